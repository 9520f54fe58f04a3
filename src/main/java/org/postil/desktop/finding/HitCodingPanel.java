package org.postil.desktop.finding;

import java.awt.BorderLayout;
import java.awt.Rectangle;
import java.util.List;
import java.util.UUID;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.CodeChoice;
import org.postil.desktop.kit.CodeColour;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Keys;
import org.postil.desktop.kit.Latest;
import org.postil.desktop.kit.Notice;
import org.postil.desktop.kit.Swatch;
import org.postil.desktop.kit.Widgets;
import org.postil.desktop.kit.WrapRow;
import org.postil.project.Project;
import org.postil.study.Code;
import org.postil.study.Coder;
import org.postil.study.Hit;

/// Asks with which code hits are to be coded, says what will happen, and does it.
final class HitCodingPanel {
    private final Desk desk;
    private final Latest latest;
    private final CodeChoice codes;
    private final JPanel panel = new JPanel(new BorderLayout());
    private final WrapRow row = new WrapRow();
    private final JLabel what = Widgets.heading("");
    private final JButton choose = new JButton("Choose a code…");
    private final JComboBox<String> extent = new JComboBox<>();
    private final JLabel preview = new JLabel(" ");
    private final JButton apply = new JButton("Code");
    private final JButton cancel = new JButton("Cancel");
    private final Runnable closed;
    private List<Hit> hits = List.of();
    private @Nullable Code code;

    /// @param closed what follows when it is done or given up
    HitCodingPanel(Desk desk, Runnable closed) {
        this.desk = desk;
        this.closed = closed;
        this.latest = new Latest(desk);
        this.codes =
                new CodeChoice(
                        "Code the hits with…",
                        "Enter chooses · nothing is coded yet · Escape closes");
        for (HitCoding.Extent it : HitCoding.Extent.values()) {
            extent.addItem(it.words());
        }
        extent.getAccessibleContext().setAccessibleName("How much of the text is coded");
        extent.addActionListener(event -> look());
        choose.addActionListener(event -> ask());
        apply.addActionListener(event -> apply());
        cancel.addActionListener(event -> close());
        row.hold(List.of(what, choose, new JLabel("on"), extent, preview, apply, cancel));
        row.setBorder(BorderFactory.createEmptyBorder(8, 10, 8, 10));
        panel.add(Widgets.line(), BorderLayout.NORTH);
        panel.add(row, BorderLayout.CENTER);
        panel.setVisible(false);
        Keys.bind(panel, "ESCAPE", this::close);
    }

    JComponent component() {
        return panel;
    }

    /// Begins with some hits, and asks for the code.
    void begin(List<Hit> chosen) {
        hits = List.copyOf(chosen);
        code = null;
        what.setText("Code " + QuotesHead.count(hits.size(), "hit") + " with");
        choose.setText("Choose a code…");
        choose.setIcon(null);
        panel.setVisible(true);
        panel.revalidate();
        look();
        choose.requestFocusInWindow();
        ask();
    }

    private void ask() {
        codes.ask(
                choose,
                new Rectangle(0, 0, choose.getWidth(), 1),
                desk.study().codebook(),
                this::take);
    }

    private void take(Code chosen) {
        code = chosen;
        choose.setText(chosen.name());
        choose.setIcon(new Swatch(CodeColour.swatch(chosen)));
        look();
        panel.revalidate();
        apply.requestFocusInWindow();
    }

    CodeChoice codes() {
        return codes;
    }

    String previewed() {
        return preview.getText();
    }

    void extend(HitCoding.Extent to) {
        extent.setSelectedIndex(to.ordinal());
    }

    private @Nullable HitCoding coding() {
        Code chosen = code;
        return chosen == null
                ? null
                : new HitCoding(
                        hits,
                        chosen,
                        HitCoding.Extent.values()[Math.max(0, extent.getSelectedIndex())]);
    }

    /// Says what would happen.
    private void look() {
        HitCoding coding = coding();
        apply.setEnabled(false);
        if (coding == null) {
            preview.setText("Nothing is coded before you say so.");
            return;
        }
        Project project = desk.project();
        Coder me = desk.me();
        // Before their first change the coder is not in the study; any stranger codes the same.
        Coder coder = me == null ? new Coder(new UUID(0, 0), project.coder()) : me;
        latest.start(
                "Look at the hits",
                progress ->
                        coding.plan(project.study(), project.texts(), coder, tools(project))
                                .words(coding.code()),
                words -> {
                    preview.setText(words);
                    preview.setToolTipText(words);
                    apply.setEnabled(!words.startsWith("Nothing"));
                    panel.revalidate();
                });
    }

    private static HitCoding.Tools tools(Project project) {
        return new HitCoding.Tools(project.sentences(), project.provenance());
    }

    void apply() {
        HitCoding coding = coding();
        if (coding == null) {
            return;
        }
        Project project = desk.project();
        desk.applyAsMe(
                (study, texts, me) -> coding.plan(study, texts, me, tools(project)).planned(),
                applied -> desk.notices().tell(Notice.news(applied.change().label() + ": done.")));
        close();
    }

    void close() {
        if (panel.isVisible()) {
            latest.stop();
            panel.setVisible(false);
            closed.run();
        }
    }
}
