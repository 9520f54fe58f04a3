package org.postil.exchange;

/// How a paragraph stands: its style, and what this one paragraph has beyond the style.
///
/// @param style the id of a style in `DocxStyles.xml`
/// @param keepNext whether it stays on the page of the next paragraph
/// @param indent from the left, in twentieths of a point, where it is not the style's; else -1
/// @param right whether it is set to the right
record DocxFormat(String style, boolean keepNext, int indent, boolean right) {
    static DocxFormat of(String style) {
        return new DocxFormat(style, false, -1, false);
    }

    DocxFormat keep(boolean with) {
        return new DocxFormat(style, with, indent, right);
    }

    DocxFormat indented(int by) {
        return new DocxFormat(style, keepNext, by, right);
    }

    DocxFormat toTheRight(boolean set) {
        return new DocxFormat(style, keepNext, indent, set);
    }
}
