package org.postil.desktop.reading;

import com.formdev.flatlaf.util.UIScale;
import java.awt.AWTKeyStroke;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.DefaultCellEditor;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.event.TableModelEvent;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableCellRenderer;
import javax.swing.table.TableColumn;
import org.postil.desktop.kit.Keys;

/// A table of an import's preview: a cell that is cut tells all of it in its tooltip, and F2 or
/// Enter edits the column that can be edited.
final class ImportTable extends JTable {
    /// Columns of numbers, in pixels at 100 %, do not take what others need.
    private static final int NARROW = 100;

    private final int editable;
    private final JComboBox<String> choices = new JComboBox<>();

    ImportTable(String name, ImportRows rows, int editable, int... widths) {
        super(rows);
        this.editable = editable;
        getAccessibleContext().setAccessibleName(name);
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setFillsViewportHeight(true);
        getTableHeader().setReorderingAllowed(false);
        choices.setEditable(true);
        choices.getAccessibleContext().setAccessibleName(rows.getColumnName(editable));
        for (int at = 0; at < widths.length; at++) {
            boolean number = widths[at] < NARROW;
            TableColumn column = getColumnModel().getColumn(at);
            column.setPreferredWidth(UIScale.scale(widths[at]));
            column.setHeaderRenderer(aligned(getTableHeader()::getDefaultRenderer, number));
            if (number) {
                TableCellRenderer plain = new DefaultTableCellRenderer();
                column.setMinWidth(UIScale.scale(widths[at]));
                column.setMaxWidth(UIScale.scale(2 * widths[at]));
                column.setCellRenderer(aligned(() -> plain, true));
            }
            if (at == editable) {
                column.setCellEditor(new DefaultCellEditor(choices));
            }
        }
        putClientProperty("terminateEditOnFocusLost", true);
        Keys.bind(this, "ENTER", this::editHere);
        Keys.bind(this, "F2", this::editHere);
        // Tab in a table would go from cell to cell and never leave it.
        setFocusTraversalKeys(
                KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS,
                Set.of(AWTKeyStroke.getAWTKeyStroke("TAB")));
        setFocusTraversalKeys(
                KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS,
                Set.of(AWTKeyStroke.getAWTKeyStroke("shift TAB")));
    }

    /// Words begin at the left, numbers end at the right, under heads that do the same.
    private static TableCellRenderer aligned(Supplier<TableCellRenderer> plain, boolean number) {
        return (table, value, selected, focused, row, column) -> {
            Component cell =
                    plain.get()
                            .getTableCellRendererComponent(
                                    table, value, selected, focused, row, column);
            if (cell instanceof JLabel label) {
                label.setHorizontalAlignment(
                        number ? SwingConstants.TRAILING : SwingConstants.LEADING);
                if (number) {
                    label.setBorder(
                            BorderFactory.createCompoundBorder(
                                    label.getBorder(),
                                    BorderFactory.createEmptyBorder(0, 0, 0, UIScale.scale(8))));
                }
            }
            return cell;
        };
    }

    /// What may be chosen in the editable column; anything else may be typed.
    void choices(List<String> words) {
        if (!isEditing()) {
            choices.removeAllItems();
            words.forEach(choices::addItem);
        }
    }

    /// Other rows end an edit, which was one of the old, and the same place stays selected.
    @Override
    public void tableChanged(TableModelEvent event) {
        if (isEditing()) {
            getCellEditor().cancelCellEditing();
        }
        int row = getSelectedRow();
        super.tableChanged(event);
        if (row >= 0 && getRowCount() > 0) {
            int now = Math.min(row, getRowCount() - 1);
            setRowSelectionInterval(now, now);
            setColumnSelectionInterval(editable, editable);
        }
    }

    /// Shows the first rows, with none selected.
    void top() {
        clearSelection();
        scrollRectToVisible(new Rectangle());
    }

    private void editHere() {
        if (getSelectedRow() >= 0 && editCellAt(getSelectedRow(), editable)) {
            choices.requestFocusInWindow();
        }
    }

    /// All of a cell, for it may be cut.
    @Override
    public String getToolTipText(java.awt.event.MouseEvent event) {
        int row = rowAtPoint(event.getPoint());
        int column = columnAtPoint(event.getPoint());
        return row < 0 || column < 0 ? "" : String.valueOf(getValueAt(row, column));
    }
}
