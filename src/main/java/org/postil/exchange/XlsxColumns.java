package org.postil.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.postil.report.Table;

/// The columns of a sheet for a table: each column of the table gives one of values, and one of
/// bases or of printed forms where the value alone does not say it all.
///
/// @param columns from left to right, beginning with the second column of the sheet
record XlsxColumns(List<Part> columns) {
    private static final int NARROWEST = 11;
    private static final int WIDEST = 44;

    /// What a column of the sheet holds of the table's.
    enum Kind {
        VALUE,
        WORDS,
        BASE,
        PRINT
    }

    /// @param column of the table
    record Part(int column, Kind kind, String head, int width) {}

    XlsxColumns {
        columns = List.copyOf(columns);
    }

    static XlsxColumns of(Table table) {
        List<Part> parts = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            add(table, column, parts);
        }
        return new XlsxColumns(parts);
    }

    private static void add(Table table, int column, List<Part> parts) {
        Table.Column head = table.columns().get(column);
        String label = ReportText.oneLine(head.label());
        String name = head.base() == null ? label : label + "\n" + DocxGrid.base(head);
        int longest = 0;
        boolean based = false;
        boolean printed = false;
        for (List<Table.Cell> row : table.cells()) {
            Table.Cell cell = row.get(column);
            longest = Math.max(longest, cell.printed().length());
            based |= cell.base() != null;
            printed |= !saidByNumbers(cell);
        }
        int width = Math.clamp(longest + 2, NARROWEST, WIDEST);
        parts.add(new Part(column, head.text() ? Kind.WORDS : Kind.VALUE, name, width));
        if (!head.text() && based) {
            parts.add(new Part(column, Kind.BASE, label + ": base", NARROWEST));
        }
        if (!head.text() && printed) {
            parts.add(new Part(column, Kind.PRINT, label + ": in print", width));
        }
    }

    /// Whether value and base in their own cells say all that the printed form says.
    private static boolean saidByNumbers(Table.Cell cell) {
        Double value = cell.value();
        if (value == null) {
            return true;
        }
        String printed = cell.printed().replace(",", "");
        String plain = DocxChart.plain(value);
        return printed.isBlank()
                || printed.equals(plain)
                || printed.equals(plain + " of " + cell.base())
                || printed.equals(shown(value, printed));
    }

    /// The value with as many decimals as the printed form has.
    private static String shown(double value, String printed) {
        int point = printed.indexOf('.');
        int decimals = point < 0 ? 0 : printed.length() - point - 1;
        return String.format(Locale.ROOT, "%." + Math.min(decimals, WIDEST) + "f", value);
    }

    /// The format that shows a value as it is printed.
    static String format(Table.Cell cell) {
        String printed = cell.printed();
        Double value = cell.value();
        if (value != null && value == Math.rint(value)) {
            return printed.contains(",") ? "#,##0" : "0";
        }
        int point = printed.indexOf('.');
        boolean number = ReportText.isNumber(printed.replace(",", ""));
        return number && point >= 0 ? "0." + "0".repeat(printed.length() - point - 1) : "General";
    }

    /// Whether a kind occurs, so that the sheet has to explain it.
    boolean has(Kind kind) {
        return columns.stream().anyMatch(part -> part.kind() == kind);
    }
}
