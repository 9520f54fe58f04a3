package org.postil.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postil.report.JointTable;

/// A filled joint display as JSON and in words.
final class JointJson {
    private JointJson() {}

    static Map<String, @Nullable Object> of(JointTable table) {
        List<Object> rows = new ArrayList<>();
        for (JointTable.Row row : table.rows()) {
            rows.add(
                    Json.object(
                            "topic", row.topic(),
                            "measures",
                                    Json.object(
                                            "interviews",
                                            row.measuresInterviews(),
                                            "statistics",
                                            row.measuresStatistics()),
                            "statistics", row.statistics(),
                            "groups", groups(table, row),
                            "fit", row.fit(),
                            "reasoning", row.reasoning(),
                            "meta_inference", row.metaInference()));
        }
        return Json.object(
                "title",
                table.title(),
                "groups",
                table.groups(),
                "rows",
                rows,
                "notes",
                table.notes(),
                "sources",
                table.sources());
    }

    private static List<Object> groups(JointTable table, JointTable.Row row) {
        List<Object> groups = new ArrayList<>();
        for (int i = 0; i < row.groupCells().size(); i++) {
            JointTable.GroupCell cell = row.groupCells().get(i);
            List<Object> quotes = new ArrayList<>();
            cell.quotes()
                    .forEach(quote ->
                            quotes.add(
                                    Json.object(
                                            "quote",
                                            quote.text(),
                                            "attribution",
                                            quote.attribution())));
            groups.add(
                    Json.object(
                            "group",
                            table.groups().get(i),
                            "counts",
                            cell.counts(),
                            "quotes",
                            quotes));
        }
        return groups;
    }

    static String words(JointTable table) {
        List<String> lines = new ArrayList<>(List.of(table.title()));
        for (JointTable.Row row : table.rows()) {
            lines.add("\n" + row.topic() + " – " + row.fit());
            row.statistics().forEach(line -> lines.add("  published: " + line));
            for (int i = 0; i < row.groupCells().size(); i++) {
                lines.add(
                        "  "
                                + table.groups().get(i)
                                + ": "
                                + String.join("; ", row.groupCells().get(i).counts()));
                row.groupCells()
                        .get(i)
                        .quotes()
                        .forEach(quote ->
                                lines.add("    “" + quote.text() + "” " + quote.attribution()));
            }
            lines.add("  " + row.reasoning() + " " + row.metaInference());
        }
        lines.add("");
        lines.addAll(table.notes());
        lines.addAll(table.sources());
        return String.join("\n", lines);
    }
}
