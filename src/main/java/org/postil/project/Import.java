package org.postil.project;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.postil.exchange.CsvTable;
import org.postil.study.Change;
import org.postil.study.Delta;
import org.postil.study.Planned;
import org.postil.study.Problem;

/// Collects what an import of one table adds and what it refuses, row by row.
final class Import {
    private final String file;
    private final List<Delta> deltas = new ArrayList<>();
    private final NavigableMap<Integer, String> refused = new TreeMap<>();
    private final List<String> notes = new ArrayList<>();
    private int rows;

    Import(String file) {
        this.file = file;
    }

    /// Takes one row; a [Problem] in it refuses the row and no other.
    void row(CsvTable.Row row, Runnable work) {
        try {
            row.requireWhole();
            work.run();
            rows++;
        } catch (Problem problem) {
            refused.put(row.line(), "Row " + row.line() + ": " + problem.sentences());
        }
    }

    void add(Delta delta) {
        deltas.add(delta);
    }

    void note(String note) {
        notes.add(note);
    }

    int rows() {
        return rows;
    }

    /// What is planned, as one change.
    Planned planned(String label) {
        return Planned.of(new Change(label, deltas));
    }

    FileReport report() {
        return FileReport.rows(file, rows, List.copyOf(refused.values()), notes);
    }

    /// As [#report], for rows that are codings.
    FileReport reportOfCodings() {
        return new FileReport(
                file,
                rows > 0 || refused.isEmpty(),
                0,
                0,
                List.of(),
                0,
                0,
                rows,
                0,
                List.copyOf(refused.values()),
                notes);
    }

    /// “1 row”, “2 rows”.
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /// The beginning of a text on one line, for messages.
    static String shortened(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= 60
                ? line
                : line.substring(
                                0,
                                line.offsetByCodePoints(
                                        0, Math.min(57, line.codePointCount(0, line.length()))))
                        + "…";
    }
}
