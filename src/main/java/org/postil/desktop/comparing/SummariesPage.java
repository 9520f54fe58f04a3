package org.postil.desktop.comparing;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.LayoutFocusTraversalPolicy;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Clip;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Dock;
import org.postil.desktop.kit.Late;
import org.postil.desktop.kit.Latest;
import org.postil.desktop.kit.SaveAs;
import org.postil.desktop.kit.Selection;
import org.postil.desktop.kit.Stack;
import org.postil.desktop.kit.UiAction;
import org.postil.desktop.kit.View;
import org.postil.desktop.kit.Widgets;
import org.postil.desktop.kit.Wrapping;
import org.postil.study.CaseSummaryEdits;
import org.postil.study.Code;
import org.postil.study.Participant;
import org.postil.study.Seen;
import org.postil.study.Study;

/// Case summaries: what each participant said about each theme, in the researcher's words, beside
/// the quotes it rests on.
public final class SummariesPage implements View {
    private static final String NOTHING = "nothing";
    private static final String MATRIX = "matrix";
    private static final int DOCK = 340;
    private static final String UNOPENED = "Open the page “Summaries” first.";
    private final Desk desk;
    private final String key;
    private final Latest making;
    private final Latest reading;
    private final Exporting exporting;
    private final SummaryFiles files;
    private final SummaryGrid grid = new SummaryGrid(new Grid());
    private final SummaryChips chips;
    private final QuotesPane quotes;
    private final JLabel counts = Widgets.quiet("");
    private final JButton next = new JButton("Next to look at again");
    private final JTextArea change = Widgets.text("");
    private final JButton right = new JButton("Still right");
    private final JPanel stale = new JPanel(Stack.below(4));
    private final CardLayout cards = new CardLayout();
    private final JPanel body = new JPanel(cards);
    private final JPanel panel = new JPanel(new BorderLayout());
    private SummaryChoices choices;
    private @Nullable Study made;
    private @Nullable SummaryChoices madeFor;
    private @Nullable SummaryMatrix shown;

    public SummariesPage(Desk desk, SaveAs saveAs) {
        this.desk = desk;
        this.key = "summaries." + desk.project().studyId() + ".";
        this.making = new Latest(desk);
        this.reading = new Latest(desk);
        this.exporting = new Exporting(desk, saveAs);
        this.files = new SummaryFiles(desk, exporting);
        this.choices = SummaryChoices.kept(desk.preferences(), key);
        this.chips = new SummaryChips(desk, () -> choices, this::choose);
        this.quotes =
                new QuotesPane(
                        desk,
                        "Choose a cell to read what the participant said about the theme; type to"
                                + " write its summary.");
        build();
    }

    private void build() {
        right.addActionListener(event -> stillRight());
        right.setToolTipText(
                "Keeps the text, and takes the quotes as they are now for its grounds");
        stale.setBorder(BorderFactory.createEmptyBorder(6, 0, 0, 0));
        stale.add(change);
        stale.add(right);
        stale.setVisible(false);
        quotes.under(stale);
        Dock dock =
                new Dock(
                        "summaries.quotes",
                        Dock.Side.RIGHT,
                        quotes.component(),
                        grid.component(),
                        new Dock.Sizes(DOCK, desk.preferences()));
        JPanel full = new JPanel(new BorderLayout());
        full.add(top(), BorderLayout.NORTH);
        full.add(dock.component(), BorderLayout.CENTER);
        full.add(exporting.component(), BorderLayout.SOUTH);
        body.add(
                Widgets.empty(
                        "No case summaries yet",
                        "They stand in a table of participants by themes. Import participants and"
                                + " make a codebook first; then write into the cells what each"
                                + " participant said about each theme."),
                NOTHING);
        body.add(full, MATRIX);
        panel.add(body, BorderLayout.CENTER);
        panel.setFocusTraversalPolicyProvider(true);
        panel.setFocusTraversalPolicy(new TableFirst());
    }

    /// Whoever comes here wants to read and write cells, not to press the buttons above them.
    private final class TableFirst extends LayoutFocusTraversalPolicy {
        @Override
        public Component getDefaultComponent(Container of) {
            return grid.table().isShowing() ? grid.table() : super.getDefaultComponent(of);
        }
    }

