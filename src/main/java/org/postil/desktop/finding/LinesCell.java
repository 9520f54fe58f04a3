package org.postil.desktop.finding;

import com.formdev.flatlaf.ui.FlatUIUtils;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import javax.swing.border.Border;
import javax.swing.table.TableCellRenderer;
import org.postil.desktop.kit.Theme;

/// A cell with a few lines of text, cut with `…` where it is too long; others draw more than that.
/// It is a label so that screen readers get the whole text.
sealed class LinesCell extends JLabel permits CodesCell, StarCell {
    static final int SIDE = 5;
    private final int most;
    private final int alignment;
    private final boolean bold;

    /// @param most lines
    LinesCell(int most) {
        this(most, SwingConstants.LEADING, false);
    }

    /// @param alignment of a single line: leading, trailing or centred; a trailing one is cut at
    ///   its beginning
    LinesCell(int most, int alignment, boolean bold) {
        this.most = most;
        this.alignment = alignment;
        this.bold = bold;
        setOpaque(true);
    }

    /// It as Swing wants it.
    TableCellRenderer renderer() {
        return (table, value, selected, focused, row, column) -> {
            colour(table, selected);
            Border ring = UIManager.getBorder("Table.focusCellHighlightBorder");
            setBorder(focused && ring != null ? ring : BorderFactory.createEmptyBorder());
            setText(String.valueOf(value));
            take(value);
            return this;
        };
    }

    private void colour(JTable table, boolean selected) {
        Color chosen =
                table.hasFocus()
                        ? table.getSelectionBackground()
                        : inactive(table.getSelectionBackground());
        setBackground(selected ? chosen : table.getBackground());
        setForeground(selected ? table.getSelectionForeground() : table.getForeground());
        setFont(bold ? bold(table.getFont()) : table.getFont());
    }

    /// Whether a text stands in it whole and as it is, so that nothing more can be told of it.
    ///
    /// @param room its width in pixels
    boolean holds(String text, FontMetrics metrics, int room) {
        return !bold && text.indexOf('\n') < 0 && metrics.stringWidth(text) <= room;
    }

    /// For cells that draw more than the text.
    void take(Object value) {}

    private static Font bold(Font font) {
        return Theme.bold().deriveFont(font.getSize2D());
    }

    private static Color inactive(Color otherwise) {
        Color colour = UIManager.getColor("Table.selectionInactiveBackground");
        return colour == null ? otherwise : colour;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        graphics.setColor(getBackground());
        graphics.fillRect(0, 0, getWidth(), getHeight());
        graphics.setColor(getForeground());
        graphics.setFont(getFont());
        draw(graphics, getFontMetrics(getFont()));
    }

    /// Draws the content on the filled background.
    void draw(Graphics graphics, FontMetrics metrics) {
        int room = getWidth() - 2 * SIDE;
        List<String> lines;
        if (alignment == SwingConstants.TRAILING) {
            lines = List.of(Lines.cutLeft(getText(), room, metrics::stringWidth));
        } else {
            lines = Lines.fit(getText(), room, most, metrics::stringWidth);
        }
        int y = (getHeight() - lines.size() * metrics.getHeight()) / 2 + metrics.getAscent();
        for (String line : lines) {
            int free = room - metrics.stringWidth(line);
            int indent =
                    switch (alignment) {
                        case SwingConstants.TRAILING -> free;
                        case SwingConstants.CENTER -> free / 2;
                        default -> 0;
                    };
            FlatUIUtils.drawString(this, graphics, line, SIDE + indent, y);
            y += metrics.getHeight();
        }
    }
}
