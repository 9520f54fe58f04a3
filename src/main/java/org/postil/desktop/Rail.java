package org.postil.desktop;

import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Insets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.ButtonGroup;
import javax.swing.Icon;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import org.postil.desktop.kit.Edge;
import org.postil.desktop.kit.Icons;
import org.postil.desktop.kit.Theme;

/// The pages of the window, one below the other.
final class Rail extends JPanel {
    private static final int GAP = 4;
    private final Map<String, JToggleButton> buttons = new LinkedHashMap<>();

    Rail(List<Page> pages, Consumer<String> open) {
        setLayout(new BoxLayout(this, BoxLayout.Y_AXIS));
        setBorder(new Edge(new Insets(0, 0, 0, 1), new Insets(GAP, GAP, GAP, GAP)));
        getAccessibleContext().setAccessibleName("Pages");
        ButtonGroup group = new ButtonGroup();
        int number = 1;
        for (Page page : pages) {
            JToggleButton button = button(page, number++);
            button.addActionListener(event -> open.accept(page.id()));
            group.add(button);
            buttons.put(page.id(), button);
            add(button);
            add(Box.createRigidArea(new Dimension(0, GAP / 2)));
        }
        add(Box.createVerticalGlue());
    }

    private static JToggleButton button(Page page, int number) {
        JToggleButton button = new PageButton(page.title(), Icons.of(page.icon()));
        button.setVerticalTextPosition(SwingConstants.BOTTOM);
        button.setHorizontalTextPosition(SwingConstants.CENTER);
        button.setMaximumSize(new Dimension(Integer.MAX_VALUE, button.getPreferredSize().height));
        button.setAlignmentX(Component.CENTER_ALIGNMENT);
        button.setToolTipText(page.title() + " (Alt " + number + ")");
        return button;
    }

    void choose(String page) {
        JToggleButton button = buttons.get(page);
        if (button != null) {
            button.setSelected(true);
        }
    }

    /// The page that is open stands on a tint, in the accent's colour and bold.
    private static final class PageButton extends JToggleButton {
        PageButton(String title, Icon icon) {
            super(title, icon);
            putClientProperty("JButton.buttonType", "toolBarButton");
            addItemListener(event -> setFont(isSelected() ? bold() : Theme.small()));
            updateUI();
        }

        private static Font bold() {
            return Theme.bold().deriveFont(Theme.small().getSize2D());
        }

        @Override
        public void updateUI() {
            super.updateUI();
            setFont(isSelected() ? bold() : Theme.small());
            putClientProperty(
                    "FlatLaf.style",
                    Map.of("toolbar.selectedBackground", Theme.colour("Postil.chosen")));
        }

        /// The icon takes this colour too.
        @Override
        public Color getForeground() {
            return isSelected() ? Theme.colour("Postil.accent") : super.getForeground();
        }

        /// As wide as it is when it is chosen: the rail keeps its width.
        @Override
        public Dimension getPreferredSize() {
            Dimension size = super.getPreferredSize();
            int more =
                    getFontMetrics(bold()).stringWidth(getText())
                            - getFontMetrics(getFont()).stringWidth(getText());
            return new Dimension(size.width + Math.max(0, more), size.height);
        }
    }
}
