package org.postil.desktop.finding;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Keys;
import org.postil.desktop.kit.Widgets;
import org.postil.desktop.kit.WrapRow;
import org.postil.study.Coder;
import org.postil.study.Coding;
import org.postil.study.Planned;
import org.postil.study.Problem;
import org.postil.study.QuoteLink;
import org.postil.study.QuoteLinkEdits;
import org.postil.study.Study;

/// Asks what one quote has to do with another, and links them; or takes a link away.
final class LinkPanel {
    private static final int SHOWN = 44;
    private final Desk desk;
    private final JPanel panel = new JPanel(new BorderLayout());
    private final WrapRow row = new WrapRow();
    private final JComboBox<String> kind = new JComboBox<>();
    private final JTextField note = new JTextField(16);
    private final Runnable closed;
    private @Nullable QuoteRow from;
    private @Nullable QuoteRow to;

    /// @param closed what follows when it is done or given up
    LinkPanel(Desk desk, Runnable closed) {
        this.desk = desk;
        this.closed = closed;
        QuoteLink.KINDS.forEach(kind::addItem);
        kind.setEditable(true);
        kind.getAccessibleContext().setAccessibleName("What the first quote does to the second");
        note.putClientProperty("JTextField.placeholderText", "Note, if you like");
        note.getAccessibleContext().setAccessibleName("Note on the link");
        note.addActionListener(event -> link());
        row.setBorder(BorderFactory.createEmptyBorder(8, 10, 8, 10));
        panel.add(Widgets.line(), BorderLayout.NORTH);
        panel.add(row, BorderLayout.CENTER);
        panel.setVisible(false);
        Keys.bind(panel, "ESCAPE", this::close);
    }

    JComponent component() {
        return panel;
    }

    /// Begins with two quotes; those that are linked already can be parted.
    void begin(QuoteRow one, QuoteRow other) {
        from = one;
        to = other;
        List<JComponent> parts = new ArrayList<>();
        parts.add(words(one));
        parts.add(kind);
        parts.add(words(other));
        JButton swap = button("Swap", "The second quote first", () -> begin(other, one));
        parts.add(swap);
        parts.add(note);
        parts.add(button("Link", "Links the two quotes", this::link));
        for (QuoteLink link : between(desk.study(), one, other)) {
            parts.add(
                    button(
                            "Unlink “" + link.kind() + "”",
                            "Takes away the link that is there: " + link.note(),
                            () -> unlink(link)));
        }
        parts.add(button("Cancel", "Links nothing", this::close));
        row.hold(parts);
        panel.setVisible(true);
        panel.revalidate();
        kind.requestFocusInWindow();
    }

    private static JLabel words(QuoteRow row) {
        String text = row.quote().text();
        JLabel label = new JLabel("“" + Lines.cut(text, SHOWN, String::length) + "”");
        label.setToolTipText("<html><p width=\"420\">" + text.replace("<", "&lt;") + "</p></html>");
        return label;
    }

    private static JButton button(String title, String tooltip, Runnable work) {
        JButton button = new JButton(title);
        button.setToolTipText(tooltip);
        button.addActionListener(event -> work.run());
        return button;
    }

    /// The links between two quotes, in either direction.
    static List<QuoteLink> between(Study study, QuoteRow one, QuoteRow other) {
        return study.quoteLinks().stream()
                .filter(it ->
                        it.touches(one.quote().coding()) && it.touches(other.quote().coding()))
                .toList();
    }

    void choose(String words) {
        kind.setSelectedItem(words);
    }

    void link() {
        QuoteRow one = from;
        QuoteRow other = to;
        if (one != null && other != null) {
            String words = String.valueOf(kind.getEditor().getItem());
            String said = note.getText();
            desk.applyAsMe(
                    (study, texts, me) -> plan(study, me, new Wish(one, other, words, said)),
                    applied -> {
                        note.setText("");
                        close();
                    });
        }
    }

    private record Wish(QuoteRow from, QuoteRow to, String kind, String note) {}

    private Planned plan(Study study, Coder me, Wish wish) {
        return QuoteLinkEdits.add(
                study,
                new QuoteLinkEdits.Draft(
                        coding(study, wish.from()),
                        coding(study, wish.to()),
                        wish.kind(),
                        wish.note(),
                        me),
                desk.project().provenance());
    }

    private static Coding coding(Study study, QuoteRow row) {
        return QuoteRows.codings(study, List.of(row)).stream()
                .findFirst()
                .orElseThrow(() ->
                        new Problem(
                                "One of the quotes is not coded any more.",
                                "Choose two quotes of the list again."));
    }

    private void unlink(QuoteLink link) {
        desk.apply((study, texts) -> {
            Optional<QuoteLink> now =
                    study.quoteLinks().stream().filter(it -> it.id().equals(link.id())).findFirst();
            return QuoteLinkEdits.remove(
                    now.orElseThrow(() -> new Problem("The link is gone already.", "")));
        });
        close();
    }

    void close() {
        if (panel.isVisible()) {
            panel.setVisible(false);
            closed.run();
        }
    }
}
