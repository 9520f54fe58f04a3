package org.postil.desktop.finding;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.SwingConstants;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Clip;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Dock;
import org.postil.desktop.kit.Keys;
import org.postil.desktop.kit.Late;
import org.postil.desktop.kit.Latest;
import org.postil.desktop.kit.Place;
import org.postil.desktop.kit.Selection;
import org.postil.desktop.kit.UiAction;
import org.postil.desktop.kit.View;
import org.postil.desktop.kit.Widgets;
import org.postil.desktop.kit.WrapRow;
import org.postil.project.Project;
import org.postil.project.Search;
import org.postil.study.Attribute;
import org.postil.study.AttributeName;
import org.postil.study.Study;

/// Words in all transcripts: hits in their context, counted, and coded many at a time.
public final class SearchPage implements View {
    private static final String ATTRIBUTE = "find.attribute";
    private static final int COUNTS_WIDTH = 260;

    private final Desk desk;
    private final Leads leads;
    private final Latest latest;
    private final JPanel panel = new JPanel(new BorderLayout());
    private final SearchForm form;
    private final RowTable<HitRow> table;
    private final JScrollPane scroll;
    private final HitCounts counts = new HitCounts();
    private final HitCodingPanel coding;
    private final SearchStart start;
    private final JTextArea status = Widgets.quietText("");
    private final JButton code = new JButton("Code hits…");
    private final JComboBox<String> attribute = new JComboBox<>();
    private final WrapRow line = new WrapRow(status, attribute, code);
    private final JPanel results = new JPanel(new BorderLayout());
    private List<Attribute> attributes = List.of();
    private @Nullable HitRows found;
    private @Nullable Search wanted;
    private Study searched = Study.EMPTY;
    private Study shown = Study.EMPTY;
    private JComponent middle = new JPanel();
    private boolean filling;

    private SearchPage(Desk desk, Leads leads, boolean counted) {
        this.desk = desk;
        this.leads = leads;
        this.latest = new Latest(desk);
        this.table = new RowTable<>("Hits", columns(), HitRow::hit, 1);
        this.scroll = table.scrolling();
        this.form = new SearchForm(desk.preferences(), this::search, this::stop);
        this.start = new SearchStart(form::run, form::write);
        this.coding = new HitCodingPanel(desk, table::requestFocusInWindow);
        build(counted);
    }

    /// The page `find`.
    public static SearchPage page(Desk desk, Leads leads) {
        return new SearchPage(desk, leads, true);
    }

    /// The same without the counts, to stand below a transcript.
    public static SearchPage dock(Desk desk, Leads leads) {
        return new SearchPage(desk, leads, false);
    }

    private List<RowTable.Column<HitRow>> columns() {
        List<RowTable.Column<HitRow>> columns = new ArrayList<>();
        columns.add(RowTable.Column.of("Transcript", 20, HitRow::document));
        columns.add(
                RowTable.Column.of("Turn", 5, (HitRow it) -> String.valueOf(it.hit().turn()))
                        .ordered(Comparator.comparingInt(it -> it.hit().turn()))
                        .drawn(new LinesCell(1, SwingConstants.TRAILING, false)));
        columns.add(RowTable.Column.of("Speaker", 12, HitRow::who).givingWay(1));
        columns.add(RowTable.Column.of("Attribute", 11, this::value).givingWay(1));
        columns.add(
                RowTable.Column.of("Before", 20, HitRow::left)
                        .ordered(Comparator.comparing(HitRow::leftwards))
                        .sharing(1)
                        .drawn(new LinesCell(1, SwingConstants.TRAILING, false)));
        columns.add(
                RowTable.Column.of("Found", 14, HitRow::match)
                        .drawn(new LinesCell(1, SwingConstants.CENTER, true)));
        columns.add(RowTable.Column.of("After", 20, HitRow::right).sharing(1));
        return columns;
    }

    private String value(HitRow row) {
        Attribute chosen = attribute();
        return chosen == null ? "" : row.values().getOrDefault(chosen.id(), "");
    }

