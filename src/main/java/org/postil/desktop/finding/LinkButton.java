package org.postil.desktop.finding;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.SwingConstants;
import org.postil.desktop.kit.Theme;

/// A button that reads as a link within a text: no frame, underlined. It has a ring where it has
/// the focus.
final class LinkButton extends JButton {
    private static final int PAD = 2;

    LinkButton(String words, Runnable follow) {
        super(words);
        setHorizontalAlignment(SwingConstants.LEADING);
        setContentAreaFilled(false);
        setBorder(BorderFactory.createEmptyBorder(PAD, PAD, PAD, PAD));
        setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        addActionListener(event -> follow.run());
    }

    @Override
    public Dimension getPreferredSize() {
        FontMetrics metrics = getFontMetrics(getFont());
        int pad = UIScale.scale(PAD);
        return new Dimension(
                metrics.stringWidth(getText()) + 2 * pad + 1, metrics.getHeight() + 2 * pad);
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, getPreferredSize().height);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D pen = (Graphics2D) graphics.create();
        FontMetrics metrics = pen.getFontMetrics(getFont());
        int pad = UIScale.scale(PAD);
        int base = pad + metrics.getAscent();
        String words = Lines.cut(getText(), getWidth() - 2 * pad, metrics::stringWidth);
        pen.setFont(getFont());
        pen.setColor(Theme.colour("Component.linkColor"));
        FlatUIUtils.drawString(this, pen, words, pad, base);
        int line = Math.max(1, UIScale.scale(1));
        pen.fillRect(pad, base + line, metrics.stringWidth(words), line);
        if (isFocusOwner()) {
            pen.setColor(Theme.colour("Component.focusedBorderColor"));
            pen.drawRect(0, 0, getWidth() - 1, getHeight() - 1);
        }
        pen.dispose();
    }
}
