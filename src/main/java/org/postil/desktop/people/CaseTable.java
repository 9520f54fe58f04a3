package org.postil.desktop.people;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.util.List;
import java.util.function.BiConsumer;
import javax.swing.BorderFactory;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.UIManager;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import org.postil.desktop.kit.Keys;
import org.postil.desktop.kit.Theme;
import org.postil.study.AttributeName;

/// The attributes of one participant, one below the other; the values can be edited.
final class CaseTable extends JTable {
    private static final class Rows extends AbstractTableModel {
        private final BiConsumer<CaseRows.Row, String> set;
        private List<CaseRows.Row> rows = List.of();

        Rows(BiConsumer<CaseRows.Row, String> set) {
            this.set = set;
        }

        @Override
        public int getRowCount() {
            return rows.size();
        }

        @Override
        public int getColumnCount() {
            return 2;
        }

        @Override
        public String getColumnName(int column) {
            return column == 0 ? "Attribute" : "Value";
        }

        @Override
        public Object getValueAt(int row, int column) {
            CaseRows.Row it = rows.get(row);
            return column == 0 ? AttributeName.shown(it.attribute().name()) : it.value();
        }

        @Override
        public boolean isCellEditable(int row, int column) {
            return column == 1 && rows.get(row).attribute().derivation() == null;
        }

        @Override
        public void setValueAt(Object value, int row, int column) {
            set.accept(rows.get(row), String.valueOf(value));
        }
    }

    private final Rows rows;

    /// @param set told of a row and the value that was entered
    CaseTable(BiConsumer<CaseRows.Row, String> set) {
        rows = new Rows(set);
        setModel(rows);
        setTableHeader(null);
        setShowGrid(false);
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setSurrendersFocusOnKeystroke(true);
        putClientProperty("terminateEditOnFocusLost", true);
        getAccessibleContext().setAccessibleName("Attributes of this participant");
        getAccessibleContext()
                .setAccessibleDescription("Enter or F2 edits a value, Delete empties it.");
        getColumnModel().getColumn(0).setCellRenderer(CellLook.of(CaseTable::dress));
        getColumnModel().getColumn(1).setCellRenderer(ValueCell.of(true));
        getColumnModel()
                .getColumn(1)
                .setCellEditor(
                        new ValueEditor(
                                (row, column) ->
                                        ValueEditor.valuesOf(rows.rows.get(row).attribute()),
                                this::requestFocusInWindow));
        Keys.bind(this, "ENTER", this::edit);
        Keys.bind(this, "DELETE", this::empty);
    }

    private static void dress(DefaultTableCellRenderer label, CellLook.Cell cell) {
        if (!cell.selected()) {
            label.setForeground(Theme.colour("Postil.quiet"));
        }
        label.setBorder(BorderFactory.createEmptyBorder(0, UIScale.scale(10), 0, 4));
        label.setToolTipText(String.valueOf(cell.value()));
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setBackground(UIManager.getColor("Panel.background"));
    }

    void show(CaseRows card) {
        if (rows.rows.equals(card.rows())) {
            return;
        }
        int at = getSelectedRow();
        if (isEditing()) {
            removeEditor();
        }
        rows.rows = card.rows();
        rows.fireTableDataChanged();
        fitLabels();
        if (at >= 0 && at < rows.getRowCount()) {
            setRowSelectionInterval(at, at);
            setColumnSelectionInterval(1, 1);
        }
    }

    /// Makes the first column as wide as its widest label, within half of the card.
    private void fitLabels() {
        int widest = 40;
        for (int row = 0; row < rows.getRowCount(); row++) {
            Object text = rows.getValueAt(row, 0);
            widest = Math.max(widest, getFontMetrics(getFont()).stringWidth(String.valueOf(text)));
        }
        int fit = Math.min(widest + UIScale.scale(18), UIScale.scale(160));
        getColumnModel().getColumn(0).setMinWidth(fit);
        getColumnModel().getColumn(0).setPreferredWidth(fit);
        getColumnModel().getColumn(1).setPreferredWidth(widest + 30);
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return new Dimension(getPreferredSize().width, getRowHeight() * Math.min(8, getRowCount()));
    }

    private void edit() {
        int row = Math.max(0, getSelectedRow());
        if (row < rows.getRowCount() && editCellAt(row, 1)) {
            getEditorComponent().requestFocusInWindow();
        }
    }

    private void empty() {
        if (getSelectedRow() >= 0 && isCellEditable(getSelectedRow(), 1)) {
            rows.setValueAt("", getSelectedRow(), 1);
        }
    }
}
