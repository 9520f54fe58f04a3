package org.postil.desktop.kit;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import org.postil.report.Table;

/// One cell of a [TableView]: a number set right in figures of equal width, words set left, or
/// bars.
final class TableCell extends JLabel {
    /// What a table shows at present.
    interface Shown {
        Table table();

        Shares shares();

        /// Whether this is the cell at hand.
        boolean isLead(int row, int column);
    }

    private final transient Shown shown;
    private boolean number;
    private boolean lead;
    private boolean noted;
    private boolean bars;
    private int row;

    TableCell(Shown shown) {
        this.shown = shown;
        setOpaque(true);
    }

    /// As it stands at a place.
    TableCell at(JTable table, int at, int column) {
        boolean selected = table.isRowSelected(at);
        int pad = UIScale.scale(TableHead.PAD);
        Table of = shown.table();
        row = at;
        bars = column >= of.columns().size();
        lead = shown.isLead(at, column);
        setFont(table.getFont());
        setBackground(selected ? table.getSelectionBackground() : table.getBackground());
        setForeground(selected ? table.getSelectionForeground() : table.getForeground());
        setBorder(BorderFactory.createEmptyBorder(0, pad, 0, pad));
        setText(String.valueOf(table.getValueAt(at, column)));
        if (bars) {
            getAccessibleContext().setAccessibleName(shown.shares().words(of, at));
            return this;
        }
        Table.Cell cell = of.cells().get(at).get(column);
        number = !of.columns().get(column).text();
        noted = !TableWords.note(cell).isEmpty();
        if (number && cell.value() == null) {
            setForeground(Theme.colour("Postil.quiet"));
        }
        setHorizontalAlignment(number ? SwingConstants.RIGHT : SwingConstants.LEFT);
        getAccessibleContext().setAccessibleName(TableWords.spoken(of, at, column));
        return this;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D pen = (Graphics2D) graphics.create();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        if (bars) {
            fill(pen);
            paintBars(pen);
        } else if (number) {
            fill(pen);
            paintNumber(pen);
        } else {
            super.paintComponent(graphics);
        }
        if (!bars && noted) {
            paintMark(pen);
        }
        if (lead) {
            paintFrame(pen);
        }
        pen.dispose();
    }

    private void fill(Graphics2D pen) {
        pen.setColor(getBackground());
        pen.fillRect(0, 0, getWidth(), getHeight());
    }

    private void paintNumber(Graphics2D pen) {
        pen.setFont(getFont());
        pen.setColor(getForeground());
        java.awt.FontMetrics metrics = pen.getFontMetrics();
        int wide = Figures.width(metrics, getText());
        int x = getWidth() - UIScale.scale(TableHead.PAD) - wide;
        int y = (getHeight() - metrics.getHeight()) / 2 + metrics.getAscent();
        Figures.paint(pen, getText(), x, y);
    }

    /// A corner as spreadsheets mark a note.
    private void paintMark(Graphics2D pen) {
        int size = UIScale.scale(5);
        int[] across = {getWidth() - size, getWidth(), getWidth()};
        int[] down = {0, 0, size};
        pen.setColor(Contrast.mix(Theme.colour("Postil.quiet"), getBackground(), 0.4));
        pen.fillPolygon(across, down, 3);
    }

    private void paintFrame(Graphics2D pen) {
        int thick = Math.max(2, UIScale.scale(2));
        pen.setColor(Theme.colour("Component.focusedBorderColor"));
        for (int at = 0; at < thick; at++) {
            pen.drawRect(at, at, getWidth() - 1 - 2 * at, getHeight() - 1 - 2 * at);
        }
    }

    private void paintBars(Graphics2D pen) {
        Shares shares = shown.shares();
        int pad = UIScale.scale(TableHead.PAD);
        int count = shares.columns().size();
        int high = Math.clamp((getHeight() - 8L) / count, 2, UIScale.scale(6));
        int room = getWidth() - 2 * pad;
        int y = (getHeight() - high * count) / 2;
        for (int at = 0; at < count; at++) {
            Table.Cell cell = shown.table().cells().get(row).get(shares.columns().get(at));
            double share = shares.share(cell);
            pen.setColor(Theme.colour("Table.gridColor"));
            if (share >= 0) {
                pen.fillRect(pad, y, room, high - 1);
            }
            pen.setColor(Series.colour(at));
            pen.fillRect(pad, y, (int) Math.round(room * Math.max(0, share)), high - 1);
            y += high;
        }
    }
}
