package org.postil.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.postil.report.Table;

/// Writes a table as CSV: key, label and depth of each row, then its cells as they are printed.
final class TableCsv {
    private TableCsv() {}

    static void write(Table table, Path file) {
        List<String> header = new ArrayList<>(List.of("key", "label", "depth"));
        table.columns().forEach(column -> header.add(ReportText.oneLine(column.label())));
        List<List<String>> rows = new ArrayList<>();
        for (int at = 0; at < table.rows().size(); at++) {
            Table.Row row = table.rows().get(at);
            Stream<String> cells = table.cells().get(at).stream().map(Table.Cell::printed);
            rows.add(
                    Stream.concat(
                                    Stream.of(
                                            row.key(), row.label(), Integer.toString(row.depth())),
                                    cells)
                            .toList());
        }
        CsvFile.write(file, header, rows, CsvFile.Formulas.GUARDED);
    }
}
