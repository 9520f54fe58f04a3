package org.postil.desktop.people;

import java.awt.Component;
import java.awt.Font;
import javax.swing.JTable;
import javax.swing.table.DefaultTableCellRenderer;
import org.postil.desktop.kit.Theme;
import org.postil.study.ReservedValue;

/// Shows a value: a word that says why there is none in italics, and, where wanted, “not recorded”
/// where nothing stands.
final class ValueCell extends DefaultTableCellRenderer {
    private final boolean sayNotRecorded;

    ValueCell(boolean sayNotRecorded) {
        this.sayNotRecorded = sayNotRecorded;
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        String text = String.valueOf(value);
        boolean blank = text.isBlank();
        boolean reserved = ReservedValue.of(text) != null;
        String shown = blank && sayNotRecorded ? Values.NOT_RECORDED : text;
        super.getTableCellRendererComponent(table, shown, selected, focused, row, column);
        if (!selected) {
            setForeground(blank || reserved ? Theme.colour("Postil.quiet") : table.getForeground());
        }
        if (reserved) {
            setFont(getFont().deriveFont(Font.ITALIC));
        }
        setToolTipText(blank ? "Not recorded" : text);
        getAccessibleContext().setAccessibleName(blank ? Values.NOT_RECORDED : text);
        return this;
    }
}
