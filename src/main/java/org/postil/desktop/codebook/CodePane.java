package org.postil.desktop.codebook;

import java.awt.Rectangle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.CodeChoice;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Latest;
import org.postil.desktop.kit.Selection;
import org.postil.desktop.kit.Widgets;
import org.postil.project.Project;
import org.postil.study.Code;
import org.postil.study.CodeMerges;
import org.postil.study.Codebook;
import org.postil.study.CodebookEdits;
import org.postil.study.Coding;
import org.postil.study.Study;

/// The middle of the codebook's page: what the chosen code means, its codings, and the larger
/// changes with what they would do.
final class CodePane {
    private final Desk desk;
    private final Latest latest;
    private final JPanel panel =
            new JPanel(
                    new MigLayout(
                            "insets 0, fill, wrap 1, hidemode 3, gapy 0",
                            "[grow,fill]",
                            "[][][][][grow,fill]"));
    private final CodeHead head = new CodeHead(new Doing());
    private final CodeSheet sheet;
    private final JLabel counts = Widgets.heading("");
    private final JTextArea record = Widgets.quietText("");
    private final GlancePane glance;
    private final QuoteTable quotes;
    private final CodeChoice chooser =
            new CodeChoice("Name of a code", "Enter chooses · Escape closes");
    private final SplitStrip splitting;
    private final Preview preview;
    private final JSplitPane both;
    private List<UUID> chosen = List.of();
    private @Nullable Study read;
    private @Nullable Code shown;

    /// @param lead shows codes in the tree
    CodePane(Desk desk, Consumer<List<UUID>> lead) {
        this.desk = desk;
        this.latest = new Latest(desk);
        this.sheet = new CodeSheet(desk, new CodeDeeds(desk));
        this.preview = new Preview(desk);
        this.splitting = new SplitStrip(this::split);
        this.quotes = new QuoteTable(desk, "Quotes of the code", this::count);
        this.glance = new GlancePane(desk, lead);
        this.both = new Fitted(sheet.component(), listed());
        panel.add(head.component(), "cell 0 0, wmin 0");
        panel.add(splitting.component(), "cell 0 2, wmin 0");
        panel.add(preview.component(), "cell 0 3, wmin 0");
        panel.add(both, "cell 0 4, wmin 0, hmin 0");
        panel.add(glance.component(), "pos 0 0 100% 100%");
    }

    private JComponent listed() {
        JPanel list =
                new JPanel(
                        new MigLayout(
                                "insets 0, fill, wrap 1, gapy 0, hidemode 3",
                                "[grow,fill]",
                                "[][][grow,fill]"));
        list.add(counts, "gapleft 16, gapright 16, gaptop 8, wmin 0");
        list.add(record, "gapleft 16, gapright 16, wmin 0");
        list.add(quotes.component(), "gaptop 6, wmin 0, hmin 0");
        return list;
    }

    /// What the buttons of the head do.
    private final class Doing implements CodeHead.Doing {
        @Override
        public void define() {
            sheet.meaning().begin();
        }

        @Override
        public void merge() {
            CodePane.this.merge();
        }

        @Override
        public void split() {
            CodePane.this.split();
        }

        @Override
        public void move() {
            CodePane.this.move();
        }

        @Override
        public void delete() {
            CodePane.this.delete();
        }

        @Override
        public void glance() {
            desk.select(desk.selection().withCodes(List.of()));
        }
    }

    JComponent component() {
        return panel;
    }

    Meaning meaning() {
        return sheet.meaning();
    }

    CodeSheet sheet() {
        return sheet;
    }

    GlancePane glance() {
        return glance;
    }

    QuoteTable quotes() {
        return quotes;
    }

    CodeChoice chooser() {
        return chooser;
    }

    SplitStrip splitting() {
        return splitting;
    }

    Preview preview() {
        return preview;
    }

    void show(Study study, Selection selection) {
        boolean others = !selection.codes().equals(chosen);
        chosen = selection.codes();
        Code code = chosen.size() == 1 ? study.code(chosen.getFirst()) : null;
        if (others) {
            chooser.close();
            splitting.close();
            if (preview.isOpen()) {
                preview.cancel();
            }
        }
        glance.component().setVisible(chosen.isEmpty());
        if (chosen.isEmpty()) {
            glance.show(study);
        }
        for (JComponent part : List.of(head.component(), both)) {
            part.setVisible(!chosen.isEmpty());
        }
        sheet.show(code, study.codebook());
        sheet.component().setVisible(code != null);
        head.show(study.codebook(), chosen, code);
        if (others || study != read) {
            read(study);
        }
        read = study;
        shown = code;
        both.revalidate();
    }

    /// What was read of the chosen codes.
    private record Read(List<CodeQuote> lines, CodeFacts facts) {}

