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
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.CodeChoice;
import org.postil.desktop.kit.CodeColour;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Latest;
import org.postil.desktop.kit.Selection;
import org.postil.desktop.kit.Swatch;
import org.postil.desktop.kit.Widgets;
import org.postil.project.Project;
import org.postil.study.Code;
import org.postil.study.CodeMerges;
import org.postil.study.CodeOrigin;
import org.postil.study.Codebook;
import org.postil.study.CodebookEdits;
import org.postil.study.Coding;
import org.postil.study.Study;

/// The middle of the codebook's page: what the chosen code means, its codings, and the larger
/// changes with what they would do.
final class CodePane {
    private static final int GAP = 6;
    private final Desk desk;
    private final CodeDeeds deeds;
    private final Latest latest;
    private final JPanel panel =
            new JPanel(
                    new MigLayout(
                            "insets 0, fill, wrap 1, hidemode 3, gapy 0",
                            "[grow,fill]",
                            "[][][][][grow,fill]"));
    private final JLabel name = Widgets.title("");
    private final JLabel path = Widgets.quiet("");
    private final JLabel counts = Widgets.heading("");
    private final JButton colour = new JButton("Colour");
    private final JButton[] single;
    private final Origins origins;
    private final JPanel buttons = new JPanel(new Wrapping(GAP));
    private final JPanel empty =
            Widgets.empty(
                    "No code is chosen",
                    "Choose a code in the tree to define it, to look through its quotes, and to"
                            + " merge, split or move it. Choose several to merge, move or delete"
                            + " them together.");
    private final Meaning meaning;
    private final QuoteTable quotes;
    private final CodeChoice chooser =
            new CodeChoice("Name of a code", "Enter chooses · Escape closes");
    private final SplitStrip splitting;
    private final Preview preview;
    private final JSplitPane both;
    private List<UUID> chosen = List.of();
    private int divider;
    private @Nullable Study read;
    private @Nullable Code shown;

    CodePane(Desk desk) {
        this.desk = desk;
        this.deeds = new CodeDeeds(desk);
        this.latest = new Latest(desk);
        this.meaning = new Meaning(desk);
        this.preview = new Preview(desk);
        this.splitting = new SplitStrip(this::split);
        this.quotes = new QuoteTable(desk, "Quotes of the code", this::count);
        this.single =
                new JButton[] {
                    colour, button("Edit definition", meaning::begin), button("Split…", this::split)
                };
        for (JButton button : single) {
            buttons.add(button);
        }
        buttons.add(button("Merge into…", this::merge));
        buttons.add(button("Move…", this::move));
        buttons.add(button("Delete…", this::delete));
        colour.addActionListener(event -> chooseColour());
        this.origins = new Origins(this::chooseOrigin);
        this.both = new JSplitPane(JSplitPane.VERTICAL_SPLIT, true, defined(), listed());
        both.setBorder(null);
        both.setResizeWeight(0.5);
        panel.add(head(), "cell 0 0, wmin 0");
        panel.add(splitting.component(), "cell 0 2, wmin 0");
        panel.add(preview.component(), "cell 0 3, wmin 0");
        panel.add(both, "cell 0 4, wmin 0, hmin 0");
        panel.add(empty, "pos 0 0 100% 100%");
    }

    private static JButton button(String words, Runnable run) {
        JButton button = new JButton(words);
        button.addActionListener(event -> run.run());
        return button;
    }

    private JComponent head() {
        JPanel head =
                new JPanel(new MigLayout("insets 12 16 4 16, fillx, gapy 4", "[grow,fill][]"));
        head.add(name, "wmin 0");
        head.add(origins.component(), "spany 2, aligny center, wrap");
        head.add(path, "wmin 0, wrap");
        buttons.setOpaque(false);
        // The wrapped row begins with a gap of its own, which would set it off from the name.
        buttons.setBorder(BorderFactory.createEmptyBorder(0, -GAP, 0, 0));
        head.add(buttons, "span, growx, wmin 0");
        return head;
    }

