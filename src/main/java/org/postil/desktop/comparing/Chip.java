package org.postil.desktop.comparing;

import com.formdev.flatlaf.util.UIScale;
import java.awt.FlowLayout;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JRadioButtonMenuItem;
import org.postil.desktop.kit.Keys;
import org.postil.desktop.kit.Widgets;

/// One choice in words, with its name before it; it opens a menu of what could be chosen instead.
final class Chip {
    private static final int MOST_SIGNS = 48;
    private final String name;
    private final JButton button = new JButton();
    private final JPanel panel = new JPanel(new FlowLayout(FlowLayout.LEADING, 5, 0));
    private final Supplier<JPopupMenu> menu;

    /// @param menu made afresh whenever it is opened
    Chip(String name, Supplier<JPopupMenu> menu) {
        this.name = name;
        this.menu = menu;
        JLabel label = Widgets.quiet(name);
        label.setLabelFor(button);
        panel.setOpaque(false);
        panel.add(label);
        panel.add(button);
        button.setName("chip " + name);
        button.setIcon(new Arrow());
        button.setHorizontalTextPosition(JButton.LEADING);
        button.setIconTextGap(UIScale.scale(6));
        button.addActionListener(event -> open());
        Keys.bind(button, "DOWN", this::open);
    }

    JComponent component() {
        return panel;
    }

    JButton button() {
        return button;
    }

    private void open() {
        if (button.isShowing()) {
            menu.get().show(button, 0, button.getHeight());
        }
    }

    /// The menu as it would open now.
    JPopupMenu menu() {
        return menu.get();
    }

    /// Shows what is chosen.
    void say(String words) {
        String brief =
                words.length() <= MOST_SIGNS ? words : words.substring(0, MOST_SIGNS - 1) + "…";
        button.setText(brief);
        button.setToolTipText(name + ": " + words);
        button.getAccessibleContext().setAccessibleName(name + ": " + words);
    }

    void setShown(boolean shown) {
        panel.setVisible(shown);
    }

    /// One of several.
    static void radio(
            JPopupMenu menu, ButtonGroup group, String words, boolean chosen, Runnable choose) {
        JMenuItem item = new JRadioButtonMenuItem(words, chosen);
        item.addActionListener(event -> choose.run());
        group.add(item);
        menu.add(item);
    }

    /// Chosen or not, beside others; the menu stays open.
    static void check(JPopupMenu menu, String words, boolean chosen, Consumer<Boolean> choose) {
        JMenuItem item = new JCheckBoxMenuItem(words, chosen);
        item.putClientProperty("CheckBoxMenuItem.doNotCloseOnMouseClick", true);
        item.addActionListener(event -> choose.accept(item.isSelected()));
        menu.add(item);
    }

    /// Says that there is more behind the button.
    private static final class Arrow implements javax.swing.Icon {
        @Override
        public void paintIcon(java.awt.Component on, java.awt.Graphics graphics, int x, int y) {
            java.awt.Graphics2D pen = (java.awt.Graphics2D) graphics.create();
            pen.setRenderingHint(
                    java.awt.RenderingHints.KEY_ANTIALIASING,
                    java.awt.RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setColor(on.getForeground());
            int size = getIconWidth();
            int top = y + size / 4;
            pen.fillPolygon(
                    new int[] {x, x + size, x + size / 2}, new int[] {top, top, top + size / 2}, 3);
            pen.dispose();
        }

        @Override
        public int getIconWidth() {
            return UIScale.scale(8);
        }

        @Override
        public int getIconHeight() {
            return UIScale.scale(8);
        }
    }
}
