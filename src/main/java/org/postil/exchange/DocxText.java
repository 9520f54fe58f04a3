package org.postil.exchange;

import org.jspecify.annotations.Nullable;

/// Writes the text of a Word document, paragraph by paragraph and run by run.
final class DocxText {
    private static final String MAIN =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String DRAWING =
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int NOWHERE = -1;

    private final ReportMarkup out;
    private final ReportAnchors anchors;
    private int bookmarks;
    private int formatEnd = NOWHERE;
    private boolean newPage;

    DocxText(ReportAnchors anchors) {
        this.anchors = anchors;
        out = ReportMarkup.xml();
        out.open("w:document", "xmlns:w", MAIN, "xmlns:r", RELATIONS, "xmlns:wp", DRAWING);
        out.open("w:body");
    }

    /// For what is not text: tables and drawings.
    ReportMarkup out() {
        return out;
    }

    /// Opens a paragraph.
    void open(DocxFormat format) {
        out.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", format.style());
        if (format.keepNext()) {
            out.leaf("w:keepNext");
        }
        if (newPage) {
            out.leaf("w:pageBreakBefore");
            newPage = false;
        }
        if (format.indent() >= 0) {
            out.leaf("w:ind", "w:left", Integer.toString(format.indent()));
        }
        if (format.right()) {
            out.leaf("w:jc", "w:val", "right");
        }
        formatEnd = out.place();
        out.close();
    }

    void open(String style) {
        open(DocxFormat.of(style));
    }

    void close() {
        out.close();
    }

    /// A whole paragraph of plain text.
    void paragraph(String style, String text) {
        paragraph(DocxFormat.of(style), text);
    }

    void paragraph(DocxFormat format, String text) {
        open(format);
        run(text);
        close();
    }

    void run(String text) {
        styled(null, text);
    }

    /// Text in a character style.
    void run(String style, String text) {
        styled(style, text);
    }

    private void styled(@Nullable String style, String text) {
        if (text.isEmpty()) {
            return;
        }
        out.open("w:r");
        if (style != null) {
            out.open("w:rPr").leaf("w:rStyle", "w:val", style).close();
        }
        int from = 0;
        String printable = ReportText.printable(text);
        for (int at = 0; at < printable.length(); at++) {
            char c = printable.charAt(at);
            if (c == '\n' || c == '\t') {
                piece(printable.substring(from, at));
                out.leaf(c == '\n' ? "w:br" : "w:tab");
                from = at + 1;
            }
        }
        piece(printable.substring(from));
        out.close();
    }

    private void piece(String text) {
        if (!text.isEmpty()) {
            out.element("w:t", text, "xml:space", "preserve");
        }
    }

    /// A small square in the colour.
    ///
    /// @param colour six hexadecimal digits
    void square(String colour) {
        out.open("w:r").open("w:rPr").leaf("w:color", "w:val", colour).close();
        piece("■ ");
        out.close();
    }

    /// A number that Word counts by itself, with the value it will find.
    void sequence(String name, int number) {
        out.open("w:fldSimple", "w:instr", " SEQ " + name + " \\* ARABIC ");
        run(Integer.toString(number));
        out.close();
    }

    /// Text that jumps to an anchor when clicked; plain text where the report has no such anchor.
    ///
    /// @param style null for a link that looks like the text around it
    void link(@Nullable String anchor, @Nullable String style, String text) {
        if (anchor == null || !anchors.has(anchor)) {
            run(text);
            return;
        }
        String target = ReportText.bookmark(anchor);
        out.open("w:hyperlink", "w:anchor", target, "w:history", "1");
        styled(style, text);
        out.close();
    }

    /// Writes what follows inside a bookmark until it is ended with the number returned; 0 where
    /// the anchor stands elsewhere already.
    int startBookmark(String anchor) {
        if (!anchors.take(anchor)) {
            return 0;
        }
        int id = ++bookmarks;
        String name = ReportText.bookmark(anchor);
        out.leaf("w:bookmarkStart", "w:id", Integer.toString(id), "w:name", name);
        return id;
    }

    void endBookmark(int id) {
        if (id != 0) {
            out.leaf("w:bookmarkEnd", "w:id", Integer.toString(id));
        }
    }

    /// A part of a field that reaches over several paragraphs: `begin`, `separate` or `end`.
    void fieldPart(String type) {
        out.open("w:r").leaf("w:fldChar", "w:fldCharType", type).close();
    }

    void instruction(String text) {
        out.open("w:r").element("w:instrText", text, "xml:space", "preserve").close();
    }

    /// The next paragraph begins a page.
    void breakPage() {
        newPage = true;
    }

    /// What was written last can hold no end of a section: the next one needs its own paragraph.
    void forgetParagraph() {
        formatEnd = NOWHERE;
    }

    /// Ends a section with the last paragraph written; what follows begins a page.
    void endSection(DocxPage page) {
        newPage = false;
        if (formatEnd == NOWHERE) {
            open("PostilGap");
            close();
        }
        out.insert(formatEnd, page.properties());
        formatEnd = NOWHERE;
    }

    /// Ends the document; the last section is the page's.
    byte[] finish(DocxPage page) {
        out.raw(page.properties());
        return out.close().close().bytes();
    }
}
