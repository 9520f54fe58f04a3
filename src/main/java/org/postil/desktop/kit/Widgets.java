package org.postil.desktop.kit;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Rectangle;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/// Small things that all parts of the window are made of.
public final class Widgets {
    private static final int GAP = 10;

    private Widgets() {}

    /// Less important words: smaller and quieter.
    public static JLabel quiet(String text) {
        JLabel label = new QuietLabel(text);
        label.setFont(Theme.small());
        return label;
    }

    /// Keeps its colour right when the theme changes.
    private static final class QuietLabel extends JLabel {
        QuietLabel(String text) {
            super(text);
        }

        @Override
        public void updateUI() {
            super.updateUI();
            setForeground(Theme.colour("Postil.quiet"));
        }
    }

    /// The head of a part of a page.
    public static JLabel heading(String text) {
        JLabel label = new JLabel(text);
        label.setFont(Theme.bold());
        return label;
    }

    /// The head of a page.
    public static JLabel title(String text) {
        JLabel label = new JLabel(text);
        label.setFont(Theme.heading());
        return label;
    }

    /// A bar with things at its left and its right end.
    public static JPanel bar(Component left, Component right) {
        JPanel bar = new JPanel(new BorderLayout(GAP, 0));
        bar.setBorder(BorderFactory.createEmptyBorder(GAP - 2, GAP, GAP - 2, GAP));
        bar.add(left, BorderLayout.CENTER);
        bar.add(right, BorderLayout.EAST);
        return bar;
    }

    /// Things side by side, wrapped nowhere.
    public static JPanel row(Component... parts) {
        JPanel row = new JPanel(new FlowLayout(FlowLayout.LEFT, GAP / 2 + 1, 0));
        row.setOpaque(false);
        for (Component part : parts) {
            row.add(part);
        }
        return row;
    }

    /// A field that filters a list while it is typed into; Escape empties it.
    ///
    /// @param name for screen readers, and the prompt in the empty field
    public static JTextField filter(String name, Consumer<String> changed) {
        JTextField field = new JTextField();
        field.putClientProperty("JTextField.placeholderText", name);
        field.putClientProperty("JTextField.showClearButton", true);
        field.getAccessibleContext().setAccessibleName(name);
        onChange(field, changed);
        Keys.bind(field, "ESCAPE", () -> field.setText(""));
        return field;
    }

    /// Tells of every change of a field's text.
    public static void onChange(JTextField field, Consumer<String> changed) {
        field.getDocument()
                .addDocumentListener(
                        new DocumentListener() {
                            @Override
                            public void insertUpdate(DocumentEvent event) {
                                changed.accept(field.getText());
                            }

                            @Override
                            public void removeUpdate(DocumentEvent event) {
                                changed.accept(field.getText());
                            }

                            @Override
                            public void changedUpdate(DocumentEvent event) {
                                changed.accept(field.getText());
                            }
                        });
    }

    /// Running text that wraps, cannot be edited, and can be selected and copied.
    public static JTextArea text(String words) {
        JTextArea area = new StillText(false);
        area.setText(words);
        area.setEditable(false);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setOpaque(false);
        area.setFont(javax.swing.UIManager.getFont("Label.font"));
        area.setBorder(BorderFactory.createEmptyBorder());
        return area;
    }

    /// Running text of less importance: smaller and quieter, as [#text] otherwise.
    public static JTextArea quietText(String words) {
        JTextArea area = new StillText(true);
        area.setText(words);
        area.setEditable(false);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setOpaque(false);
        area.setBorder(BorderFactory.createEmptyBorder());
        return area;
    }

    /// Scrolls what it stands in only where somebody selects in it: a caret that nobody sees must
    /// not move what is being read. Keeps its look when the theme changes.
    private static final class StillText extends JTextArea {
        private final boolean quiet;

        StillText(boolean quiet) {
            this.quiet = quiet;
            look();
        }

        private void look() {
            if (quiet) {
                setFont(Theme.small());
                setForeground(Theme.colour("Postil.quiet"));
            }
        }

        @Override
        public void updateUI() {
            super.updateUI();
            look();
        }

        @Override
        public void scrollRectToVisible(Rectangle place) {
            if (isFocusOwner()) {
                super.scrollRectToVisible(place);
            }
        }
    }

    /// What stands where there is nothing yet: what it would be, and how to get it. Near the top,
    /// where the first of it will stand.
    public static JPanel empty(String what, String remedy, JButton... buttons) {
        JPanel panel = new JPanel();
        panel.setLayout(new BoxLayout(panel, BoxLayout.Y_AXIS));
        panel.setBorder(BorderFactory.createEmptyBorder(GAP * 3, GAP * 2, GAP * 3, GAP * 2));
        JLabel head = heading(what);
        JTextArea text = text(remedy);
        text.setColumns(40);
        text.setFocusable(false);
        // Wrapped text knows its height only once it has a width.
        text.setSize(text.getPreferredSize().width, Short.MAX_VALUE);
        for (JComponent part : new JComponent[] {head, text}) {
            part.setAlignmentX(Component.LEFT_ALIGNMENT);
            panel.add(part);
            panel.add(Box.createRigidArea(new Dimension(0, GAP)));
        }
        text.setMaximumSize(
                new Dimension(text.getPreferredSize().width, text.getPreferredSize().height * 3));
        for (JButton button : buttons) {
            button.setAlignmentX(Component.LEFT_ALIGNMENT);
            panel.add(button);
        }
        panel.add(Box.createVerticalGlue());
        return panel;
    }

    /// A scroll pane without a frame of its own, with a sensible step.
    public static JScrollPane scroll(Component content) {
        JScrollPane scroll = new JScrollPane(content);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getVerticalScrollBar().setUnitIncrement(24);
        return scroll;
    }

    /// A line between two parts.
    public static JComponent line() {
        JPanel line =
                new JPanel() {
                    @Override
                    public Color getBackground() {
                        return Theme.colour("Component.borderColor");
                    }
                };
        line.setPreferredSize(new Dimension(1, 1));
        return line;
    }
}
