package org.postil.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.postil.report.Table;

/// Writes the small workbook that opens when somebody edits the data of a chart in Word.
final class ChartWorkbook {
    private static final int LABEL_WIDTH = 40 * 256;

    private ChartWorkbook() {}

    /// Sheet `Data`: the labels in the first column, then a column for each series.
    static byte[] workbook(ReportBars bars, int from, int to) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("Data");
            sheet.setColumnWidth(0, LABEL_WIDTH);
            Row head = sheet.createRow(0);
            head.createCell(0).setCellValue(ReportText.oneLine(bars.table().stub()));
            for (int series = 0; series < bars.columns().size(); series++) {
                head.createCell(1 + series).setCellValue(bars.name(series));
            }
            for (int at = from; at < to; at++) {
                Row row = sheet.createRow(1 + at - from);
                String label = bars.table().rows().get(at).label();
                row.createCell(0).setCellValue(ReportText.oneLine(label));
                for (int series = 0; series < bars.columns().size(); series++) {
                    Table.Cell cell = bars.cell(at, series);
                    Double value = cell.value();
                    if (value != null && Double.isFinite(value)) {
                        row.createCell(1 + series).setCellValue(value);
                    }
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return OfficeZip.repack(bytes.toByteArray(), OfficeProperties.plain());
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory does not fail.", e);
        }
    }
}
