package org.postil.desktop.people;

import javax.swing.JTable;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableCellRenderer;

/// Draws the cells of a table as labels that differ in a few things.
final class CellLook {
    /// What is drawn.
    record Cell(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {}

    /// Gives the label, which looks as all cells do, what this cell needs.
    interface Look {
        void dress(DefaultTableCellRenderer label, Cell cell);
    }

    private CellLook() {}

    static TableCellRenderer of(Look look) {
        DefaultTableCellRenderer label = new DefaultTableCellRenderer();
        return (table, value, selected, focused, row, column) -> {
            label.getTableCellRendererComponent(table, value, selected, focused, row, column);
            look.dress(label, new Cell(table, value, selected, focused, row, column));
            return label;
        };
    }
}
