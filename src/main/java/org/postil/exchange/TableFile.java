package org.postil.exchange;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.postil.report.Block;
import org.postil.report.Report;
import org.postil.report.Table;
import org.postil.study.Problem;

/// Writes one table as a CSV, Excel, Word or HTML file.
///
/// The same table gives the same bytes, whenever and wherever it is written.
public final class TableFile {
    private TableFile() {}

    /// Writes the table in the format that the file's ending names: `.csv`, `.xlsx`, `.docx` or
    /// `.html`.
    ///
    /// A file of that name is replaced, and only once the whole table is ready.
    ///
    /// @throws Problem for another ending, or where the file cannot be written
    public static void write(Table table, Path file) {
        OfficeProperties properties = OfficeProperties.of(table);
        Report alone = alone(table);
        switch (OfficeFile.ending(file)) {
            case ".csv" -> TableCsv.write(table, file);
            case ".docx" -> OfficeFile.put(DocxWriter.write(alone, properties), file);
            case ".html" -> OfficeFile.put(HtmlWriter.write(alone, properties), file);
            case ".xlsx" -> {
                Path folder = OfficeFile.folder(file);
                OfficeFile.put(XlsxWriter.write(alone, properties, folder), file);
            }
            default -> throw OfficeFile.unknown(file, List.of(".csv", ".xlsx", ".docx", ".html"));
        }
    }

    /// A report of this table alone, without a title page, so without the day that would stand on
    /// it.
    private static Report alone(Table table) {
        Block block = new Block.Numbers(table, "table");
        return new Report("", "", "", Instant.EPOCH, "en-GB", List.of(block));
    }
}
