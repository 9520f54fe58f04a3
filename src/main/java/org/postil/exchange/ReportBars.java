package org.postil.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.postil.report.Table;

/// What a bar chart of a table shows, and on what scale: the columns of numbers as series, each row
/// a group of bars.
///
/// @param columns the places of the columns shown
/// @param least the lower end of the scale: 0, or below it where there are values below 0
/// @param most the upper end of the scale, a round number
/// @param step from one mark of the scale to the next
record ReportBars(Table table, List<Integer> columns, double least, double most, double step) {
    /// Colours that also people who do not see all colours can tell apart (Okabe and Ito), and that
    /// differ in lightness; after the last, the first again.
    private static final List<String> COLOURS =
            List.of("0072B2", "E69F00", "009E73", "CC79A7", "56B4E9", "D55E00", "595959");

    private static final int MARKS = 5;
    private static final double TEN = 10;

    ReportBars {
        columns = List.copyOf(columns);
    }

    static ReportBars of(Table table) {
        List<Integer> columns = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            if (!table.columns().get(column).text()) {
                columns.add(column);
            }
        }
        double highest = values(table, columns).max(Double::compare).orElse(0.0);
        double lowest = values(table, columns).min(Double::compare).orElse(0.0);
        boolean whole = values(table, columns).allMatch(value -> value == Math.rint(value));
        double reach = Math.max(highest, 0) - Math.min(lowest, 0);
        double step = step(reach, whole);
        return new ReportBars(
                table,
                columns,
                lowest < 0 ? Math.floor(lowest / step) * step : 0,
                highest > 0 ? Math.ceil(highest / step) * step : lowest < 0 ? 0 : step,
                step);
    }

    private static Stream<Double> values(Table table, List<Integer> columns) {
        return table.cells().stream()
                .flatMap(row -> columns.stream().map(row::get))
                .map(Table.Cell::value)
                .flatMap(Stream::ofNullable)
                .filter(Double::isFinite);
    }

    private static double step(double reach, boolean whole) {
        double rough = reach / MARKS;
        if (rough <= 0) {
            return 1;
        }
        double power = Math.pow(TEN, Math.floor(Math.log10(rough)));
        double step =
                Stream.of(1.0, 2.0, 5.0, TEN)
                        .filter(times -> times * power >= rough)
                        .findFirst()
                        .orElse(TEN);
        return whole ? Math.max(1, step * power) : step * power;
    }

    /// Whether there is anything to draw.
    boolean isEmpty() {
        return columns.isEmpty() || table.rows().isEmpty();
    }

    String colour(int series) {
        return COLOURS.get(series % COLOURS.size());
    }

    /// A cell of a row in a series.
    Table.Cell cell(int row, int series) {
        return table.cells().get(row).get(columns.get(series));
    }

    /// The name of a series, with the size of its group.
    String name(int series) {
        Table.Column column = table.columns().get(columns.get(series));
        String label = ReportText.oneLine(column.label());
        return column.base() == null ? label : label + " (n = " + column.base() + ")";
    }

    /// Whether the cell has a bar, if only one of length 0.
    static boolean drawn(Table.Cell cell) {
        Double value = cell.value();
        return value != null && Double.isFinite(value);
    }

    /// The bars that are not there and why, a line for each row and reason, for those who only see
    /// the chart.
    List<String> missing() {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            Map<String, List<String>> reasons = new LinkedHashMap<>();
            for (int series = 0; series < columns.size(); series++) {
                Table.Cell cell = cell(row, series);
                if (!drawn(cell)) {
                    String printed = cell.printed().isBlank() ? "no number" : cell.printed();
                    reasons.computeIfAbsent(printed, key -> new ArrayList<>()).add(name(series));
                }
            }
            String label = ReportText.oneLine(table.rows().get(row).label());
            reasons.forEach((reason, names) ->
                    lines.add(label + ", " + String.join(" and ", names) + ": " + reason));
        }
        return lines;
    }
}
