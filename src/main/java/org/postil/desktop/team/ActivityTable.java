package org.postil.desktop.team;

import com.formdev.flatlaf.util.UIScale;
import java.awt.font.TextAttribute;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableCellRenderer;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Theme;

/// The journal's lines; what was taken back is struck through and says so.
final class ActivityTable extends JTable {
    private static final List<String> HEADS = List.of("Time", "Coder", "What", "State");
    private static final int WHAT = 2;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK)
                    .withZone(ZoneId.systemDefault());

    private static final class Model extends AbstractTableModel {
        private List<ActivityRows.Row> rows = List.of();

        @Override
        public int getRowCount() {
            return rows.size();
        }

        @Override
        public int getColumnCount() {
            return HEADS.size();
        }

        @Override
        public String getColumnName(int column) {
            return HEADS.get(column);
        }

        @Override
        public Object getValueAt(int row, int column) {
            ActivityRows.Row it = rows.get(row);
            return switch (column) {
                case 0 -> TIME.format(it.time());
                case 1 ->
                        it instanceof ActivityRows.Entry entry
                                ? entry.activity().entry().coder()
                                : "";
                case WHAT -> it.what();
                default -> it instanceof ActivityRows.Entry entry ? entry.state() : "milestone";
            };
        }
    }

    private final Model model = new Model();

    ActivityTable() {
        setModel(model);
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setFillsViewportHeight(true);
        getTableHeader().setReorderingAllowed(false);
        getAccessibleContext().setAccessibleName("Activity, newest first");
        int[] widths = {150, 90, 480, 150};
        for (int column = 0; column < widths.length; column++) {
            getColumnModel().getColumn(column).setPreferredWidth(UIScale.scale(widths[column]));
            getColumnModel().getColumn(column).setCellRenderer(cell());
        }
        fit(0, "30 Sep 2020, 23:59");
        getColumnModel().getColumn(WHAT).setMinWidth(UIScale.scale(140));
        if (getTableHeader().getDefaultRenderer() instanceof DefaultTableCellRenderer head) {
            head.setHorizontalAlignment(SwingConstants.LEADING);
        }
    }

    private TableCellRenderer cell() {
        DefaultTableCellRenderer label = new DefaultTableCellRenderer();
        return (table, value, selected, focused, row, column) -> {
            label.getTableCellRendererComponent(table, value, selected, focused, row, column);
            dress(label, selected, model.rows.get(row), column);
            label.setToolTipText(String.valueOf(value));
            return label;
        };
    }

    private void dress(
            DefaultTableCellRenderer label, boolean selected, ActivityRows.Row row, int column) {
        boolean milestone = row instanceof ActivityRows.Named;
        boolean takenBack = row instanceof ActivityRows.Entry entry && entry.activity().takenBack();
        if (milestone) {
            label.setFont(Theme.bold());
        } else if (takenBack && column == WHAT) {
            Map<TextAttribute, Object> struck =
                    Map.of(TextAttribute.STRIKETHROUGH, TextAttribute.STRIKETHROUGH_ON);
            label.setFont(label.getFont().deriveFont(struck));
        }
        if (!selected) {
            boolean quiet = takenBack || column != WHAT && !milestone;
            label.setForeground(quiet ? Theme.colour("Postil.quiet") : getForeground());
            label.setBackground(milestone ? Theme.colour("Postil.chosen") : getBackground());
        }
    }

    /// Makes a column wide enough for a text, however narrow the table is.
    private void fit(int column, String text) {
        int width = getFontMetrics(getFont()).stringWidth(text) + UIScale.scale(20);
        getColumnModel().getColumn(column).setMinWidth(width);
        getColumnModel().getColumn(column).setPreferredWidth(width);
    }

    /// Shows other lines; the line that is selected stays so.
    void show(List<ActivityRows.Row> rows) {
        if (rows.equals(model.rows)) {
            return;
        }
        ActivityRows.Row chosen = chosen();
        model.rows = rows;
        model.fireTableDataChanged();
        for (int row = 0; row < rows.size(); row++) {
            if (chosen != null && same(chosen, rows.get(row))) {
                setRowSelectionInterval(row, row);
                return;
            }
        }
    }

    private static boolean same(ActivityRows.Row one, ActivityRows.Row other) {
        if (one instanceof ActivityRows.Entry it && other instanceof ActivityRows.Entry that) {
            return it.activity().entry().sequence() == that.activity().entry().sequence();
        }
        return one.equals(other);
    }

    /// The selected line; null for none.
    ActivityRows.@Nullable Row chosen() {
        int row = getSelectedRow();
        return row < 0 || row >= model.rows.size() ? null : model.rows.get(row);
    }
}
