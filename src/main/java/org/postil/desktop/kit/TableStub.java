package org.postil.desktop.kit;

import com.formdev.flatlaf.util.UIScale;
import java.awt.FontMetrics;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JTable;
import org.postil.report.Table;

/// The label of a row: it stands in as deep as it is in the codebook, and parents stand out.
final class TableStub extends JLabel {
    static final int STEP = 16;
    private final transient TableCell.Shown shown;

    TableStub(TableCell.Shown shown) {
        this.shown = shown;
        setOpaque(true);
    }

    /// As it stands at a row.
    TableStub at(JTable table, int row) {
        boolean selected = table.isRowSelected(row);
        Table of = shown.table();
        int pad = UIScale.scale(TableHead.PAD);
        int in = pad + UIScale.scale(STEP) * TableWords.indent(of, row);
        setBorder(BorderFactory.createEmptyBorder(0, in, 0, pad / 2));
        setFont(TableWords.isParent(of, row) ? Theme.bold() : table.getFont());
        setText(of.rows().get(row).label());
        setBackground(selected ? table.getSelectionBackground() : table.getBackground());
        setForeground(selected ? table.getSelectionForeground() : table.getForeground());
        return this;
    }

    /// The width that all labels need.
    static int width(JTable stub, Table table) {
        int widest = stub.getFontMetrics(Theme.bold()).stringWidth(table.stub());
        for (int row = 0; row < table.rows().size(); row++) {
            boolean parent = TableWords.isParent(table, row);
            FontMetrics metrics = stub.getFontMetrics(parent ? Theme.bold() : stub.getFont());
            int in = UIScale.scale(STEP) * TableWords.indent(table, row);
            widest = Math.max(widest, in + metrics.stringWidth(table.rows().get(row).label()));
        }
        return widest + 2 * UIScale.scale(TableHead.PAD);
    }
}
