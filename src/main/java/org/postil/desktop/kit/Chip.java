package org.postil.desktop.kit;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.FlowLayout;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.ButtonGroup;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JRadioButtonMenuItem;
import org.jspecify.annotations.Nullable;

/// One choice in words, with its name before it; it opens a menu of what could be chosen instead.
/// [#condition] is the other kind: one thing that was chosen, which can be taken away.
public final class Chip {
    private static final int MOST_SIGNS = 48;
    private final String name;
    private final JButton button = new JButton();
    private final JPanel panel = new JPanel(new FlowLayout(FlowLayout.LEADING, 5, 0));
    private final Supplier<JPopupMenu> menu;

    /// @param menu made afresh whenever it is opened
    public Chip(String name, Supplier<JPopupMenu> menu) {
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

    public JComponent component() {
        return panel;
    }

    public JButton button() {
        return button;
    }

    private void open() {
        if (button.isShowing()) {
            menu.get().show(button, 0, button.getHeight());
        }
    }

    /// The menu as it would open now.
    public JPopupMenu menu() {
        return menu.get();
    }

    /// Shows what is chosen.
    public void say(String words) {
        String brief =
                words.length() <= MOST_SIGNS ? words : words.substring(0, MOST_SIGNS - 1) + "…";
        button.setText(brief);
        button.setToolTipText(name + ": " + words);
        button.getAccessibleContext().setAccessibleName(name + ": " + words);
    }

    public void setShown(boolean shown) {
        panel.setVisible(shown);
    }

    /// A condition that is in force; pressing it takes it away.
    public static JButton condition(
            @Nullable Icon icon, String words, String tooltip, Runnable remove) {
        JButton button = new JButton(words + "  ×", icon);
        button.putClientProperty("JButton.buttonType", "roundRect");
        button.setToolTipText(tooltip);
        button.getAccessibleContext().setAccessibleName(words + ", remove");
        button.addActionListener(event -> remove.run());
        return button;
    }

    /// One of several.
    public static void radio(
            JPopupMenu menu, ButtonGroup group, String words, boolean chosen, Runnable choose) {
        JMenuItem item = new JRadioButtonMenuItem(words, chosen);
        item.addActionListener(event -> choose.run());
        group.add(item);
        menu.add(item);
    }

    /// Chosen or not, beside others; the menu stays open.
    public static void check(
            JPopupMenu menu, String words, boolean chosen, Consumer<Boolean> choose) {
        JMenuItem item = new JCheckBoxMenuItem(words, chosen);
        item.putClientProperty("CheckBoxMenuItem.doNotCloseOnMouseClick", true);
        item.addActionListener(event -> choose.accept(item.isSelected()));
        menu.add(item);
    }

    /// Says that there is more behind the button.
    private static final class Arrow implements Icon {
        @Override
        public void paintIcon(Component on, Graphics graphics, int x, int y) {
            Graphics2D pen = (Graphics2D) graphics.create();
            pen.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
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
