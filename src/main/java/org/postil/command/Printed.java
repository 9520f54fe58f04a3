package org.postil.command;

import java.util.ArrayList;
import java.util.List;
import org.postil.project.FileReport;
import org.postil.project.ImportReport;
import org.postil.report.Table;

/// What people read in a terminal.
final class Printed {
    private Printed() {}

    /// An import report: a line a file, and what was refused or lost below it.
    static String of(ImportReport report) {
        List<String> lines = new ArrayList<>();
        for (FileReport file : report.files()) {
            lines.add(file.file() + ": " + summary(file));
            file.refused().forEach(reason -> lines.add("  refused: " + reason));
            file.lost().forEach(note -> lines.add("  note: " + note));
        }
        return String.join("\n", lines);
    }

    private static String summary(FileReport file) {
        List<String> parts = new ArrayList<>();
        add(parts, file.transcripts(), "transcript");
        add(parts, file.turns(), "turn");
        add(parts, file.words(), "word");
        add(parts, file.codes(), "code");
        add(parts, file.codings(), "coding");
        add(parts, file.rows(), "row");
        if (!file.speakers().isEmpty()) {
            parts.add("speakers " + String.join(", ", file.speakers()));
        }
        if (!file.refused().isEmpty()) {
            parts.add(file.refused().size() + " refused");
        }
        return parts.isEmpty() ? "nothing new" : String.join(", ", parts);
    }

    private static void add(List<String> parts, int number, String noun) {
        if (number > 0) {
            parts.add(number + " " + noun + (number == 1 ? "" : "s"));
        }
    }

    /// A table in columns, with its unit, whose coding it rests on, warnings and notes.
    static String of(Table table) {
        StringBuilder text = new StringBuilder(table.title()).append('\n');
        text.append("Unit: ").append(table.unit());
        if (!table.record().isEmpty()) {
            text.append(" · coding of record: ").append(table.record());
        }
        text.append(" · as at: ")
                .append(table.at())
                .append(" · base: ")
                .append(table.base())
                .append("\n\n");
        List<List<String>> grid = grid(table);
        int[] widths = widths(grid);
        grid.forEach(row -> text.append(line(row, widths)).append('\n'));
        table.warnings().forEach(warning -> text.append("\nWarning: ").append(warning));
        table.notes().forEach(note -> text.append('\n').append(note));
        if (!table.source().isEmpty()) {
            text.append("\nSource: ").append(table.source());
        }
        return text.toString().stripTrailing();
    }

    private static List<List<String>> grid(Table table) {
        List<List<String>> grid = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(table.stub()));
        table.columns()
                .forEach(it ->
                        head.add(
                                it.base() == null
                                        ? it.label()
                                        : it.label() + " (n = " + it.base() + ")"));
        grid.add(head);
        for (int row = 0; row < table.rows().size(); row++) {
            List<String> line = new ArrayList<>();
            line.add("  ".repeat(table.rows().get(row).depth()) + table.rows().get(row).label());
            table.cells().get(row).forEach(cell -> line.add(cell.printed()));
            grid.add(line);
        }
        return grid;
    }

    private static int[] widths(List<List<String>> grid) {
        int[] widths = new int[grid.getFirst().size()];
        for (List<String> row : grid) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        return widths;
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String pad = " ".repeat(widths[i] - row.get(i).length());
            line.append(i == 0 ? row.get(i) + pad : "  " + pad + row.get(i));
        }
        return line.toString().stripTrailing();
    }
}
