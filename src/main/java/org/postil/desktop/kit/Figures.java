package org.postil.desktop.kit;

import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.RenderingHints;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.UIManager;

/// Numbers in a column: every digit as wide as the widest, so that they stand below each other. As
/// a component, a number at the right end of a line.
public final class Figures extends JComponent {
    private static final String DIGITS = "0123456789";
    private String text = "";

    public Figures() {
        setFont(Theme.small());
    }

    public void setText(String other) {
        text = other;
    }

    @Override
    public void updateUI() {
        setFont(Theme.small());
    }

    @Override
    public Dimension getPreferredSize() {
        FontMetrics metrics = getFontMetrics(getFont());
        Insets insets = getInsets();
        return new Dimension(
                width(metrics, text) + insets.left + insets.right,
                metrics.getHeight() + insets.top + insets.bottom);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D pen = (Graphics2D) graphics.create();
        pen.setFont(getFont());
        pen.setColor(getForeground());
        FontMetrics metrics = pen.getFontMetrics();
        int x = getWidth() - getInsets().right - width(metrics, text);
        int y = (getHeight() - metrics.getHeight()) / 2 + metrics.getAscent();
        paint(pen, text, x, y);
        pen.dispose();
    }

    /// The width of a text with digits of equal width.
    static int width(FontMetrics metrics, String text) {
        int digit = digit(metrics);
        int width = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            width += isDigit(sign) ? digit : metrics.charWidth(sign);
        }
        return width;
    }

    /// Paints a text with digits of equal width, from the left.
    ///
    /// @param y of the base line
    static void paint(Graphics2D pen, String text, int x, int y) {
        FontMetrics metrics = pen.getFontMetrics();
        if (UIManager.get("awt.font.desktophints") instanceof Map<?, ?> hints) {
            pen.addRenderingHints(hints);
        } else {
            pen.setRenderingHint(
                    RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        }
        int digit = digit(metrics);
        int at = x;
        for (int place = 0; place < text.length(); place++) {
            char sign = text.charAt(place);
            int own = metrics.charWidth(sign);
            int room = isDigit(sign) ? digit : own;
            pen.drawString(String.valueOf(sign), at + (room - own) / 2f, y);
            at += room;
        }
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static int digit(FontMetrics metrics) {
        int widest = 0;
        for (int at = 0; at < DIGITS.length(); at++) {
            widest = Math.max(widest, metrics.charWidth(DIGITS.charAt(at)));
        }
        return widest;
    }
}
