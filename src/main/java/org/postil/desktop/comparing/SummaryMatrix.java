package org.postil.desktop.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.postil.analysis.CaseQuotes;
import org.postil.analysis.CodingOfRecord;
import org.postil.analysis.Scope;
import org.postil.report.Table;
import org.postil.study.Attribute;
import org.postil.study.CaseSummary;
import org.postil.study.Code;
import org.postil.study.Participant;
import org.postil.study.Seen;
import org.postil.study.Study;

/// The Framework matrix as it is shown: participants by themes, what is written about each, and
/// whether it still fits its quotes. It is made of what its reader may see.
final class SummaryMatrix {
    private static final int MOST_VALUES = 4;
    private final Seen seen;
    private final Study study;
    private final List<Participant> rows;
    private final List<Code> columns;
    private final CaseQuotes quotes;
    private final Map<String, Cell> cells = new ConcurrentHashMap<>();

    /// One cell.
    ///
    /// @param text empty where nothing is written
    /// @param quotes how many quotes it has now
    /// @param change what became of its quotes since it was written, in words; empty where nothing
    record Cell(String text, int quotes, String change) {
        boolean isStale() {
            return !change.isEmpty();
        }

        /// Below the text: how many quotes there are and what to look at again.
        String foot() {
            String count = quotes == 0 ? "no quotes" : Words.count(quotes, "quote");
            return isStale() ? "Look again: " + change : count;
        }
    }

    private SummaryMatrix(Seen seen, SummaryChoices choices) {
        this.seen = seen;
        this.study = seen.study();
        this.rows = choices.rows(study);
        this.columns = choices.columns(study);
        this.quotes = CaseQuotes.of(study, CodingOfRecord.DEFAULT);
    }

    /// Not on the event thread.
    static SummaryMatrix of(Seen seen, SummaryChoices choices) {
        return new SummaryMatrix(seen, choices);
    }

    Seen seen() {
        return seen;
    }

    List<Participant> rows() {
        return rows;
    }

    List<Code> columns() {
        return columns;
    }

    boolean isEmpty() {
        return rows.isEmpty() || columns.isEmpty();
    }

    Cell cell(int row, int column) {
        return cells.computeIfAbsent(row + " " + column, key -> make(row, column));
    }

    private Cell make(int row, int column) {
        UUID who = rows.get(row).id();
        UUID code = columns.get(column).id();
        CaseSummary summary = quotes.summary(who, code).orElse(null);
        int count = quotes.of(who, code).size();
        return summary == null
                ? new Cell("", count, "")
                : new Cell(summary.text(), count, change(quotes.since(summary)));
    }

    /// What is hidden from who looks at it is not gone.
    private String change(CaseQuotes.Since since) {
        long gone =
                since.gone().stream()
                        .filter(it ->
                                seen.hidden().stream()
                                        .noneMatch(hidden -> hidden.id().equals(it.coding())))
                        .count();
        List<String> parts = new ArrayList<>();
        if (!since.added().isEmpty()) {
            parts.add(Words.count(since.added().size(), "new quote"));
        }
        if (gone > 0) {
            parts.add(Words.count(gone, "quote") + " gone");
        }
        if (!since.reworded().isEmpty()) {
            parts.add(Words.count(since.reworded().size(), "quote") + " reworded");
        }
        return String.join(", ", parts);
    }

    /// What a summary that is written now rests on.
    List<CaseSummary.Basis> basis(int row, int column) {
        return quotes.basis(rows.get(row).id(), columns.get(column).id());
    }

    /// The participant and the code of a cell.
    String head(int row, int column) {
        return rows.get(row).name() + " · " + columns.get(column).name();
    }

    /// The values of a participant, the first few.
    String values(int row) {
        List<String> values = new ArrayList<>();
        for (Attribute attribute : study.attributes()) {
            String value = rows.get(row).values().getOrDefault(attribute.id(), "");
            if (!value.isBlank() && values.size() < MOST_VALUES) {
                values.add(value);
            }
        }
        return String.join(" · ", values);
    }

    /// The quotes behind a cell are those of this scope by its participant.
    Scope scope(int column) {
        return Scope.EVERYTHING.withCodes(List.of(columns.get(column).id())).withChildren(true);
    }

    /// The next cell to look at again, behind this one, row by row, and from the beginning.
    ///
    /// @return row and column; null where there is none
    int @Nullable [] nextStale(int row, int column) {
        int wide = columns.size();
        int all = rows.size() * wide;
        int from = row < 0 ? -1 : row * wide + Math.max(0, column);
        for (int step = 1; step <= all; step++) {
            int at = (from + step) % all;
            if (cell(at / wide, at % wide).isStale()) {
                return new int[] {at / wide, at % wide};
            }
        }
        return null;
    }

    /// For example `34 of 252 written, 3 to look at again`.
    String counts() {
        int written = 0;
        int stale = 0;
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                Cell cell = cell(row, column);
                written += cell.text().isEmpty() ? 0 : 1;
                stale += cell.isStale() ? 1 : 0;
            }
        }
        String of = written + " of " + Words.count((long) rows.size() * columns.size(), "cell");
        return of + " written" + (stale == 0 ? "" : ", " + stale + " to look at again");
    }

    /// The matrix for print: attributes, then themes.
    Table table() {
        List<Table.Column> heads = new ArrayList<>();
        heads.add(new Table.Column("about", "About", null, true));
        columns.forEach(
                it -> heads.add(new Table.Column(it.id().toString(), it.name(), null, true)));
        List<List<Table.Cell>> lines = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<Table.Cell> line = new ArrayList<>();
            line.add(Table.Cell.text(values(row)));
            for (int column = 0; column < columns.size(); column++) {
                Cell cell = cell(row, column);
                String note = cell.isStale() ? "since it was written: " + cell.change() : null;
                line.add(new Table.Cell(null, null, cell.text(), note, null));
            }
            lines.add(line);
        }
        return new Table(
                "Case summaries",
                "",
                CodingOfRecord.DEFAULT.words(),
                Scope.NOW,
                "",
                "Participant",
                rows.stream().map(it -> new Table.Row(it.id().toString(), it.name(), 0)).toList(),
                heads,
                lines,
                List.of(),
                List.of("What each participant said about each theme, in the researchers’ words."),
                "");
    }
}
