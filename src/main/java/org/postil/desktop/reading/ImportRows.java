package org.postil.desktop.reading;

import java.util.List;
import java.util.function.BiConsumer;
import javax.swing.table.AbstractTableModel;

/// Rows of words for a table, one column of which may be edited.
final class ImportRows extends AbstractTableModel {
    private final List<String> columns;
    private final int editable;
    private final BiConsumer<Integer, String> edited;
    private List<List<String>> rows = List.of();
    private Object source = List.of();

    /// @param editable the column that may be edited
    /// @param edited takes the row and what was typed
    ImportRows(List<String> columns, int editable, BiConsumer<Integer, String> edited) {
        this.columns = columns;
        this.editable = editable;
        this.edited = edited;
    }

    /// Shows other rows, if what they are made of is another object, so that else nothing moves.
    void show(Object from, List<List<String>> other) {
        if (from != source) {
            source = from;
            rows = other;
            fireTableDataChanged();
        }
    }

    /// Shows other rows, if they are others.
    void show(List<List<String>> other) {
        show(other.equals(rows) ? source : other, other);
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return columns.size();
    }

    @Override
    public String getColumnName(int column) {
        return columns.get(column);
    }

    @Override
    public String getValueAt(int row, int column) {
        return rows.get(row).get(column);
    }

    @Override
    public boolean isCellEditable(int row, int column) {
        return column == editable;
    }

    @Override
    public void setValueAt(Object value, int row, int column) {
        String word = String.valueOf(value).strip();
        if (row < rows.size() && !word.equals(getValueAt(row, column))) {
            edited.accept(row, word);
        }
    }
}
