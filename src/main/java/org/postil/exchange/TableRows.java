package org.postil.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postil.study.Names;
import org.postil.study.Problem;

/// Makes a table of the rows of a file, whatever its format: the first filled row is the header.
final class TableRows {
    private static final int MOST_SHARED = 20_000;

    private final String file;
    private final List<String> header = new ArrayList<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, Integer> columnsToRead = Collections.unmodifiableMap(columns);
    private final Map<String, String> values = new HashMap<>();
    private final List<CsvTable.Row> rows = new ArrayList<>();

    TableRows(String file) {
        this.file = file;
    }

    /// Adds a row; one whose fields are all blank is no row.
    ///
    /// A row with more or fewer fields than the header is kept with what is wrong with it, so that
    /// it is refused and the rows beside it are not. Blank fields beyond the header are none.
    ///
    /// @throws Problem if the header names a column twice
    void add(int line, List<String> fields) {
        if (fields.stream().allMatch(String::isBlank)) {
            return;
        }
        if (header.isEmpty()) {
            readHeader(fields);
            return;
        }
        List<String> own = new ArrayList<>(header.size());
        fields.stream().limit(header.size()).map(this::shared).forEach(own::add);
        while (own.size() < header.size()) {
            own.add("");
        }
        rows.add(new CsvTable.Row(line, own, columnsToRead, fault(fields)));
    }

    /// What is wrong with a row as a whole; null if nothing is.
    private @Nullable Problem fault(List<String> fields) {
        int filled = fields.size();
        while (filled > header.size() && fields.get(filled - 1).isBlank()) {
            filled--;
        }
        if (filled != header.size()) {
            return new Problem(
                    "The row has "
                            + filled
                            + (filled == 1 ? " field" : " fields")
                            + ", but the header has "
                            + header.size()
                            + ".",
                    "Check the separators and quotation marks of this row.");
        }
        for (int at = 0; at < header.size(); at++) {
            if (header.get(at).isEmpty() && !fields.get(at).isBlank()) {
                return new Problem(
                        "“"
                                + fields.get(at).strip()
                                + "” stands in column "
                                + (at + 1)
                                + ", which has no name.",
                        "Name the column in the first line, or empty it.");
            }
        }
        return null;
    }

    /// One string for equal values: names of documents, codes and coders stand in a large table
    /// again and again, and a copy for each row would fill the memory.
    private String shared(String value) {
        String known = values.get(value);
        if (known == null && values.size() < MOST_SHARED) {
            values.put(value, value);
        }
        return known == null ? value : known;
    }

    private void readHeader(List<String> fields) {
        for (String field : fields) {
            String name = field.strip();
            if (!name.isEmpty() && columns.putIfAbsent(Names.key(name), header.size()) != null) {
                throw new Problem(
                        file + " has two columns “" + name + "”.",
                        "Rename or remove one of the two.");
            }
            header.add(name);
        }
    }

    /// @throws Problem if there was no header
    CsvTable table() {
        if (header.isEmpty()) {
            throw new Problem(
                    file + " holds no table.", "Write the column names in the first line.");
        }
        return new CsvTable(file, header.stream().filter(it -> !it.isEmpty()).toList(), rows);
    }
}
