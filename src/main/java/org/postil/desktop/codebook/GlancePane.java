package org.postil.desktop.codebook;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Latest;
import org.postil.desktop.kit.Widgets;
import org.postil.project.Project;
import org.postil.study.Study;

/// The codebook at a glance, for when no code is chosen: how large it is, and what may want to be
/// put right. Every line leads to its codes.
final class GlancePane {
    private static final String WIDE = "wmin 0, wmax 760";
    private final Desk desk;
    private final Latest latest;
    private final JPanel column = new Column();
    private final JComponent panel;
    private final JLabel size = Widgets.quiet(" ");
    private final JTextArea none =
            Widgets.text(
                    "There are no codes yet. Insert in the tree, or New code in the menu Code,"
                        + " makes the first one; select words in a transcript and press V or N to"
                        + " make one from what somebody said.");
    private final GlanceList checks;
    private final JLabel reviewTitle = Widgets.heading("Codings to review");
    private final GlanceList review;
    private final JLabel themesTitle = Widgets.heading("Themes, with the codes below them");
    private final GlanceList themes;
    private final JPanel newest =
            new JPanel(new MigLayout("insets 0, fillx, wrap 1, hidemode 3", "[grow,fill]"));
    private final JTextArea unchanged =
            Widgets.text(
                    "No definition has been changed yet. Where one is, it stands here, and the"
                            + " codings that are older become a list to review.");
    private final GlanceList changes;
    private Glance glance = Glance.NONE;
    private @Nullable Study read;

    /// @param lead told of the codes to show
    GlancePane(Desk desk, Consumer<List<UUID>> lead) {
        this.desk = desk;
        this.latest = new Latest(desk);
        this.checks = new GlanceList("What may want to be put right", lead);
        this.review = new GlanceList("Codings to review", lead);
        this.themes = new GlanceList("Themes", lead);
        this.changes = new GlanceList("Newest changes of definitions", lead);
        column.setLayout(
                new MigLayout(
                        "insets 12 16 16 16, fillx, wrap 1, hidemode 3, gapy 4, aligny top",
                        "[grow,fill]"));
        column.add(Widgets.title("The codebook at a glance"), WIDE);
        column.add(size, WIDE);
        column.add(none, WIDE + ", gaptop 8");
        column.add(checks, WIDE + ", gaptop 8");
        column.add(reviewTitle, WIDE + ", gaptop 16");
        column.add(review, WIDE);
        column.add(themesTitle, WIDE + ", gaptop 16");
        column.add(themes, WIDE);
        newest.add(Widgets.heading("Newest changes of definitions"), "wmin 0");
        newest.add(unchanged, "wmin 0");
        newest.add(changes, "wmin 0");
        panel = Widgets.scroll(column);
        show(Glance.NONE, desk.study());
    }

    JComponent component() {
        return panel;
    }

    /// The newest changes of definitions, for a place beside it.
    JComponent newest() {
        return newest;
    }

    GlanceList checks() {
        return checks;
    }

    GlanceList review() {
        return review;
    }

    GlanceList changes() {
        return changes;
    }

    /// What is shown.
    Glance glance() {
        return glance;
    }

    /// Shows a study, once it is worked out; what stands there stays meanwhile.
    void show(Study study) {
        if (study == read) {
            return;
        }
        read = study;
        Project project = desk.project();
        latest.start(
                "Look over the codebook",
                progress -> Glance.of(study, project.codeHistory()),
                other -> show(other, study));
    }

    private void show(Glance other, Study study) {
        glance = other;
        boolean empty = study.codebook().entries().isEmpty();
        size.setText(other.size().isEmpty() ? " " : other.size());
        size.setToolTipText(size.getText());
        none.setVisible(empty);
        checks.setVisible(!empty);
        themesTitle.setVisible(!empty);
        themes.setVisible(!empty);
        themes.show(other.themes(), study.codebook());
        checks.show(other.checks(), study.codebook());
        review.show(other.review(), study.codebook());
        changes.show(other.changes(), study.codebook());
        reviewTitle.setVisible(!other.review().isEmpty());
        review.setVisible(!other.review().isEmpty());
        unchanged.setVisible(other.changes().isEmpty());
        changes.setVisible(!other.changes().isEmpty());
        column.revalidate();
        column.repaint();
    }
}
