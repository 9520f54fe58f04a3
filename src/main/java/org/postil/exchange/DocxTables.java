package org.postil.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postil.report.Table;

/// Prints tables of numbers as Word tables, with caption above and notes below.
final class DocxTables {
    /// Tables of up to so many rows stand on one page, whole.
    private static final int KEPT_WHOLE = 14;

    /// So many rows of a long table go along with its notes.
    private static final int WITH_NOTES = 3;

    /// The head of a column of words.
    static final DocxFormat HEAD = DocxFormat.of("PostilTableHead").keep(true);

    private static final int INDENT = 200;
    private static final int AFTER_NUMBERS = 170;
    private final DocxText text;
    private final ReportMarkup out;

    DocxTables(DocxText text) {
        this.text = text;
        out = text.out();
    }

    void print(Table table, String anchor, int number, DocxPage page) {
        caption("Table", number, table.title(), anchor, true);
        TableNotes notes = TableNotes.of(table);
        if (table.rows().isEmpty()) {
            text.paragraph("PostilNote", "The table has no rows.");
        } else {
            parts(table, notes, page, number);
        }
        feet(notes);
    }

    private void parts(Table table, TableNotes notes, DocxPage page, int number) {
        List<DocxGrid.Part> parts = DocxGrid.parts(table, page);
        for (DocxGrid.Part part : parts) {
            if (part != parts.getFirst()) {
                text.paragraph(
                        DocxFormat.of("Caption").keep(true),
                        "Table " + number + " (continued). " + ReportText.oneLine(table.title()));
            }
            grid(table, notes, part);
            if (part != parts.getLast()) {
                gap();
            }
        }
    }

    /// Two tables without a paragraph between them would be one.
    void gap() {
        text.open("PostilGap");
        text.close();
    }

    /// The caption of a table or a figure, with a number that Word keeps.
    void caption(String kind, int number, String title, String anchor, boolean above) {
        text.open(DocxFormat.of("Caption").keep(above));
        int bookmark = text.startBookmark(anchor);
        text.run(kind + " ");
        text.sequence(kind, number);
        text.endBookmark(bookmark);
        if (!title.isBlank()) {
            text.run(". " + ReportText.oneLine(title));
        }
        text.close();
    }

    private void grid(Table table, TableNotes notes, DocxGrid.Part part) {
        begin(table.title(), TableNotes.basis(table), part.widths());
        header(table, part);
        boolean whole = table.rows().size() <= KEPT_WHOLE;
        boolean footed = !notes.lines().isEmpty() || !notes.marked().isEmpty();
        for (int row = 0; row < table.rows().size(); row++) {
            int below = table.rows().size() - 1 - row;
            boolean keep = whole ? footed || below > 0 : footed && below < WITH_NOTES;
            row(table, notes, part, row, keep);
        }
        out.close();
        text.forgetParagraph();
        if (!footed) {
            gap();
        }
    }

    /// Opens a table.
    ///
    /// @param widths their sum is the width of the text
    void begin(String title, String description, List<Integer> widths) {
        int total = widths.stream().mapToInt(Integer::intValue).sum();
        out.open("w:tbl").open("w:tblPr");
        out.leaf("w:tblStyle", "w:val", "PostilTable");
        out.leaf("w:tblW", "w:w", Integer.toString(total), "w:type", "dxa");
        out.leaf("w:tblLayout", "w:type", "fixed");
        out.leaf(
                "w:tblLook",
                "w:val",
                "0020",
                "w:firstRow",
                "1",
                "w:lastRow",
                "0",
                "w:firstColumn",
                "0",
                "w:lastColumn",
                "0",
                "w:noHBand",
                "1",
                "w:noVBand",
                "1");
        attribute("w:tblCaption", title);
        attribute("w:tblDescription", description);
        out.close().open("w:tblGrid");
        widths.forEach(width -> out.leaf("w:gridCol", "w:w", Integer.toString(width)));
        out.close();
    }

    private void attribute(String name, String value) {
        if (!value.isBlank()) {
            out.leaf(name, "w:val", ReportText.oneLine(value));
        }
    }

    /// Opens a row that stays on one page.
    ///
    /// @param header whether it is repeated at the top of each page
    void beginRow(boolean header, boolean split) {
        out.open("w:tr");
        if (header || !split) {
            out.open("w:trPr");
            if (!split) {
                out.leaf("w:cantSplit");
            }
            if (header) {
                out.leaf("w:tblHeader");
            }
            out.close();
        }
    }

