package org.postil.desktop.comparing;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.event.ChangeEvent;
import javax.swing.event.TableColumnModelEvent;
import javax.swing.table.AbstractTableModel;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Clip;
import org.postil.desktop.kit.Keys;
import org.postil.desktop.kit.TableHead;
import org.postil.desktop.kit.Theme;

/// The Framework matrix to write in: participants stay in sight at the left, cells are written as
/// in a spreadsheet.
final class SummaryGrid {
    /// Told what happens in the grid.
    interface Listener {
        /// Another cell is at hand.
        void moved(int row, int column);

        /// A cell was written.
        void written(int row, int column, String text);
    }

    private static final int COLUMN = 220;
    private static final int LABELS = 150;
    private static final int LEAST_LINES = 3;
    private static final int MOST_LINES = 12;
    private final Listener listener;
    private final Cells model = new Cells();
    private final SummaryEditor editor = new SummaryEditor(this::move);
    private final SummaryCell cell = new SummaryCell(false);
    private final JTable table = new Matrix(model);
    private final SummaryLabels labels = new SummaryLabels(this::measureAgain);
    private final JScrollPane scroll = new JScrollPane(table);
    private final Map<String, String> written = new HashMap<>();
    private @Nullable SummaryMatrix matrix;
    private @Nullable SummaryMatrix waiting;
    private int row = -1;
    private int column = -1;
    private boolean showing;

    SummaryGrid(Listener listener) {
        this.listener = listener;
        table.setAutoResizeMode(JTable.AUTO_RESIZE_OFF);
        table.setCellSelectionEnabled(true);
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.putClientProperty("terminateEditOnFocusLost", true);
        // Else any key that the table does not know would begin to write, Shift among them.
        table.putClientProperty("JTable.autoStartsEdit", false);
        table.setFillsViewportHeight(true);
        table.setDefaultRenderer(
                Object.class, (of, value, selected, focused, at, across) -> rendered(at, across));
        table.setDefaultEditor(Object.class, editor);
        table.getAccessibleContext().setAccessibleName("Case summaries");
        labels.setSelectionModel(table.getSelectionModel());
        table.getTableHeader().setReorderingAllowed(false);
        labels.getTableHeader().setReorderingAllowed(false);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setRowHeaderView(labels);
        scroll.setColumnHeaderView(table.getTableHeader());
        scroll.setCorner(JScrollPane.UPPER_LEFT_CORNER, labels.getTableHeader());
        listen();
    }

    private void listen() {
        table.getSelectionModel().addListSelectionListener(event -> told());
        table.getColumnModel().getSelectionModel().addListSelectionListener(event -> told());
        table.getColumnModel().addColumnModelListener(new Widths());
        Keys.bind(table, "F2", () -> edit(null));
        Keys.bind(table, "ENTER", () -> edit(null));
        Keys.bind(table, "TAB", () -> move(0, 1));
        Keys.bind(table, "shift TAB", () -> move(0, -1));
        Keys.bind(table, "DELETE", this::empty);
        Clip.copyFrom(table, this::clip);
        labels.addMouseListener(
                new MouseAdapter() {
                    @Override
                    public void mousePressed(MouseEvent event) {
                        select(labels.rowAtPoint(event.getPoint()), Math.max(0, column));
                        table.requestFocusInWindow();
                    }
                });
    }

    JComponent component() {
        return scroll;
    }

    JTable table() {
        return table;
    }

    SummaryEditor editor() {
        return editor;
    }

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    private @Nullable Clip clip() {
        SummaryMatrix now = matrix;
        return now == null || now.isEmpty() ? null : Clip.table(now.table());
    }

