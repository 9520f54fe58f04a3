package org.postil.desktop.finding;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Keys;
import org.postil.desktop.kit.Theme;
import org.postil.desktop.kit.Widgets;
import org.postil.project.Applied;
import org.postil.study.Annotation;
import org.postil.study.AnnotationEdits;
import org.postil.study.Delta;
import org.postil.study.Memo;
import org.postil.study.MemoEdits;
import org.postil.study.Problem;
import org.postil.study.Study;

/// One memo to read and to write. It is saved at Ctrl+Enter and when the focus leaves it, as one
/// change; Escape takes back what was typed since.
final class MemoEditor {
    private final Desk desk;
    private final Consumer<UUID> saved;
    private final JPanel panel = new JPanel(new BorderLayout());
    private final JPanel form =
            new JPanel(
                    new MigLayout("insets 10 14 10 14, fill, wrap 1, hidemode 3", "[grow,fill]"));
    private final JButton about = new JButton();
    private final JLabel nowhere = Widgets.heading("");
    private final JTextField title = new JTextField();
    private final JTextArea text = new JTextArea();
    private final MemoLinks links;
    private final JLabel foot = Widgets.quiet(" ");
    private final JComponent empty;
    private @Nullable UUID memo;
    private Thing subject = Thing.STUDY;
    private String firstTitle = "";
    private String firstText = "";
    private List<UUID> firstLinks = List.of();
    private boolean annotation;
    private boolean open;
    private MemoEdits.@Nullable Draft saving;

    /// @param saved told of the memo that was saved
    MemoEditor(Desk desk, Consumer<UUID> saved) {
        this.desk = desk;
        this.saved = saved;
        this.links = new MemoLinks(desk, this::save);
        this.empty =
                Widgets.empty(
                        "No memo is open",
                        "Choose a memo in the list to read it, or begin a new one.");
        build();
        listen();
        panel.add(empty, BorderLayout.CENTER);
    }

