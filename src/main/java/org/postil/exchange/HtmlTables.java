package org.postil.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postil.report.Block;
import org.postil.report.Table;

/// Prints tables and quotes in HTML.
final class HtmlTables {
    private final ReportMarkup out;
    private final ReportAnchors anchors;

    HtmlTables(ReportMarkup out, ReportAnchors anchors) {
        this.out = out;
        this.anchors = anchors;
    }

    /// Opens an element that links can point to.
    void open(String name, String anchor, String... attributes) {
        if (!anchors.take(anchor)) {
            out.open(name, attributes);
            return;
        }
        String[] all = new String[attributes.length + 2];
        all[0] = "id";
        all[1] = anchor;
        System.arraycopy(attributes, 0, all, 2, attributes.length);
        out.open(name, all);
    }

    /// Text that leads to an anchor; plain text where the report has no such anchor.
    void link(@Nullable String anchor, String text) {
        if (anchor != null && anchors.has(anchor)) {
            out.element("a", text, "href", "#" + anchor);
        } else {
            out.text(text);
        }
    }

    /// Text whose line ends are kept.
    void lines(String text) {
        String[] lines = ReportText.printable(text).split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            if (at > 0) {
                out.leaf("br");
            }
            out.text(lines[at]);
        }
    }

    void quote(Block.Quote quote) {
        open("figure", quote.bookmark(), "class", "quote");
        out.open("blockquote");
        lines(ReportText.quoted(quote.text()));
        out.close();
        if (!quote.attribution().isBlank()) {
            out.element("figcaption", quote.attribution().strip());
        }
        out.closeLine();
    }

    void print(Table table, String anchor, int number) {
        open("figure", anchor, "class", "table");
        out.line();
        TableNotes notes = TableNotes.of(table);
        if (table.rows().isEmpty()) {
            out.element("p", title(number, table.title()), "class", "caption").line();
            out.element("p", "The table has no rows.", "class", "note").line();
        } else {
            scroll(title(number, table.title()));
            out.element("caption", title(number, table.title())).line();
            header(table);
            out.open("tbody").line();
            for (int row = 0; row < table.rows().size(); row++) {
                row(table, notes, row);
            }
            out.closeLine().closeLine().closeLine();
        }
        feet(notes);
        out.closeLine();
    }

    static String title(int number, String title) {
        return "Table " + number + (title.isBlank() ? "" : ". " + ReportText.oneLine(title));
    }

    /// Opens a box that a wide table can be moved in, and the table. People who use the keyboard
    /// can reach it.
    void scroll(String label) {
        out.open("div", "class", "scroll", "role", "region", "aria-label", label, "tabindex", "0");
        out.line().open("table").line();
    }

    private void header(Table table) {
        out.open("thead").line().open("tr");
        out.element("th", ReportText.oneLine(table.stub()), "scope", "col");
        for (Table.Column column : table.columns()) {
            out.open("th", "scope", "col", "class", column.text() ? "words" : "number");
            out.text(ReportText.oneLine(column.label()));
            if (column.base() != null) {
                out.leaf("br").element("span", DocxGrid.base(column), "class", "base");
            }
            out.close();
        }
        out.closeLine().closeLine();
    }

    private void row(Table table, TableNotes notes, int at) {
        Table.Row row = table.rows().get(at);
        out.open("tr");
        if (row.depth() > 0) {
            out.open("th", "scope", "row", "style", "--depth:" + row.depth());
        } else {
            out.open("th", "scope", "row");
        }
        out.text(ReportText.oneLine(row.label())).close();
        List<Table.Cell> cells = table.cells().get(at);
        for (int column = 0; column < cells.size(); column++) {
            Table.Cell cell = cells.get(column);
            out.open("td", "class", table.columns().get(column).text() ? "words" : "number");
            link(cell.link(), ReportText.printable(cell.printed()));
            String mark = notes.mark(cell);
            if (!mark.isEmpty()) {
                out.element("sup", mark);
            }
            out.close();
        }
        out.closeLine();
    }

    /// What stands below a table or a chart.
    void feet(TableNotes notes) {
        for (TableNotes.Foot foot : notes.marked()) {
            out.open("p", "class", "note").element("sup", foot.lead());
            out.text(" " + foot.text()).closeLine();
        }
        notes.lines().forEach(foot -> foot(foot.lead(), foot.text()));
    }

    void foot(String lead, String line) {
        out.open("p", "class", "note");
        if (!lead.isEmpty()) {
            out.element("em", lead).text(" ");
        }
        out.text(line).closeLine();
    }
}
