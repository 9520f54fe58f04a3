package org.postil.desktop.kit;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;
import org.postil.report.Table;

/// Shows a [Table] as it is printed: labels that stay in sight when it is scrolled sideways,
/// numbers in columns, and below it what must be known of them. One cell is at hand; mouse and
/// arrows move it, Enter opens it, Ctrl+C copies the whole table.
public final class TableView {
    private static final Table EMPTY =
            new Table(
                    "", "", "", "", "", "", List.of(), List.of(), List.of(), List.of(), List.of(),
                    "");

    /// The lines below a table that scrolls take at most this part of the height.
    private static final int MOST_FOOT = 6;

    /// Told which cell is at hand.
    @FunctionalInterface
    public interface Listener {
        /// @param column -1 beyond the table's own columns
        void at(int row, int column);
    }

    private final TableGrid grid = new TableGrid();
    private final JTextArea foot = Widgets.quietText("");
    private final JScrollPane scroll = new JScrollPane(grid.numbers());
    private final JScrollPane footScroll = Widgets.scroll(foot);
    private final JPanel panel = new Panel();
    private final List<Listener> selected = new ArrayList<>();
    private final List<Listener> opened = new ArrayList<>();
    private final boolean whole;
    private int row = -1;
    private int column = -1;
    private boolean showing;

    private TableView(boolean whole) {
        this.whole = whole;
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setRowHeaderView(grid.labels());
        scroll.setColumnHeaderView(grid.numbers().getTableHeader());
        scroll.setCorner(JScrollPane.UPPER_LEFT_CORNER, grid.labels().getTableHeader());
        scroll.getVerticalScrollBar().setUnitIncrement(grid.numbers().getRowHeight());
        Tooltips.follow(scroll);
        if (whole) {
            scroll.setVerticalScrollBarPolicy(JScrollPane.VERTICAL_SCROLLBAR_NEVER);
            footScroll.setVerticalScrollBarPolicy(JScrollPane.VERTICAL_SCROLLBAR_NEVER);
            letWheelThrough(scroll);
            letWheelThrough(footScroll);
        }
        foot.getAccessibleContext().setAccessibleName("What the numbers rest on");
        int pad = UIScale.scale(TableHead.PAD);
        footScroll.setBorder(
                BorderFactory.createMatteBorder(1, 0, 0, 0, Theme.colour("Component.borderColor")));
        foot.setBorder(BorderFactory.createEmptyBorder(pad / 2, pad, pad / 2, pad));
        panel.add(scroll);
        panel.add(footScroll);
        listen();
    }

    /// One that scrolls within the room it has.
    public static TableView scrolling() {
        return new TableView(false);
    }

    /// One as high as all its rows, for a page that scrolls as a whole.
    public static TableView whole() {
        return new TableView(true);
    }

    /// The wheel turns the page that the table stands on.
    private static void letWheelThrough(JScrollPane pane) {
        for (java.awt.event.MouseWheelListener listener : pane.getMouseWheelListeners()) {
            pane.removeMouseWheelListener(listener);
        }
    }

    private void listen() {
        grid.numbers().getSelectionModel().addListSelectionListener(event -> move());
        grid.numbers()
                .getColumnModel()
                .getSelectionModel()
                .addListSelectionListener(event -> move());
        Keys.bind(grid.numbers(), "ENTER", this::open);
        Clip.copyFrom(grid.numbers(), () -> isEmpty() ? null : Clip.table(table()));
        MouseAdapter mouse =
                new MouseAdapter() {
                    @Override
                    public void mousePressed(MouseEvent event) {
                        if (event.getComponent() == grid.labels()) {
                            int at = grid.labels().rowAtPoint(event.getPoint());
                            select(at, 0);
                            grid.numbers().requestFocusInWindow();
                        }
                    }

                    @Override
                    public void mouseClicked(MouseEvent event) {
                        if (event.getClickCount() == 2) {
                            open();
                        }
                    }
                };
        grid.labels().addMouseListener(mouse);
        grid.numbers().addMouseListener(mouse);
    }

    /// What stands on the screen.
    public JComponent component() {
        return panel;
    }

