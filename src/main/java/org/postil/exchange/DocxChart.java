package org.postil.exchange;

import java.math.BigDecimal;
import java.util.function.IntFunction;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.postil.report.Table;

/// Draws some rows of a table as horizontal bars: the chart part of a Word file.
///
/// Word needs a fill for each series, a gap width and both axes crossing, or it shows an empty
/// frame.
final class DocxChart {
    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String CATEGORIES = "111111111";
    private static final String VALUES = "222222222";
    private static final String INK = "262626";
    private static final String RULE = "D9D9D9";

    private final ReportMarkup out = ReportMarkup.xml();
    private final ReportBars bars;
    private final int from;
    private final int to;

    private final String language;

    private DocxChart(ReportBars bars, int from, int to, String language) {
        this.language = language;
        this.bars = bars;
        this.from = from;
        this.to = to;
    }

    /// The chart of the rows from `from` to before `to`; its data lie in the workbook `rId1`, as
    /// [XlsxChartData] writes them.
    static byte[] xml(ReportBars bars, int from, int to, String language) {
        return new DocxChart(bars, from, to, language).draw();
    }

    private byte[] draw() {
        out.open("c:chartSpace", "xmlns:c", CHART, "xmlns:a", DRAWING, "xmlns:r", RELATIONS);
        value("c:date1904", "0");
        value("c:lang", language);
        value("c:roundedCorners", "0");
        out.open("c:chart");
        value("c:autoTitleDeleted", "1");
        out.open("c:plotArea").leaf("c:layout");
        bars();
        categories();
        values();
        out.close();
        if (bars.columns().size() > 1) {
            out.open("c:legend");
            value("c:legendPos", "b");
            value("c:overlay", "0");
            out.close();
        }
        value("c:plotVisOnly", "1");
        value("c:dispBlanksAs", "gap");
        out.close();
        out.open("c:spPr").leaf("a:noFill").open("a:ln").leaf("a:noFill").close().close();
        letters(900, INK);
        out.open("c:externalData", "r:id", "rId1");
        value("c:autoUpdate", "0");
        return out.close().close().bytes();
    }

    private void value(String name, String value) {
        out.leaf(name, "val", value);
    }

    private void letters(int size, String colour) {
        out.open("c:txPr").leaf("a:bodyPr").open("a:p").open("a:pPr");
        out.open("a:defRPr", "sz", Integer.toString(size)).open("a:solidFill");
        out.leaf("a:srgbClr", "val", colour).close();
        out.leaf("a:latin", "typeface", "Calibri").close().close();
        out.leaf("a:endParaRPr", "lang", language).close().close();
    }

    private void bars() {
        out.open("c:barChart");
        value("c:barDir", "bar");
        value("c:grouping", "clustered");
        value("c:varyColors", "0");
        for (int series = 0; series < bars.columns().size(); series++) {
            series(series);
        }
        value("c:gapWidth", "55");
        value("c:overlap", "0");
        value("c:axId", CATEGORIES);
        value("c:axId", VALUES);
        out.close();
    }

    private void series(int series) {
        String column = CellReference.convertNumToColString(1 + series);
        out.open("c:ser");
        value("c:idx", Integer.toString(series));
        value("c:order", Integer.toString(series));
        out.open("c:tx");
        strings("Data!$" + column + "$1", 1, at -> bars.name(series));
        out.close().open("c:spPr").open("a:solidFill");
        value("a:srgbClr", bars.colour(series));
        out.close().close();
        value("c:invertIfNegative", "0");
        labels(series);
        int count = to - from;
        out.open("c:cat");
        strings(
                "Data!$A$2:$A$" + (count + 1),
                count,
                at -> ReportText.oneLine(bars.table().rows().get(from + at).label()));
        out.close().open("c:val");
        numbers("Data!$" + column + "$2:$" + column + "$" + (count + 1), series);
        out.close().close();
    }

    private void strings(String place, int count, IntFunction<String> text) {
        out.open("c:strRef").element("c:f", place).open("c:strCache");
        value("c:ptCount", Integer.toString(count));
        for (int at = 0; at < count; at++) {
            out.open("c:pt", "idx", Integer.toString(at)).element("c:v", text.apply(at)).close();
        }
        out.close().close();
    }

