package org.postil.desktop.finding;

import java.awt.BorderLayout;
import java.awt.Component;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.SwingConstants;
import org.jspecify.annotations.Nullable;
import org.postil.analysis.Scope;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Latest;
import org.postil.desktop.kit.Place;
import org.postil.desktop.kit.SaveAs;
import org.postil.desktop.kit.Selection;
import org.postil.desktop.kit.UiAction;
import org.postil.desktop.kit.View;
import org.postil.desktop.kit.Widgets;
import org.postil.desktop.kit.WrapRow;
import org.postil.study.Seen;
import org.postil.study.Study;

/// The quotes of the chosen codes, always as the study is now: below the transcript, and as a part
/// of other pages.
public final class QuotesDock implements View {
    /// How many are read; the rest is counted.
    static final int MOST = 2_000;

    private final Desk desk;
    private final Leads leads;
    private final Latest latest;
    private final JPanel panel = new JPanel(new BorderLayout());
    private final QuotesBar bar;
    private final QuoteGestures gestures;
    private final RowTable<QuoteRow> table;
    private final JScrollPane scroll;
    private final JTextArea head = Widgets.quietText("");
    private final JButton beside = new JButton("Show them");
    private final JTextArea foot = Widgets.quietText("");
    private final WrapRow below = new WrapRow(foot);
    private Consumer<String> titled = title -> {};
    private @Nullable Study study;
    private List<UUID> codes = List.of();
    private @Nullable UUID open;
    private boolean allCodes;
    private @Nullable QuoteRows rows;
    private JComponent middle = new JPanel();

    public QuotesDock(Desk desk, Leads leads) {
        this(desk, leads, SaveAs.dialog(desk.preferences()));
    }

    QuotesDock(Desk desk, Leads leads, SaveAs files) {
        this.desk = desk;
        this.leads = leads;
        this.latest = new Latest(desk);
        this.table = table();
        this.scroll = table.scrolling();
        this.bar = new QuotesBar(desk, QuoteFilter.read(desk.preferences()), this::refilter);
        this.gestures = new QuoteGestures(desk, table, leads, files);
        build();
    }

    private static RowTable<QuoteRow> table() {
        List<RowTable.Column<QuoteRow>> columns = new ArrayList<>();
        columns.add(
                RowTable.Column.of("Quote", 30, (QuoteRow it) -> it.quote().text())
                        .sharing(1)
                        .drawn(new LinesCell(2)));
        columns.add(RowTable.Column.of("Participant", 12, QuoteRow::who));
        columns.add(
                RowTable.Column.of("Transcript", 21, (QuoteRow it) -> it.quote().document())
                        .givingWay(2));
        columns.add(
                RowTable.Column.of("Turn", 5, (QuoteRow it) -> turn(it))
                        .ordered(Comparator.comparingInt(it -> it.quote().turn()))
                        .drawn(new LinesCell(1, SwingConstants.TRAILING, false)));
        columns.add(RowTable.Column.of("Codes", 32, QuoteRow::codeNames).drawn(new CodesCell()));
        columns.add(
                RowTable.Column.of("Coder", 9, (QuoteRow it) -> it.quote().coder()).givingWay(3));
        columns.add(
                RowTable.Column.of("Exemplar", 8, (QuoteRow it) -> it.exemplar() ? "exemplar" : "")
                        .ordered(Comparator.comparing(it -> !it.exemplar()))
                        .drawn(new StarCell())
                        .givingWay(1));
        columns.add(
                RowTable.Column.of("Links", 16, (QuoteRow it) -> String.join("; ", it.links()))
                        .givingWay(4));
        return new RowTable<>("Quotes", columns, it -> it.quote().coding(), 2);
    }

    private static String turn(QuoteRow row) {
        return row.quote().turn() == 0 ? "" : String.valueOf(row.quote().turn());
    }

    private void build() {
        table.leads(
                row -> desk.read(place(row)),
                row -> {
                    desk.read(place(row));
                    leads.text().run();
                });
        head.setName("quotes.head");
        head.getAccessibleContext().setAccessibleName("How many quotes");
        foot.getAccessibleContext().setAccessibleName("What is not listed");
        for (JTextArea text : List.of(head, foot)) {
            text.setFocusable(false);
        }
        beside.putClientProperty("JButton.buttonType", "roundRect");
        beside.setToolTipText("Lists the quotes of any coder, whether or not there is a consensus");
        beside.addActionListener(event -> bar.take(bar.filter().withRecord("any")));
        beside.setVisible(false);
        WrapRow second = new WrapRow(head, beside);
        second.setBorder(BorderFactory.createEmptyBorder(2, 10, 2, 10));
        WrapRow third = new WrapRow(gestures.buttons().toArray(Component[]::new));
        third.setBorder(BorderFactory.createEmptyBorder(0, 4, 4, 10));
        JPanel top = new JPanel(new BorderLayout());
        top.add(bar.component(), BorderLayout.NORTH);
        top.add(second, BorderLayout.CENTER);
        top.add(third, BorderLayout.SOUTH);
        below.setBorder(BorderFactory.createEmptyBorder(4, 10, 4, 10));
        below.setVisible(false);
        JPanel bottom = new JPanel(new BorderLayout());
        bottom.add(below, BorderLayout.NORTH);
        bottom.add(gestures.below(), BorderLayout.CENTER);
        panel.add(top, BorderLayout.NORTH);
        panel.add(bottom, BorderLayout.SOUTH);
        panel.getAccessibleContext().setAccessibleName("Quotes");
        fillMiddle(scroll);
    }

