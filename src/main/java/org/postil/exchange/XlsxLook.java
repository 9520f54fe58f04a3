package org.postil.exchange;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/// How a cell looks; equal looks share one style of the workbook.
///
/// @param format of a number, as Excel writes it; empty for text
/// @param indent from the left or, for what is set to the right, from there; 0 to 15
/// @param link whether a click leads to another sheet
/// @param guarded whether the text begins like a formula and is to stay text when edited
record XlsxLook(Face face, String format, int indent, boolean link, boolean guarded) {
    private static final short TITLE_SIZE = 14;
    private static final short DEEPEST = 15;

    /// What a cell is for.
    enum Face {
        TITLE,
        NOTE,
        HEAD,
        HEAD_RIGHT,
        LABEL,
        WORDS,
        NUMBER
    }

    static XlsxLook of(Face face) {
        return new XlsxLook(face, "", 0, false, false);
    }

    XlsxLook number(String as) {
        return new XlsxLook(face, as, indent, link, guarded);
    }

    XlsxLook indented(int by) {
        return new XlsxLook(face, format, Math.min(by, DEEPEST), link, guarded);
    }

    XlsxLook linked(boolean leads) {
        return new XlsxLook(face, format, indent, leads, guarded);
    }

    XlsxLook guard(boolean text) {
        return new XlsxLook(face, format, indent, link, text);
    }

    XSSFCellStyle style(Workbook book) {
        XSSFCellStyle style = (XSSFCellStyle) book.createCellStyle();
        style.setFont(font(book));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        switch (face) {
            case TITLE -> {}
            case NOTE, WORDS, LABEL -> style.setAlignment(HorizontalAlignment.LEFT);
            case HEAD, HEAD_RIGHT -> head(style);
            case NUMBER -> style.setAlignment(HorizontalAlignment.RIGHT);
        }
        if (!format.isEmpty()) {
            style.setDataFormat(book.createDataFormat().getFormat(format));
        }
        style.setWrapText(wraps());
        style.setIndention((short) indent);
        style.setQuotePrefixed(guarded);
        return style;
    }

    /// Whether long text goes on below, so that the row has to be higher.
    boolean wraps() {
        return face != Face.TITLE && face != Face.NUMBER;
    }

    private void head(XSSFCellStyle style) {
        style.setVerticalAlignment(VerticalAlignment.BOTTOM);
        style.setAlignment(
                face == Face.HEAD ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    }

    private Font font(Workbook book) {
        Font font = book.createFont();
        font.setFontName("Calibri");
        font.setBold(face == Face.TITLE || face == Face.HEAD || face == Face.HEAD_RIGHT);
        if (face == Face.TITLE) {
            font.setFontHeightInPoints(TITLE_SIZE);
        }
        if (link) {
            font.setColor(IndexedColors.DARK_BLUE.getIndex());
            font.setUnderline(Font.U_SINGLE);
        }
        return font;
    }
}
