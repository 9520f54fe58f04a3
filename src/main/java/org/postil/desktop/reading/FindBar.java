package org.postil.desktop.reading;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Keys;
import org.postil.desktop.kit.Theme;
import org.postil.desktop.kit.Widgets;
import org.postil.study.Span;

/// Finds words in the open transcript while they are typed.
final class FindBar {
    private final TranscriptPane pane;
    private final JTextField field;
    private final JLabel count = Widgets.quiet("");
    private final JToggleButton whole = new JToggleButton("Whole words");
    private final JToggleButton exact = new JToggleButton("Aa");
    private final JButton next = new JButton("Next");
    private final JPanel panel;
    private @Nullable String text;
    private List<Span> found = List.of();
    private int current = -1;

    FindBar(TranscriptPane pane) {
        this.pane = pane;
        this.field = Widgets.filter("Find in transcript", typed -> search());
        field.setColumns(16);
        field.setToolTipText(
                "Ctrl F · Enter goes on, Shift Enter back, Escape to the text. Type to choose whole"
                        + " words or capitals.");
        field.addActionListener(event -> go(1));
        Keys.bind(field, "shift ENTER", () -> go(-1));
        Keys.bind(field, "ESCAPE", this::leave);
        toggle(whole, "Find whole words only");
        toggle(exact, "Tell capitals from small letters");
        count.getAccessibleContext().setAccessibleName("Matches");
        next.setToolTipText("Next match (F3)");
        next.addActionListener(event -> go(1));
        next.setFont(Theme.small());
        panel =
                new JPanel(
                        new MigLayout(
                                "insets 0, gapx 4, hidemode 3", "[grow, right][grow 200][][][]"));
        panel.add(count);
        panel.add(field, "growx, wmin 80");
        panel.add(whole);
        panel.add(exact);
        panel.add(next);
        offer();
    }

    /// What matters only while something is looked for leaves the room to the transcript's name.
    private void offer() {
        boolean typed = !field.getText().isEmpty();
        List.of(count, whole, exact, next).forEach(it -> it.setVisible(typed));
        panel.revalidate();
    }

    private void toggle(JToggleButton button, String description) {
        button.setFont(Theme.small());
        button.setToolTipText(description);
        button.getAccessibleContext().setAccessibleName(description);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.addActionListener(event -> search());
    }

    JComponent component() {
        return panel;
    }

    void focus() {
        field.requestFocusInWindow();
        field.selectAll();
    }

    /// Looks in another text.
    void setText(@Nullable String other) {
        text = other;
        search();
    }

    private void leave() {
        field.setText("");
        pane.textComponent().requestFocusInWindow();
    }

    private void search() {
        String searched = text;
        found =
                searched == null
                        ? List.of()
                        : find(searched, field.getText(), exact.isSelected(), whole.isSelected());
        current = -1;
        if (!found.isEmpty()) {
            int from = pane.firstVisible();
            current = 0;
            while (current < found.size() - 1 && found.get(current).start() < from) {
                current++;
            }
        }
        show();
    }

    /// Goes to the next match, or the one before.
    ///
    /// @param step 1 or -1
    void go(int step) {
        if (!found.isEmpty()) {
            current = Math.floorMod(current + step, found.size());
            show();
            pane.select(found.get(current));
        }
    }

    boolean hasMatches() {
        return !found.isEmpty();
    }

    private void show() {
        offer();
        pane.setMatches(found, current);
        if (field.getText().isEmpty()) {
            count.setText("");
        } else if (found.isEmpty()) {
            count.setText("Not found here");
        } else {
            count.setText((current + 1) + " of " + found.size());
        }
    }

    /// Where words stand in a text, without overlaps.
    ///
    /// @param exact whether capitals matter
    /// @param whole whether a letter or digit before or behind makes it another word
    static List<Span> find(String text, String words, boolean exact, boolean whole) {
        List<Span> found = new ArrayList<>();
        int length = words.length();
        if (words.isBlank()) {
            return found;
        }
        for (int at = 0; at + length <= text.length(); at++) {
            if (text.regionMatches(!exact, at, words, 0, length)
                    && (!whole || stands(text, at, at + length))) {
                found.add(new Span(at, at + length));
                at += length - 1;
            }
        }
        return found;
    }

    private static boolean stands(String text, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.codePointBefore(start)))
                && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)));
    }
}
