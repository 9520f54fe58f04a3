package org.postil.desktop.people;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableCellRenderer;
import javax.swing.table.TableColumn;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Keys;
import org.postil.desktop.kit.Theme;
import org.postil.study.Attribute;
import org.postil.study.Participant;

/// The participants as a spreadsheet: cells are selected, typed into, copied and pasted.
final class PeopleTable extends JTable {
    /// What the table asks for.
    interface Doing {
        void rename(Participant participant, String name);

        /// @param value blank for not recorded
        void set(List<Participant> participants, List<Attribute> attributes, String value);

        void copy();

        void paste();

        void remove(List<Participant> participants);

        void sort(int column);

        void filter(int column, Component beside, int x);
    }

    private static final int WIDEST = 220;
    private final Model model = new Model();
    private final Doing doing;
    private PeopleRows.Wish wish = PeopleRows.Wish.ALL;

    private final class Model extends AbstractTableModel {
        private PeopleRows rows = PeopleRows.EMPTY;

        @Override
        public int getRowCount() {
            return rows.rows().size();
        }

        @Override
        public int getColumnCount() {
            return rows.columns();
        }

        @Override
        public String getColumnName(int column) {
            return rows.head(column);
        }

        @Override
        public Object getValueAt(int row, int column) {
            return rows.rows().get(row).cell(column);
        }

        @Override
        public boolean isCellEditable(int row, int column) {
            Attribute attribute = rows.attribute(column);
            return column == 0 || attribute != null && attribute.derivation() == null;
        }

        @Override
        public void setValueAt(Object value, int row, int column) {
            Participant who = rows.rows().get(row).participant();
            String text = String.valueOf(value);
            Attribute attribute = rows.attribute(column);
            if (attribute != null) {
                doing.set(List.of(who), List.of(attribute), text);
            } else if (!text.equals(who.name())) {
                doing.rename(who, text);
            }
        }
    }

    PeopleTable(Doing doing) {
        this.doing = doing;
        setModel(model);
        setAutoCreateColumnsFromModel(false);
        setAutoResizeMode(AUTO_RESIZE_OFF);
        setCellSelectionEnabled(true);
        setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        setSurrendersFocusOnKeystroke(true);
        setFillsViewportHeight(true);
        putClientProperty("terminateEditOnFocusLost", true);
        getTableHeader().setReorderingAllowed(false);
        getAccessibleContext().setAccessibleName("Participants and their attributes");
        getAccessibleContext()
                .setAccessibleDescription(
                        "Typing or F2 edits a cell, Delete empties the selected ones, Ctrl C and"
                                + " Ctrl V copy and paste a block, Alt Down filters by the column,"
                                + " Alt S sorts by it.");
        bind();
    }

    private void bind() {
        Keys.bind(this, "DELETE", this::empty);
        Keys.bind(this, "ctrl C", doing::copy);
        Keys.bind(this, "ctrl INSERT", doing::copy);
        Keys.bind(this, "ctrl V", doing::paste);
        Keys.bind(this, "shift INSERT", doing::paste);
        Keys.bind(this, "ctrl DELETE", () -> doing.remove(selectedPeople()));
        Keys.bind(this, "alt S", () -> doing.sort(Math.max(0, getSelectedColumn())));
        Keys.bind(this, "alt DOWN", this::filterHere);
        getTableHeader()
                .addMouseListener(
                        new MouseAdapter() {
                            @Override
                            public void mousePressed(MouseEvent event) {
                                openFilter(event);
                            }

                            @Override
                            public void mouseReleased(MouseEvent event) {
                                openFilter(event);
                            }

                            @Override
                            public void mouseClicked(MouseEvent event) {
                                int column = columnAtPoint(event.getPoint());
                                if (event.getButton() == MouseEvent.BUTTON1 && column >= 0) {
                                    doing.sort(column);
                                }
                            }
                        });
    }

    private void openFilter(MouseEvent event) {
        int column = columnAtPoint(event.getPoint());
        if (event.isPopupTrigger() && column >= 0) {
            doing.filter(column, getTableHeader(), event.getX());
        }
    }

    private void filterHere() {
        int column = Math.max(0, getSelectedColumn());
        doing.filter(column, getTableHeader(), getTableHeader().getHeaderRect(column).x);
    }

    PeopleRows rows() {
        return model.rows;
    }

    List<Participant> selectedPeople() {
        return selectedRows().stream().map(it -> model.rows.rows().get(it).participant()).toList();
    }

    List<Integer> selectedRows() {
        return Arrays.stream(getSelectedRows()).boxed().toList();
    }

    List<Integer> selectedColumns() {
        return Arrays.stream(getSelectedColumns()).boxed().toList();
    }

