package org.postil.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postil.report.Table;

/// What stands below a table: the notes of its cells by letter, what the numbers rest on, cautions,
/// notes and the source.
final class TableNotes {
    private static final int LETTERS = 26;

    private final Table table;
    private final Map<String, String> marks = new LinkedHashMap<>();

    private TableNotes(Table table) {
        this.table = table;
    }

    static TableNotes of(Table table) {
        TableNotes notes = new TableNotes(table);
        for (List<Table.Cell> row : table.cells()) {
            for (Table.Cell cell : row) {
                String note = spoken(cell);
                if (note != null) {
                    notes.marks.computeIfAbsent(note, key -> letter(notes.marks.size()));
                }
            }
        }
        return notes;
    }

    /// A cell's note, or null where it has none or says no more than the cell itself.
    static @Nullable String spoken(Table.Cell cell) {
        String note = cell.note();
        if (note == null || note.isBlank() || note.equalsIgnoreCase(cell.printed())) {
            return null;
        }
        return ReportText.oneLine(note);
    }

    /// `a` to `z`, then `aa`, `ab` …
    private static String letter(int index) {
        String last = String.valueOf((char) ('a' + index % LETTERS));
        return index < LETTERS ? last : letter(index / LETTERS - 1) + last;
    }

    /// The letter beside a cell; empty for a cell without a note.
    String mark(Table.Cell cell) {
        String note = spoken(cell);
        return note == null ? "" : marks.getOrDefault(note, "");
    }

    /// Letters and what they stand for, in the order of the cells.
    List<Foot> marked() {
        List<Foot> feet = new ArrayList<>();
        marks.forEach((note, mark) -> feet.add(new Foot(mark, note)));
        return feet;
    }

    /// The lines below the table, without the letters.
    List<Foot> lines() {
        List<Foot> lines = new ArrayList<>();
        String basis = basis(table);
        if (!basis.isEmpty()) {
            lines.add(new Foot("", basis));
        }
        table.warnings().forEach(warning -> add(lines, "Caution:", warning));
        table.notes().forEach(note -> add(lines, "", note));
        add(lines, "Source:", table.source());
        return lines;
    }

    private static void add(List<Foot> lines, String lead, String text) {
        if (!text.isBlank()) {
            lines.add(new Foot(lead, ReportText.oneLine(text)));
        }
    }

    /// What is counted, of whom, whose coding it is and as at when, in one line; empty where the
    /// table says none of it.
    static String basis(Table table) {
        List<String> parts = new ArrayList<>();
        part(parts, "Unit", table.unit());
        part(parts, "Base", table.base());
        part(parts, "Coding of record", table.record());
        part(parts, "As at", table.at());
        return parts.isEmpty() ? "" : String.join(". ", parts) + ".";
    }

    private static void part(List<String> parts, String name, String value) {
        if (!value.isBlank()) {
            parts.add(name + ": " + ReportText.oneLine(value).replaceFirst("\\.$", ""));
        }
    }

    /// A line below a table.
    ///
    /// @param lead a letter or a word before it; may be empty
    record Foot(String lead, String text) {}
}
