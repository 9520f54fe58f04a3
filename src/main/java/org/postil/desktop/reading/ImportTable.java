package org.postil.desktop.reading;

import com.formdev.flatlaf.util.UIScale;
import java.awt.AWTKeyStroke;
import java.awt.KeyboardFocusManager;
import java.util.List;
import java.util.Set;
import javax.swing.DefaultCellEditor;
import javax.swing.JComboBox;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
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
            TableColumn column = getColumnModel().getColumn(at);
            column.setPreferredWidth(UIScale.scale(widths[at]));
            if (widths[at] < NARROW) {
                column.setMaxWidth(UIScale.scale(2 * widths[at]));
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

    /// What may be chosen in the editable column; anything else may be typed.
    void choices(List<String> words) {
        if (!isEditing()) {
            choices.removeAllItems();
            words.forEach(choices::addItem);
        }
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