    private void read(Study study) {
        Set<UUID> codes = new HashSet<>(chosen);
        if (codes.isEmpty()) {
            latest.stop();
            quotes.show(List.of());
            return;
        }
        List<Code> some = chosen.stream().map(it -> CodeDeeds.code(study, it)).toList();
        Project project = desk.project();
        latest.start(
                "Quotes of the chosen codes",
                progress ->
                        new Read(
                                CodeQuote.of(
                                        study,
                                        project.texts(),
                                        study.codings()
                                                .filter(it -> codes.contains(it.code()))
                                                .toList()),
                                CodeFacts.of(study, project.texts(), some)),
                this::show);
    }

    private void show(Read done) {
        quotes.show(done.lines());
        record.setText(
                done.lines().isEmpty()
                        ? "Nothing is coded with it yet."
                        : done.facts().words() + " count: " + CodeCounts.RECORD_WORDS + ".");
        sheet.show(done.facts());
        both.revalidate();
        count();
    }

    private void count() {
        int all = quotes.size();
        int some = quotes.chosen().size();
        counts.setText(
                (all == 1 ? "1 coding by all coders" : all + " codings by all coders")
                        + (some > 0 ? " · " + some + " chosen" : ""));
        splitting.say(some);
    }

    /// Asks for the name of a code that takes the chosen quotes of this one.
    void split() {
        if (shown != null) {
            chooser.close();
            splitting.open(quotes.chosen().size());
        }
    }

    private void split(String fresh, CodeMerges.Place place) {
        Code code = shown;
        Set<UUID> wanted = new HashSet<>(quotes.chosen());
        if (code == null || wanted.isEmpty()) {
            return;
        }
        preview.ask(
                new Preview.Asked(
                        "Split “" + code.name() + "”: a new code “" + fresh + "”?",
                        "Split",
                        (study, texts) -> {
                            Map<Coding, String> names = new HashMap<>();
                            study.codings()
                                    .filter(it -> wanted.contains(it.id()))
                                    .forEach(it -> names.put(it, fresh));
                            return CodebookEdits.split(
                                    study,
                                    CodeDeeds.code(study, code.id()),
                                    names,
                                    place,
                                    desk.project().provenance());
                        },
                        null),
                splitting::close,
                () -> {});
    }

    /// Asks which code the chosen ones become part of.
    void merge() {
        List<UUID> from = chosen;
        splitting.close();
        Codebook codebook = desk.study().codebook();
        Set<UUID> without = new HashSet<>(from.size() == 1 ? from : List.of());
        from.forEach(it -> {
            Set<UUID> below = new HashSet<>(codebook.withDescendants(it));
            below.removeAll(from);
            without.addAll(below);
        });
        ask(
                "Merge " + CodeDeeds.named(codebook, from) + " into which code?",
                without,
                false,
                into -> {
                    if (into != null) {
                        merge(from, into.id());
                    }
                });
    }

    private void ask(
            String question, Set<UUID> without, boolean withTop, Consumer<@Nullable Code> then) {
        List<Codebook.Entry> codes =
                desk.study().codebook().entries().stream()
                        .filter(it -> !without.contains(it.code().id()))
                        .toList();
        chooser.ask(
                head.buttons(),
                new Rectangle(0, head.buttons().getHeight(), 1, 1),
                new CodeChoice.Question(question, codes, withTop),
                then);
    }

    private void merge(List<UUID> from, UUID into) {
        Study study = desk.study();
        Code target = Objects.requireNonNull(study.code(into), "a code of the codebook");
        preview.ask(
                new Preview.Asked(
                        "Merge "
                                + CodeDeeds.named(study.codebook(), from)
                                + " into “"
                                + target.name()
                                + "”?",
                        "Merge",
                        CodeDeeds.merging(from, into),
                        target),
                () -> desk.select(desk.selection().withCodes(List.of(into))),
                () -> {});
    }

    /// Asks below which code the chosen ones come to stand.
    void move() {
        List<UUID> moved = chosen;
        splitting.close();
        Codebook codebook = desk.study().codebook();
        Set<UUID> without = new HashSet<>();
        moved.forEach(it -> without.addAll(codebook.withDescendants(it)));
        String names = CodeDeeds.named(codebook, moved);
        ask(
                "Move " + names + " below which code?",
                without,
                true,
                below -> {
                    String where = below == null ? "to the top" : "below “" + below.name() + "”";
                    UUID parent = below == null ? null : below.id();
                    preview.ask(
                            new Preview.Asked(
                                    "Move " + names + " " + where + "?",
                                    "Move",
                                    CodeDeeds.moving(moved, new CodeMove(parent, -1)),
                                    null),
                            () -> {},
                            () -> {});
                });
    }

    private void delete() {
        if (!chosen.isEmpty()) {
            chooser.close();
            splitting.close();
            preview.ask(CodeDeeds.removal(desk.study().codebook(), chosen), () -> {}, () -> {});
        }
    }
}
