package org.postil.desktop.people;

import java.awt.Font;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableCellRenderer;
import org.postil.desktop.kit.Theme;
import org.postil.study.ReservedValue;

/// Shows a value: a word that says why there is none in italics, and, where wanted, “not recorded”
/// where nothing stands.
final class ValueCell {
    private ValueCell() {}

    static TableCellRenderer of(boolean sayNotRecorded) {
        return CellLook.of((label, cell) -> dress(label, cell, sayNotRecorded));
    }

    /// As [#of] without “not recorded”, at the right, where numbers stand.
    static TableCellRenderer number() {
        return CellLook.of((label, cell) -> {
            dress(label, cell, false);
            label.setHorizontalAlignment(SwingConstants.TRAILING);
        });
    }

    private static void dress(
            DefaultTableCellRenderer label, CellLook.Cell cell, boolean sayNotRecorded) {
        String text = String.valueOf(cell.value());
        boolean blank = text.isBlank();
        boolean reserved = ReservedValue.of(text) != null;
        label.setText(blank && sayNotRecorded ? Values.NOT_RECORDED : text);
        if (!cell.selected()) {
            label.setForeground(
                    blank || reserved
                            ? Theme.colour("Postil.quiet")
                            : cell.table().getForeground());
        }
        if (reserved) {
            label.setFont(label.getFont().deriveFont(Font.ITALIC));
        }
        label.setToolTipText(blank ? "Not recorded" : text);
        label.getAccessibleContext().setAccessibleName(blank ? Values.NOT_RECORDED : text);
    }
}
