package org.postil.desktop.kit;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;

/// Things side by side, and on a further line where there is no more room.
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
        return new Dimension(width, lay(parent, width, false));
    }

    @Override
    public Dimension minimumLayoutSize(Container parent) {
        return new Dimension(0, preferredLayoutSize(parent).height);
    }

    @Override
    public void layoutContainer(Container parent) {
        lay(parent, parent.getWidth(), true);
    }

    private int lay(Container parent, int width, boolean place) {
        Insets insets = parent.getInsets();
        int end = width - insets.right;
        int between = UIScale.scale(gap);
        int x = insets.left;
        int y = insets.top;
        int line = 0;
        for (Component child : parent.getComponents()) {
            if (child.isVisible()) {
                Dimension wanted = child.getPreferredSize();
                int wide = Math.min(wanted.width, end - insets.left);
                if (x > insets.left && x + wide > end) {
                    x = insets.left;
                    y += line + between;
                    line = 0;
                }
                if (place) {
                    child.setBounds(x, y, Math.max(1, wide), wanted.height);
                }
                x += wide + between;
                line = Math.max(line, wanted.height);
            }
        }
        return y + line + insets.bottom;
    }
}
