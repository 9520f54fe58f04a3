package org.postil.desktop.kit;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.JPanel;
import javax.swing.UIManager;
import org.postil.report.Table;

/// A table drawn as bars: a row's label, and a bar for each column with its printed form behind it.
final class BarsBlock extends JPanel {
    private static final int GAP = 8;
    private final transient Table table;
    private final double most;

    /// @param alternative what a screen reader says
    BarsBlock(Table table, String alternative) {
        setOpaque(false);
        this.table = table;
        double highest = 0;
        for (java.util.List<Table.Cell> row : table.cells()) {
            for (Table.Cell cell : row) {
                Double value = cell.value();
                highest = Math.max(highest, value == null ? 0 : Math.abs(value));
            }
        }
        this.most = highest == 0 ? 1 : highest;
        getAccessibleContext().setAccessibleName(alternative);
        setToolTipText(table.title());
    }

    private FontMetrics metrics() {
        return getFontMetrics(Theme.small());
    }

    private int line() {
        return metrics().getHeight();
    }

    private int rowHeight() {
        return Math.max(1, table.columns().size()) * line() + UIScale.scale(GAP);
    }

    @Override
    public Dimension getPreferredSize() {
        int rows = table.rows().size() * rowHeight();
        return new Dimension(getWidth(), rows + line() + UIScale.scale(GAP));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D pen = (Graphics2D) graphics.create();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setFont(Theme.small());
        FontMetrics metrics = metrics();
        int labels = labels();
        int y = legend(pen, labels);
        for (int row = 0; row < table.rows().size(); row++) {
            pen.setColor(UIManager.getColor("Label.foreground"));
            String label = fitted(metrics, table.rows().get(row).label(), labels);
            FlatUIUtils.drawString(this, pen, label, 0, y + metrics.getAscent());
            for (int column = 0; column < table.columns().size(); column++) {
                bar(pen, row, column, y + column * line());
            }
            y += rowHeight();
        }
        pen.dispose();
    }

    private int labels() {
        int widest = 0;
        for (Table.Row row : table.rows()) {
            widest = Math.max(widest, metrics().stringWidth(row.label()));
        }
        return Math.min(widest, getWidth() * 2 / 5);
    }

    private int legend(Graphics2D pen, int labels) {
        int x = labels + UIScale.scale(GAP);
        int size = UIScale.scale(9);
        for (int column = 0; column < table.columns().size(); column++) {
            String head = TableWords.head(table.columns().get(column));
            pen.setColor(Series.colour(column));
            pen.fillRect(x, (line() - size) / 2, size, size);
            pen.setColor(Theme.colour("Postil.quiet"));
            FlatUIUtils.drawString(this, pen, head, x + size + 4, metrics().getAscent());
            x += size + metrics().stringWidth(head) + UIScale.scale(GAP * 2);
        }
        return line() + UIScale.scale(GAP);
    }

    private void bar(Graphics2D pen, int row, int column, int y) {
        Table.Cell cell = table.cells().get(row).get(column);
        Double value = cell.value();
        int left = labels() + UIScale.scale(GAP);
        int room = Math.max(1, getWidth() - left - metrics().charWidth('n') * 18);
        int wide = value == null ? 0 : (int) Math.round(room * Math.abs(value) / most);
        pen.setColor(Series.colour(column));
        pen.fillRect(left, y + 2, wide, line() - 4);
        pen.setColor(Theme.colour("Postil.quiet"));
        FlatUIUtils.drawString(
                this, pen, cell.printed(), left + wide + 5, y + metrics().getAscent());
    }

    private static String fitted(FontMetrics metrics, String label, int room) {
        String fit = label;
        while (fit.length() > 1 && metrics.stringWidth(fit) > room) {
            fit = fit.substring(0, fit.length() - 2) + "…";
        }
        return fit;
    }
}
