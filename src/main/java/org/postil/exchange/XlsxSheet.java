package org.postil.exchange;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/// A sheet that is written from top to bottom.
final class XlsxSheet {
    private static final int MOST_CHARACTERS = 32_767;
    private static final int UNIT = 256;
    private static final int MOST_WIDTH = 255;
    private static final float LINE = 15.5f;
    private static final float HIGHEST = 409;
    private static final int NOTE_WIDTH = 110;

    private final XlsxBook book;
    private final SXSSFSheet sheet;
    private final List<Integer> widths = new ArrayList<>();
    private int rows;
    private Row row;

    XlsxSheet(XlsxBook book, SXSSFSheet sheet) {
        this.book = book;
        this.sheet = sheet;
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        row = sheet.createRow(0);
        rows = 1;
    }

    String name() {
        return sheet.getSheetName();
    }

    /// The number of the current row, from 0.
    int at() {
        return rows - 1;
    }

    void next() {
        row = sheet.createRow(rows++);
    }

    /// Sets the widths of the columns in characters.
    void widths(List<Integer> characters) {
        for (int width : characters) {
            widths.add(Math.min(width, MOST_WIDTH));
            sheet.setColumnWidth(widths.size() - 1, widths.getLast() * UNIT);
        }
    }

    /// A cell of text, whatever it looks like: never a formula, never a number.
    Cell text(int column, XlsxLook look, String words) {
        String text = ReportText.printable(words);
        if (text.length() > MOST_CHARACTERS) {
            String cut = " … (cut: an Excel cell holds " + MOST_CHARACTERS + " characters)";
            text = text.substring(0, MOST_CHARACTERS - cut.length() - 1) + cut;
        }
        boolean formula = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
        Cell cell = row.createCell(column);
        cell.setCellStyle(book.style(look.guard(formula)));
        cell.setCellValue(ReportText.printable(text));
        if (look.wraps()) {
            int width = column < widths.size() ? widths.get(column) : MOST_WIDTH;
            makeRoom(lines(text, width - look.indent()));
        }
        return cell;
    }

    /// Sets the height by the number of characters: not every program sets it when it opens a file.
    private void makeRoom(int lines) {
        if (lines > 1) {
            float needed = Math.min(lines * LINE, HIGHEST);
            row.setHeightInPoints(Math.max(row.getHeightInPoints(), needed));
        }
    }

    private static int lines(String text, int width) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            int used = 0;
            for (String word : line.split(" ", -1)) {
                boolean fits = used == 0 || used + 1 + word.length() <= width;
                lines += fits ? 0 : 1;
                used = fits ? used + 1 + word.length() : word.length();
            }
            lines++;
        }
        return lines;
    }

    Cell number(int column, XlsxLook look, double value) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(book.style(look));
        cell.setCellValue(value);
        return cell;
    }

    /// A line over the whole width of the table, as high as its text needs.
    void across(XlsxLook.Face face, String words) {
        int width = 0;
        int columns = 0;
        while (columns < widths.size() && (columns < 1 || width < NOTE_WIDTH)) {
            width += widths.get(columns++);
        }
        if (columns > 1) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(at(), at(), 0, columns - 1));
        }
        Cell cell = row.createCell(0);
        cell.setCellStyle(book.style(XlsxLook.of(face)));
        cell.setCellValue(ReportText.printable(words));
        makeRoom(lines(words, width));
        next();
    }

    /// The row just written is a head: it stays in sight with the first columns, is repeated in
    /// print, and filters the rows below it.
    ///
    /// @param columns that the table has
    /// @param fixed columns that stay in sight
    /// @param below the rows of the table
    void headed(int columns, int fixed, int below) {
        sheet.createFreezePane(fixed, at() + 1);
        sheet.setAutoFilter(new CellRangeAddress(at(), at() + below, 0, columns - 1));
        sheet.setRepeatingRows(new CellRangeAddress(at(), at(), -1, -1));
    }

    /// The cell's place as Excel writes it, for example `B7`.
    static String place(int row, int column) {
        return new CellReference(row, column).formatAsString();
    }
}
