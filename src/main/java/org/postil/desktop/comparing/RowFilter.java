package org.postil.desktop.comparing;

import java.util.ArrayList;
import java.util.List;
import org.postil.desktop.kit.Counts;
import org.postil.desktop.kit.Matching;
import org.postil.report.Table;

/// The rows of a table whose names hold what was typed, with the rows above them that they belong
/// to. What is typed with a `>` is looked for in the whole path.
final class RowFilter {
    private RowFilter() {}

    /// The same table where nothing was typed; else one whose last note says what it leaves out.
    static Table of(Table table, String typed) {
        if (typed.isBlank()) {
            return table;
        }
        boolean path = typed.contains(">");
        boolean[] kept = new boolean[table.rows().size()];
        int matches = 0;
        for (int at = 0; at < kept.length; at++) {
            Table.Row row = table.rows().get(at);
            if (Matching.holds(typed, path ? row.key() : row.label())) {
                matches++;
                keepWithParents(table, at, kept);
            }
        }
        List<Table.Row> rows = new ArrayList<>();
        List<List<Table.Cell>> cells = new ArrayList<>();
        for (int at = 0; at < kept.length; at++) {
            if (kept[at]) {
                rows.add(table.rows().get(at));
                cells.add(table.cells().get(at));
            }
        }
        return table.withRows(rows, cells).withNote(note(typed, matches, table.rows().size()));
    }

    private static void keepWithParents(Table table, int row, boolean[] kept) {
        kept[row] = true;
        int depth = table.rows().get(row).depth();
        for (int at = row - 1; at >= 0 && depth > 0; at--) {
            int above = table.rows().get(at).depth();
            if (above < depth) {
                kept[at] = true;
                depth = above;
            }
        }
    }

    private static String note(String typed, int matches, int all) {
        return "Only rows with “"
                + typed.strip()
                + "” are shown, with the rows above them: "
                + matches
                + " of "
                + Counts.of(all, "row")
                + ".";
    }
}
