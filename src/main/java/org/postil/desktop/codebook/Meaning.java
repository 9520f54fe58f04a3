package org.postil.desktop.codebook;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Keys;
import org.postil.desktop.kit.Theme;
import org.postil.desktop.kit.Widgets;
import org.postil.study.Code;
import org.postil.study.CodeMeaning;
import org.postil.study.Codebook;
import org.postil.study.CodebookEdits;

/// The definition of a code, when to use it and when not, and an example: read, and written where
/// it stands. Ctrl+Enter saves, Escape leaves it as it was; another code is not shown before what
/// was written is saved.
final class Meaning {
    private final Desk desk;
    private final JPanel panel =
            new JPanel(new MigLayout("insets 0, fillx, wrap 1, hidemode 3, gapy 0", "[grow,fill]"));
    private final Map<Part, Passage> passages = new EnumMap<>(Part.class);
    private final Map<Part, JLabel> titles = new EnumMap<>(Part.class);
    private final JPanel foot = new JPanel(new MigLayout("insets 8 0 0 0, gap 8", "[][][grow]"));
    private final JTextArea nothing = Widgets.text("");
    private @Nullable Code shown;
    private @Nullable Codebook codebook;
    private @Nullable Code edited;
    private boolean exampleElsewhere;

    Meaning(Desk desk) {
        this.desk = desk;
        panel.setOpaque(false);
        panel.add(nothing, "wmin 0");
        for (Part part : Part.values()) {
            JLabel title = Widgets.quiet(part.title());
            title.setFont(Theme.bold().deriveFont(Theme.small().getSize2D()));
            Passage passage = new Passage(part.title(), this::follow, () -> write(part));
            title.setLabelFor(passage);
            titles.put(part, title);
            passages.put(part, passage);
            panel.add(title, "gaptop 8, wmin 0");
            panel.add(passage, "wmin 0, gaptop 2");
        }
        JButton save = new JButton("Save");
        JButton revert = new JButton("Cancel");
        save.addActionListener(event -> save());
        revert.addActionListener(event -> revert());
        save.setToolTipText("Saves what was written (Ctrl+Enter)");
        revert.setToolTipText("Leaves it as it was (Escape)");
        foot.setOpaque(false);
        foot.setVisible(false);
        foot.add(save);
        foot.add(revert);
        foot.add(Widgets.quiet("Ctrl+Enter saves"), "wmin 0");
        panel.add(foot, "wmin 0");
        Keys.bind(panel, "E", this::begin);
        Keys.bind(panel, "ctrl ENTER", this::save);
        Keys.bind(panel, "ESCAPE", this::revert);
    }

    JComponent component() {
        return panel;
    }

    Passage passage(Part part) {
        return Objects.requireNonNull(passages.get(part), "each part has its passage");
    }

    boolean isWriting() {
        return edited != null;
    }

    private void follow(UUID code) {
        desk.select(desk.selection().withCodes(java.util.List.of(code)));
    }

    /// Shows a code's meaning; what is being written for the same code stays as it is.
    void show(@Nullable Code code, Codebook book) {
        Code writing = edited;
        if (writing != null && code != null && writing.id().equals(code.id())) {
            return;
        }
        if (writing != null) {
            save();
        }
        if (Objects.equals(code, shown) && book == codebook) {
            return;
        }
        shown = code;
        codebook = book;
        read();
    }

    /// Leaves out the example while it is read, because it stands among the exemplars.
    void leaveOutExample(boolean leaveOut) {
        if (leaveOut != exampleElsewhere) {
            exampleElsewhere = leaveOut;
            if (edited == null) {
                read();
            }
        }
    }

    private void read() {
        Code code = shown;
        Codebook book = codebook;
        boolean any = false;
        for (Part part : Part.values()) {
            String text = code == null ? "" : part.of(code.meaning());
            boolean there = !text.isBlank();
            any |= there;
            there &= part != Part.EXAMPLE || !exampleElsewhere;
            title(part).setVisible(there);
            Passage passage = passage(part);
            passage.setVisible(there);
            if (code != null && book != null) {
                passage.read(text, Mention.of(text, book, code.id()));
            }
        }
        nothing.setText(
                code == null
                        ? ""
                        : "Nothing says yet when to use this code. Press Ctrl Shift E to write"
                                + " it.");
        nothing.setVisible(code != null && !any);
        foot.setVisible(false);
        panel.revalidate();
    }

    private JLabel title(Part part) {
        return Objects.requireNonNull(titles.get(part), "each part has its title");
    }

    /// Begins to write, at the definition.
    void begin() {
        write(Part.DEFINITION);
    }

    private void write(Part first) {
        Code code = shown;
        if (code == null || edited != null) {
            return;
        }
        edited = code;
        for (Part part : Part.values()) {
            title(part).setVisible(true);
            Passage passage = passage(part);
            passage.setVisible(true);
            passage.write(part.of(code.meaning()));
        }
        nothing.setVisible(false);
        foot.setVisible(true);
        panel.revalidate();
        passage(first).requestFocusInWindow();
    }

    /// Saves what was written. Only the parts that were altered are: somebody else may have altered
    /// the others.
    void save() {
        Code before = edited;
        if (before == null) {
            return;
        }
        edited = null;
        Map<Part, String> written = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            String text = passage(part).getText().strip();
            if (!text.equals(part.of(before.meaning()).strip())) {
                written.put(part, text);
            }
        }
        if (!written.isEmpty()) {
            desk.apply((study, texts) -> {
                Code now = CodeDeeds.code(study, before.id());
                CodeMeaning meaning = now.meaning();
                for (Map.Entry<Part, String> entry : written.entrySet()) {
                    meaning = entry.getKey().with(meaning, entry.getValue());
                }
                return CodebookEdits.define(now, meaning);
            });
        }
        read();
    }

    /// Leaves it as it was.
    void revert() {
        if (edited != null) {
            edited = null;
            read();
            panel.requestFocusInWindow();
        }
    }
}
