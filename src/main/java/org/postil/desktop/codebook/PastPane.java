package org.postil.desktop.codebook;

import java.awt.BorderLayout;
import java.awt.Rectangle;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.CodeChoice;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Latest;
import org.postil.desktop.kit.Selection;
import org.postil.desktop.kit.Theme;
import org.postil.desktop.kit.Widgets;
import org.postil.project.Project;
import org.postil.study.Code;
import org.postil.study.Codebook;
import org.postil.study.Coding;
import org.postil.study.CodingEdits;
import org.postil.study.Plan;
import org.postil.study.Study;

/// The past of the chosen code: its codings that are older than what it means now, to be kept,
/// recoded or uncoded, and what became of it, newest first.
final class PastPane {
    private static final int MOST_LINES = 60;
    private final Desk desk;
    private final Latest latest;
    private final JPanel panel =
            new JPanel(
                    new MigLayout(
                            "insets 0, fill, wrap 1, hidemode 3, gapy 0",
                            "[grow,fill]",
                            "[][][grow,fill]"));
    private final JLabel olderTitle = Widgets.heading("");
    private final JTextArea explained =
            Widgets.text(
                    "They were made when the definition read otherwise. Look whether they still"
                            + " fit.");
    private final QuoteTable older;
    private final JPanel review = new JPanel(new BorderLayout(0, 6));
    private final JButton keep = new JButton("Keep");
    private final JButton recode = new JButton("Recode…");
    private final JButton uncode = new JButton("Uncode");
    private final CodeChoice chooser =
            new CodeChoice("Name of a code", "Enter chooses · Escape closes");
    private final JPanel lines = new Column();
    private final JComponent newest;
    private final JPanel history =
            new JPanel(new MigLayout("insets 10, fillx, wrap 1", "[grow,fill]"));
    private final JTextArea none = Widgets.text("Choose one code to see what became of it.");
    private @Nullable Study read;
    private @Nullable Code shown;

    /// @param newest what stands there while no code is chosen
    PastPane(Desk desk, JComponent newest) {
        this.desk = desk;
        this.newest = newest;
        this.latest = new Latest(desk);
        this.older = new QuoteTable(desk, "Older codings", this::enable);
        this.older.leaveOut("Transcript", "Turn", "Coder");
        lines.setLayout(new MigLayout("insets 0 10 10 10, fillx, wrap 1, gapy 1", "[grow,fill]"));
        JPanel buttons = new JPanel(new MigLayout("insets 0 10 8 10, gap 8"));
        buttons.add(keep);
        buttons.add(recode);
        buttons.add(uncode);
        keep.setToolTipText("They fit the present definition too; they leave this list");
        recode.setToolTipText("Gives the chosen quotes another code");
        uncode.setToolTipText("Takes the code away from the chosen quotes");
        keep.addActionListener(event -> keep());
        recode.addActionListener(event -> recode());
        uncode.addActionListener(event -> uncode());
        JPanel head = new JPanel(new MigLayout("insets 10 10 0 10, fillx, wrap 1", "[grow,fill]"));
        head.add(olderTitle, "wmin 0");
        head.add(explained, "wmin 0");
        review.add(head, BorderLayout.NORTH);
        review.add(older.component(), BorderLayout.CENTER);
        review.add(buttons, BorderLayout.SOUTH);
        history.add(Widgets.heading("History of this code"));
        history.add(none, "wmin 0, hidemode 3");
        panel.add(review, "cell 0 0, wmin 0, h 180:45%:");
        JPanel top =
                new JPanel(new MigLayout("insets 0, fillx, wrap 1, hidemode 3", "[grow,fill]"));
        top.add(history, "wmin 0");
        newest.setBorder(BorderFactory.createEmptyBorder(10, 10, 0, 10));
        top.add(newest, "wmin 0");
        panel.add(top, "cell 0 1, wmin 0");
        panel.add(Widgets.scroll(lines), "cell 0 2, wmin 0, hmin 0");
        show(desk.study(), desk.selection());
    }

