package org.postil.desktop.comparing;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Clip;
import org.postil.desktop.kit.Counts;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Dock;
import org.postil.desktop.kit.Keys;
import org.postil.desktop.kit.Late;
import org.postil.desktop.kit.Latest;
import org.postil.desktop.kit.SaveAs;
import org.postil.desktop.kit.Selection;
import org.postil.desktop.kit.Stack;
import org.postil.desktop.kit.TableView;
import org.postil.desktop.kit.UiAction;
import org.postil.desktop.kit.View;
import org.postil.desktop.kit.Widgets;
import org.postil.project.WriteTable;
import org.postil.report.Table;
import org.postil.study.Seen;
import org.postil.study.Study;
import org.postil.task.Progress;

/// Codes by groups, transcripts or participants, with the quotes behind each number. What is
/// compared is remembered, and counted again whenever the study changes.
public final class ComparePage implements View, CompareChips.Ground {
    private static final String NOTHING = "nothing";
    private static final String TABLE = "table";
    private static final int DOCK = 320;
    private static final int FILTER_COLUMNS = 14;
    private final Desk desk;
    private final String key;
    private final Latest counting;
    private final Latest reading;
    private final Exporting exporting;
    private final TableView table = TableView.scrolling();
    private final JLabel title = Widgets.title("Compare");
    private final JTextField filter = Widgets.filter("Filter codes", typed -> filter());
    private final JButton copy = new JButton("Copy");
    private final JButton export = new JButton("Export…");
    private final CompareChips chips;
    private final QuotesPane quotes;
    private final Dock dock;
    private final CardLayout cards = new CardLayout();
    private final JPanel body = new JPanel(cards);
    private final JPanel panel = new JPanel(new BorderLayout());
    private Choices choices;
    private @Nullable Study counted;
    private @Nullable Choices countedFor;
    private @Nullable Comparison whole;
    private @Nullable Comparison shown;

    public ComparePage(Desk desk, SaveAs saveAs) {
        this.desk = desk;
        this.key = "compare." + desk.project().studyId() + ".";
        this.counting = new Latest(desk);
        this.reading = new Latest(desk);
        this.exporting = new Exporting(desk, saveAs);
        this.choices = Choices.kept(desk.preferences(), key, desk.study());
        this.chips = new CompareChips(this, this::choose);
        this.quotes =
                new QuotesPane(
                        desk,
                        "Choose a number in the table to read the quotes behind it. Click a quote"
                                + " to go to its place.");
        this.dock =
                new Dock(
                        "compare.quotes",
                        Dock.Side.RIGHT,
                        quotes.component(),
                        table.component(),
                        new Dock.Sizes(DOCK, desk.preferences()));
        build();
    }

