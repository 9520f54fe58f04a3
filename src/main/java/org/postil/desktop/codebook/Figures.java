package org.postil.desktop.codebook;

import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.RenderingHints;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.UIManager;
import org.postil.desktop.kit.Theme;

/// A number whose figures are all equally wide, so that numbers in a column stand below each other.
final class Figures extends JComponent {
    private String text = "";

    Figures() {
        setFont(Theme.small());
    }

    void setText(String other) {
        text = other;
    }

    @Override
    public void updateUI() {
        setFont(Theme.small());
    }

    private static int cell(FontMetrics metrics) {
        int widest = 0;
        for (char digit = '0'; digit <= '9'; digit++) {
            widest = Math.max(widest, metrics.charWidth(digit));
        }
        return widest;
    }

    private static int width(FontMetrics metrics, char character) {
        return Character.isDigit(character) ? cell(metrics) : metrics.charWidth(character);
    }

    @Override
    public Dimension getPreferredSize() {
        FontMetrics metrics = getFontMetrics(getFont());
        int width = text.chars().map(it -> width(metrics, (char) it)).sum();
        Insets insets = getInsets();
        return new Dimension(
                width + insets.left + insets.right,
                metrics.getHeight() + insets.top + insets.bottom);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D pen = (Graphics2D) graphics.create();
        if (UIManager.get("awt.font.desktophints") instanceof Map<?, ?> hints) {
            pen.addRenderingHints(hints);
        } else {
            pen.setRenderingHint(
                    RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        }
        pen.setFont(getFont());
        pen.setColor(getForeground());
        FontMetrics metrics = pen.getFontMetrics();
        Insets insets = getInsets();
        int x = getWidth() - insets.right;
        int y = (getHeight() - metrics.getHeight()) / 2 + metrics.getAscent();
        for (int at = text.length() - 1; at >= 0; at--) {
            char character = text.charAt(at);
            x -= width(metrics, character);
            int inset = (width(metrics, character) - metrics.charWidth(character)) / 2;
            pen.drawString(String.valueOf(character), x + inset, y);
        }
        pen.dispose();
    }
}