    JComponent component() {
        return panel;
    }

    QuoteTable older() {
        return older;
    }

    CodeChoice chooser() {
        return chooser;
    }

    /// Shows the past of the chosen code.
    void show(Study study, Selection selection) {
        List<UUID> codes = selection.codes();
        newest.setVisible(codes.isEmpty());
        history.setVisible(!codes.isEmpty());
        show(study, codes.size() == 1 ? study.code(codes.getFirst()) : null);
    }

    private void show(Study study, @Nullable Code code) {
        if (study == read && Objects.equals(code, shown)) {
            return;
        }
        if (code == null || !Objects.equals(shown == null ? null : shown.id(), code.id())) {
            show(new CodePast(List.of(), List.of()));
            chooser.close();
        }
        read = study;
        shown = code;
        none.setText(
                code == null
                        ? "Choose one code to see what became of it."
                        : "Nothing has become of it yet.");
        if (code != null) {
            Project project = desk.project();
            latest.start(
                    "History of “" + code.name() + "”",
                    progress -> CodePast.of(study, project, code),
                    this::show);
        }
    }

    private void show(CodePast past) {
        int count = past.older().size();
        review.setVisible(count > 0);
        olderTitle.setText(
                (count == 1 ? "1 coding" : count + " codings") + " older than the definition");
        older.show(past.older());
        enable();
        lines.removeAll();
        none.setVisible(past.lines().isEmpty());
        for (CodePast.Line line : past.lines().stream().limit(MOST_LINES).toList()) {
            JTextArea what = Widgets.text(line.what());
            what.setFont(Theme.bold());
            lines.add(what, "wmin 0, gaptop 8");
            lines.add(Widgets.quiet(line.when()), "wmin 0");
            for (CodePast.Field field : line.fields()) {
                lines.add(Widgets.text(field.words()), "wmin 0");
            }
        }
        if (past.lines().size() > MOST_LINES) {
            int more = past.lines().size() - MOST_LINES;
            lines.add(Widgets.quiet(more + " earlier changes stand in the activity view."));
        }
        panel.revalidate();
        panel.repaint();
    }

    private void enable() {
        boolean some = !older.chosen().isEmpty();
        for (JButton button : List.of(keep, recode, uncode)) {
            button.setEnabled(some);
        }
    }

    /// Says that the chosen codings fit the present definition too.
    void keep() {
        List<UUID> chosen = older.chosen();
        String now = desk.project().provenance().clock().instant().toString();
        apply(
                chosen,
                (study, codings) -> CodingEdits.attribute(study, codings, Review.CHECKED, now));
    }

    /// Takes the code away from the chosen codings.
    void uncode() {
        apply(older.chosen(), CodingEdits::remove);
    }

    /// Asks which other code the chosen codings get.
    void recode() {
        List<UUID> chosen = older.chosen();
        Code code = shown;
        if (code != null) {
            List<Codebook.Entry> others =
                    desk.study().codebook().entries().stream()
                            .filter(it -> !it.code().id().equals(code.id()))
                            .toList();
            chooser.ask(
                    recode,
                    new Rectangle(0, 0, recode.getWidth(), recode.getHeight()),
                    new CodeChoice.Question("Recode to which code?", others, false),
                    into -> {
                        if (into != null) {
                            recode(chosen, into.id());
                        }
                    });
        }
    }

    private void recode(List<UUID> chosen, UUID into) {
        apply(
                chosen,
                (study, codings) ->
                        CodingEdits.recode(study, codings, CodeDeeds.code(study, into)));
    }

    private interface Edit {
        org.postil.study.Planned plan(Study study, List<Coding> codings);
    }

    private void apply(List<UUID> ids, Edit edit) {
        if (!ids.isEmpty()) {
            Set<UUID> wanted = new HashSet<>(ids);
            Plan plan =
                    (study, texts) ->
                            edit.plan(
                                    study,
                                    study.codings()
                                            .filter(it -> wanted.contains(it.id()))
                                            .toList());
            desk.apply(plan);
        }
    }
}
