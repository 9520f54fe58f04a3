package org.postil.desktop.codebook;

import java.awt.BorderLayout;
import java.awt.Point;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.CodeColour;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Latest;
import org.postil.desktop.kit.Selection;
import org.postil.desktop.kit.Swatch;
import org.postil.desktop.kit.Tooltips;
import org.postil.desktop.kit.UiAction;
import org.postil.desktop.kit.View;
import org.postil.desktop.kit.Widgets;
import org.postil.project.Project;
import org.postil.study.Code;
import org.postil.study.CodeOrigin;
import org.postil.study.Codebook;
import org.postil.study.Coding;
import org.postil.study.Study;

/// What the chosen code means, always in sight: written where it stands, with its exemplars and a
/// way to each.
public final class DefinitionCard implements View {
    private final Desk desk;
    private final Latest latest;
    private final JPanel panel = new JPanel(new BorderLayout());
    private final JPanel content = new Column();
    private final JLabel name = Widgets.heading("");
    private final JLabel path = Widgets.quiet("");
    private final JLabel counts = Widgets.quiet("");
    private final Meaning meaning;
    private final Exemplars exemplars;
    private final JScrollPane scroll;
    private final JTextArea empty =
            Widgets.text("Choose a code to see what it means and when to use it.");
    private @Nullable Study counted;
    private @Nullable UUID shown;

    public DefinitionCard(Desk desk) {
        this.desk = desk;
        this.latest = new Latest(desk);
        this.meaning = new Meaning(desk);
        this.exemplars = new Exemplars(desk);
        content.setLayout(
                new MigLayout("insets 10, fillx, wrap 1, hidemode 3, gapy 2", "[grow,fill]"));
        content.add(empty, "wmin 0");
        content.add(name, "wmin 0");
        content.add(path, "wmin 0");
        content.add(counts, "wmin 0");
        content.add(meaning.component(), "wmin 0");
        content.add(exemplars.component(), "wmin 0, gaptop 8");
        panel.add(Widgets.line(), BorderLayout.NORTH);
        scroll = Widgets.scroll(content);
        panel.add(scroll, BorderLayout.CENTER);
        panel.setBorder(BorderFactory.createEmptyBorder());
        panel.getAccessibleContext().setAccessibleName("Definition of the chosen code");
    }

    @Override
    public JComponent component() {
        return panel;
    }

    Meaning meaning() {
        return meaning;
    }

    @Override
    public void show(Study study, Selection selection) {
        Codebook codebook = study.codebook();
        UUID id = chosen(study, selection);
        Code code = id == null ? null : study.code(id);
        meaning.show(code, codebook);
        for (JComponent part : List.of(name, path, counts, meaning.component())) {
            part.setVisible(code != null);
        }
        empty.setVisible(code == null);
        if (code == null) {
            exemplars.show(List.of());
            shown = null;
            return;
        }
        name.setText(code.name());
        name.setToolTipText(Tooltips.wrapped(code.name()));
        name.setIcon(new Swatch(CodeColour.swatch(code)));
        String above = codebook.path(code.id());
        String origin =
                code.origin() == CodeOrigin.NOT_SAID ? "" : " · " + Origins.words(code.origin());
        path.setText((code.parent() == null ? "At the top of the codebook" : above) + origin);
        path.setToolTipText(path.getText());
        if (!Objects.equals(id, shown)) {
            // From its beginning, once it has the height that its text needs.
            SwingUtilities.invokeLater(() -> scroll.getViewport().setViewPosition(new Point()));
        }
        if (!Objects.equals(id, shown) || study != counted) {
            count(study, code);
        }
    }

    /// The code that was chosen last; where none is, that of the coding at hand.
    private static @Nullable UUID chosen(Study study, Selection selection) {
        if (!selection.codes().isEmpty()) {
            return selection.codes().getLast();
        }
        if (selection.transcript() != null && selection.coding() != null) {
            for (Coding coding : study.codings(selection.transcript())) {
                if (coding.id().equals(selection.coding())) {
                    return coding.code();
                }
            }
        }
        return null;
    }

    private void count(Study study, Code code) {
        if (!code.id().equals(shown)) {
            counts.setText(" ");
            meaning.leaveOutExample(false);
            exemplars.show(List.of());
        }
        shown = code.id();
        counted = study;
        Project project = desk.project();
        latest.start(
                "Quotes of “" + code.name() + "”",
                progress -> CodeFacts.of(study, project.texts(), code),
                facts -> {
                    counts.setText(facts.words());
                    counts.setToolTipText(facts.words() + ". " + CodeCounts.RECORD);
                    exemplars.show(facts.exemplars());
                    meaning.leaveOutExample(facts.showsExample());
                });
    }

    /// What the menus offer for it.
    public List<UiAction> actions() {
        return List.of(
                UiAction.of("code.define", UiAction.Menu.CODE, "Edit definition", meaning::begin)
                        .keys("ctrl shift E")
                        .inGroup(2)
                        .saying("Writes the chosen code's definition where it stands.")
                        .unless(() -> shown == null ? "Choose a code first." : ""));
    }
}