    /// What takes the focus.
    public JComponent focus() {
        return grid.numbers();
    }

    public Table table() {
        return grid.table();
    }

    public boolean isEmpty() {
        return grid.table().rows().isEmpty();
    }

    /// Has somebody told whenever another cell is at hand, or the same one of another table.
    public void onSelect(Listener listener) {
        selected.add(listener);
    }

    /// Has somebody told of Enter and of a double click.
    public void onOpen(Listener listener) {
        opened.add(listener);
    }

    public void show(Table table) {
        show(table, Shares.NONE);
    }

    /// Shows another table; the cell at hand is the one of the same row and column, where the new
    /// table has them.
    public void show(Table table, Shares shares) {
        if (table.equals(grid.table()) && shares.equals(grid.shares())) {
            return;
        }
        Table before = grid.table();
        String rowKey = row < 0 ? "" : before.rows().get(row).key();
        String columnKey = column < 0 ? "" : before.columns().get(column).key();
        showing = true;
        grid.show(table, shares);
        foot.setText(String.join("\n", TableWords.foot(table)));
        foot.setCaretPosition(0);
        footScroll.setVisible(!foot.getText().isEmpty());
        int sameRow = table.rows().stream().map(Table.Row::key).toList().indexOf(rowKey);
        int sameColumn =
                table.columns().stream().map(Table.Column::key).toList().indexOf(columnKey);
        grid.select(sameRow, Math.max(0, sameColumn));
        showing = false;
        row = -1;
        column = -1;
        move();
        panel.revalidate();
        panel.repaint();
    }

    /// Shows no table.
    public void clear() {
        show(EMPTY);
    }

    /// Takes a cell in hand.
    public void select(int atRow, int atColumn) {
        if (atRow >= 0 && atRow < table().rows().size()) {
            showing = true;
            grid.select(atRow, atColumn);
            showing = false;
            move();
        }
    }

    /// The row at hand; -1 for none.
    public int row() {
        return row;
    }

    /// The column at hand; -1 for none.
    public int column() {
        return column;
    }

    private void move() {
        int atRow = grid.row();
        int atColumn = grid.column();
        if (!showing && (atRow != row || atColumn != column)) {
            row = atRow;
            column = atColumn;
            grid.repaint();
            selected.forEach(it -> it.at(row, column));
        }
    }

    private void open() {
        if (row >= 0) {
            opened.forEach(it -> it.at(row, column));
        }
    }

    /// The table's height: all of it, or what the lines below it leave.
    private final class Panel extends JPanel {
        private @Nullable Dimension last;

        Panel() {
            super(null);
        }

        @Override
        public void updateUI() {
            super.updateUI();
            if (foot != null) {
                footScroll.setBorder(
                        BorderFactory.createMatteBorder(
                                1, 0, 0, 0, Theme.colour("Component.borderColor")));
            }
        }

        private int footHeight(int width) {
            return footScroll.isVisible() ? Stack.heightAt(foot, Math.max(1, width)) + 2 : 0;
        }

        private int tableHeight(int width) {
            boolean sideways =
                    grid.numbers().getPreferredSize().width + grid.labelsWidth(width) > width;
            return grid.height() + (sideways ? UIManager.getInt("ScrollBar.width") + 2 : 0);
        }

        @Override
        public Dimension getPreferredSize() {
            int width = getWidth() > 0 ? getWidth() : UIScale.scale(640);
            return new Dimension(width, tableHeight(width) + footHeight(width));
        }

        @Override
        public Dimension getMinimumSize() {
            return new Dimension(UIScale.scale(120), UIScale.scale(80));
        }

        @Override
        public void doLayout() {
            int width = getWidth();
            Rectangle room = new Rectangle(0, 0, width, getHeight());
            grid.fitLabels(width);
            int low = footHeight(width);
            if (!whole) {
                low = Math.min(low, Math.max(room.height / MOST_FOOT, UIScale.scale(40)));
            }
            int high = room.height - low;
            scroll.setBounds(0, 0, width, Math.max(0, high));
            footScroll.setBounds(0, high, width, low);
            Dimension now = getSize();
            if (whole && !now.equals(last)) {
                last = now;
                revalidate();
            }
        }
    }
}
