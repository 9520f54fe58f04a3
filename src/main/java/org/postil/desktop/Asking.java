package org.postil.desktop;

import com.formdev.flatlaf.util.UIScale;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.util.Arrays;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPasswordField;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.postil.desktop.kit.Icons;
import org.postil.desktop.kit.Theme;
import org.postil.desktop.kit.Widgets;

/// What panels that ask something before a study is open are made of. On the event thread.
final class Asking {
    private static final int COLUMNS = 24;
    private final JPanel panel = new JPanel(new MigLayout("insets 0, wrap 1, gapy 6, hidemode 3"));
    private final JLabel caps = new Coloured("Caps Lock is on.", "Postil.warning");
    private final JTextArea refusal = new Refusal();

    Asking(String title, String where) {
        JLabel place = Widgets.quiet(where);
        place.setToolTipText(where);
        panel.add(Widgets.title(title), "wmax 520lp");
        panel.add(place, "wmax 520lp, gapbottom 8");
        caps.setIcon(Icons.small("warning"));
        caps.setVisible(false);
        refusal.setVisible(false);
    }

    JPanel panel() {
        return panel;
    }

    /// A line of running text.
    void text(String words) {
        JTextArea area = Widgets.text(words);
        area.setFocusable(false);
        panel.add(area, "w 420lp, wmin 100");
    }

    /// Adds a field with its name above it.
    JPasswordField password(String name) {
        JPasswordField field = new JPasswordField(COLUMNS);
        field.putClientProperty("FlatLaf.style", "showRevealButton: true");
        field.getAccessibleContext().setAccessibleName(name);
        field.addKeyListener(
                new KeyAdapter() {
                    @Override
                    public void keyTyped(KeyEvent event) {
                        capsLock(event.getKeyChar(), event.isShiftDown());
                    }
                });
        JLabel label = new JLabel(name);
        label.setLabelFor(field);
        panel.add(label);
        panel.add(field);
        return field;
    }

    /// Where it is said that Caps Lock is on, and what is wrong.
    void hints() {
        panel.add(caps);
        panel.add(refusal, "w 420lp, wmin 100");
    }

    /// The buttons, side by side.
    void buttons(JComponent first, JComponent second) {
        panel.add(first, "split 2, gaptop 10");
        panel.add(second, "gaptop 10");
    }

    /// Says why not, below the fields; nothing where the words are empty.
    void refuse(String words) {
        refusal.setText(words);
        refusal.getAccessibleContext().setAccessibleName(words);
        refusal.setVisible(!words.isEmpty());
        panel.revalidate();
    }

    boolean saysCapsLock() {
        return caps.isVisible();
    }

    String refused() {
        return refusal.isVisible() ? refusal.getText() : "";
    }

    /// A capital without Shift, or a small letter with it: not every system tells of the key
    /// itself.
    private void capsLock(char typed, boolean shift) {
        if (Character.isLetter(typed)) {
            caps.setVisible(Character.isUpperCase(typed) != shift);
        }
    }

    /// What was typed, which is kept nowhere else.
    static String taken(JPasswordField field) {
        char[] typed = field.getPassword();
        String word = new String(typed);
        Arrays.fill(typed, ' ');
        return word;
    }

    /// Keeps its colour right when the theme changes.
    private static final class Coloured extends JLabel {
        private final String key;

        Coloured(String words, String key) {
            super(words);
            this.key = key;
            updateUI();
        }

        @Override
        public void updateUI() {
            super.updateUI();
            if (key != null) {
                setForeground(Theme.colour(key));
            }
        }
    }

    /// Running text about what is wrong.
    private static final class Refusal extends JTextArea {
        Refusal() {
            setEditable(false);
            setFocusable(false);
            setLineWrap(true);
            setWrapStyleWord(true);
            setOpaque(false);
            setBorder(javax.swing.BorderFactory.createEmptyBorder(0, 0, 0, UIScale.scale(4)));
        }

        @Override
        public void updateUI() {
            super.updateUI();
            setFont(javax.swing.UIManager.getFont("Label.font"));
            setForeground(Theme.colour("Postil.problem"));
        }
    }
}
