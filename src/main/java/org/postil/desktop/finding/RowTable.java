package org.postil.desktop.finding;

import com.formdev.flatlaf.util.UIScale;
import java.awt.FontMetrics;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.swing.JLabel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.SwingConstants;
import javax.swing.SwingUtilities;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.TableColumn;
import javax.swing.table.TableRowSorter;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Clip;
import org.postil.desktop.kit.Keys;
import org.postil.desktop.kit.Tooltips;
import org.postil.desktop.kit.Widgets;
import org.postil.study.NaturalOrder;

/// A list in columns that can be sorted, and keeps what is chosen, by its identity, when it is
/// filled again.
///
/// @param <T> one line of it
final class RowTable<T> extends JTable {
    private static final int PADDING = 8;
    private static final int ARROW = 10;
    private static final int FIRM = 6;
    private static final int TOOLTIP_LETTERS = 2000;

    /// One column.
    ///
    /// @param chars its width in letters; of a column with a share, the least
    /// @param share of the room that is left over
    /// @param text what stands in it, whole
    /// @param order how it is sorted; null cannot be sorted
    /// @param cell draws it
    /// @param spare how soon it gives way where the room is too narrow for all: the largest first,
    ///   of equal ones the last; 0 never
    record Column<T>(
            String title,
            int chars,
            double share,
            Function<T, String> text,
            @Nullable Comparator<T> order,
            LinesCell cell,
            int spare) {
        static <T> Column<T> of(String title, int chars, Function<T, String> text) {
            return new Column<>(title, chars, 0, text, byText(text), new LinesCell(1), 0);
        }

        static <T> Comparator<T> byText(Function<T, String> text) {
            return Comparator.comparing(text, NaturalOrder.INSTANCE);
        }

        Column<T> sharing(double part) {
            return new Column<>(title, chars, part, text, order, cell, spare);
        }

        Column<T> ordered(@Nullable Comparator<T> by) {
            return new Column<>(title, chars, share, text, by, cell, spare);
        }

        Column<T> drawn(LinesCell by) {
            return new Column<>(title, chars, share, text, order, by, spare);
        }

        Column<T> givingWay(int soon) {
            return new Column<>(title, chars, share, text, order, cell, soon);
        }

        /// Numbers are no use when they are cut.
        boolean isFirm() {
            return share == 0 && chars <= FIRM;
        }
    }

    private final List<Column<T>> columns;
    private final Function<T, ?> identity;
    private final int lines;
    private final Rows model;
    private final boolean made;
    private Consumer<T> onClick = item -> {};
    private Consumer<T> onOpen = item -> {};

    /// @param name for screen readers
    /// @param lines of text in a row
    RowTable(String name, List<Column<T>> columns, Function<T, ?> identity, int lines) {
        this.columns = List.copyOf(columns);
        this.identity = identity;
        this.lines = lines;
        this.model = new Rows();
        setModel(model);
        setRowSorter(sorter());
        for (int at = 0; at < columns.size(); at++) {
            getColumnModel().getColumn(at).setCellRenderer(columns.get(at).cell().renderer());
        }
        made = true;
        getAccessibleContext().setAccessibleName(name);
        setFillsViewportHeight(true);
        setShowVerticalLines(false);
        getTableHeader().setReorderingAllowed(false);
        putClientProperty("JTable.autoStartsEdit", false);
        setSurrendersFocusOnKeystroke(false);
        measure();
        listen();
    }

    private TableRowSorter<Rows> sorter() {
        TableRowSorter<Rows> sorter = new TableRowSorter<>(model);
        for (int at = 0; at < columns.size(); at++) {
            Comparator<T> order = columns.get(at).order();
            sorter.setSortable(at, order != null);
            if (order != null) {
                sorter.setComparator(at, new ByRow(order));
            }
        }
        return sorter;
    }

    private void listen() {
        addMouseListener(
                new MouseAdapter() {
                    @Override
                    public void mouseReleased(MouseEvent event) {
                        clicked(event);
                    }
                });
        Keys.bind(this, "ENTER", this::open);
        unbind(KeyEvent.VK_F2);
        unbind(KeyEvent.VK_F8);
    }

