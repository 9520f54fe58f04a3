package org.postil.desktop.kit;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.table.TableColumn;
import org.jspecify.annotations.Nullable;

/// The head of a column: its name in as many lines as it needs, and its base in quieter words.
public final class TableHead extends JLabel {
    static final int PAD = 10;
    private static final int MOST_LINES = 4;
    private static final char NO_BREAK = '\u00a0';

    /// What stands above a column.
    ///
    /// @param base for example `of 8`; may be empty
    /// @param colour of its bars; null without
    record Head(String label, String base, boolean left, @Nullable Color colour) {
        @Override
        public String toString() {
            return base.isEmpty() ? label : label + " " + base.replace(' ', NO_BREAK);
        }
    }

    private Head head = new Head("", "", true, null);
    private int width = 1;

    TableHead() {}

    /// Gives a column of any table a head in as many lines as its name needs.
    public static void over(TableColumn column, String label) {
        TableHead head = new TableHead();
        column.setHeaderValue(new Head(label, "", true, null));
        column.setHeaderRenderer(
                (of, value, selected, focused, row, at) -> head.above(of, value, at));
    }

    /// As it stands above a column.
    TableHead above(JTable table, Object value, int column) {
        head =
                value instanceof Head known
                        ? known
                        : new Head(String.valueOf(value), "", true, null);
        width = table.getColumnModel().getColumn(column).getWidth();
        setText(head.toString());
        setToolTipText(head.toString());
        setFont(table.getTableHeader().getFont());
        return this;
    }

    @Override
    public Dimension getPreferredSize() {
        int lines = lines(head.toString(), width - 2 * UIScale.scale(PAD)).size();
        int high = getFontMetrics(Theme.bold()).getHeight() * lines + UIScale.scale(PAD);
        return new Dimension(width, high);
    }

    private List<String> lines(String text, int room) {
        return lines(getFontMetrics(Theme.bold()), text, room);
    }

    /// Breaks a text at its spaces; what is too long all the same is left to the tooltip.
    static List<String> lines(FontMetrics metrics, String text, int room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && metrics.stringWidth(longer) > room) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        if (lines.size() > MOST_LINES) {
            List<String> kept = new ArrayList<>(lines.subList(0, MOST_LINES - 1));
            kept.add(lines.get(MOST_LINES - 1) + " …");
            return kept;
        }
        return lines;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D pen = (Graphics2D) graphics.create();
        int pad = UIScale.scale(PAD);
        pen.setColor(Theme.colour("TableHeader.background"));
        pen.fillRect(0, 0, getWidth(), getHeight());
        pen.setFont(Theme.bold());
        FontMetrics metrics = pen.getFontMetrics();
        List<String> lines = lines(head.toString(), getWidth() - 2 * pad);
        int y = getHeight() - pad / 2 - metrics.getDescent();
        for (int at = lines.size() - 1; at >= 0; at--) {
            boolean last = at == lines.size() - 1;
            line(pen, lines.get(at), y, last);
            y -= metrics.getHeight();
        }
        Color colour = head.colour();
        if (colour != null) {
            pen.setColor(colour);
            int high = UIScale.scale(3);
            int wide = UIScale.scale(18);
            int x = head.left() ? pad : getWidth() - pad - wide;
            pen.fillRoundRect(x, getHeight() - high - 1, wide, high, high, high);
        }
        pen.setColor(Theme.colour("Component.borderColor"));
        pen.fillRect(0, getHeight() - 1, getWidth(), 1);
        pen.dispose();
    }

    private void line(Graphics2D pen, String line, int y, boolean last) {
        int pad = UIScale.scale(PAD);
        FontMetrics metrics = pen.getFontMetrics();
        String own = head.base().replace(' ', NO_BREAK);
        String base = last && !own.isEmpty() && line.endsWith(own) ? own : "";
        String name = line.substring(0, line.length() - base.length());
        int wide = metrics.stringWidth(line);
        int x = head.left() ? pad : Math.max(pad / 2, getWidth() - pad - wide);
        pen.setColor(Theme.colour("TableHeader.foreground"));
        FlatUIUtils.drawString(this, pen, name, x, y);
        pen.setColor(Theme.colour("Postil.quiet"));
        pen.setFont(getFont());
        FlatUIUtils.drawString(this, pen, base, x + metrics.stringWidth(name), y);
        pen.setFont(Theme.bold());
    }
}
