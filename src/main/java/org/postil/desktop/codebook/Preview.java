package org.postil.desktop.codebook;

import java.awt.Color;
import java.util.List;
import java.util.Objects;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Keys;
import org.postil.desktop.kit.Latest;
import org.postil.desktop.kit.Theme;
import org.postil.desktop.kit.Widgets;
import org.postil.project.Project;
import org.postil.study.Code;
import org.postil.study.CodebookPreview;
import org.postil.study.Plan;
import org.postil.study.Study;

/// What a larger change of the codebook would do, in numbers, with Do and Cancel; it stands in the
/// page itself and holds nothing up.
final class Preview {
    private final Desk desk;
    private final Latest latest;
    private final JPanel panel = new Ground();
    private final JLabel title = Widgets.heading("");
    private final JTextArea lines = Widgets.text("");
    private final JButton act = new JButton();
    private final JButton cancel = new JButton("Cancel");
    private Runnable after = () -> {};
    private Runnable dropped = () -> {};
    private @Nullable Asked asked;

    /// Something to be done if somebody says so.
    ///
    /// @param title a question in a few words, without the numbers
    /// @param verb on the button
    /// @param plan what would be done
    /// @param into the code that others would become part of; null where there is none
    record Asked(String title, String verb, Plan plan, @Nullable Code into) {}

    Preview(Desk desk) {
        this.desk = desk;
        this.latest = new Latest(desk);
        panel.setVisible(false);
        panel.setLayout(new MigLayout("insets 10, fillx, wrap 1, hidemode 3", "[grow,fill]", ""));
        panel.add(title, "wmin 0");
        panel.add(lines, "wmin 0");
        JPanel buttons = new JPanel(new MigLayout("insets 4 0 0 0, gap 8"));
        buttons.setOpaque(false);
        buttons.add(act);
        buttons.add(cancel);
        panel.add(buttons);
        lines.getAccessibleContext().setAccessibleName("What will happen");
        act.addActionListener(event -> act());
        cancel.addActionListener(event -> cancel());
        Keys.bind(panel, "ESCAPE", this::cancel);
        Keys.bind(act, "ENTER", this::act);
        Keys.bind(cancel, "ENTER", this::cancel);
    }

    JComponent component() {
        return panel;
    }

    boolean isOpen() {
        return panel.isVisible();
    }

    /// What stands in it, for tests and for what is read out.
    String words() {
        return title.getText() + "\n" + lines.getText();
    }

    /// Works out what would happen and shows it; a change that cannot be made is told as any other
    /// failure is.
    ///
    /// @param then once it was done
    /// @param otherwise once it was not
    void ask(Asked question, Runnable then, Runnable otherwise) {
        asked = question;
        after = then;
        dropped = otherwise;
        act.setEnabled(false);
        Study study = desk.study();
        Project project = desk.project();
        latest.start(
                "Preview",
                progress ->
                        CodebookPreview.of(
                                        study,
                                        question.plan().plan(study, project.texts()),
                                        question.into())
                                .sentences(),
                sentences -> show(question, sentences));
    }

    private void show(Asked question, List<String> sentences) {
        if (!Objects.equals(asked, question)) {
            return;
        }
        title.setText(question.title());
        lines.setText(
                sentences.isEmpty()
                        ? "Nothing else changes. You can undo it."
                        : String.join("\n", sentences) + "\nYou can undo it.");
        act.setText(question.verb());
        act.setEnabled(true);
        panel.setVisible(true);
        panel.revalidate();
        if (panel.isShowing()) {
            act.requestFocusInWindow();
        }
    }

    /// Does what is asked.
    void act() {
        Asked question = asked;
        if (question != null && act.isEnabled()) {
            Runnable then = after;
            close();
            desk.apply(question.plan(), applied -> then.run());
        }
    }

    /// Does nothing of it.
    void cancel() {
        Runnable otherwise = dropped;
        close();
        otherwise.run();
    }

    private void close() {
        latest.stop();
        asked = null;
        panel.setVisible(false);
        panel.revalidate();
    }

    /// Stands out a little from what is around it.
    private static final class Ground extends JPanel {
        @Override
        public Color getBackground() {
            return Theme.colour("Postil.chosen");
        }
    }
}
