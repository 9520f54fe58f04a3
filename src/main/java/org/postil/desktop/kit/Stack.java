package org.postil.desktop.kit;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import javax.swing.JPanel;
import javax.swing.Scrollable;

/// Lays parts one below the other or side by side, each as high as it is at the width it gets: text
/// wraps.
public final class Stack implements LayoutManager {
    private static final int FIRST_WIDTH = 640;
    private static final int LEAST_WIDTH = 130;
    private final int gap;
    private final double[] weights;

    private Stack(int gap, double... weights) {
        this.gap = gap;
        this.weights = weights;
    }

    /// One below the other.
    ///
    /// @param gap at 100 %
    public static Stack below(int gap) {
        return new Stack(gap);
    }

    /// Side by side; the weights share out the width.
    ///
    /// @param gap at 100 %
    public static Stack beside(int gap, double... weights) {
        return new Stack(gap, weights);
    }

    /// A page of parts one below the other, as wide as what it is scrolled in.
    public static JPanel page(int gap) {
        return new Page(below(gap));
    }

    /// How high a component is at a width.
    static int heightAt(Component component, int width) {
        if (component.getWidth() != width) {
            component.setSize(width, Short.MAX_VALUE);
        }
        return component.getPreferredSize().height;
    }

    /// Whether parts stand side by side at a width; where each would be too narrow to read, they
    /// stand one below the other.
    private boolean isBeside(int room) {
        return isWide(weights.length, room);
    }

    /// Whether there is room for parts side by side.
    static boolean isWide(int parts, int room) {
        return parts > 0 && room / parts >= UIScale.scale(LEAST_WIDTH);
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

    /// @return the height
    private int lay(Container parent, int width, boolean place) {
        Insets insets = parent.getInsets();
        int room = Math.max(1, width - insets.left - insets.right);
        return isBeside(room)
                ? beside(parent, room, place) + insets.top + insets.bottom
                : below(parent, room, place) + insets.top + insets.bottom;
    }

    private int below(Container parent, int room, boolean place) {
        Insets insets = parent.getInsets();
        int y = 0;
        for (Component child : parent.getComponents()) {
            if (child.isVisible()) {
                int width = Math.min(room, child.getMaximumSize().width);
                int height = heightAt(child, width);
                if (place) {
                    child.setBounds(insets.left, insets.top + y, width, height);
                }
                y += height + UIScale.scale(gap);
            }
        }
        return Math.max(0, y - UIScale.scale(gap));
    }

    private int beside(Container parent, int room, boolean place) {
        Insets insets = parent.getInsets();
        int count = parent.getComponentCount();
        double total = 0;
        for (int at = 0; at < count; at++) {
            total += weight(at);
        }
        int between = UIScale.scale(gap);
        int shared = Math.max(count, room - between * (count - 1));
        int highest = 0;
        Rectangle[] places = new Rectangle[count];
        int x = 0;
        for (int at = 0; at < count; at++) {
            int width = Math.max(1, (int) (shared * weight(at) / total));
            int height = heightAt(parent.getComponent(at), width);
            places[at] = new Rectangle(insets.left + x, insets.top, width, height);
            highest = Math.max(highest, height);
            x += width + between;
        }
        for (int at = 0; place && at < count; at++) {
            Rectangle spot = places[at];
            parent.getComponent(at).setBounds(spot.x, spot.y, spot.width, highest);
        }
        return highest;
    }

    private double weight(int at) {
        return at < weights.length ? weights[at] : 1;
    }

    private static final class Page extends JPanel implements Scrollable {
        private int wide;

        Page(Stack layout) {
            super(layout);
            addComponentListener(
                    new ComponentAdapter() {
                        @Override
                        public void componentResized(ComponentEvent event) {
                            if (getWidth() != wide) {
                                wide = getWidth();
                                revalidate();
                            }
                        }
                    });
        }

        @Override
        public Dimension getPreferredScrollableViewportSize() {
            return getPreferredSize();
        }

        @Override
        public int getScrollableUnitIncrement(Rectangle seen, int orientation, int direction) {
            return getFontMetrics(getFont()).getHeight() * 2;
        }

        @Override
        public int getScrollableBlockIncrement(Rectangle seen, int orientation, int direction) {
            return Math.max(1, seen.height - getFontMetrics(getFont()).getHeight() * 2);
        }

        @Override
        public boolean getScrollableTracksViewportWidth() {
            return true;
        }

        @Override
        public boolean getScrollableTracksViewportHeight() {
            return getParent() != null && getParent().getHeight() > getPreferredSize().height;
        }
    }
}