    private @Nullable Attribute attribute() {
        int at = attribute.getSelectedIndex();
        return at < 0 || at >= attributes.size() ? null : attributes.get(at);
    }

    private void build(boolean counted) {
        listen();
        panel.add(top(counted), BorderLayout.NORTH);
        panel.getAccessibleContext().setAccessibleName("Find in all transcripts");
        panel.add(counted ? withCounts() : results, BorderLayout.CENTER);
        panel.add(coding.component(), BorderLayout.SOUTH);
        enable();
        tell();
    }

    private void listen() {
        table.leads(
                row -> desk.read(place(row)),
                row -> {
                    desk.read(place(row));
                    leads.text().run();
                });
        table.copies(this::clip);
        Keys.bind(table, "C", this::beginCoding);
        table.onChoice(this::enable);
        code.setToolTipText("Gives the chosen hits, or all that are listed, a code (C)");
        code.addActionListener(event -> beginCoding());
        attribute
                .getAccessibleContext()
                .setAccessibleName("Attribute that is shown and counted by");
        attribute.setToolTipText("The attribute of participants that is shown and counted by");
        attribute.addActionListener(event -> chooseAttribute());
    }

    private JPanel top(boolean titled) {
        line.setBorder(BorderFactory.createEmptyBorder(2, 10, 6, 10));
        JPanel top = new JPanel(new BorderLayout());
        if (titled) {
            JLabel title = Widgets.title("Find in all transcripts");
            title.setBorder(BorderFactory.createEmptyBorder(10, 12, 0, 10));
            top.add(title, BorderLayout.NORTH);
        }
        top.add(form.component(), BorderLayout.CENTER);
        top.add(line, BorderLayout.SOUTH);
        return top;
    }

    private JComponent withCounts() {
        Dock.Sizes sizes = new Dock.Sizes(COUNTS_WIDTH, desk.preferences());
        return new Dock("find.counts", Dock.Side.RIGHT, counts.component(), results, sizes)
                .component();
    }

