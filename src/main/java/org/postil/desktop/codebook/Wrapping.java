package org.postil.desktop.codebook;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Insets;

/// Things side by side, in as many lines as the width asks for.
final class Wrapping extends FlowLayout {
    Wrapping(int gap) {
        super(FlowLayout.LEADING, gap, gap);
    }

    @Override
    public Dimension preferredLayoutSize(Container parent) {
        int room = parent.getWidth();
        if (room <= 0) {
            return super.preferredLayoutSize(parent);
        }
        Insets insets = parent.getInsets();
        int left = insets.left + insets.right + getHgap();
        int line = left;
        int height = insets.top + insets.bottom + 2 * getVgap();
        int tallest = 0;
        for (Component part : parent.getComponents()) {
            if (part.isVisible()) {
                Dimension size = part.getPreferredSize();
                if (line > left && line + size.width + getHgap() > room) {
                    height += tallest + getVgap();
                    line = left;
                    tallest = 0;
                }
                line += size.width + getHgap();
                tallest = Math.max(tallest, size.height);
            }
        }
        return new Dimension(room, height + tallest);
    }

    @Override
    public Dimension minimumLayoutSize(Container parent) {
        return new Dimension(0, preferredLayoutSize(parent).height);
    }
}