    private void numbers(String place, int series) {
        out.open("c:numRef").element("c:f", place).open("c:numCache");
        out.element("c:formatCode", "General");
        value("c:ptCount", Integer.toString(to - from));
        for (int row = from; row < to; row++) {
            Double value = bars.cell(row, series).value();
            if (value != null && Double.isFinite(value)) {
                out.open("c:pt", "idx", Integer.toString(row - from));
                out.element("c:v", plain(value)).close();
            }
        }
        out.close().close();
    }

    /// The shortest decimal form, which no locale changes.
    static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /// Each bar says its number as the table prints it.
    private void labels(int series) {
        out.open("c:dLbls");
        for (int row = from; row < to; row++) {
            Table.Cell cell = bars.cell(row, series);
            if (ReportBars.drawn(cell) && !cell.printed().isBlank()) {
                out.open("c:dLbl");
                value("c:idx", Integer.toString(row - from));
                out.open("c:tx").open("c:rich").leaf("a:bodyPr").open("a:p");
                out.open("a:r").leaf("a:rPr", "lang", language, "sz", "850");
                out.element("a:t", ReportText.oneLine(cell.printed())).close();
                out.close().close().close();
                shown();
                out.close();
            }
        }
        letters(850, INK);
        shown();
        out.close();
    }

    private void shown() {
        value("c:dLblPos", "outEnd");
        value("c:showLegendKey", "0");
        value("c:showVal", "1");
        value("c:showCatName", "0");
        value("c:showSerName", "0");
        value("c:showPercent", "0");
        value("c:showBubbleSize", "0");
    }

    /// The labels of the rows, the first at the top.
    private void categories() {
        out.open("c:catAx");
        value("c:axId", CATEGORIES);
        out.open("c:scaling");
        value("c:orientation", "maxMin");
        out.close();
        axis("l", null, "low");
        letters(900, INK);
        value("c:crossAx", VALUES);
        value("c:crosses", "autoZero");
        value("c:auto", "1");
        value("c:lblAlgn", "ctr");
        value("c:lblOffset", "100");
        value("c:tickLblSkip", "1");
        value("c:noMultiLvlLbl", "1");
        out.close();
    }

    private void values() {
        out.open("c:valAx");
        value("c:axId", VALUES);
        out.open("c:scaling");
        value("c:orientation", "minMax");
        value("c:max", plain(bars.most()));
        value("c:min", plain(bars.least()));
        out.close();
        axis("b", ReportText.oneLine(bars.table().unit()), "nextTo");
        letters(850, "595959");
        value("c:crossAx", CATEGORIES);
        value("c:crosses", "max");
        value("c:crossBetween", "between");
        value("c:majorUnit", plain(bars.step()));
        out.close();
    }

    /// What the two axes have in common.
    private void axis(String side, @Nullable String title, String labels) {
        value("c:delete", "0");
        value("c:axPos", side);
        if (title != null) {
            out.open("c:majorGridlines");
            line(RULE);
            out.close();
            title(title);
        }
        out.leaf("c:numFmt", "formatCode", "General", "sourceLinked", "0");
        value("c:majorTickMark", "none");
        value("c:minorTickMark", "none");
        value("c:tickLblPos", labels);
        line("A6A6A6");
    }

    private void line(String colour) {
        out.open("c:spPr").open("a:ln", "w", "6350").open("a:solidFill");
        value("a:srgbClr", colour);
        out.close().close().close();
    }

    private void title(String title) {
        if (title.isEmpty()) {
            return;
        }
        out.open("c:title").open("c:tx").open("c:rich").leaf("a:bodyPr").open("a:p");
        out.open("a:pPr").leaf("a:defRPr", "sz", "900", "b", "0").close();
        out.open("a:r").leaf("a:rPr", "lang", language, "sz", "900", "b", "0");
        out.element("a:t", title).close().close().close().close();
        value("c:overlay", "0");
        out.close();
    }
}
