package org.postil.desktop.codebook;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableCellRenderer;
import javax.swing.table.TableColumnModel;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Keys;
import org.postil.desktop.kit.Widgets;

/// Codings as a table, several of which can be chosen; Enter or a double click leads to the place.
final class QuoteTable {
    private static final String[] HEADS = {"Quote", "Participant", "Transcript", "Turn", "Coder"};
    private static final int[] WIDTHS = {370, 95, 140, 60, 95};
    private static final int TURN = 3;
    private final Desk desk;
    private final Lines lines = new Lines();
    private final JTable table = new Rows(lines);
    private final JScrollPane scroll;

    /// @param name for screen readers
    QuoteTable(Desk desk, String name, Runnable chosen) {
        this.desk = desk;
        table.getAccessibleContext().setAccessibleName(name);
        table.getAccessibleContext().setAccessibleDescription("Enter goes to the place.");
        table.setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        table.setFillsViewportHeight(true);
        table.getTableHeader().setReorderingAllowed(false);
        TableColumnModel columns = table.getColumnModel();
        for (int column = 0; column < WIDTHS.length; column++) {
            columns.getColumn(column).setPreferredWidth(UIScale.scale(WIDTHS[column]));
            columns.getColumn(column).setHeaderRenderer(head());
            columns.getColumn(column).setMinWidth(headWidth(column));
        }
        DefaultTableCellRenderer number = new DefaultTableCellRenderer();
        number.setHorizontalAlignment(SwingConstants.TRAILING);
        columns.getColumn(TURN).setCellRenderer(number);
        table.setPreferredScrollableViewportSize(new Dimension(400, 120));
        scroll = Widgets.scroll(table);
        scroll.setColumnHeaderView(table.getTableHeader());
        table.getSelectionModel()
                .addListSelectionListener(event -> {
                    if (!event.getValueIsAdjusting()) {
                        chosen.run();
                    }
                });
        Keys.bind(table, "ENTER", this::go);
        table.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                .put(javax.swing.KeyStroke.getKeyStroke("ENTER"), "postil ENTER");
        table.addMouseListener(
                new MouseAdapter() {
                    @Override
                    public void mouseClicked(MouseEvent event) {
                        if (event.getClickCount() == 2) {
                            go();
                        }
                    }
                });
    }

    /// A head is never cut, however narrow the table.
    private int headWidth(int column) {
        return head().getTableCellRendererComponent(table, HEADS[column], false, false, -1, column)
                .getPreferredSize()
                .width;
    }

    /// Numbers have their head at the side at which they stand.
    private static TableCellRenderer head() {
        return (table, head, selected, focused, row, column) -> {
            Component cell =
                    table.getTableHeader()
                            .getDefaultRenderer()
                            .getTableCellRendererComponent(
                                    table, head, selected, focused, row, column);
            if (cell instanceof JLabel label) {
                label.setHorizontalAlignment(
                        HEADS[TURN].equals(head)
                                ? SwingConstants.TRAILING
                                : SwingConstants.LEADING);
            }
            return cell;
        };
    }

    /// Leaves out columns where there is little room.
    void leaveOut(String... heads) {
        for (String head : heads) {
            table.removeColumn(table.getColumn(head));
        }
    }

    JComponent component() {
        return scroll;
    }

    JTable table() {
        return table;
    }

    /// Shows these; what is chosen stays so.
    void show(List<CodeQuote> quotes) {
        if (quotes.equals(lines.quotes)) {
            return;
        }
        Set<UUID> chosen = new HashSet<>(chosen());
        lines.quotes = List.copyOf(quotes);
        lines.fireTableDataChanged();
        for (int row = 0; row < quotes.size(); row++) {
            if (chosen.contains(quotes.get(row).id())) {
                table.addRowSelectionInterval(row, row);
            }
        }
    }

    int size() {
        return lines.quotes.size();
    }

    /// The ids of the chosen codings, from the top.
    List<UUID> chosen() {
        List<UUID> chosen = new ArrayList<>();
        for (int row : table.getSelectedRows()) {
            if (row < lines.quotes.size()) {
                chosen.add(lines.quotes.get(row).id());
            }
        }
        return chosen;
    }

    private void go() {
        int row = table.getSelectedRow();
        if (row >= 0) {
            desk.read(lines.quotes.get(row).place());
        }
    }

    private static final class Lines extends AbstractTableModel {
        private transient List<CodeQuote> quotes = List.of();

        @Override
        public int getRowCount() {
            return quotes.size();
        }

        @Override
        public int getColumnCount() {
            return HEADS.length;
        }

        @Override
        public String getColumnName(int column) {
            return HEADS[column];
        }

        @Override
        public Object getValueAt(int row, int column) {
            CodeQuote quote = quotes.get(row);
            return switch (column) {
                case 0 -> quote.text();
                case 1 -> quote.who();
                case 2 -> quote.transcript();
                case 3 -> quote.turn() == 0 ? "" : String.valueOf(quote.turn());
                default -> quote.coder();
            };
        }
    }
}