    void beginCell(int width, boolean oneLine) {
        out.open("w:tc").open("w:tcPr");
        out.leaf("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
        if (oneLine) {
            out.leaf("w:noWrap");
        }
        out.close();
    }

    /// A cell across all columns that begins something new: shaded, below a strong line.
    static final boolean TOPIC = true;

    /// A cell across all columns that goes on with what stands above it: without a line between.
    static final boolean BELOW = false;

    /// Opens a cell across all columns.
    void beginCell(List<Integer> widths, boolean topic) {
        int total = widths.stream().mapToInt(Integer::intValue).sum();
        out.open("w:tc").open("w:tcPr");
        out.leaf("w:tcW", "w:w", Integer.toString(total), "w:type", "dxa");
        out.leaf("w:gridSpan", "w:val", Integer.toString(widths.size()));
        if (topic) {
            out.leaf("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "F1F4F8");
        } else {
            out.open("w:tcBorders").leaf("w:top", "w:val", "nil").close();
        }
        out.close();
    }

    /// The head of a column, with the size of its group below.
    void head(int width, String label, @Nullable String base, DocxFormat format) {
        out.open("w:tc").open("w:tcPr");
        out.leaf("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
        out.leaf("w:vAlign", "w:val", "bottom").close();
        text.open(format);
        text.run(ReportText.oneLine(label) + (base == null ? "" : "\n" + base));
        text.close();
        out.close();
    }

    private void header(Table table, DocxGrid.Part part) {
        beginRow(true, false);
        head(part.widths().getFirst(), table.stub(), null, HEAD);
        for (int column = part.from(); column < part.to(); column++) {
            Table.Column head = table.columns().get(column);
            int width = part.widths().get(1 + column - part.from());
            String base = head.base() == null ? null : DocxGrid.base(head);
            head(width, head.label(), base, set(HEAD, table, column));
        }
        out.close();
    }

    /// Numbers stand to the right, words to the left, and not too near the numbers before them.
    private static DocxFormat set(DocxFormat format, Table table, int column) {
        if (!table.columns().get(column).text()) {
            return format.toTheRight(true);
        }
        boolean afterNumbers = column > 0 && !table.columns().get(column - 1).text();
        return afterNumbers ? format.indented(AFTER_NUMBERS) : format;
    }

    private void row(Table table, TableNotes notes, DocxGrid.Part part, int at, boolean keep) {
        beginRow(false, false);
        Table.Row row = table.rows().get(at);
        beginCell(part.widths().getFirst(), false);
        DocxFormat format = DocxFormat.of("PostilTableText").keep(keep);
        text.paragraph(
                row.depth() > 0 ? format.indented(row.depth() * INDENT) : format,
                ReportText.oneLine(row.label()));
        out.close();
        for (int column = part.from(); column < part.to(); column++) {
            Table.Cell cell = table.cells().get(at).get(column);
            boolean words = table.columns().get(column).text();
            int width = part.widths().get(1 + column - part.from());
            beginCell(width, !words && DocxGrid.staysOnOneLine(cell.printed()));
            text.open(set(format, table, column));
            text.link(cell.link(), "PostilCellLink", cell.printed());
            text.run("PostilMark", notes.mark(cell));
            text.close();
            out.close();
        }
        out.close();
    }

    /// What stands below a table: the letters in one paragraph, then a paragraph a line; it stays
    /// together.
    private void feet(TableNotes notes) {
        List<TableNotes.Foot> lines = notes.lines();
        if (!notes.marked().isEmpty()) {
            text.open(DocxFormat.of("PostilNote").keep(!lines.isEmpty()));
            String between = "";
            for (TableNotes.Foot foot : notes.marked()) {
                text.run(between);
                text.run("PostilMark", foot.lead());
                text.run(" " + foot.text());
                between = "; ";
            }
            text.close();
        }
        for (TableNotes.Foot foot : lines) {
            foot(foot.lead(), foot.text(), foot != lines.getLast());
        }
    }

    /// A line in small print, with what it is called in italics before it.
    void foot(String lead, String line) {
        foot(lead, line, false);
    }

    private void foot(String lead, String line, boolean keep) {
        text.open(DocxFormat.of("PostilNote").keep(keep));
        if (!lead.isEmpty()) {
            text.run("Emphasis", lead);
            text.run(" ");
        }
        text.run(line);
        text.close();
    }
}
