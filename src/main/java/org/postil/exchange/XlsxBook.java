package org.postil.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/// A workbook that is written row by row, so that its size is not limited by memory.
final class XlsxBook implements AutoCloseable {
    private static final int ROWS_IN_MEMORY = 100;

    /// Excel counts the links of a sheet, and refuses a file with more; the rest stay without one.
    private static final int MOST_LINKS = 60_000;

    private static final int LONGEST_NAME = 31;
    private final SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final Map<XlsxLook, CellStyle> styles = new HashMap<>();
    private int links;

    XlsxBook() {
        book.setZip64Mode(Zip64Mode.Never);
    }

    XlsxSheet sheet(String name) {
        return new XlsxSheet(this, book.createSheet(name));
    }

    CellStyle style(XlsxLook look) {
        return styles.computeIfAbsent(look, key -> key.style(book));
    }

    /// Whether another link fits.
    boolean hasRoomForLink() {
        return links < MOST_LINKS;
    }

    /// A link to a cell of this workbook.
    Hyperlink link(String sheet, String cell) {
        links++;
        Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + sheet.replace("'", "''") + "'!" + cell);
        return link;
    }

    /// A name that a sheet may have: it begins with the given words, which make it unique, and goes
    /// on with as much of the title as there is room for.
    static String name(String unique, String title) {
        String words = ReportText.oneLine(title).replaceAll("[\\[\\]:*?/\\\\']", " ");
        String name = unique + " " + words.strip().replaceAll("\\s+", " ");
        int end = Math.min(name.length(), LONGEST_NAME);
        if (end < name.length() && Character.isLowSurrogate(name.charAt(end))) {
            end--;
        }
        return name.substring(0, end).strip();
    }

    byte[] bytes(OfficeProperties properties) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return OfficeZip.repack(bytes.toByteArray(), properties);
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
