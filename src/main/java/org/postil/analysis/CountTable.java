package org.postil.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postil.report.Table;
import org.postil.study.Codebook;
import org.postil.study.Participant;

/// Tables of a report: codes by groups, each cell with the quotes behind it where they are printed.
///
/// Participants are counted where the study has any in scope, else transcripts.
final class CountTable {
    /// A quote that stands in the report, for cells to link to.
    record Link(QuoteView quote, String bookmark) {}

    private final Counted counted;
    private final Participation participation;
    private final List<Group> columns;
    private final List<Link> links;

    /// @param counted with children
    CountTable(Counted counted, List<Link> links) {
        this.counted = counted;
        this.participation = Participation.of(counted);
        this.columns = SampleGroups.of(counted, SampleGroups.STATUS).columns();
        this.links = links;
    }

    boolean ofTranscripts() {
        return counted.participants().isEmpty();
    }

    /// @param rows codes in codebook order
    /// @param notes printed below
    Table of(String title, List<Codebook.Entry> rows, List<String> notes) {
        int top = rows.stream().mapToInt(Codebook.Entry::depth).min().orElse(0);
        return new Table(
                title,
                ofTranscripts() ? Unit.TRANSCRIPTS.word() : Unit.PARTICIPANTS.word(),
                counted.scope().record().words(),
                counted.scope().at(),
                base(),
                "Theme",
                rows.stream()
                        .map(it -> new Table.Row(it.path(), it.code().name(), it.depth() - top))
                        .toList(),
                heads(),
                rows.stream().map(this::cells).toList(),
                List.of(),
                notes,
                "");
    }

    private String base() {
        if (ofTranscripts()) {
            return "transcripts";
        }
        return participation.base().hasGuide() ? "participants asked" : "participants";
    }

    private List<Table.Column> heads() {
        if (ofTranscripts()) {
            return List.of(new Table.Column("total", "Total", counted.transcripts().size(), false));
        }
        return columns.stream()
                .map(it -> new Table.Column(it.key(), it.label(), it.size(), false))
                .toList();
    }

    private List<Table.Cell> cells(Codebook.Entry entry) {
        UUID code = entry.code().id();
        if (ofTranscripts()) {
            return List.of(transcripts(code));
        }
        List<Table.Cell> cells = new ArrayList<>();
        for (Group column : columns) {
            Raised raised = participation.raised(code, column);
            cells.add(cell(raised, link(code, column)));
        }
        return cells;
    }

    private static @Nullable String unasked(Raised raised) {
        return raised.unasked() == 0 ? null : raised.unasked() + " raised it without being asked";
    }

    private Table.Cell transcripts(UUID code) {
        int base = counted.transcripts().size();
        long found = transcriptsOf(counted, code);
        return new Table.Cell(
                (double) found,
                base,
                Wording.number(found) + " of " + Wording.number(base),
                null,
                link(code, null));
    }

    static long transcriptsOf(Counted counted, UUID code) {
        return counted.codings(code).stream().map(Coded::transcript).distinct().count();
    }

    /// A note only where the printed form does not say it all: the report explains its forms once.
    private static Table.Cell cell(Raised raised, @Nullable String link) {
        Table.Cell cell = raised.cell();
        String note = raised.size() == 0 ? cell.note() : unasked(raised);
        return new Table.Cell(cell.value(), cell.base(), cell.printed(), note, link);
    }

    /// The first printed quote of a code, or of one below it, by somebody of the group.
    private @Nullable String link(UUID code, @Nullable Group group) {
        Set<UUID> codes = counted.study().codebook().withDescendants(code);
        Set<UUID> members =
                group == null
                        ? Set.of()
                        : group.participants().stream()
                                .map(Participant::id)
                                .collect(Collectors.toSet());
        return links.stream()
                .filter(it -> codes.contains(it.quote().code()))
                .filter(it ->
                        group == null
                                || it.quote().participantIds().stream().anyMatch(members::contains))
                .map(Link::bookmark)
                .findFirst()
                .orElse(null);
    }

    /// The counts of the groups alone, for bars: their numbers stand in the column heads. Groups of
    /// fewer than [KRule#DEFAULT_K] have no bars, which would be as long as those of a large group
    /// that is all of one mind. What the table's notes say stands below the table.
    static Table bars(Table table) {
        List<Integer> shown = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (int at = 1; at < table.columns().size(); at++) {
            Integer base = table.columns().get(at).base();
            if (base == null || base >= KRule.DEFAULT_K) {
                shown.add(at);
            } else {
                left.add(table.columns().get(at).label());
            }
        }
        if (shown.isEmpty()) {
            return table;
        }
        List<String> notes =
                left.isEmpty()
                        ? List.of()
                        : List.of("Too few for bars: " + String.join("; ", left) + ".");
        return new Table(
                table.title(),
                table.unit(),
                table.record(),
                table.at(),
                table.base(),
                table.stub(),
                table.rows(),
                shown.stream().map(table.columns()::get).toList(),
                table.cells().stream().map(row -> shown.stream().map(row::get).toList()).toList(),
                table.warnings(),
                notes,
                table.source());
    }

    /// What a screen reader says of a table drawn as bars.
    static String alternative(Table bars) {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < bars.rows().size(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < bars.columns().size(); column++) {
                cells.add(
                        bars.columns().get(column).label()
                                + " "
                                + bars.cells().get(row).get(column).printed());
            }
            rows.add(bars.rows().get(row).label() + ": " + String.join(", ", cells));
        }
        return "Horizontal bars. " + String.join("; ", rows) + ".";
    }
}
