package org.postil.desktop.kit;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;

/// Numbers in a column: every digit as wide as the widest, so that they stand below each other.
final class Figures {
    private static final String DIGITS = "0123456789";

    private Figures() {}

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
        pen.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
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