    /// Leaves a key to the window.
    private void unbind(int key) {
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key, 0), "none");
    }

    private void clicked(MouseEvent event) {
        boolean plain =
                SwingUtilities.isLeftMouseButton(event)
                        && !event.isControlDown()
                        && !event.isShiftDown()
                        && !event.isMetaDown();
        int row = rowAtPoint(event.getPoint());
        if (plain && row >= 0 && getSelectedRowCount() == 1 && isRowSelected(row)) {
            T item = model.rows.get(convertRowIndexToModel(row));
            (event.getClickCount() > 1 ? onOpen : onClick).accept(item);
        }
    }

    private void open() {
        List<T> chosen = chosen();
        if (!chosen.isEmpty()) {
            onOpen.accept(chosen.getFirst());
        }
    }

    /// What a click on a line does, and what Enter and a double click do.
    void leads(Consumer<T> click, Consumer<T> enter) {
        onClick = click;
        onOpen = enter;
    }

    /// What is copied at Ctrl+C.
    void copies(Supplier<@Nullable Clip> what) {
        Clip.copyFrom(this, what);
    }

    /// The list in a scroll pane, with the heads of its columns.
    JScrollPane scrolling() {
        JScrollPane scroll = Widgets.scroll(this);
        scroll.setColumnHeaderView(getTableHeader());
        Tooltips.follow(scroll);
        return scroll;
    }

    /// Fills the list; what is chosen and how far it is scrolled stays.
    void fill(List<T> rows) {
        Set<Object> chosen = new HashSet<>();
        chosen().forEach(it -> chosen.add(identity.apply(it)));
        model.rows = List.copyOf(rows);
        model.fireTableDataChanged();
        getSelectionModel().setValueIsAdjusting(true);
        for (int at = 0; at < getRowCount(); at++) {
            if (chosen.contains(identity.apply(item(at)))) {
                addRowSelectionInterval(at, at);
            }
        }
        getSelectionModel().setValueIsAdjusting(false);
    }

    /// The line at a row of the screen.
    T item(int row) {
        return model.rows.get(convertRowIndexToModel(row));
    }

    List<T> items() {
        return model.rows;
    }

    /// What is chosen, in the order on the screen.
    List<T> chosen() {
        return Arrays.stream(getSelectedRows()).mapToObj(this::item).toList();
    }

    /// Has somebody told when something else is chosen.
    void onChoice(Runnable listener) {
        getSelectionModel()
                .addListSelectionListener(event -> {
                    if (!event.getValueIsAdjusting()) {
                        listener.run();
                    }
                });
    }

    /// Chooses the line with an identity, if it is there.
    void choose(Object id) {
        for (int at = 0; at < getRowCount(); at++) {
            if (identity.apply(item(at)).equals(id)) {
                setRowSelectionInterval(at, at);
                scrollRectToVisible(getCellRect(at, 0, true));
                return;
            }
        }
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (made) {
            columns.forEach(it -> SwingUtilities.updateComponentTreeUI(it.cell()));
            measure();
        }
    }

    private void measure() {
        if (getTableHeader().getDefaultRenderer() instanceof JLabel head) {
            head.setHorizontalAlignment(SwingConstants.LEADING);
        }
        FontMetrics metrics = getFontMetrics(getFont());
        setRowHeight(metrics.getHeight() * lines + PADDING);
        int letter = metrics.charWidth('n');
        for (int at = 0; at < columns.size(); at++) {
            TableColumn column = getColumnModel().getColumn(at);
            column.setMinWidth(0);
            column.setPreferredWidth(
                    Math.max(headWidth(at), letter * columns.get(at).chars() + PADDING * 2));
        }
    }

    /// A head is never cut, also where the arrow of the order stands beside it.
    private int headWidth(int at) {
        String head = String.valueOf(getColumnModel().getColumn(at).getHeaderValue());
        int words = getFontMetrics(getTableHeader().getFont()).stringWidth(head);
        return words + UIScale.scale(2 * PADDING + ARROW);
    }

    @Override
    public void doLayout() {
        if (getTableHeader() != null && getTableHeader().getResizingColumn() != null) {
            super.doLayout();
            return;
        }
        List<ColumnWidths.Wish> wishes = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            Column<T> column = columns.get(at);
            wishes.add(
                    new ColumnWidths.Wish(
                            getColumnModel().getColumn(at).getPreferredWidth(),
                            column.share(),
                            column.isFirm() ? Integer.MAX_VALUE : headWidth(at),
                            column.spare()));
        }
        int[] widths = new ColumnWidths(wishes).in(getWidth());
        for (int at = 0; at < widths.length; at++) {
            getColumnModel().getColumn(at).setWidth(widths[at]);
        }
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        int row = rowAtPoint(event.getPoint());
        int column = columnAtPoint(event.getPoint());
        if (row < 0 || column < 0) {
            return null;
        }
        Column<T> of = columns.get(convertColumnIndexToModel(column));
        String text = of.text().apply(item(row));
        int room = getColumnModel().getColumn(column).getWidth() - 2 * LinesCell.SIDE;
        if (of.cell().holds(text, getFontMetrics(getFont()), room)) {
            return null;
        }
        String shown = Lines.cut(text, TOOLTIP_LETTERS, String::length);
        return text.isBlank()
                ? null
                : "<html><p width=\"420\">" + Clip.escaped(shown) + "</p></html>";
    }

    private final class Rows extends AbstractTableModel {
        private List<T> rows = List.of();

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
            return columns.get(column).title();
        }

        @Override
        public Object getValueAt(int row, int column) {
            return new Cell<>(rows.get(row), columns.get(column));
        }
    }

    /// What a renderer gets: the line and its column.
    record Cell<T>(T item, Column<T> column) {
        @Override
        public String toString() {
            return column.text().apply(item);
        }
    }

    private final class ByRow implements Comparator<Cell<T>> {
        private final Comparator<T> order;

        ByRow(Comparator<T> order) {
            this.order = order;
        }

        @Override
        public int compare(Cell<T> one, Cell<T> other) {
            return order.compare(one.item(), other.item());
        }
    }
}
