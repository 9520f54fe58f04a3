package org.postil.desktop.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.postil.report.Table;

/// What a table says besides its numbers, on the screen and on the clipboard.
public final class TableWords {
    private TableWords() {}

    /// The head of a column with its base, for example `mover of 8`.
    public static String head(Table.Column column) {
        return column.base() == null
                ? column.label()
                : String.format(Locale.UK, "%s of %,d", column.label(), column.base());
    }

    /// The lines below a table: what is counted and whose coding it is, cautions, notes, source.
    public static List<String> foot(Table table) {
        List<String> lines = new ArrayList<>();
        String basis = basis(table);
        if (!basis.isEmpty()) {
            lines.add(basis);
        }
        table.warnings().forEach(it -> lines.add("Caution: " + it));
        table.notes().stream().filter(it -> !it.isBlank()).forEach(lines::add);
        if (!table.source().isBlank()) {
            lines.add("Source: " + table.source());
        }
        return lines;
    }

    private static String basis(Table table) {
        List<String> parts = new ArrayList<>();
        part(parts, "Unit", table.unit());
        part(parts, "Base", table.base());
        part(parts, "Coding of record", table.record());
        part(parts, "As at", table.at());
        return parts.isEmpty() ? "" : String.join(". ", parts) + ".";
    }

    private static void part(List<String> parts, String name, String value) {
        if (!value.isBlank()) {
            parts.add(name + ": " + value.strip().replaceFirst("\\.$", ""));
        }
    }

    /// Whether the rows below this one belong to it.
    public static boolean isParent(Table table, int row) {
        return row + 1 < table.rows().size()
                && table.rows().get(row + 1).depth() > table.rows().get(row).depth();
    }

    /// How far a row stands in, from 0.
    public static int indent(Table table, int row) {
        int least = table.rows().stream().mapToInt(Table.Row::depth).min().orElse(0);
        return table.rows().get(row).depth() - least;
    }

    /// What a screen reader says of a cell, and what is odd about it.
    public static String spoken(Table table, int row, int column) {
        Table.Cell cell = table.cells().get(row).get(column);
        String note = note(cell);
        return table.rows().get(row).label()
                + ", "
                + table.columns().get(column).label()
                + ": "
                + cell.printed()
                + (note.isEmpty() ? "" : ", " + note);
    }

    /// A cell's note; empty where it has none or says no more than the cell itself.
    public static String note(Table.Cell cell) {
        String note = cell.note();
        return note == null || note.equalsIgnoreCase(cell.printed()) ? "" : note.strip();
    }
}
