package org.postil.exchange;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.postil.study.Names;
import org.postil.study.Problem;

/// A table with a header line, as read from a CSV file.
///
/// @param file the file's name, for messages
/// @param header the column names as they stand, trimmed
/// @param rows in the order of the file, blank lines left out
public record CsvTable(String file, List<String> header, List<Row> rows) {
    public CsvTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /// A row below the header.
    ///
    /// @param line the line of the file on which it begins, counted from 1
    /// @param fields each as it stands
    /// @param columns which field stands under a column, by the name as [Names#key] gives it
    /// @param fault what is wrong with the row as a whole, such as a missing field; null if nothing
    ///   is
    public record Row(
            int line, List<String> fields, Map<String, Integer> columns, @Nullable Problem fault) {
        public Row {
            fields = List.copyOf(fields);
        }

        /// @throws Problem if the row does not fit its header
        public void requireWhole() {
            if (fault != null) {
                throw fault;
            }
        }

        /// The instant under a column; another one where the column is empty or not there.
        ///
        /// @throws Problem if it is no instant
        public Instant instant(String column, Supplier<Instant> otherwise) {
            String written = get(column);
            try {
                return written.isEmpty() ? otherwise.get() : Instant.parse(written);
            } catch (DateTimeParseException e) {
                throw new Problem(
                        "“" + written + "” is not an instant.",
                        "Write " + column + " as 2020-01-31T16:00:00Z, or leave it empty.",
                        e);
            }
        }

        /// The value under a column, trimmed; empty where the table has no such column.
        public String get(String column) {
            return raw(column).strip();
        }

        /// The value under a column as it stands; empty where the table has no such column.
        public String raw(String column) {
            Integer at = columns.get(Names.key(column));
            return at == null ? "" : fields.get(at);
        }
    }

    /// Whether there is a column of this name, whatever its case.
    public boolean has(String column) {
        return header.stream().anyMatch(it -> Names.same(it, column));
    }

    /// A problem with one row: the file and the line are named before it.
    public Problem problem(Row row, String what, String remedy) {
        return new Problem(what, remedy).at(file + ", line " + row.line());
    }

    /// Reads a file: UTF-8 with or without BOM, UTF-16 or windows-1252; separated by comma,
    /// semicolon or TAB.
    ///
    /// @param required columns that must be there
    /// @throws Problem if the file is no such table or a required column is missing; a row with
    ///   another number of fields than the header is for [Row#requireWhole] to refuse
    public static CsvTable read(Path file, String... required) {
        CsvTable table = CsvRecords.read(InputFile.of(file));
        table.require(required);
        return table;
    }

    /// For tables of which a part alone is of no use.
    ///
    /// @throws Problem if a row does not fit the header
    void requireWholeRows() {
        for (Row row : rows) {
            if (row.fault() != null) {
                throw row.fault().at(file + ", line " + row.line());
            }
        }
    }

    /// @throws Problem that names the columns which are missing and those which are there
    void require(String... required) {
        List<String> missing = new ArrayList<>();
        Arrays.stream(required).filter(it -> !has(it)).forEach(missing::add);
        if (!missing.isEmpty()) {
            String columns = missing.size() == 1 ? " has no column " : " has no columns ";
            throw new Problem(
                    file
                            + columns
                            + String.join(", ", missing)
                            + "; it has "
                            + String.join(", ", header)
                            + ".",
                    "Write the column names in the first line.");
        }
    }
}