    private void build() {
        JPanel top = new JPanel(Stack.below(0));
        filter.setColumns(FILTER_COLUMNS);
        filter.setToolTipText("Leaves the codes with these letters, and those above them");
        title.setMinimumSize(new Dimension(0, 0));
        top.add(Widgets.bar(title, Widgets.row(filter, copy, export)));
        top.add(chips.component());
        copy.setToolTipText(
                "Copies the table, so that Word and Excel take it as a table of theirs");
        copy.addActionListener(event -> copy());
        export.addActionListener(event -> export());
        body.add(
                Widgets.empty(
                        "Nothing to compare yet",
                        "A table of codes by groups stands here as soon as the study has codes."
                                + " Make codes in the codebook, or import one; then code"
                                + " transcripts."),
                NOTHING);
        JPanel full = new JPanel(new BorderLayout());
        full.add(top, BorderLayout.NORTH);
        full.add(dock.component(), BorderLayout.CENTER);
        full.add(exporting.component(), BorderLayout.SOUTH);
        body.add(full, TABLE);
        panel.add(body, BorderLayout.CENTER);
        table.onSelect(this::read);
        table.onOpen((row, column) -> {
            dock.setOpen(true);
            quotes.rows().requestFocusInWindow();
        });
        Keys.bind(filter, "DOWN", () -> table.focus().requestFocusInWindow());
        dock.hide(true);
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public Study study() {
        return desk.study();
    }

    @Override
    public Choices choices() {
        return choices;
    }

    @Override
    public List<UUID> chosenCodes() {
        return desk.selection().codes();
    }

    @Override
    public void show(Study study, Selection selection) {
        boolean codes = !study.codebook().entries().isEmpty();
        cards.show(body, codes ? TABLE : NOTHING);
        if (study != counted || !choices.equals(countedFor)) {
            choices =
                    counted == null
                            ? Choices.kept(desk.preferences(), key, study)
                            : choices.within(study);
            counted = study;
            countedFor = choices;
            chips.show();
            if (codes) {
                count(study);
            }
        }
    }

    private void choose(Choices other) {
        choices = other;
        choices.keep(desk.preferences(), key);
        show(desk.study(), desk.selection());
    }

    private void count(Study study) {
        Choices wanted = choices;
        UUID me = desk.myId();
        counting.start(
                "Count",
                progress -> {
                    Study then =
                            wanted.at().isEmpty() ? study : desk.project().studyAt(wanted.at());
                    return Comparison.of(Seen.by(me, study, then), desk.project().texts(), wanted);
                },
                this::show);
    }

    private void show(Comparison comparison) {
        whole = comparison;
        filter();
    }

    /// Shows the rows that the filter leaves.
    private void filter() {
        Comparison counted = whole;
        if (counted != null) {
            showRows(counted.filtered(filter.getText()));
        }
    }

    private void showRows(Comparison comparison) {
        shown = comparison;
        title.setText(comparison.table().title());
        title.setToolTipText(comparison.table().title());
        table.show(comparison.table(), comparison.shares());
        read(table.row(), table.column());
    }

    private void read(int row, int column) {
        Comparison comparison = shown;
        chips.hint(row < 0 || column < 0);
        if (comparison == null || row < 0 || column < 0) {
            reading.stop();
            quotes.clear();
            dock.hide(true);
            return;
        }
        dock.hide(false);
        reading.start(
                "Read quotes",
                progress -> CellQuotes.of(comparison, desk.project().texts(), row, column),
                quotes::show);
    }

    private void copy() {
        Clip clip = Clip.table(table.table());
        Clip.put(clip.plain(), clip.html(), clip.rtf());
    }

    private void export() {
        Table written = table.table();
        exporting.start(
                "Export the table",
                written.title(),
                List.of(".xlsx", ".docx", ".csv", ".html"),
                (file, progress) -> write(written, file, progress));
    }

    private static String write(Table written, java.nio.file.Path file, Progress progress) {
        progress.checkCancelled();
        WriteTable.run(written, file);
        return Counts.of(written.rows().size(), "row");
    }

    private String whyNot() {
        return table.isEmpty() ? "There is no table yet: the study has no codes." : "";
    }

    /// Chooses what is compared; for links from elsewhere.
    public void compare(List<UUID> codes) {
        choose(choices.withCodes(codes));
    }

    JTextField filterField() {
        return filter;
    }

    Dock dock() {
        return dock;
    }

    TableView table() {
        return table;
    }

    CompareChips chips() {
        return chips;
    }

    QuotesPane quotes() {
        return quotes;
    }

    Exporting exporting() {
        return exporting;
    }

    /// What it adds to the menus.
    public static List<UiAction> actions(Desk desk, Late<ComparePage> page) {
        return List.of(
                across(page, Choices.Across.GROUPS, "Codes by groups")
                        .saying("Counts codes by the values of attributes"),
                across(page, Choices.Across.TRANSCRIPTS, "Codes by transcript")
                        .saying("Counts codes in each transcript"),
                across(page, Choices.Across.PARTICIPANTS, "Codes by participant")
                        .saying("Counts codes of each participant"),
                UiAction.of(
                                "compare.quotes",
                                UiAction.Menu.COMPARE,
                                "Quotes beside the table",
                                page.doing(it -> it.dock.toggle()))
                        .inGroup(1)
                        .saying("Opens or closes the quotes behind a number"),
                UiAction.of(
                                "compare.copy",
                                UiAction.Menu.COMPARE,
                                "Copy the table",
                                page.doing(ComparePage::copy))
                        .inGroup(2)
                        .unless(
                                page.against(
                                        ComparePage::whyNot, "Open the page “Compare” first.")),
                UiAction.of(
                                "compare.export",
                                UiAction.Menu.COMPARE,
                                "Export the table…",
                                page.doing(ComparePage::export))
                        .inGroup(2)
                        .unless(
                                page.against(
                                        ComparePage::whyNot, "Open the page “Compare” first.")));
    }

    private static UiAction across(Late<ComparePage> page, Choices.Across across, String title) {
        return UiAction.of(
                "compare." + across.name().toLowerCase(Locale.ROOT),
                UiAction.Menu.COMPARE,
                title,
                page.doing(it -> it.across(across)));
    }

    private void across(Choices.Across across) {
        desk.open("compare");
        choose(choices.withAcross(across));
    }
}
