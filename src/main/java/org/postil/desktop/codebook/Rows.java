package org.postil.desktop.codebook;

import java.awt.Component;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.table.TableCellRenderer;
import javax.swing.table.TableModel;
import org.postil.desktop.kit.Theme;
import org.postil.desktop.kit.Tooltips;

/// A table on the same ground as what is around it, in every theme.
final class Rows extends JTable {
    Rows(TableModel model) {
        super(model);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        setBackground(Theme.colour("Panel.background"));
    }

    /// Shows what is cut off in a tooltip.
    @Override
    public Component prepareRenderer(TableCellRenderer renderer, int row, int column) {
        Component cell = super.prepareRenderer(renderer, row, column);
        if (cell instanceof JComponent shown) {
            int room = getColumnModel().getColumn(column).getWidth();
            boolean cut = shown.getPreferredSize().width > room;
            String words = String.valueOf(getValueAt(row, column));
            shown.setToolTipText(cut ? Tooltips.wrapped(words) : null);
        }
        return cell;
    }
}