    private JComponent top() {
        JButton bring = new JButton("Import…");
        JButton copy = new JButton("Copy");
        JButton export = new JButton("Export…");
        next.addActionListener(event -> nextStale());
        bring.setToolTipText(
                "A table of participant, code and text, as Export writes it with the ending .csv");
        bring.addActionListener(event -> bring());
        copy.addActionListener(event -> copy());
        export.addActionListener(event -> export());
        JPanel top = new JPanel(Stack.below(0));
        top.add(
                Widgets.bar(
                        Widgets.row(Widgets.title("Case summaries"), counts),
                        Widgets.row(next, bring, copy, export)));
        JPanel options = new JPanel(new Wrapping(6));
        options.setBorder(BorderFactory.createEmptyBorder(0, 6, 8, 6));
        chips.all().forEach(it -> options.add(it.component()));
        top.add(options);
        return top;
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void show(Study study, Selection selection) {
        boolean any = !study.participants().isEmpty() && !study.codebook().roots().isEmpty();
        cards.show(body, any ? MATRIX : NOTHING);
        if (study == made && choices.equals(madeFor)) {
            return;
        }
        choices = choices.within(study);
        made = study;
        madeFor = choices;
        chips.show();
        SummaryChoices wanted = choices;
        UUID me = desk.myId();
        making.start(
                "Case summaries",
                progress -> SummaryMatrix.of(Seen.by(me, study), wanted),
                this::show);
    }

    private void show(SummaryMatrix matrix) {
        shown = matrix;
        counts.setText(matrix.counts());
        next.setEnabled(noStale().isEmpty());
        next.setToolTipText(next.isEnabled() ? "A summary whose quotes have changed" : noStale());
        grid.show(matrix);
    }

    private void choose(SummaryChoices other) {
        choices = other;
        choices.keep(desk.preferences(), key);
        show(desk.study(), desk.selection());
    }

    private final class Grid implements SummaryGrid.Listener {
        @Override
        public void moved(int row, int column) {
            read(row, column);
        }

        @Override
        public void written(int row, int column, String text) {
            write(row, column, text);
        }
    }

    private void read(int row, int column) {
        SummaryMatrix matrix = shown;
        if (matrix == null || row < 0 || column < 0) {
            reading.stop();
            quotes.clear();
            return;
        }
        SummaryMatrix.Cell cell = matrix.cell(row, column);
        stale.setVisible(cell.isStale());
        change.setText("Since this was written: " + cell.change() + ".");
        UUID who = matrix.rows().get(row).id();
        reading.start(
                "Read quotes",
                progress ->
                        CellQuotes.of(
                                matrix.seen(),
                                desk.project().texts(),
                                matrix.scope(column),
                                who,
                                matrix.head(row, column)),
                quotes::show);
    }

    /// Keeps a text with the quotes that were in sight when it was written.
    private void write(int row, int column, String text) {
        SummaryMatrix matrix = shown;
        if (matrix == null) {
            return;
        }
        Participant participant = matrix.rows().get(row);
        Code code = matrix.columns().get(column);
        var basis = matrix.basis(row, column);
        desk.applyAsMe(
                (study, texts, me) ->
                        CaseSummaryEdits.write(
                                study,
                                new CaseSummaryEdits.Draft(participant, code, text, basis, me),
                                desk.project().provenance()),
                applied -> {});
    }

    private void stillRight() {
        SummaryMatrix matrix = shown;
        if (matrix != null && grid.row() >= 0) {
            write(grid.row(), grid.column(), matrix.cell(grid.row(), grid.column()).text());
        }
    }

    private void nextStale() {
        SummaryMatrix matrix = shown;
        int[] next =
                matrix == null || matrix.isEmpty()
                        ? null
                        : matrix.nextStale(grid.row(), grid.column());
        if (next != null) {
            grid.select(next[0], next[1]);
            grid.table().requestFocusInWindow();
        }
    }

    private String noStale() {
        SummaryMatrix matrix = shown;
        boolean any = matrix != null && !matrix.isEmpty() && matrix.nextStale(-1, -1) != null;
        return any ? "" : "No case summary has to be looked at again.";
    }

    private String whyNot() {
        SummaryMatrix matrix = shown;
        return matrix == null || matrix.isEmpty()
                ? "Case summaries need participants and codes."
                : "";
    }

    private void copy() {
        SummaryMatrix matrix = shown;
        if (matrix != null) {
            Clip clip = Clip.table(matrix.table());
            Clip.put(clip.plain(), clip.html(), clip.rtf());
        }
    }

    private void export() {
        SummaryMatrix matrix = shown;
        if (matrix != null) {
            files.export(matrix);
        }
    }

    private void bring() {
        files.choose(panel);
    }

    SummaryFiles files() {
        return files;
    }

    SummaryGrid grid() {
        return grid;
    }

    SummaryChips chips() {
        return chips;
    }

    SummaryChoices choices() {
        return choices;
    }

    QuotesPane quotes() {
        return quotes;
    }

    JButton stillRightButton() {
        return right;
    }

    JComponent staleBox() {
        return stale;
    }

    @Nullable SummaryMatrix shown() {
        return shown;
    }

    /// What it adds to the menus.
    public static List<UiAction> actions(Desk desk, Late<SummariesPage> page) {
        List<UiAction> all = new ArrayList<>(looking(desk, page));
        all.addAll(inAndOut(desk, page));
        return List.copyOf(all);
    }

    private static List<UiAction> looking(Desk desk, Late<SummariesPage> page) {
        return List.of(
                UiAction.of(
                                "summaries.open",
                                UiAction.Menu.COMPARE,
                                "Case summaries",
                                () -> desk.open("summaries"))
                        .inGroup(5)
                        .saying("Opens the table of participants by themes"),
                UiAction.of(
                                "summaries.stale",
                                UiAction.Menu.COMPARE,
                                "Next case summary to look at again",
                                page.doing(SummariesPage::nextStale))
                        .inGroup(5)
                        .saying("Goes to a summary whose quotes have changed since")
                        .unless(page.against(SummariesPage::noStale, UNOPENED)));
    }

    private static List<UiAction> inAndOut(Desk desk, Late<SummariesPage> page) {
        return List.of(
                UiAction.of(
                                "summaries.import",
                                UiAction.Menu.COMPARE,
                                "Import case summaries…",
                                () -> {
                                    desk.open("summaries");
                                    page.get().bring();
                                })
                        .inGroup(6)
                        .saying("Brings summaries in from a table of participant, code and text")
                        .unless(page.against(SummariesPage::whyNot, "")),
                UiAction.of(
                                "summaries.copy",
                                UiAction.Menu.COMPARE,
                                "Copy the case summaries",
                                page.doing(SummariesPage::copy))
                        .inGroup(6)
                        .unless(page.against(SummariesPage::whyNot, UNOPENED)),
                UiAction.of(
                                "summaries.export",
                                UiAction.Menu.COMPARE,
                                "Export the case summaries…",
                                page.doing(SummariesPage::export))
                        .inGroup(6)
                        .unless(page.against(SummariesPage::whyNot, UNOPENED)));
    }
}