    private void build() {
        about.putClientProperty("JButton.buttonType", "roundRect");
        about.addActionListener(event -> subject.lead().follow(desk));
        title.putClientProperty("JTextField.placeholderText", "Title");
        title.getAccessibleContext().setAccessibleName("Title of the memo");
        title.setFont(Theme.bold());
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        text.setFont(javax.swing.UIManager.getFont("Label.font"));
        text.setBorder(BorderFactory.createEmptyBorder(6, 6, 6, 6));
        text.getAccessibleContext().setAccessibleName("Text of the memo");
        // Tab leads on, as in every other field.
        text.setFocusTraversalKeys(java.awt.KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        text.setFocusTraversalKeys(java.awt.KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        form.add(about, "growx 0, wmin 0");
        form.add(nowhere, "wmin 0");
        form.add(title, "wmin 0");
        javax.swing.JScrollPane scroll = new javax.swing.JScrollPane(text);
        scroll.getVerticalScrollBar().setUnitIncrement(24);
        form.add(scroll, "grow, push, wmin 0, hmin 60");
        form.add(links.component(), "wmin 0");
        form.add(foot, "wmin 0");
    }

    private void listen() {
        Keys.bind(form, "ctrl ENTER", this::save);
        Keys.bind(form, "ESCAPE", this::revert);
        title.addActionListener(event -> text.requestFocusInWindow());
        FocusAdapter leaving =
                new FocusAdapter() {
                    @Override
                    public void focusLost(FocusEvent event) {
                        Component next = event.getOppositeComponent();
                        boolean stays = next != null && SwingUtilities.isDescendingFrom(next, form);
                        if (!event.isTemporary() && !stays) {
                            save();
                        }
                    }
                };
        title.addFocusListener(leaving);
        text.addFocusListener(leaving);
    }

    JComponent component() {
        return panel;
    }

    /// Opens a memo; what was typed into another one is saved first.
    void open(MemoRow row, String written) {
        if (row.id().equals(memo) && open) {
            refresh(row, written);
            return;
        }
        save();
        memo = row.id();
        take(row);
        foot.setText(written);
    }

    /// Shows what the memo is now, unless something is being typed.
    private void refresh(MemoRow row, String written) {
        boolean same =
                row.title().equals(firstTitle)
                        && row.text().equals(firstText)
                        && row.links().equals(firstLinks);
        if (!isDirty() && !same) {
            take(row);
        }
        if (!row.about().equals(subject)) {
            subject = row.about();
            tellSubject();
        }
        foot.setText(written);
    }

    /// Begins a memo, which is in the study as soon as it is saved.
    ///
    /// @param heading the title it begins with; may be empty
    void begin(Thing thing, String heading) {
        save();
        memo = null;
        annotation = false;
        take(thing, heading, "", List.of());
        foot.setText("Not saved yet. Ctrl+Enter saves, Escape gives it up.");
        (heading.isEmpty() ? title : text).requestFocusInWindow();
    }

    private void take(MemoRow row) {
        annotation = row.annotation();
        take(row.about(), row.title(), row.text(), row.links());
    }

    private void take(Thing thing, String heading, String body, List<UUID> pointed) {
        subject = thing;
        firstLinks = pointed;
        title.setVisible(!annotation);
        links.component().setVisible(!annotation);
        links.show(pointed);
        firstTitle = heading;
        firstText = body;
        title.setText(heading);
        text.setText(body);
        text.setCaretPosition(0);
        tellSubject();
        if (!open) {
            open = true;
            panel.remove(empty);
            panel.add(form, BorderLayout.CENTER);
        }
        panel.revalidate();
        panel.repaint();
    }

    private void tellSubject() {
        String words = subject.words();
        about.setVisible(subject.leads());
        nowhere.setVisible(!subject.leads());
        about.setText(words);
        about.setToolTipText("Goes there: " + words);
        about.getAccessibleContext().setAccessibleName("About " + words + ", goes there");
        nowhere.setText("About " + Character.toLowerCase(words.charAt(0)) + words.substring(1));
        nowhere.setToolTipText(nowhere.getText());
    }

    /// Shows nothing.
    void close() {
        if (open) {
            open = false;
            memo = null;
            firstTitle = "";
            firstText = "";
            firstLinks = List.of();
            panel.remove(form);
            panel.add(empty, BorderLayout.CENTER);
            panel.revalidate();
            panel.repaint();
        }
    }

    boolean isDirty() {
        boolean same =
                title.getText().equals(firstTitle)
                        && text.getText().equals(firstText)
                        && links.links().equals(firstLinks);
        return open && !same;
    }

    boolean isNew() {
        return open && memo == null;
    }

    @Nullable UUID shown() {
        return open ? memo : null;
    }

    /// Takes back what was typed; gives up a memo that was not saved.
    void revert() {
        if (isNew()) {
            close();
        } else {
            title.setText(firstTitle);
            text.setText(firstText);
            links.show(firstLinks);
        }
    }

    /// Saves what was typed, if something was; an emptied memo is left as it was.
    void save() {
        boolean blank = title.getText().isBlank() && text.getText().isBlank();
        if (!isDirty() || blank) {
            if (blank && !isNew()) {
                revert();
            }
            return;
        }
        MemoEdits.Draft draft =
                new MemoEdits.Draft(subject.id(), title.getText(), text.getText(), links.links());
        if (draft.equals(saving)) {
            return;
        }
        saving = draft;
        UUID known = memo;
        if (known != null && annotation) {
            desk.apply(
                    (study, texts) -> AnnotationEdits.alter(annotation(study, known), draft.text()),
                    applied -> done(draft, known));
        } else if (known == null) {
            desk.applyAsMe(
                    (study, texts, me) -> MemoEdits.add(draft, me, desk.project().provenance()),
                    applied -> added(applied, draft));
        } else {
            desk.apply(
                    (study, texts) -> MemoEdits.alter(in(study, known), draft),
                    applied -> done(draft, known));
        }
    }

    private static Memo in(Study study, UUID id) {
        return study.memos().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new Problem(
                                "The memo was deleted meanwhile.",
                                "Undo the deletion, and write it again."));
    }

    private static Annotation annotation(Study study, UUID id) {
        return study.annotations().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() ->
                        new Problem(
                                "The annotation was deleted meanwhile.",
                                "Undo the deletion, and write it again."));
    }

    private void added(Applied applied, MemoEdits.Draft draft) {
        for (Delta delta : applied.change().deltas()) {
            if (delta.after() instanceof Memo made) {
                if (memo == null && draft.equals(saving)) {
                    memo = made.id();
                }
                done(draft, made.id());
                saved.accept(made.id());
            }
        }
    }

    /// What was saved is from now on what Escape goes back to.
    private void done(MemoEdits.Draft draft, UUID id) {
        if (draft.equals(saving)) {
            saving = null;
        }
        if (id.equals(memo)) {
            firstTitle = draft.title();
            firstText = draft.text();
            firstLinks = draft.links();
        }
    }

    JTextField title() {
        return title;
    }

    MemoLinks links() {
        return links;
    }

    JTextArea text() {
        return text;
    }

    JButton about() {
        return about;
    }
}
