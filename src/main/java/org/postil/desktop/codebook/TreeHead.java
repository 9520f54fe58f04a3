package org.postil.desktop.codebook;

import java.awt.Font;
import java.util.function.Consumer;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Keys;
import org.postil.desktop.kit.Theme;
import org.postil.desktop.kit.Tooltips;
import org.postil.desktop.kit.Widgets;

/// Above the tree: how many codes there are, which counts are shown, and the filter.
final class TreeHead {
    private static final String ROLLED_UP = "codebook.withChildren";
    private final Desk desk;
    private final JLabel size = Widgets.quiet("");
    private final JToggleButton own =
            toggle("Own", "Counts each code's own codings.\n" + CodeCounts.RECORD);
    private final JToggleButton all =
            toggle(
                    "With children",
                    "Counts the codings of the codes below a code too, each once.\n"
                            + CodeCounts.RECORD);
    private final JTextField filter;
    private final JPanel panel =
            new JPanel(
                    new MigLayout(
                            "insets 10 10 8 10, fillx, gapy 8, hidemode 3", "[]6[grow]6[]0[]"));

    /// @param groups narrows the tree to a group; null where that stands elsewhere
    /// @param into told whether Enter, not Down, leads from the filter into the tree
    TreeHead(
            Desk desk,
            @Nullable GroupChoice groups,
            Runnable filtered,
            Consumer<Boolean> into,
            Runnable recounted) {
        this.desk = desk;
        filter = Widgets.filter("Filter codes", typed -> filtered.run());
        filter.getAccessibleContext()
                .setAccessibleDescription("Down leads into the tree, Escape empties the filter.");
        Keys.bind(filter, "DOWN", () -> into.accept(false));
        filter.addActionListener(event -> into.accept(true));
        boolean rolledUp = desk.preferences().flag(ROLLED_UP, false);
        own.setSelected(!rolledUp);
        all.setSelected(rolledUp);
        ButtonGroup either = new ButtonGroup();
        for (JToggleButton button : new JToggleButton[] {own, all}) {
            either.add(button);
            button.addActionListener(event -> {
                desk.preferences().put(ROLLED_UP, all.isSelected());
                recounted.run();
            });
        }
        panel.add(Widgets.heading("Codebook"), "wmin 0");
        panel.add(size, "wmin 0, growx");
        panel.add(own);
        panel.add(all, "wrap");
        panel.add(filter, "span, split 2, growx, wmin 90");
        if (groups != null) {
            panel.add(groups.component(), "wmin 0, wmax 55%");
        }
    }

    private static JToggleButton toggle(String text, String tip) {
        JToggleButton button = new SmallToggle(text);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.setToolTipText(Tooltips.wrapped(tip.split("\n")));
        button.getAccessibleContext().setAccessibleDescription(tip.replace('\n', ' '));
        return button;
    }

    /// Keeps its small letters when the theme changes; the chosen one is bold too.
    private static final class SmallToggle extends JToggleButton {
        SmallToggle(String text) {
            super(text);
        }

        @Override
        public Font getFont() {
            Font small = Theme.small();
            return isSelected() ? Theme.bold().deriveFont(small.getSize2D()) : small;
        }
    }

    JComponent component() {
        return panel;
    }

    JTextField filter() {
        return filter;
    }

    String typed() {
        return filter.getText();
    }

    void clear() {
        if (!filter.getText().isEmpty()) {
            filter.setText("");
        }
    }

    boolean isRolledUp() {
        return all.isSelected();
    }

    /// @param isRolledUp whether the codings of the codes below are counted too
    void rollUp(boolean isRolledUp) {
        (isRolledUp ? all : own).doClick(0);
    }

    /// Says how many codes there are, and how many of them are shown.
    void say(int shown, int codes, boolean filtered) {
        String words = codes == 1 ? "1 code" : codes + " codes";
        size.setText(filtered ? shown + " of " + words : words);
        size.setToolTipText(size.getText() + ". " + CodeCounts.RECORD);
    }
}
