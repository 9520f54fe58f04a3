package org.postil.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postil.report.Table;

/// Reads single cells of tables by the keys of their row and column.
final class Tables {
    private Tables() {}

    static Table.Cell cell(Table table, String row, String column) {
        List<String> rows = table.rows().stream().map(Table.Row::key).toList();
        List<String> columns = table.columns().stream().map(Table.Column::key).toList();
        return table.cells().get(rows.indexOf(row)).get(columns.indexOf(column));
    }

    static String printed(Table table, String row, String column) {
        return cell(table, row, column).printed();
    }

    static @Nullable Double value(Table table, String row, String column) {
        return cell(table, row, column).value();
    }

    static @Nullable String note(Table table, String row, String column) {
        return cell(table, row, column).note();
    }

    static List<String> columns(Table table) {
        return table.columns().stream().map(it -> it.key() + " " + it.base()).toList();
    }
}