    /// Shows another matrix, once what is being written is kept; the cell at hand stays the same
    /// participant's and code's.
    void show(SummaryMatrix other) {
        if (table.isEditing()) {
            waiting = other;
            return;
        }
        waiting = null;
        SummaryMatrix before = matrix;
        UUID who = before == null || row < 0 ? null : before.rows().get(row).id();
        UUID code = before == null || column < 0 ? null : before.columns().get(column).id();
        boolean same = before != null && before.columns().equals(other.columns());
        written.clear();
        matrix = other;
        showing = true;
        if (same) {
            model.fireTableDataChanged();
        } else {
            model.fireTableStructureChanged();
            for (int at = 0; at < table.getColumnCount(); at++) {
                table.getColumnModel().getColumn(at).setPreferredWidth(UIScale.scale(COLUMN));
                table.getColumnModel().getColumn(at).setWidth(UIScale.scale(COLUMN));
                TableHead.over(
                        table.getColumnModel().getColumn(at), other.columns().get(at).name());
            }
        }
        labels.show(other);
        labels.setPreferredScrollableViewportSize(new Dimension(UIScale.scale(LABELS), 1));
        measure();
        int atRow = other.rows().stream().map(it -> it.id()).toList().indexOf(who);
        int atColumn = other.columns().stream().map(it -> it.id()).toList().indexOf(code);
        if (atRow >= 0 && atColumn >= 0) {
            table.setRowSelectionInterval(atRow, atRow);
            table.setColumnSelectionInterval(atColumn, atColumn);
        }
        showing = false;
        row = -1;
        told();
    }

    private void measure() {
        SummaryMatrix now = matrix;
        for (int at = 0; now != null && at < now.rows().size(); at++) {
            int line = table.getFontMetrics(table.getFont()).getHeight();
            int high =
                    Math.max(
                            line * (LEAST_LINES + 1) + UIScale.scale(14),
                            labels.cell(at).heightAt(UIScale.scale(LABELS), MOST_LINES));
            for (int across = 0; across < now.columns().size(); across++) {
                if (!text(at, across).isEmpty()) {
                    int wide = table.getColumnModel().getColumn(across).getWidth();
                    high = Math.max(high, rendered(at, across).heightAt(wide, MOST_LINES));
                }
            }
            if (table.getRowHeight(at) != high) {
                table.setRowHeight(at, high);
            }
            if (labels.getRowHeight(at) != high) {
                labels.setRowHeight(at, high);
            }
        }
    }

    /// Another theme forgets the heights of rows. While this is made, the tables are not both
    /// there.
    @SuppressWarnings("NullAway")
    private void measureAgain() {
        if (table != null && labels != null) {
            measure();
        }
    }

    private String text(int at, int across) {
        SummaryMatrix now = matrix;
        String stored = now == null ? "" : now.cell(at, across).text();
        return written.getOrDefault(at + " " + across, stored);
    }

    private SummaryCell rendered(int at, int across) {
        SummaryMatrix now = java.util.Objects.requireNonNull(matrix);
        boolean lead = at == table.getSelectedRow() && across == table.getSelectedColumn();
        return cell.show(table, now.cell(at, across), text(at, across), lead);
    }

    void select(int at, int across) {
        if (at >= 0 && at < table.getRowCount() && across >= 0 && across < table.getColumnCount()) {
            table.changeSelection(at, across, false, false);
        }
    }

    /// Goes on by rows or columns; behind the last column to the next row.
    private void move(int rows, int columns) {
        int wide = table.getColumnCount();
        int across = column + columns;
        int at = row + rows;
        if (across >= wide && at + 1 < table.getRowCount()) {
            across = 0;
            at++;
        } else if (across < 0 && at > 0) {
            across = wide - 1;
            at--;
        }
        select(Math.clamp(at, 0, table.getRowCount() - 1), Math.clamp(across, 0, wide - 1));
    }

    private void told() {
        int atRow = table.getSelectedRow();
        int atColumn = table.getSelectedColumn();
        if (!showing && (atRow != row || atColumn != column)) {
            row = atRow;
            column = atRow < 0 ? -1 : atColumn;
            table.repaint();
            labels.repaint();
            listener.moved(row, column);
        }
    }

