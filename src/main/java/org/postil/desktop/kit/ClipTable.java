package org.postil.desktop.kit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.postil.report.Table;

/// A table as it goes to the clipboard: native tables in rich text and HTML, tab-separated text for
/// spreadsheets.
final class ClipTable {
    private static final String INDENT = "\u2003";
    private static final String LINES =
            " style=\"border-bottom:0.5pt solid #a0a0a0;padding:2pt 5pt;vertical-align:top";
    private static final String RULE =
            ";border-top:1pt solid #000000;border-bottom:1pt solid #000000";
    private final Table table;
    private final List<String> foot;

    private ClipTable(Table table) {
        this.table = table;
        this.foot = TableWords.foot(table);
    }

    static Clip of(Table table) {
        ClipTable clip = new ClipTable(table);
        return new Clip(clip.plain(), Clip.document(clip.html()), clip.rtf());
    }

    private List<String> heads() {
        List<String> heads = new ArrayList<>();
        heads.add(table.stub());
        table.columns().forEach(it -> heads.add(TableWords.head(it)));
        return heads;
    }

    private List<String> row(int row, String label) {
        List<String> cells = new ArrayList<>();
        cells.add(label);
        table.cells().get(row).forEach(it -> cells.add(it.printed()));
        return cells;
    }

    private String indented(int row) {
        String label = table.rows().get(row).label();
        return String.join("", Collections.nCopies(TableWords.indent(table, row), INDENT)) + label;
    }

    /// A cell that would break the grid loses its tabs and line ends.
    private String plain() {
        StringBuilder lines = new StringBuilder(line(heads()));
        for (int row = 0; row < table.rows().size(); row++) {
            lines.append('\n').append(line(row(row, table.rows().get(row).label())));
        }
        return lines.toString();
    }

    private static String line(List<String> cells) {
        return String.join(
                "\t", cells.stream().map(it -> it.replaceAll("[\\t\\n\\r]+", " ")).toList());
    }

    private String html() {
        StringBuilder out = new StringBuilder("<table style=\"border-collapse:collapse\">\n");
        out.append("<caption>").append(Clip.escaped(table.title())).append("</caption>\n<thead>");
        out.append("<tr>");
        for (int column = -1; column < table.columns().size(); column++) {
            out.append("<th").append(look(column, RULE)).append('>');
            out.append(Clip.escaped(heads().get(column + 1))).append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        for (int row = 0; row < table.rows().size(); row++) {
            htmlRow(out, row);
        }
        out.append("</tbody></table>\n");
        foot.forEach(it ->
                out.append("<p style=\"font-size:9pt\">")
                        .append(Clip.escaped(it))
                        .append("</p>\n"));
        return out.toString();
    }

    private void htmlRow(StringBuilder out, int row) {
        String name = TableWords.isParent(table, row) ? "th" : "td";
        out.append("<tr><").append(name).append(look(-1)).append('>');
        out.append(Clip.escaped(indented(row))).append("</").append(name).append('>');
        List<Table.Cell> cells = table.cells().get(row);
        for (int column = 0; column < cells.size(); column++) {
            out.append("<td").append(look(column)).append('>');
            out.append(Clip.escaped(cells.get(column).printed())).append("</td>");
        }
        out.append("</tr>\n");
    }

    private String look(int column) {
        return look(column, "");
    }

    private String look(int column, String more) {
        boolean left = column < 0 || table.columns().get(column).text();
        return LINES + ";text-align:" + (left ? "left" : "right") + more + "\"";
    }

    private String rtf() {
        Rtf rtf = new Rtf().paragraph(table.title(), Rtf.Style.BOLD);
        List<List<Rtf.Cell>> rows = new ArrayList<>();
        rows.add(cells(heads(), Rtf.Style.BOLD, Rtf.Style.BOLD, 0));
        for (int row = 0; row < table.rows().size(); row++) {
            List<String> texts = row(row, table.rows().get(row).label());
            Rtf.Style style = TableWords.isParent(table, row) ? Rtf.Style.BOLD : Rtf.Style.PLAIN;
            rows.add(cells(texts, style, Rtf.Style.PLAIN, TableWords.indent(table, row)));
        }
        rtf.table(rows, 1);
        foot.forEach(it -> rtf.paragraph(it, Rtf.Style.SMALL));
        return rtf.done();
    }

    private List<Rtf.Cell> cells(
            List<String> texts, Rtf.Style label, Rtf.Style others, int indent) {
        List<Rtf.Cell> cells = new ArrayList<>();
        cells.add(new Rtf.Cell(texts.getFirst(), label, false, indent));
        for (int column = 0; column < table.columns().size(); column++) {
            boolean right = !table.columns().get(column).text();
            cells.add(new Rtf.Cell(texts.get(column + 1), others, right, 0));
        }
        return cells;
    }
}
