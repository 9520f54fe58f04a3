package org.postil.exchange;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.postil.report.Block;
import org.postil.report.Table;

/// Draws a chart as bars made of boxes, with every number as text beside its bar.
final class HtmlChart {
    private static final double WHOLE = 100;
    private final ReportMarkup out;
    private final HtmlTables tables;

    HtmlChart(ReportMarkup out, HtmlTables tables) {
        this.out = out;
        this.tables = tables;
    }

    void print(Block.Chart chart, int number) {
        ReportBars bars = ReportBars.of(chart.table());
        tables.open("figure", chart.anchor(), "class", "chart");
        out.line();
        String said = chart.alternative().isBlank() ? chart.title() : chart.alternative();
        if (bars.isEmpty()) {
            out.element("p", "There is nothing to draw.", "class", "note").line();
        } else {
            legend(bars);
            String label = ReportText.oneLine(said);
            out.open("div", "class", "bars", "role", "group", "aria-label", label).line();
            for (int row = 0; row < chart.table().rows().size(); row++) {
                row(bars, row);
            }
            out.closeLine();
        }
        String title = chart.title().isBlank() ? "" : ". " + ReportText.oneLine(chart.title());
        out.element("figcaption", "Figure " + number + title).line();
        TableNotes notes = TableNotes.of(chart.table());
        notes.lines().forEach(line -> tables.foot(line.lead(), line.text()));
        out.closeLine();
    }

    private void legend(ReportBars bars) {
        if (bars.columns().size() < 2) {
            return;
        }
        out.open("p", "class", "legend");
        for (int series = 0; series < bars.columns().size(); series++) {
            out.open("span").open("i", "style", "background:#" + bars.colour(series)).close();
            out.text(bars.name(series)).close().text(" ");
        }
        out.closeLine();
    }

    private void row(ReportBars bars, int row) {
        Table.Row head = bars.table().rows().get(row);
        out.element("span", ReportText.oneLine(head.label()), "class", "label");
        out.open("span", "class", "group");
        for (int series = 0; series < bars.columns().size(); series++) {
            Table.Cell cell = bars.cell(row, series);
            out.open("span", "class", "bar");
            if (ReportBars.drawn(cell)) {
                String width = "width:" + width(bars, cell.value()) + "%";
                out.open("i", "style", width + ";background:#" + bars.colour(series)).close();
            } else {
                out.open("i", "class", "none").close();
            }
            String printed = ReportText.oneLine(cell.printed());
            if (bars.columns().size() > 1) {
                out.element("span", bars.name(series) + ": ", "class", "spoken");
            }
            out.element("span", printed.isEmpty() ? "–" : printed, "class", "value").close();
        }
        out.close().line();
    }

    /// The length of a bar; the sign of a number is only in its print.
    private static String width(ReportBars bars, @Nullable Double value) {
        double reach = Math.max(bars.most(), -bars.least());
        double share = value == null || reach <= 0 ? 0 : Math.abs(value) / reach;
        return String.format(Locale.ROOT, "%.1f", Math.min(WHOLE, WHOLE * share));
    }
}