    private JComponent defined() {
        JPanel column = new Column();
        column.setLayout(new MigLayout("insets 4 16 12 16, fillx", "[grow,fill]"));
        column.add(meaning.component(), "wmin 0, wmax 720");
        JScrollPane scroll = Widgets.scroll(column);
        scroll.setPreferredSize(new java.awt.Dimension(400, 300));
        return scroll;
    }

    private JComponent listed() {
        JPanel list =
                new JPanel(new MigLayout("insets 0, fill, wrap 1", "[grow,fill]", "[][grow,fill]"));
        list.add(counts, "gapleft 16, gaptop 8, wmin 0");
        list.add(quotes.component(), "wmin 0, hmin 0");
        return list;
    }

    JComponent component() {
        return panel;
    }

    Meaning meaning() {
        return meaning;
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
        empty.setVisible(chosen.isEmpty());
        for (java.awt.Component part : List.of(name.getParent(), both)) {
            part.setVisible(!chosen.isEmpty());
        }
        for (JButton button : single) {
            button.setEnabled(code != null);
        }
        origins.component().setEnabled(code != null);
        meaning.show(code, study.codebook());
        showDefinition(code != null);
        name(study.codebook(), code);
        if (others || study != read) {
            read(study);
        }
        read = study;
        shown = code;
    }

    /// Keeps the place between definition and list for when the definition comes back.
    private void showDefinition(boolean there) {
        JComponent top = (JComponent) both.getTopComponent();
        if (top.isVisible() == there) {
            return;
        }
        if (!there) {
            divider = both.getDividerLocation();
        }
        top.setVisible(there);
        if (there && divider > 0) {
            both.setDividerLocation(divider);
        } else if (there) {
            both.resetToPreferredSizes();
        }
    }

    private void name(Codebook codebook, @Nullable Code code) {
        if (code != null) {
            name.setText(code.name());
            name.setIcon(new Swatch(CodeColour.swatch(code)));
            colour.setIcon(new Swatch(CodeColour.swatch(code)));
            colour.setToolTipText("Colour: " + Hues.name(code.colour()));
            origins.show(code.origin());
            UUID parent = code.parent();
            path.setText(parent == null ? "At the top" : "Below " + codebook.path(parent));
        } else {
            name.setText(chosen.size() + " codes");
            name.setIcon(null);
            colour.setIcon(null);
            path.setText(
                    chosen.stream().map(codebook::shortName).collect(Collectors.joining(", ")));
        }
        name.setToolTipText(name.getText());
        path.setToolTipText(path.getText());
    }

    private void read(Study study) {
        Set<UUID> codes = new HashSet<>(chosen);
        if (codes.isEmpty()) {
            latest.stop();
            quotes.show(List.of());
            return;
        }
        Project project = desk.project();
        latest.start(
                "Quotes of the chosen codes",
                progress ->
                        CodeQuote.of(
                                study,
                                project.texts(),
                                study.codings().filter(it -> codes.contains(it.code())).toList()),
                lines -> {
                    quotes.show(lines);
                    count();
                });
    }

    private void count() {
        int all = quotes.size();
        int some = quotes.chosen().size();
        counts.setText(
                (all == 1 ? "1 coding by all coders" : all + " codings by all coders")
                        + (some > 0 ? " · " + some + " chosen" : ""));
        splitting.say(some);
    }

    private void chooseOrigin(CodeOrigin origin) {
        Code code = shown;
        if (code != null && code.origin() != origin) {
            deeds.comeFrom(code.id(), origin);
        }
    }

    private void chooseColour() {
        JPopupMenu colours = new JPopupMenu("Colour");
        Hues.items(hue -> deeds.recolour(chosen, hue)).forEach(colours::add);
        if (colour.isShowing()) {
            colours.show(colour, 0, colour.getHeight());
        }
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
                buttons,
                new Rectangle(0, buttons.getHeight(), 1, 1),
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
