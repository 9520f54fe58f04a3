package org.postil.project;

import java.nio.file.Path;
import org.postil.exchange.TableFile;
import org.postil.report.Table;

/// Writes one table to a file in the format its ending names.
public final class WriteTable {
    private WriteTable() {}

    /// @throws org.postil.study.Problem for an ending other than csv, xlsx, docx and html
    public static void run(Table table, Path file) {
        TableFile.write(table, file);
    }
}
