package org.postil.desktop.kit;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.TableColumn;
import org.jspecify.annotations.Nullable;
import org.postil.report.Table;

/// The two grids of a [TableView]: the labels, which do not move sideways, and the numbers.
final class TableGrid implements TableCell.Shown {
    private static final int MOST_MEASURED = 500;
    private static final int BARS = 140;
    private static final int MOST_WORDS = 44;
    private static final double MOST_LABELS = 0.42;
    private static final double MOST_STRETCH = 1.4;

    private Table table =
            new Table(
                    "", "", "", "", "", "", List.of(), List.of(), List.of(), List.of(), List.of(),
                    "");
    private Shares shares = Shares.NONE;
    private final TableCell cell = new TableCell(this);
    private final TableStub stub = new TableStub(this);
    private final TableHead head = new TableHead();
    private final JTable numbers = new Numbers();
    private final JTable labels = new Labels();
    private int labelsWanted;

    TableGrid() {
        numbers.setModel(new Cells());
        labels.setModel(new RowLabels());
        numbers.setDefaultRenderer(
                Object.class,
                (of, value, selected, focused, row, column) -> cell.at(of, row, column));
        labels.setDefaultRenderer(
                Object.class, (of, value, selected, focused, row, column) -> stub.at(of, row));
        numbers.setCellSelectionEnabled(false);
        numbers.setRowSelectionAllowed(true);
        numbers.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        labels.setSelectionModel(numbers.getSelectionModel());
        labels.setFocusable(false);
        for (JTable one : List.of(numbers, labels)) {
            one.setShowVerticalLines(false);
            one.getTableHeader().setReorderingAllowed(false);
            one.getTableHeader().setResizingAllowed(one == numbers);
            one.setFillsViewportHeight(true);
        }
        numbers.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        numbers.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
    }

    JTable numbers() {
        return numbers;
    }

    JTable labels() {
        return labels;
    }

    @Override
    public Table table() {
        return table;
    }

    @Override
    public Shares shares() {
        return shares;
    }

    @Override
    public boolean isLead(int row, int column) {
        return row == row()
                && column == numbers.getColumnModel().getSelectionModel().getLeadSelectionIndex();
    }

    int row() {
        return numbers.getSelectedRow();
    }

    /// The column at hand; -1 for none and for the bars.
    int column() {
        int lead = numbers.getColumnModel().getSelectionModel().getLeadSelectionIndex();
        return row() >= 0 && lead < table.columns().size() ? lead : -1;
    }

    void select(int row, int column) {
        if (row < 0 || table.columns().isEmpty()) {
            numbers.clearSelection();
        } else {
            numbers.changeSelection(row, column, false, false);
        }
    }

    void repaint() {
        numbers.repaint();
        labels.repaint();
    }

    void show(Table other, Shares bars) {
        table = other;
        shares = bars;
        numbers.getAccessibleContext().setAccessibleName(table.title());
        numbers.getAccessibleContext()
                .setAccessibleDescription(
                        "Arrow keys move from cell to cell; Enter opens what is behind one.");
        ((AbstractTableModel) numbers.getModel()).fireTableStructureChanged();
        ((AbstractTableModel) labels.getModel()).fireTableStructureChanged();
        measure();
    }

    /// Finds out how wide everything must be; again when the fonts have changed.
    void measure() {
        int high = numbers.getFontMetrics(numbers.getFont()).getHeight() + UIScale.scale(9);
        numbers.setRowHeight(high);
        labels.setRowHeight(high);
        for (int at = 0; at < numbers.getColumnCount(); at++) {
            measure(at, numbers.getColumnModel().getColumn(at));
        }
        labelsWanted = TableStub.width(labels, table);
        setHead(
                labels.getColumnModel().getColumn(0),
                new TableHead.Head(table.stub(), "", true, null));
    }

    /// While this is made, the grids are not both there yet.
    @SuppressWarnings("NullAway")
    private void measureAgain() {
        if (numbers != null && labels != null && labels.getColumnCount() > 0) {
            measure();
        }
    }

    /// Every column has the renderer as its own: of a common one, the header would measure the
    /// first column alone.
    private void setHead(TableColumn column, TableHead.Head words) {
        column.setHeaderValue(words);
        column.setHeaderRenderer(
                (of, value, selected, focused, row, at) -> head.above(of, value, at));
    }