    private void empty() {
        if (row >= 0 && column >= 0 && !text(row, column).isEmpty()) {
            model.setValueAt("", row, column);
        }
    }

    /// Begins to write in the cell at hand.
    ///
    /// @param instead what stands there from now on; null to go on with what is there
    private void edit(@Nullable String instead) {
        if (row >= 0 && column >= 0 && table.editCellAt(row, column)) {
            if (instead != null) {
                editor.begin(instead);
            }
            editor.text().requestFocusInWindow();
        }
    }

    /// Typing begins to write, in place of what was there.
    private final class Matrix extends JTable {
        Matrix(AbstractTableModel model) {
            super(model);
        }

        @Override
        protected boolean processKeyBinding(
                KeyStroke stroke, KeyEvent event, int condition, boolean pressed) {
            boolean typed =
                    event.getID() == KeyEvent.KEY_TYPED
                            && !Character.isISOControl(event.getKeyChar())
                            && (event.getModifiersEx()
                                            & (InputEvent.CTRL_DOWN_MASK
                                                    | InputEvent.ALT_DOWN_MASK
                                                    | InputEvent.META_DOWN_MASK))
                                    == 0;
            if (condition == WHEN_FOCUSED && typed && !isEditing()) {
                edit(String.valueOf(event.getKeyChar()));
                return true;
            }
            return super.processKeyBinding(stroke, event, condition, pressed);
        }

        @Override
        public void updateUI() {
            super.updateUI();
            setShowVerticalLines(true);
            setIntercellSpacing(new Dimension(1, 1));
            setGridColor(Theme.colour("Component.borderColor"));
            measureAgain();
        }

        @Override
        public void removeEditor() {
            super.removeEditor();
            SummaryMatrix next = waiting;
            if (next != null) {
                SummaryGrid.this.show(next);
            }
        }

        @Override
        public @Nullable String getToolTipText(MouseEvent event) {
            int at = rowAtPoint(event.getPoint());
            int across = columnAtPoint(event.getPoint());
            SummaryMatrix now = matrix;
            return at < 0 || across < 0 || now == null
                    ? null
                    : SummaryCell.tip(now.head(at, across), text(at, across), now.cell(at, across));
        }

        /// Rows are high: the wheel goes on by lines.
        @Override
        public int getScrollableUnitIncrement(Rectangle seen, int orientation, int direction) {
            return getFontMetrics(getFont()).getHeight() * 2;
        }
    }

    private final class Cells extends AbstractTableModel {
        @Override
        public int getRowCount() {
            return matrix == null ? 0 : matrix.rows().size();
        }

        @Override
        public int getColumnCount() {
            return matrix == null ? 0 : matrix.columns().size();
        }

        @Override
        public String getColumnName(int at) {
            return matrix == null ? "" : matrix.columns().get(at).name();
        }

        @Override
        public boolean isCellEditable(int at, int across) {
            return true;
        }

        @Override
        public Object getValueAt(int at, int across) {
            return text(at, across);
        }

        @Override
        public void setValueAt(Object value, int at, int across) {
            String words = String.valueOf(value).strip();
            if (!words.equals(text(at, across))) {
                written.put(at + " " + across, words);
                fireTableCellUpdated(at, across);
                listener.written(at, across, words);
            }
        }
    }

    /// A column made wider or narrower needs other heights of the rows.
    private final class Widths implements javax.swing.event.TableColumnModelListener {
        @Override
        public void columnMarginChanged(ChangeEvent event) {
            if (!showing && !table.isEditing()) {
                measure();
            }
        }

        @Override
        public void columnAdded(TableColumnModelEvent event) {}

        @Override
        public void columnRemoved(TableColumnModelEvent event) {}

        @Override
        public void columnMoved(TableColumnModelEvent event) {}

        @Override
        public void columnSelectionChanged(javax.swing.event.ListSelectionEvent event) {}
    }
}
