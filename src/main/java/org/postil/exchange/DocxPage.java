package org.postil.exchange;

/// A sheet of A4, upright or on its side. Lengths are twentieths of a point.
enum DocxPage {
    PORTRAIT(11_906, 16_838, 1_418),
    LANDSCAPE(16_838, 11_906, 1_134);

    private static final int FOOTER = 709;
    private final int width;
    private final int height;
    private final int margin;

    DocxPage(int width, int height, int margin) {
        this.width = width;
        this.height = height;
        this.margin = margin;
    }

    static DocxPage of(boolean wide) {
        return wide ? LANDSCAPE : PORTRAIT;
    }

    /// The width of the text.
    int textWidth() {
        return width - 2 * margin;
    }

    /// The height of the text.
    int textHeight() {
        return height - 2 * margin;
    }

    /// The properties of a section of such pages.
    String properties() {
        ReportMarkup out = ReportMarkup.fragment();
        out.open("w:sectPr");
        out.leaf("w:footerReference", "w:type", "default", "r:id", DocxPackage.FOOTER);
        if (this == LANDSCAPE) {
            out.leaf("w:pgSz", "w:w", text(width), "w:h", text(height), "w:orient", "landscape");
        } else {
            out.leaf("w:pgSz", "w:w", text(width), "w:h", text(height));
        }
        out.leaf(
                "w:pgMar",
                "w:top",
                text(margin),
                "w:right",
                text(margin),
                "w:bottom",
                text(margin),
                "w:left",
                text(margin),
                "w:header",
                text(FOOTER),
                "w:footer",
                text(FOOTER),
                "w:gutter",
                "0");
        return out.close().toString();
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
