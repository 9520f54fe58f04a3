package org.postil.desktop.kit;

import com.formdev.flatlaf.util.UIScale;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JSplitPane;

/// A part of the window beside the main thing, which can be made larger, smaller, and closed by one
/// key; its size is remembered.
public final class Dock {
    /// On which side of the main thing it stands.
    public enum Side {
        LEFT,
        RIGHT,
        BOTTOM
    }

    private static final int LEAST = 60;
    private final String name;
    private final Side side;
    private final Preferences preferences;
    private final JSplitPane pane;
    private final JComponent content;

    /// @param name under which its size is remembered
    /// @param main what it stands beside
    /// @param size the width or height it has at first, at 100 %
    public Dock(String name, Side side, JComponent content, JComponent main, Sizes sizes) {
        this.name = name;
        this.side = side;
        this.content = content;
        this.preferences = sizes.preferences();
        boolean first = side == Side.LEFT;
        int split = side == Side.BOTTOM ? JSplitPane.VERTICAL_SPLIT : JSplitPane.HORIZONTAL_SPLIT;
        this.pane = new Pane(split, first ? content : main, first ? main : content, sizes.size());
        pane.setBorder(BorderFactory.createEmptyBorder());
        pane.setContinuousLayout(true);
        pane.setResizeWeight(first ? 0 : 1);
        content.setVisible(preferences.flag(key("open"), true));
        pane.addPropertyChangeListener(JSplitPane.DIVIDER_LOCATION_PROPERTY, event -> remember());
    }

    /// How large a dock is at first, and where that is remembered.
    public record Sizes(int size, Preferences preferences) {}

    private String key(String what) {
        return "dock." + name + "." + what;
    }

    /// Both the dock and what it stands beside.
    public JComponent component() {
        return pane;
    }

    public JComponent content() {
        return content;
    }

    public boolean isOpen() {
        return content.isVisible();
    }

    /// Opens or closes the dock.
    public void setOpen(boolean open) {
        if (open != content.isVisible()) {
            content.setVisible(open);
            preferences.put(key("open"), open);
            ((Pane) pane).place();
            pane.revalidate();
        }
    }

    /// Takes the dock away for a while, and brings it back as it was; remembered nowhere.
    public void hide(boolean away) {
        content.setVisible(!away && preferences.flag(key("open"), true));
        ((Pane) pane).place();
        pane.revalidate();
    }

    public void toggle() {
        setOpen(!isOpen());
    }

    private int extent() {
        return side == Side.BOTTOM ? pane.getHeight() : pane.getWidth();
    }

    private void remember() {
        if (content.isVisible() && extent() > 0 && ((Pane) pane).isPlaced()) {
            int at = pane.getDividerLocation();
            int size = side == Side.LEFT ? at : extent() - at - pane.getDividerSize();
            if (size >= UIScale.scale(LEAST)) {
                preferences.put(key("size"), UIScale.unscale(size));
            }
        }
    }

    /// Places its divider when it has a size for the first time, and keeps the dock's size, not its
    /// share, when the window's changes.
    private final class Pane extends JSplitPane {
        private final int first;
        private boolean placed;

        Pane(int split, JComponent one, JComponent other, int first) {
            super(split, true, one, other);
            this.first = first;
        }

        boolean isPlaced() {
            return placed;
        }

        void place() {
            if (extent() > 0) {
                int size = UIScale.scale(preferences.number(key("size"), first));
                int room = extent() - getDividerSize();
                int most = Math.max(0, room - UIScale.scale(LEAST * 3));
                int fit = Math.min(size, most);
                setDividerLocation(side == Side.LEFT ? fit : room - fit);
                placed = true;
            }
        }

        /// Another theme forgets where the divider was.
        @Override
        public void updateUI() {
            super.updateUI();
            placed = false;
        }

        @Override
        public void doLayout() {
            if (!placed) {
                place();
            }
            super.doLayout();
        }
    }
}
