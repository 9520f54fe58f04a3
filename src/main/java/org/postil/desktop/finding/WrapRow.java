package org.postil.desktop.finding;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;
import java.util.List;
import javax.swing.JPanel;

/// Things side by side, in further lines where the room is too narrow; its height follows.
final class WrapRow extends JPanel {
    private static final int GAP = 6;
    private static final int FALLBACK_WIDTH = 900;

    WrapRow(Component... parts) {
        super(new Wrapping());
        setOpaque(false);
        for (Component part : parts) {
            add(part);
        }
    }

    /// Takes other things in place of those it holds; what stays keeps the focus. Those that stay
    /// stand in the same order as before.
    void hold(List<? extends Component> parts) {
        for (int at = 0; at < parts.size(); at++) {
            Component part = parts.get(at);
            if (part.getParent() != this) {
                add(part, at);
            }
            while (getComponent(at) != part) {
                remove(at);
            }
        }
        while (getComponentCount() > parts.size()) {
            remove(parts.size());
        }
        revalidate();
        repaint();
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean narrower = width != getWidth();
        super.setBounds(x, y, width, height);
        if (narrower) {
            // Its height depends on its width, which was not known when it was asked.
            revalidate();
        }
    }

    private static final class Wrapping implements LayoutManager {
        @Override
        public void addLayoutComponent(String name, Component component) {}

        @Override
        public void removeLayoutComponent(Component component) {}

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            return lay(parent, false);
        }

        @Override
        public Dimension minimumLayoutSize(Container parent) {
            Dimension all = lay(parent, false);
            return new Dimension(UIScale.scale(GAP), all.height);
        }

        @Override
        public void layoutContainer(Container parent) {
            lay(parent, true);
        }

        private static Dimension lay(Container parent, boolean place) {
            int gap = UIScale.scale(GAP);
            Insets insets = parent.getInsets();
            int width = parent.getWidth() > 0 ? parent.getWidth() : UIScale.scale(FALLBACK_WIDTH);
            int right = width - insets.right;
            int x = insets.left;
            int y = insets.top;
            int line = 0;
            int widest = 0;
            int from = 0;
            for (int at = 0; at < parent.getComponentCount(); at++) {
                Component part = parent.getComponent(at);
                if (!part.isVisible()) {
                    continue;
                }
                Dimension size = part.getPreferredSize();
                int own = Math.min(size.width, right - insets.left);
                if (x > insets.left && x + own > right) {
                    centre(parent, from, at, y + line, place);
                    from = at;
                    x = insets.left;
                    y += line + gap;
                    line = 0;
                }
                if (place) {
                    part.setBounds(x, y, own, size.height);
                }
                x += own + gap;
                widest = Math.max(widest, x);
                line = Math.max(line, size.height);
            }
            centre(parent, from, parent.getComponentCount(), y + line, place);
            return new Dimension(widest + insets.right, y + line + insets.bottom);
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
}
