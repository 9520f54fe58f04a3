package org.postil.desktop.comparing;

import java.util.ArrayList;
import java.util.List;
import org.postil.report.Block;
import org.postil.report.JointTable;
import org.postil.report.Table;

/// A joint display as a plain table of words, for the clipboard.
final class JointCells {
    private JointCells() {}

    static Table of(JointTable joint) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(column(joint.measureHead()));
        joint.groups().forEach(it -> columns.add(column(it)));
        columns.add(column("Fit and reasoning"));
        columns.add(column("Meta-inference"));
        List<String> notes = new ArrayList<>(joint.notes());
        for (int at = 0; at < joint.sources().size(); at++) {
            notes.add("[" + (at + 1) + "] " + joint.sources().get(at));
        }
        return new Table(
                joint.title(),
                "",
                "",
                "",
                "",
                "Topic",
                joint.rows().stream().map(it -> new Table.Row(it.topic(), topic(it), 0)).toList(),
                columns,
                joint.rows().stream().map(JointCells::cells).toList(),
                List.of(),
                notes,
                "");
    }

    private static Table.Column column(String name) {
        return new Table.Column(name, name, null, true);
    }

    private static String topic(JointTable.Row row) {
        List<String> lines = new ArrayList<>(List.of(row.topic()));
        if (!row.measuresInterviews().isBlank()) {
            lines.add("Interviews: " + row.measuresInterviews());
        }
        if (!row.measuresStatistics().isBlank()) {
            lines.add("Statistics: " + row.measuresStatistics());
        }
        return String.join("\n", lines);
    }

    private static List<Table.Cell> cells(JointTable.Row row) {
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(Table.Cell.text(String.join("\n", row.statistics())));
        for (JointTable.GroupCell group : row.groupCells()) {
            List<String> lines = new ArrayList<>(group.counts());
            for (Block.Quote quote : group.quotes()) {
                lines.add("“" + quote.text() + "” – " + quote.attribution());
            }
            cells.add(Table.Cell.text(String.join("\n", lines)));
        }
        cells.add(Table.Cell.text((row.fit() + "\n" + row.reasoning()).strip()));
        cells.add(Table.Cell.text(row.metaInference()));
        return cells;
    }
}