    private static Place place(HitRow row) {
        return new Place(row.hit().transcript(), row.hit().span(), null);
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void show(Study study, Selection selection) {
        if (study == shown) {
            return;
        }
        shown = study;
        fillAttributes(study);
        HitRows last = found;
        Search again = wanted;
        if (last != null && again != null && last.isStale(study, searched)) {
            search(again);
        } else if (middle != scroll) {
            tell();
        }
    }

    private void fillAttributes(Study study) {
        List<Attribute> known =
                study.attributes().stream().filter(it -> it.values().size() <= 40).toList();
        if (known.equals(attributes)) {
            return;
        }
        Attribute before = attribute();
        String name =
                before != null ? before.name() : desk.preferences().text(ATTRIBUTE, "mover_status");
        filling = true;
        attributes = known;
        attribute.removeAllItems();
        known.forEach(it -> attribute.addItem("Show " + AttributeName.inSentence(it.name())));
        for (int at = 0; at < known.size(); at++) {
            if (known.get(at).name().equals(name)) {
                attribute.setSelectedIndex(at);
            }
        }
        filling = false;
        nameColumn();
    }

    private void chooseAttribute() {
        Attribute chosen = attribute();
        if (!filling && chosen != null) {
            desk.preferences().put(ATTRIBUTE, chosen.name());
            nameColumn();
            count();
        }
    }

    private void nameColumn() {
        Attribute chosen = attribute();
        table.getColumnModel()
                .getColumn(3)
                .setHeaderValue(chosen == null ? "" : AttributeName.shown(chosen.name()));
        table.getTableHeader().repaint();
        table.repaint();
    }

    private void search(Search search) {
        wanted = search;
        coding.close();
        Project project = desk.project();
        Study now = desk.study();
        boolean first = !project.indexIsCurrent();
        status(
                first
                        ? "Searching… The transcripts are read for the first search; this can take"
                                + " a minute."
                        : "Searching…");
        form.busy(true);
        latest.start(
                "Search for “" + search.text() + "”",
                progress -> HitRows.find(project, search, progress),
                rows -> fill(rows, now));
    }

    /// Gives up a search that is under way.
    void stop() {
        latest.stop();
        form.busy(false);
        status("Stopped.");
    }

    private void fill(HitRows rows, Study study) {
        form.busy(false);
        found = rows;
        searched = study;
        table.fill(rows.rows());
        count();
        enable();
        tell();
    }

    private void count() {
        HitRows rows = found;
        if (rows != null) {
            counts.fill(rows, attribute());
        }
    }

    private void tell() {
        HitRows rows = found;
        boolean none = rows == null || rows.rows().isEmpty();
        status(rows == null ? "" : rows.words());
        line.setVisible(!none);
        attribute.setVisible(!none && !attributes.isEmpty());
        code.setVisible(!none);
        JComponent next = none ? nothing(rows) : scroll;
        if (next != middle) {
            results.remove(middle);
            middle = next;
            results.add(next, BorderLayout.CENTER);
            results.revalidate();
            results.repaint();
        }
    }

    private JComponent nothing(@Nullable HitRows rows) {
        if (desk.study().transcripts().isEmpty()) {
            return Widgets.empty(
                    "There are no transcripts yet", "Import transcripts first: Study, Import.");
        }
        if (rows == null) {
            return start(
                    "Look for words in all transcripts",
                    "Write a word above and press Enter. Every place where it was said stands here"
                            + " with the words around it; click one to read it there.");
        }
        if (rows.problem() != null) {
            return start(rows.problem().what(), rows.problem().remedy());
        }
        return start(
                rows.words(),
                "Try fewer words, OR between them, or the beginning of a word with a star.");
    }

    private JComponent start(String what, String remedy) {
        return start.component(form.history(), what, remedy);
    }

    private void status(String words) {
        status.setText(words);
        status.setToolTipText(words);
        line.setVisible(!words.isEmpty());
    }

    private void enable() {
        int chosen = table.getSelectedRowCount();
        code.setEnabled(table.getRowCount() > 0);
        code.setText(chosen > 1 ? "Code " + QuotesHead.number(chosen) + " hits…" : "Code hits…");
    }

    private void beginCoding() {
        List<HitRow> rows = table.getSelectedRowCount() > 0 ? table.chosen() : table.items();
        if (!rows.isEmpty()) {
            coding.begin(rows.stream().map(HitRow::hit).toList());
        }
    }

    private @Nullable Clip clip() {
        List<Clip.Quoted> quotes = table.chosen().stream().map(HitRow::quoted).toList();
        return quotes.isEmpty() ? null : Clip.quotes(quotes);
    }

    /// Puts the focus into the field.
    public void focus() {
        form.field().requestFocusInWindow();
        form.field().selectAll();
    }

    /// Looks for words, as if they had been typed.
    public void find(String words) {
        form.run(words);
    }

    /// What can be done with hits, for the menus.
    public static List<UiAction> actions(Late<SearchPage> page) {
        return List.of(
                UiAction.of(
                                "find.code",
                                UiAction.Menu.FIND,
                                "Code the hits of the search…",
                                page.doing(SearchPage::beginCoding))
                        .saying("Gives the chosen hits, or all that are listed, one code.")
                        .unless(page.against(it -> needs(it.table.getRowCount() > 0), needs(false)))
                        .inGroup(3),
                UiAction.of(
                                "find.again",
                                UiAction.Menu.FIND,
                                "Search again",
                                page.doing(SearchPage::again))
                        .saying("Looks for the same words in the study as it is now.")
                        .unless(page.against(it -> needs(it.wanted != null), needs(false)))
                        .inGroup(3));
    }

    private static String needs(boolean there) {
        return there ? "" : "Search for words first.";
    }

    private void again() {
        search(Objects.requireNonNull(wanted, "Nothing was searched for"));
    }

    RowTable<HitRow> list() {
        return table;
    }

    HitCodingPanel coding() {
        return coding;
    }

    SearchForm form() {
        return form;
    }

    HitCounts counts() {
        return counts;
    }

    String statusWords() {
        return status.getText();
    }
}
