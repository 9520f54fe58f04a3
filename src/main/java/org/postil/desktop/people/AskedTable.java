package org.postil.desktop.people;

import com.formdev.flatlaf.util.UIScale;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableColumn;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Keys;
import org.postil.desktop.kit.Theme;
import org.postil.study.AskedEdits;
import org.postil.study.AskedState;

/// Who was asked what, a letter in each cell; one key sets all cells that are selected.
final class AskedTable extends JTable {
    /// Told of cells and the state they get; null takes what was recorded away.
    interface Setting {
        void set(List<AskedEdits.Cell> cells, @Nullable AskedState state);
    }

    private final class Model extends AbstractTableModel {
        private AskedGrid grid = AskedGrid.EMPTY;

        @Override
        public int getRowCount() {
            return grid.participants().size();
        }

        @Override
        public int getColumnCount() {
            return grid.questions().size() + 1;
        }

        @Override
        public String getColumnName(int column) {
            return column == 0 ? "Participant" : grid.questions().get(column - 1).name();
        }

        @Override
        public Object getValueAt(int row, int column) {
            return column == 0
                    ? grid.participants().get(row).name()
                    : AskedGrid.letter(grid.state(row, column - 1));
        }
    }

    private final Model model = new Model();
    private final Setting setting;

    AskedTable(Setting setting) {
        this.setting = setting;
        setModel(model);
        setAutoCreateColumnsFromModel(false);
        setAutoResizeMode(AUTO_RESIZE_OFF);
        setCellSelectionEnabled(true);
        setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        getTableHeader().setReorderingAllowed(false);
        getAccessibleContext().setAccessibleName("Who was asked what");
        getAccessibleContext()
                .setAccessibleDescription(
                        "A asked, P prompted, N not asked, X not applicable, Delete not recorded;"
                                + " the key sets all cells that are selected.");
        for (AskedState state : AskedState.values()) {
            Keys.bind(this, AskedGrid.letter(state), () -> set(state));
        }
        Keys.bind(this, "DELETE", () -> set(null));
        addMouseListener(
                new MouseAdapter() {
                    @Override
                    public void mousePressed(MouseEvent event) {
                        popUp(event);
                    }

                    @Override
                    public void mouseReleased(MouseEvent event) {
                        popUp(event);
                    }
                });
        Keys.bind(this, "shift F10", () -> menu().show(this, 40, 40));
    }

    private void popUp(MouseEvent event) {
        if (event.isPopupTrigger()) {
            int row = rowAtPoint(event.getPoint());
            int column = columnAtPoint(event.getPoint());
            if (row >= 0 && column >= 0 && !isCellSelected(row, column)) {
                changeSelection(row, column, false, false);
            }
            menu().show(this, event.getX(), event.getY());
        }
    }

    /// The states to choose from.
    JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu();
        for (AskedState state : AskedState.values()) {
            item(menu, AskedGrid.words(state) + " (" + AskedGrid.letter(state) + ")", state);
        }
        item(menu, "not recorded (Delete)", null);
        return menu;
    }

    private void item(JPopupMenu menu, String words, @Nullable AskedState state) {
        JMenuItem item =
                new JMenuItem(
                        words.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                                + words.substring(1));
        item.addActionListener(event -> set(state));
        menu.add(item);
    }

    private void set(@Nullable AskedState state) {
        List<AskedEdits.Cell> cells = new ArrayList<>();
        for (int row : getSelectedRows()) {
            for (int column : getSelectedColumns()) {
                if (column > 0) {
                    cells.add(
                            new AskedEdits.Cell(
                                    model.grid.participants().get(row),
                                    model.grid.questions().get(column - 1)));
                }
            }
        }
        if (!cells.isEmpty()) {
            setting.set(cells, state);
        }
    }

    AskedGrid grid() {
        return model.grid;
    }

    void show(AskedGrid other) {
        if (other.equals(model.grid)) {
            return;
        }
        boolean sameShape =
                other.participants().equals(model.grid.participants())
                        && other.questions().equals(model.grid.questions())
                        && getColumnModel().getColumnCount() > 0;
        model.grid = other;
        if (sameShape) {
            repaint();
            return;
        }
        int[] rows = getSelectedRows();
        int[] columns = getSelectedColumns();
        model.fireTableDataChanged();
        makeColumns();
        for (int row : rows) {
            if (row < getRowCount()) {
                addRowSelectionInterval(row, row);
            }
        }
        for (int column : columns) {
            if (column < getColumnCount()) {
                addColumnSelectionInterval(column, column);
            }
        }
    }

    private void makeColumns() {
        while (getColumnModel().getColumnCount() > 0) {
            getColumnModel().removeColumn(getColumnModel().getColumn(0));
        }
        for (int at = 0; at < model.getColumnCount(); at++) {
            TableColumn column = new TableColumn(at);
            column.setHeaderValue(model.getColumnName(at));
            column.setCellRenderer(CellLook.of(this::dress));
            String widest = at == 0 ? "Participant" : model.getColumnName(at);
            int width = getFontMetrics(Theme.bold()).stringWidth(widest) + UIScale.scale(20);
            column.setPreferredWidth(Math.max(UIScale.scale(at == 0 ? 80 : 44), width));
            getColumnModel().addColumn(column);
        }
    }

    private void dress(DefaultTableCellRenderer label, CellLook.Cell cell) {
        boolean name = cell.column() == 0;
        label.setHorizontalAlignment(name ? SwingConstants.LEADING : SwingConstants.CENTER);
        String who = model.grid.participants().get(cell.row()).name();
        String words = who;
        boolean out = false;
        if (!name) {
            AskedState state = model.grid.state(cell.row(), cell.column() - 1);
            out = state != null && !state.inBase();
            String what = model.grid.questions().get(cell.column() - 1).name();
            words = who + ", " + what + ": " + AskedGrid.words(state);
        }
        if (!cell.selected()) {
            label.setForeground(out ? Theme.colour("Postil.quiet") : getForeground());
            label.setBackground(
                    out ? Theme.colour("Table.selectionInactiveBackground") : getBackground());
        }
        label.setToolTipText(words);
        label.getAccessibleContext().setAccessibleName(words);
    }
}
