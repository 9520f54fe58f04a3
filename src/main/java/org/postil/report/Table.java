package org.postil.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table of numbers that says what it counts, whom, and whose coding it rests on.
///
/// @param title without a number or a full stop
/// @param unit what the numbers are: codings, participants, transcripts, words, …
/// @param record whose coding they rest on, in words; empty where no coding is counted
/// @param at as at when: a milestone's name, or `now`
/// @param base what the base of a cell is, in words, for example `participants asked`
/// @param stub the head above the row labels
/// @param rows keys and labels
/// @param columns keys and labels; the total first where there is one
/// @param cells one list a row, one cell a column
/// @param warnings what a reader must know before using the numbers
/// @param notes what is printed below the table, one paragraph each
/// @param source where the numbers are from; empty for the study's own
public record Table(
        String title,
        String unit,
        String record,
        String at,
        String base,
        String stub,
        List<Row> rows,
        List<Column> columns,
        List<List<Cell>> cells,
        List<String> warnings,
        List<String> notes,
        String source) {
    /// @param key what the row stands for, for example a code's path
    /// @param depth of a code in the codebook, 0 at the top
    public record Row(String key, String label, int depth) {}

    /// @param base the size of the group; null where the column has none
    /// @param text whether the column holds words and is set left
    public record Column(String key, String label, @Nullable Integer base, boolean text) {}

    /// @param value null where it is not computable or was not asked; never 0 for those
    /// @param base those asked; null where the number has no base
    /// @param printed the form in print, for example `6 of 7`, `not asked`
    /// @param note why there is no number, or what is odd about it
    /// @param link the anchor of the quotes behind the number, in the same report; null without
    public record Cell(
            @Nullable Double value,
            @Nullable Integer base,
            String printed,
            @Nullable String note,
            @Nullable String link) {
        /// A cell of words.
        public static Cell text(String words) {
            return new Cell(null, null, words, null, null);
        }

        /// A number without a base.
        public static Cell number(double value, String printed) {
            return new Cell(value, null, printed, null, null);
        }
    }

    /// The same with one more note below it; a blank one is none.
    public Table withNote(String note) {
        if (note.isBlank()) {
            return this;
        }
        List<String> more = new ArrayList<>(notes);
        more.add(note);
        return new Table(
                title, unit, record, at, base, stub, rows, columns, cells, warnings, more, source);
    }

    /// The same with other rows.
    public Table withRows(List<Row> others, List<List<Cell>> otherCells) {
        return new Table(
                title,
                unit,
                record,
                at,
                base,
                stub,
                others,
                columns,
                otherCells,
                warnings,
                notes,
                source);
    }

    public Table {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = cells.stream().map(List::copyOf).toList();
        warnings = List.copyOf(warnings);
        notes = List.copyOf(notes);
        int width = columns.size();
        if (cells.size() != rows.size() || cells.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException(
                    "“"
                            + title
                            + "” has "
                            + rows.size()
                            + " rows and "
                            + width
                            + " columns, but other cells.");
        }
    }
}
