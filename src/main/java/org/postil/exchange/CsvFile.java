package org.postil.exchange;

import java.nio.file.Path;
import java.util.List;
import org.postil.study.Problem;

/// Writes CSV files: UTF-8 without BOM, comma, LF, quoted as RFC 4180 says.
public final class CsvFile {
    /// What is done with a text that a spreadsheet would take for a formula.
    public enum Formulas {
        /// Written as it is: for files that programs read back.
        EXACT,
        /// A text that begins with `= + - @` gets an apostrophe before it; numbers do not.
        GUARDED
    }

    private CsvFile() {}

    /// Writes a table; the file is whole or, after a failure, what it was before.
    ///
    /// @param rows each as long as the header
    /// @throws Problem if the file cannot be written
    public static void write(
            Path file, List<String> header, List<List<String>> rows, Formulas formulas) {
        throw new Problem(file.getFileName() + " cannot be written yet.", "");
    }

    /// Writes exact data.
    ///
    /// @throws Problem if the file cannot be written
    public static void write(Path file, List<String> header, List<List<String>> rows) {
        write(file, header, rows, Formulas.EXACT);
    }
}