    private static Place place(QuoteRow row) {
        return new Place(
                row.quote().transcript(),
                row.quote().span(),
                row.coded() ? row.quote().coding() : null);
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void show(Study now, Selection selection) {
        bar.show(now, selection.codes());
        boolean moved = bar.filter().here() && !Objects.equals(open, selection.transcript());
        boolean same = now == study && codes.equals(selection.codes()) && !moved;
        if (!selection.codes().isEmpty()) {
            allCodes = false;
        }
        study = now;
        codes = selection.codes();
        open = selection.transcript();
        if (!same) {
            reload();
        }
    }

    private void refilter(QuoteFilter filter) {
        filter.keep(desk.preferences());
        bar.show(desk.study(), codes);
        reload();
    }

    private void reload() {
        Study now = desk.study();
        if (codes.isEmpty() && !allCodes && !(bar.filter().here() && open != null)) {
            latest.stop();
            rows = null;
            table.fill(List.of());
            tell(now);
            return;
        }
        Scope scope = bar.filter().scope(now, codes, open);
        UUID me = desk.myId();
        latest.start(
                "Quotes",
                progress ->
                        QuoteRows.read(
                                Seen.by(me, now), desk.project().texts(), scope, MOST, progress),
                this::fill);
    }

    private void fill(QuoteRows found) {
        rows = found;
        table.fill(found.rows());
        gestures.in(found.scope());
        tell(desk.study());
    }

    private void tell(Study now) {
        QuoteRows found = rows;
        String words = words(found);
        head.setText(words);
        head.setToolTipText(
                found == null
                        ? words
                        : words + " Coding of record: " + found.scope().record().words() + ".");
        beside.setVisible(found != null && found.beside() > 0);
        String remarks = found == null ? "" : remarks(found);
        foot.setText(remarks);
        below.setVisible(!remarks.isEmpty());
        titled.accept(found == null ? "Quotes" : "Quotes " + QuotesHead.number(found.total()));
        boolean empty = found == null || found.rows().isEmpty();
        fillMiddle(empty ? nothing(now, found) : scroll);
    }

    private static String words(@Nullable QuoteRows found) {
        if (found == null) {
            return "No codes are chosen.";
        }
        String words = QuotesHead.words(found.spread(), found.scope());
        int more = found.beside();
        return more == 0
                ? words
                : words
                        + " · "
                        + QuotesHead.number(more)
                        + (more == 1 ? " by a single coder is" : " by single coders are")
                        + " not counted here: a consensus stands in "
                        + (more == 1 ? "its" : "their")
                        + " transcript.";
    }

    private static String remarks(QuoteRows found) {
        List<String> remarks = new ArrayList<>();
        if (found.total() > found.rows().size()) {
            remarks.add(
                    "The first "
                            + QuotesHead.number(found.rows().size())
                            + " of "
                            + QuotesHead.count(found.total(), "quote")
                            + " are listed. Choose fewer codes, or filter, to see the others; an"
                            + " export holds all.");
        }
        if (!found.hidden().isEmpty()) {
            remarks.add(found.hidden());
        }
        return String.join(" ", remarks);
    }

    private void fillMiddle(JComponent component) {
        if (component != middle) {
            panel.remove(middle);
            middle = component;
            panel.add(component, BorderLayout.CENTER);
            panel.revalidate();
            panel.repaint();
        }
    }

    private JComponent nothing(Study now, @Nullable QuoteRows found) {
        if (now.codingCount() == 0) {
            return Widgets.empty(
                    "Nothing is coded yet",
                    "Select some words in a transcript and press Enter to give them a code. Their"
                            + " quotes stand here, with who said them and where.");
        }
        if (found == null) {
            JButton all = new JButton("Quotes of all codes");
            all.addActionListener(event -> {
                allCodes = true;
                reload();
            });
            return Widgets.empty(
                    "Choose codes to see their quotes",
                    "Choose one or several codes in the codebook. Their quotes stand here and"
                            + " follow every change.",
                    all);
        }
        if (found.beside() > 0) {
            return Widgets.empty(
                    "No quotes in the consensus",
                    "Single coders coded this, and the team has agreed on the transcripts without"
                            + " it. Show them lists what any coder coded.");
        }
        if (bar.filter().equals(QuoteFilter.NONE)) {
            return Widgets.empty(
                    "No quotes",
                    "Nothing is coded with what you chose. Choose other codes in the codebook.");
        }
        JButton without = new JButton("Without filters");
        without.addActionListener(event -> bar.take(QuoteFilter.NONE));
        return Widgets.empty(
                "No quotes with these filters",
                "Take a filter away, or choose other codes.",
                without);
    }

    /// Has somebody told what the dock is called, with how many quotes it lists.
    public void onTitle(Consumer<String> listener) {
        titled = listener;
    }

    /// Puts the focus into the list.
    public void focus() {
        table.requestFocusInWindow();
        if (table.getSelectedRow() < 0 && table.getRowCount() > 0) {
            table.setRowSelectionInterval(0, 0);
        }
    }

    /// What can be done with quotes, for the menus.
    public List<UiAction> actions() {
        List<UiAction> all = new ArrayList<>(gestures.actions());
        all.add(
                UiAction.of(
                                "go.quotes",
                                UiAction.Menu.GO,
                                "Quotes of the chosen codes",
                                this::focus)
                        .saying("Puts the focus into the list of quotes.")
                        .inGroup(5));
        return all;
    }

    RowTable<QuoteRow> list() {
        return table;
    }

    QuotesBar bar() {
        return bar;
    }

    QuoteGestures gestures() {
        return gestures;
    }

    JButton besideButton() {
        return beside;
    }

    String headWords() {
        return head.getText();
    }

    String footWords() {
        return below.isVisible() ? foot.getText() : "";
    }

    boolean showsList() {
        return middle == scroll;
    }
}