    private void measure(int at, TableColumn column) {
        if (at >= table.columns().size()) {
            int wide = Math.max(UIScale.scale(BARS), headWidth(shares.head()));
            widths(column, wide, wide * 2);
            setHead(column, new TableHead.Head(shares.head(), "", true, null));
            return;
        }
        Table.Column of = table.columns().get(at);
        int series = shares.columns().indexOf(at);
        setHead(
                column,
                new TableHead.Head(
                        of.label(),
                        of.base() == null ? "" : String.format(Locale.UK, "of %,d", of.base()),
                        of.text(),
                        series < 0 ? null : Series.colour(series)));
        int wide = Math.max(cellsWidth(at), headWidth(TableWords.head(of)));
        widths(column, wide, of.text() ? wide * 3 : (int) (wide * MOST_STRETCH));
    }

    private static void widths(TableColumn column, int wide, int most) {
        column.setMaxWidth(most);
        column.setPreferredWidth(wide);
        column.setWidth(wide);
    }

    private int cellsWidth(int column) {
        FontMetrics metrics = numbers.getFontMetrics(numbers.getFont());
        int most = metrics.charWidth('n') * MOST_WORDS;
        int widest = 0;
        for (int row = 0; row < Math.min(MOST_MEASURED, table.rows().size()); row++) {
            String printed = table.cells().get(row).get(column).printed();
            widest = Math.max(widest, Figures.width(metrics, printed));
        }
        return Math.min(widest, most) + 2 * UIScale.scale(TableHead.PAD) + 2;
    }

    /// Wide enough for its longest word, and for the whole in two lines.
    private int headWidth(String head) {
        FontMetrics metrics = numbers.getFontMetrics(Theme.bold());
        int longest =
                Arrays.stream(head.split(" ", -1)).mapToInt(metrics::stringWidth).max().orElse(0);
        int all = metrics.stringWidth(head);
        int wide = Math.max(longest, Math.min(all, Math.max(all / 2, metrics.charWidth('n') * 12)));
        return wide + 2 * UIScale.scale(TableHead.PAD) + 2;
    }

    int labelsWidth(int room) {
        return Math.min(labelsWanted, (int) (room * MOST_LABELS));
    }

    /// Gives the labels the width they need, or as much of the room as they may have.
    void fitLabels(int room) {
        int wide = labelsWidth(room);
        labels.getColumnModel().getColumn(0).setPreferredWidth(wide);
        labels.setPreferredScrollableViewportSize(new Dimension(wide, 1));
    }

    int height() {
        return numbers.getTableHeader().getPreferredSize().height
                + numbers.getRowHeight() * table.rows().size()
                + 2;
    }

    private final class Cells extends AbstractTableModel {
        @Override
        public int getRowCount() {
            return table.rows().size();
        }

        @Override
        public int getColumnCount() {
            return table.columns().size() + (shares.isShown() ? 1 : 0);
        }

        @Override
        public String getColumnName(int column) {
            return column < table.columns().size()
                    ? TableWords.head(table.columns().get(column))
                    : shares.head();
        }

        @Override
        public Object getValueAt(int row, int column) {
            return column < table.columns().size()
                    ? table.cells().get(row).get(column).printed()
                    : shares.words(table, row);
        }
    }

    private final class RowLabels extends AbstractTableModel {
        @Override
        public int getRowCount() {
            return table.rows().size();
        }

        @Override
        public int getColumnCount() {
            return 1;
        }

        @Override
        public String getColumnName(int column) {
            return table.stub();
        }

        @Override
        public Object getValueAt(int row, int column) {
            return table.rows().get(row).label();
        }
    }

    private final class Labels extends JTable {
        @Override
        public void updateUI() {
            super.updateUI();
            measureAgain();
        }

        @Override
        public @Nullable String getToolTipText(MouseEvent event) {
            int row = rowAtPoint(event.getPoint());
            return row < 0 ? null : table.rows().get(row).key();
        }
    }

    /// Fills the room where there is more than it needs, and is scrolled sideways where there is
    /// less.
    private final class Numbers extends JTable {
        @Override
        public void updateUI() {
            super.updateUI();
            measureAgain();
        }

        @Override
        public boolean getScrollableTracksViewportWidth() {
            return getParent() == null || getPreferredSize().width <= getParent().getWidth();
        }

        @Override
        public void scrollRectToVisible(Rectangle place) {
            if (place.width > getVisibleRect().width) {
                place.width = getVisibleRect().width;
            }
            super.scrollRectToVisible(place);
        }

        @Override
        public @Nullable String getToolTipText(MouseEvent event) {
            int row = rowAtPoint(event.getPoint());
            int column = columnAtPoint(event.getPoint());
            if (row < 0 || column < 0) {
                return null;
            }
            return column < table.columns().size()
                    ? TableWords.spoken(table, row, column)
                    : shares.words(table, row);
        }
    }
}
