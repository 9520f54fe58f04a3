package org.postil.desktop.kit;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;
import javax.swing.JTextArea;

/// Things side by side, centred in their line, and on a further line where there is no more room. A
/// text that wraps takes a line of its own where it is longer than the rest of one, and as many as
/// it needs.
public final class Wrapping implements LayoutManager {
    private static final int FIRST_WIDTH = 900;
    private final int gap;

    /// @param gap between things and between lines, at 100 %
    public Wrapping(int gap) {
        this.gap = gap;
    }

    @Override
    public void addLayoutComponent(String name, Component component) {}

    @Override
    public void removeLayoutComponent(Component component) {}

    @Override
    public Dimension preferredLayoutSize(Container parent) {
        int width = parent.getWidth() > 0 ? parent.getWidth() : UIScale.scale(FIRST_WIDTH);
        return lay(parent, width, false);
    }

    @Override
    public Dimension minimumLayoutSize(Container parent) {
        return new Dimension(0, preferredLayoutSize(parent).height);
    }

    @Override
    public void layoutContainer(Container parent) {
        lay(parent, parent.getWidth(), true);
    }

    private Dimension lay(Container parent, int width, boolean place) {
        Insets insets = parent.getInsets();
        int end = width - insets.right;
        int between = UIScale.scale(gap);
        int x = insets.left;
        int y = insets.top;
        int line = 0;
        int widest = 0;
        int from = 0;
        for (int at = 0; at < parent.getComponentCount(); at++) {
            Component child = parent.getComponent(at);
            if (!child.isVisible()) {
                continue;
            }
            Dimension wanted = wanted(child, end - insets.left);
            if (x > insets.left && x + wanted.width > end) {
                centre(parent, from, at, y + line, place);
                from = at;
                x = insets.left;
                y += line + between;
                line = 0;
            }
            if (place) {
                child.setBounds(x, y, wanted.width, wanted.height);
            }
            x += wanted.width + between;
            widest = Math.max(widest, x - between);
            line = Math.max(line, wanted.height);
        }
        centre(parent, from, parent.getComponentCount(), y + line, place);
        return new Dimension(widest + insets.right, y + line + insets.bottom);
    }

    private static Dimension wanted(Component child, int room) {
        int most = Math.max(1, room);
        if (child instanceof JTextArea text && text.getLineWrap()) {
            Insets insets = text.getInsets();
            int whole =
                    text.getFontMetrics(text.getFont()).stringWidth(text.getText())
                            + insets.left
                            + insets.right
                            + 2;
            int wide = Math.min(whole, most);
            return new Dimension(wide, Stack.heightAt(text, wide));
        }
        Dimension wanted = child.getPreferredSize();
        return new Dimension(Math.min(wanted.width, most), wanted.height);
    }

    /// Centres the parts of a line that ends at `bottom`.
    private static void centre(Container parent, int from, int to, int bottom, boolean place) {
        for (int at = from; place && at < to; at++) {
            Component part = parent.getComponent(at);
            int line = bottom - part.getY();
            part.setLocation(part.getX(), part.getY() + (line - part.getHeight()) / 2);
        }
    }
}
