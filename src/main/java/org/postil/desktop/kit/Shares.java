package org.postil.desktop.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.postil.report.Table;

/// Bars beside the numbers of a table, one for each of some columns.
///
/// @param head above the bars, for example `Share of those asked`
/// @param columns places of the columns in the table, at most [Series#MOST]
/// @param percent whether the numbers are percentages already
public record Shares(String head, List<Integer> columns, boolean percent) {
    /// No bars.
    public static final Shares NONE = new Shares("", List.of(), false);

    public Shares {
        columns = List.copyOf(columns);
    }

    boolean isShown() {
        return !columns.isEmpty();
    }

    /// The share that a cell stands for, from 0 to 1; -1 where it stands for none.
    public double share(Table.Cell cell) {
        Double value = cell.value();
        Integer base = cell.base();
        if (value == null || base == null || base == 0) {
            return -1;
        }
        return Math.clamp(percent ? value / 100 : value / base, 0, 1);
    }

    /// The bars of a row in words.
    String words(Table table, int row) {
        List<String> parts = new ArrayList<>();
        for (int column : columns) {
            Table.Cell cell = table.cells().get(row).get(column);
            double share = share(cell);
            String words =
                    share < 0
                            ? cell.printed()
                            : cell.printed()
                                    + " ("
                                    + String.format(Locale.ROOT, "%.0f%%", share * 100)
                                    + ")";
            parts.add(table.columns().get(column).label() + " " + words);
        }
        return head + ": " + String.join("; ", parts);
    }
}
