package org.postil.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
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

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@].*", Pattern.DOTALL);
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");

    private CsvFile() {}

    /// Writes a table; the file is whole or, after a failure, what it was before.
    ///
    /// @param rows each as long as the header
    /// @throws Problem if the file cannot be written, or its ending says that it is another format
    public static void write(
            Path file, List<String> header, List<List<String>> rows, Formulas formulas) {
        if (!Files.isDirectory(file) && !OfficeFile.ending(file).equals(".csv")) {
            throw OfficeFile.unknown(file, List.of(".csv"));
        }
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(
                        "The row " + row + " is not as long as the header " + header);
            }
        }
        WholeFile.write(
                file,
                out -> {
                    CsvWriter writer =
                            CsvWriter.builder()
                                    .lineDelimiter(LineDelimiter.LF)
                                    .quoteStrategy(QuoteStrategies.REQUIRED)
                                    .build(out, StandardCharsets.UTF_8);
                    writer.writeRecord(header);
                    for (List<String> row : rows) {
                        writer.writeRecord(row.stream().map(it -> guarded(it, formulas)).toList());
                    }
                    writer.flush();
                });
    }

    /// Writes exact data.
    ///
    /// @throws Problem if the file cannot be written, or its ending says that it is another format
    public static void write(Path file, List<String> header, List<List<String>> rows) {
        write(file, header, rows, Formulas.EXACT);
    }

    private static String guarded(String field, Formulas formulas) {
        return switch (formulas) {
            case EXACT -> field;
            case GUARDED -> {
                boolean formula = FORMULA.matcher(field).matches();
                yield formula && !NUMBER.matcher(field).matches() ? "'" + field : field;
            }
        };
    }
}
