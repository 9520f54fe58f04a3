package org.postil.exchange;

import java.util.List;
import org.postil.report.Block;

/// Prints charts: the drawings in the text, their caption and what stands below it.
final class DocxFigures {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final int MOST_BARS = 30;
    private static final int FEWEST_ROWS = 3;
    private static final int MOST_MISSING = 12;

    /// In millionths of a metre times .36, the unit of drawings.
    private static final int MILLIMETRE = 36_000;

    private static final int WIDTH = 158;
    private static final int BAR = 4;

    /// Where a group of bars has more than three.
    private static final int NARROW_BAR = 3;

    private static final int GAP = 3;
    private static final int FRAME = 22;
    private static final int LEGEND = 8;

    private final DocxText text;
    private final DocxTables tables;
    private final DocxPackage parts;
    private final String language;
    private int drawings;

    DocxFigures(DocxText text, DocxTables tables, DocxPackage parts, String language) {
        this.text = text;
        this.tables = tables;
        this.parts = parts;
        this.language = language;
    }

    void print(Block.Chart chart, int number) {
        ReportBars bars = ReportBars.of(chart.table());
        if (bars.isEmpty()) {
            text.paragraph(DocxFormat.of("PostilNote").keep(true), "There is nothing to draw.");
        } else {
            drawings(chart, bars, number);
        }
        tables.caption("Figure", number, chart.title(), chart.anchor(), false);
        missing(bars.missing());
        TableNotes notes = TableNotes.of(chart.table());
        notes.lines().forEach(line -> tables.foot(line.lead(), line.text()));
    }

    /// One drawing for about thirty bars; all of a figure have the same scale.
    private void drawings(Block.Chart chart, ReportBars bars, int number) {
        int rows = chart.table().rows().size();
        int most = Math.max(FEWEST_ROWS, MOST_BARS / bars.columns().size());
        int count = (rows + most - 1) / most;
        for (int part = 0; part < count; part++) {
            int from = rows * part / count;
            int to = rows * (part + 1) / count;
            String relation =
                    parts.addChart(
                            DocxChart.xml(bars, from, to, language),
                            ChartWorkbook.workbook(bars, from, to));
            int series = bars.columns().size();
            int bar = series > NARROW_BAR ? NARROW_BAR : BAR;
            int height = FRAME + (series > 1 ? LEGEND : 0) + (to - from) * (GAP + bar * series);
            String name = "Figure " + number + (count == 1 ? "" : ", part " + (part + 1));
            drawing(relation, name, chart.alternative(), height);
        }
    }

    private void drawing(String relation, String name, String alternative, int height) {
        ReportMarkup out = text.out();
        text.open("PostilFigure");
        out.open("w:r").open("w:drawing");
        out.open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        out.leaf("wp:extent", "cx", length(WIDTH), "cy", length(height));
        out.leaf("wp:effectExtent", "l", "0", "t", "0", "r", "0", "b", "0");
        String id = Integer.toString(++drawings);
        String said = alternative.isBlank() ? name : ReportText.oneLine(alternative);
        out.leaf("wp:docPr", "id", id, "name", name, "descr", said);
        out.leaf("wp:cNvGraphicFramePr");
        out.open("a:graphic", "xmlns:a", DRAWING).open("a:graphicData", "uri", CHART);
        out.leaf("c:chart", "xmlns:c", CHART, "r:id", relation);
        out.close().close().close().close().close();
        text.close();
    }

    private static String length(int millimetres) {
        return Integer.toString(millimetres * MILLIMETRE);
    }

    private void missing(List<String> missing) {
        if (missing.isEmpty()) {
            return;
        }
        int more = missing.size() - MOST_MISSING;
        List<String> named = missing.subList(0, Math.min(missing.size(), MOST_MISSING));
        String rest = more > 0 ? "; and " + more + " more" : "";
        tables.foot("Without a bar:", String.join("; ", named) + rest + ".");
    }
}
