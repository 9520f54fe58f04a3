package org.postil.desktop.comparing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postil.analysis.CaseQuotes;
import org.postil.analysis.CaseSummaryTable;
import org.postil.analysis.CodingOfRecord;
import org.postil.analysis.Scope;
import org.postil.desktop.kit.Counts;
import org.postil.report.Table;
import org.postil.study.CaseSummary;
import org.postil.study.Code;
import org.postil.study.Coding;
import org.postil.study.Participant;
import org.postil.study.Seen;
import org.postil.study.Study;

/// The Framework matrix as it is shown: participants by themes, what is written about each, and
/// whether it still fits its quotes. It is made of what its reader may see.
final class SummaryMatrix {
    private static final String NOTHING_CODED = "–";
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
    /// @param asked whether the participant was asked about the theme
    /// @param change what became of its quotes since it was written, in words; empty where nothing
    record Cell(String text, int quotes, boolean asked, String change) {
        boolean isStale() {
            return !change.isEmpty();
        }

        /// Below the text: how many quotes there are, whether nobody asked, and what to look at
        /// again; a dash where somebody asked and nothing is coded.
        String foot() {
            String count = quotes == 0 ? "" : Counts.of(quotes, "quote");
            if (isStale()) {
                return "Look again: " + change;
            }
            if (asked) {
                return count.isEmpty() ? NOTHING_CODED : count;
            }
            return count.isEmpty() ? CaseSummaryTable.NOT_ASKED : count + ", not asked";
        }

        /// The same for those who cannot see a dash in its place.
        String said() {
            String foot = foot();
            return foot.equals(NOTHING_CODED) ? "asked, nothing coded" : foot;
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
        boolean asked = quotes.isAsked(who, code);
        int count = quotes.of(who, code).size();
        return quotes.summary(who, code)
                .map(it -> new Cell(it.text(), count, asked, seenSince(it).words()))
                .orElseGet(() -> new Cell("", count, asked, ""));
    }

    /// What is hidden from who looks at it is not gone.
    private CaseQuotes.Since seenSince(CaseSummary summary) {
        CaseQuotes.Since since = quotes.since(summary);
        Set<UUID> hidden = seen.hidden().stream().map(Coding::id).collect(Collectors.toSet());
        return new CaseQuotes.Since(
                since.added(),
                since.gone().stream().filter(it -> !hidden.contains(it.coding())).toList(),
                since.reworded());
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
        return CaseSummaryTable.values(study, rows.get(row));
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
        String of = written + " of " + Counts.of((long) rows.size() * columns.size(), "cell");
        return of + " written" + (stale == 0 ? "" : ", " + stale + " to look at again");
    }

    /// The matrix for print: attributes, then themes.
    Table table() {
        return CaseSummaryTable.of(study, quotes, rows, columns);
    }
}
