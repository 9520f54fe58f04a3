package org.postil.desktop.people;

import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import org.postil.desktop.kit.Widgets;

/// What the tables of these pages have in common.
final class Tables {
    private Tables() {}

    /// A table with its head in a scroll pane, also where there is no window yet.
    static JScrollPane scroll(JTable table) {
        JScrollPane scroll = Widgets.scroll(table);
        if (table.getTableHeader().getDefaultRenderer() instanceof DefaultTableCellRenderer head) {
            head.setHorizontalAlignment(SwingConstants.LEADING);
        }
        scroll.setColumnHeaderView(table.getTableHeader());
        return scroll;
    }
}
