package org.postil.exchange;

import java.util.List;
import java.util.stream.Stream;
import org.postil.report.JointTable;

/// Prints a joint display in HTML.
final class HtmlJoint {
    private static final String NOTHING = "–";

    /// What a cell's column is headed, for narrow screens, where the cells stand below each other.
    private static final String HEAD = "data-head";

    private final ReportMarkup out;
    private final HtmlTables tables;

    HtmlJoint(ReportMarkup out, HtmlTables tables) {
        this.out = out;
        this.tables = tables;
    }

    void print(JointTable display, String anchor, int number) {
        tables.open("figure", anchor, "class", "table joint");
        out.line();
        tables.scroll(HtmlTables.title(number, display.title()));
        out.element("caption", HtmlTables.title(number, display.title())).line();
        out.open("thead").line().open("tr");
        Stream.of(Stream.of(DocxJoint.measureHead(display)), display.groups().stream())
                .flatMap(heads -> heads)
                .forEach(head -> out.element("th", ReportText.oneLine(head), "scope", "col"));
        out.closeLine().closeLine();
        display.rows()
                .forEach(row -> {
                    out.open("tbody").line();
                    topic(display, row);
                    evidence(display, row);
                    inference(display, row);
                    out.closeLine();
                });
        out.closeLine().closeLine();
        display.notes().forEach(note -> tables.foot("", ReportText.oneLine(note)));
        if (!display.sources().isEmpty()) {
            out.open("ol", "class", "sources", "aria-label", "Sources").line();
            for (int source = 0; source < display.sources().size(); source++) {
                String line = ReportText.oneLine(display.sources().get(source));
                out.element("li", "[" + (source + 1) + "] " + line).line();
            }
            out.closeLine();
        }
        out.closeLine();
    }

    /// Everything about a topic is one row group, which its first row heads.
    private void topic(JointTable display, JointTable.Row row) {
        out.open("tr").open("th", "scope", "rowgroup", "colspan", columns(display));
        out.element("span", row.topic().isBlank() ? NOTHING : ReportText.oneLine(row.topic()));
        if (!row.fit().isBlank()) {
            out.text(" · " + ReportText.oneLine(row.fit()));
        }
        led("Interviews:", row.measuresInterviews());
        led("Statistics:", row.measuresStatistics());
        out.close().closeLine();
    }

    private static String columns(JointTable display) {
        return Integer.toString(1 + display.groups().size());
    }

    private void evidence(JointTable display, JointTable.Row row) {
        out.open("tr");
        lines(row.statistics(), DocxJoint.measureHead(display));
        for (int group = 0; group < display.groups().size(); group++) {
            out.open("td", HEAD, ReportText.oneLine(display.groups().get(group)));
            if (group < row.groupCells().size()) {
                cell(row.groupCells().get(group));
            } else {
                out.text(NOTHING);
            }
            out.close();
        }
        out.closeLine();
    }

    private void inference(JointTable display, JointTable.Row row) {
        if (row.reasoning().isBlank() && row.metaInference().isBlank()) {
            return;
        }
        out.open("tr").open("td", "class", "inference", "colspan", columns(display));
        led("Reasoning:", row.reasoning());
        led("Meta-inference:", row.metaInference());
        out.close().closeLine();
    }

    private void lines(List<String> lines, String head) {
        out.open("td", HEAD, ReportText.oneLine(head));
        if (lines.isEmpty()) {
            out.text(NOTHING);
        }
        lines.forEach(line -> out.element("p", ReportText.oneLine(line)));
        out.close();
    }

    private void cell(JointTable.GroupCell cell) {
        if (cell.counts().isEmpty() && cell.quotes().isEmpty()) {
            out.text(NOTHING);
        }
        cell.counts().forEach(line -> out.element("p", ReportText.oneLine(line)));
        cell.quotes().forEach(tables::quote);
    }

    private void led(String lead, String words) {
        if (!words.isBlank()) {
            out.open("p", "class", "detail").element("em", lead);
            out.text(" " + ReportText.oneLine(words)).close();
        }
    }
}