    private void empty() {
        List<Attribute> attributes = new ArrayList<>();
        for (int column : getSelectedColumns()) {
            Attribute attribute = model.rows.attribute(column);
            if (attribute != null && attribute.derivation() == null) {
                attributes.add(attribute);
            }
        }
        if (!attributes.isEmpty() && getSelectedRowCount() > 0) {
            doing.set(selectedPeople(), attributes, "");
        }
    }

    /// Shows other rows; the selection stays with the participants, the columns and the scroll
    /// place stay where they are.
    void show(PeopleRows other, PeopleRows.Wish by) {
        boolean sameColumns =
                getColumnModel().getColumnCount() > 0
                        && other.attributes().equals(model.rows.attributes());
        wish = by;
        getTableHeader().repaint();
        if (other.equals(model.rows) && sameColumns) {
            return;
        }
        List<UUID> chosen = selectedPeople().stream().map(Participant::id).toList();
        int[] columns = getSelectedColumns();
        if (isEditing()) {
            removeEditor();
        }
        model.rows = other;
        model.fireTableDataChanged();
        if (!sameColumns) {
            makeColumns();
        }
        for (int row = 0; row < other.rows().size(); row++) {
            if (chosen.contains(other.rows().get(row).participant().id())) {
                addRowSelectionInterval(row, row);
            }
        }
        for (int column : columns) {
            if (column < getColumnCount()) {
                addColumnSelectionInterval(column, column);
            }
        }
    }

    /// Selects a participant's row and shows it.
    void choose(UUID participant) {
        for (int row = 0; row < model.rows.rows().size(); row++) {
            if (model.rows.rows().get(row).participant().id().equals(participant)) {
                changeSelection(row, Math.max(0, getSelectedColumn()), false, false);
                Rectangle cell = getCellRect(row, 0, true);
                scrollRectToVisible(new Rectangle(getVisibleRect().x, cell.y, 1, cell.height));
            }
        }
    }

    private void makeColumns() {
        while (getColumnModel().getColumnCount() > 0) {
            getColumnModel().removeColumn(getColumnModel().getColumn(0));
        }
        ValueEditor editor =
                new ValueEditor(
                        (row, column) -> ValueEditor.valuesOf(model.rows.attribute(column)),
                        this::down);
        for (int at = 0; at < model.rows.columns(); at++) {
            TableColumn column = new TableColumn(at);
            column.setHeaderValue(model.rows.head(at));
            column.setCellRenderer(
                    model.rows.isNumber(at) ? ValueCell.number() : ValueCell.of(false));
            column.setHeaderRenderer(head());
            if (model.rows.attribute(at) != null) {
                column.setCellEditor(editor);
            }
            column.setPreferredWidth(width(at));
            getColumnModel().addColumn(column);
        }
    }

    private int width(int column) {
        var metrics = getFontMetrics(getFont());
        int widest = getFontMetrics(Theme.bold()).stringWidth(model.rows.head(column) + " ▲");
        for (PeopleRows.Row row : model.rows.rows()) {
            widest = Math.max(widest, metrics.stringWidth(row.cell(column)));
        }
        return Math.min(UIScale.scale(WIDEST), widest + UIScale.scale(18));
    }

    private void down() {
        requestFocusInWindow();
        int row = Math.min(getRowCount() - 1, getSelectedRow() + 1);
        if (row >= 0) {
            changeSelection(row, Math.max(0, getSelectedColumn()), false, false);
        }
    }

    /// The head of a column with what it is sorted and filtered by.
    private TableCellRenderer head() {
        return (table, value, selected, focused, row, column) -> {
            Attribute attribute = model.rows.attribute(column);
            boolean filtered = attribute != null && wish.only().containsKey(attribute.id());
            String sorted = wish.sort() != column ? "" : wish.descending() ? " ▼" : " ▲";
            Component cell =
                    getTableHeader()
                            .getDefaultRenderer()
                            .getTableCellRendererComponent(
                                    table,
                                    value + (filtered ? " (filtered)" : "") + sorted,
                                    selected,
                                    focused,
                                    row,
                                    column);
            if (cell instanceof DefaultTableCellRenderer label) {
                label.setHorizontalAlignment(
                        model.rows.isNumber(column)
                                ? SwingConstants.TRAILING
                                : SwingConstants.LEADING);
                label.setToolTipText(tip(attribute, filtered));
            }
            return cell;
        };
    }

    private String tip(@Nullable Attribute attribute, boolean filtered) {
        String name = attribute == null ? "" : attribute.name() + ". ";
        String derived =
                attribute != null && attribute.derivation() != null
                        ? "It follows from another attribute. "
                        : "";
        return name
                + derived
                + "Click to sort, right click to filter"
                + (filtered ? "; filtered at present" : "");
    }
}
