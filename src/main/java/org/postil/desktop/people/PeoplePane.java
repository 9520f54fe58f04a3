package org.postil.desktop.people;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Component;
import java.awt.FlowLayout;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JTabbedPane;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Counts;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Dock;
import org.postil.desktop.kit.Latest;
import org.postil.desktop.kit.Notice;
import org.postil.desktop.kit.Selection;
import org.postil.desktop.kit.View;
import org.postil.desktop.kit.Widgets;
import org.postil.project.ImportParticipants;
import org.postil.study.Attribute;
import org.postil.study.Participant;
import org.postil.study.Problem;
import org.postil.study.Study;

/// The participants and their attributes in a table, with the speakers and the attributes beside
/// it.
final class PeoplePane implements View {
    private static final int SIDE = 320;
    private final Desk desk;
    private final Latest latest;
    private final Boards boards = new Boards();
    private final JPanel panel = new JPanel(new BorderLayout());
    private final CardLayout cards = new CardLayout();
    private final JPanel middle = new JPanel(cards);
    private final InPlaceQuestion question = new InPlaceQuestion();
    private final PeopleDoing doing;
    private final Files files;
    private final PeopleTable table;
    private final JTextField filter;
    private final JLabel where = Widgets.quiet(" ");
    private final JLabel counts = Widgets.quiet(" ");
    private final SpeakersPanel speakers;
    private final AttributesPanel attributes;
    private final BandsPanel bands;
    private final JTabbedPane side = new JTabbedPane();
    private PeopleRows.Wish wish = PeopleRows.Wish.ALL;
    private PeopleTally tally = PeopleTally.NONE;
    private @Nullable Study shown;
    private @Nullable UUID led;
    private @Nullable UUID waiting;

    /// What was read for one showing.
    private record Read(PeopleRows rows, List<SpeakersPanel.Row> speakers, PeopleTally tally) {}

    PeoplePane(Desk desk) {
        this.desk = desk;
        this.latest = new Latest(desk);
        this.doing = new PeopleDoing(desk, question);
        this.files = new Files(desk, question);
        this.table = new PeopleTable(new Cells());
        this.filter = Widgets.filter("Filter by name or value", typed -> wish(wish.typed(typed)));
        this.speakers = new SpeakersPanel(doing::bind);
        this.bands = new BandsPanel(desk);
        this.attributes =
                new AttributesPanel(
                        desk,
                        question,
                        it -> {
                            bands.begin(it);
                            side.setSelectedComponent(bands);
                        });
        build();
        table.getSelectionModel().addListSelectionListener(event -> say());
        table.getColumnModel().getSelectionModel().addListSelectionListener(event -> say());
    }

    private void build() {
        side.addTab("Speakers", speakers);
        side.addTab("Attributes", attributes);
        side.addTab("Bands", bands);
        Dock dock =
                new Dock(
                        "participants.side",
                        Dock.Side.RIGHT,
                        side,
                        main(),
                        new Dock.Sizes(SIDE, desk.preferences()));
        JToggleButton toggle = new JToggleButton("Speakers and attributes", dock.isOpen());
        toggle.addActionListener(event -> dock.setOpen(toggle.isSelected()));
        panel.add(toolBar(toggle), BorderLayout.NORTH);
        panel.add(dock.component(), BorderLayout.CENTER);
        panel.add(question, BorderLayout.SOUTH);
    }

    private JComponent main() {
        JPanel foot = new JPanel(new BorderLayout(12, 0));
        foot.setBorder(BorderFactory.createEmptyBorder(5, 10, 5, 10));
        foot.add(where, BorderLayout.CENTER);
        foot.add(counts, BorderLayout.EAST);
        JPanel main = new JPanel(new BorderLayout());
        main.add(Tables.scroll(table), BorderLayout.CENTER);
        main.add(foot, BorderLayout.SOUTH);
        JButton add = button("Add participant", "", this::add);
        JButton bring = button("Import…", "", this::chooseFile);
        middle.add(main, "table");
        middle.add(
                Widgets.empty(
                        "No participants yet",
                        "Add them one by one, paste a block from a spreadsheet (its first line"
                                + " names the columns, the first of them “participant”), or import"
                                + " a table with the columns participant, document and speaker.",
                        add,
                        bring,
                        button("Paste", "", this::pasteBoard)),
                "empty");
        return middle;
    }

    private JComponent toolBar(JToggleButton toggle) {
        filter.setColumns(18);
        JPanel left = new JPanel(new FlowLayout(FlowLayout.LEADING, 6, 0));
        left.add(filter);
        left.add(button("Add participant", "Adds a participant at the end", this::add));
        left.add(button("Import…", "Imports participants from a CSV table", this::chooseFile));
        left.add(
                button(
                        "Copy table",
                        "Copies the participants that are chosen, where several are, else all that"
                                + " are shown: a table for Word, cells for a spreadsheet",
                        this::copyTable));
        JPanel right = new JPanel(new FlowLayout(FlowLayout.TRAILING, 0, 0));
        right.add(toggle);
        return Widgets.bar(left, right);
    }

    private static JButton button(String title, String tip, Runnable work) {
        JButton button = new JButton(title);
        button.setToolTipText(tip.isEmpty() ? null : tip);
        button.addActionListener(event -> work.run());
        return button;
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void show(Study study, Selection selection) {
        if (study != shown) {
            shown = study;
            attributes.show(study);
            bands.show(study);
            PeopleRows.Wish now = wish;
            PeopleTally before = tally;
            latest.start(
                    "List participants",
                    progress ->
                            new Read(
                                    PeopleRows.of(study, before.sums(), now),
                                    SpeakersPanel.rows(study),
                                    before),
                    read -> {
                        speakers.show(study, read.speakers());
                        show(read, now);
                        count(study);
                    });
        }
        if (!Objects.equals(led, selection.participant())) {
            led = selection.participant();
            waiting = led;
            if (led != null && !table.rows().rows().isEmpty()) {
                table.choose(led);
            }
        }
    }

    /// Counting codings takes longer than listing who is there, and follows it.
    private void count(Study study) {
        PeopleRows.Wish now = wish;
        latest.start(
                "Count codings by participant",
                progress -> {
                    PeopleTally counted = PeopleTally.of(study, tally, progress);
                    return new Read(PeopleRows.of(study, counted.sums(), now), List.of(), counted);
                },
                read -> show(read, now));
    }

    private void show(Read read, PeopleRows.Wish by) {
        tally = read.tally();
        if (by.equals(wish)) {
            show(read.rows());
        } else {
            fill();
        }
        if (waiting != null) {
            table.choose(waiting);
            waiting = null;
        }
    }

    private void wish(PeopleRows.Wish other) {
        wish = other;
        fill();
    }

    private void fill() {
        if (shown != null) {
            show(PeopleRows.of(shown, tally.sums(), wish));
        }
    }

    private void show(PeopleRows rows) {
        table.show(rows, wish);
        boolean none = rows.rows().isEmpty() && rows.hidden() == 0;
        cards.show(middle, none ? "empty" : "table");
        String all = Counts.of(rows.rows().size() + rows.hidden(), "participant");
        counts.setText(
                rows.hidden() == 0 ? all : all + ", " + rows.hidden() + " hidden by filters");
        say();
    }

    /// Says in words what stands in the chosen cell, for its column may be far from its name.
    private void say() {
        int row = table.getSelectedRow();
        int column = table.getSelectedColumn();
        int rows = table.getSelectedRowCount();
        int columns = table.getSelectedColumnCount();
        if (row < 0 || column < 0 || row >= table.getRowCount()) {
            where.setText("An empty cell was not recorded.");
        } else if (rows * columns > 1) {
            where.setText(
                    Counts.of((long) rows * columns, "cell")
                            + " of "
                            + Counts.of(rows, "participant"));
        } else {
            PeopleRows.Row it = table.rows().rows().get(row);
            String value = it.cell(column);
            where.setText(
                    it.participant().name()
                            + " · "
                            + table.rows().head(column)
                            + ": "
                            + (value.isBlank() ? Values.NOT_RECORDED : value));
        }
    }

    void add() {
        doing.add(id -> {
            filter.setText("");
            waiting = id;
            wish(PeopleRows.Wish.ALL);
        });
    }

    void chooseFile() {
        files.choose(
                panel, "Import participants", file -> ImportParticipants.run(desk.project(), file));
    }

    /// Imports participants from a file.
    void bring(java.nio.file.Path file) {
        files.run(
                file,
                "Import participants",
                path -> ImportParticipants.run(desk.project(), path),
                report -> {});
    }

    void copyTable() {
        List<Integer> some = table.selectedRows();
        boolean several = some.size() > 1;
        boards.put(several ? PeopleCopy.people(table.rows(), some) : PeopleCopy.all(table.rows()));
        int people = several ? some.size() : table.rows().rows().size();
        desk.notices().tell(Notice.news("Copied " + Counts.of(people, "participant") + "."));
    }

    private void copySelected() {
        List<Integer> some = table.selectedRows();
        List<Integer> columns = table.selectedColumns();
        if (!some.isEmpty() && !columns.isEmpty()) {
            boards.put(PeopleCopy.cells(table.rows(), some, columns));
        }
    }

    private void pasteBoard() {
        try {
            paste(boards.block());
        } catch (Problem problem) {
            desk.notices().tell(problem);
        }
    }

    /// Shows what a block would do here, and does it when somebody agrees.
    void paste(PasteBlock block) {
        doing.paste(
                Pasting.plan(
                        desk.study(),
                        table.rows(),
                        table.selectedRows(),
                        table.selectedColumns(),
                        block));
    }

    private final class Cells implements PeopleTable.Doing {
        @Override
        public void rename(Participant participant, String name) {
            doing.rename(participant, name);
        }

        @Override
        public void set(List<Participant> participants, List<Attribute> some, String value) {
            doing.set(participants, some, value);
        }

        @Override
        public void copy() {
            copySelected();
        }

        @Override
        public void paste() {
            pasteBoard();
        }

        @Override
        public void remove(List<Participant> participants) {
            doing.remove(participants);
        }

        @Override
        public void sort(int column) {
            wish(wish.sorted(column));
        }

        @Override
        public void filter(int column, Component beside, int x) {
            Attribute attribute = table.rows().attribute(column);
            if (attribute != null) {
                JPopupMenu menu =
                        ColumnFilter.menu(desk.study(), attribute, wish, PeoplePane.this::wish);
                menu.show(beside, x, beside.getHeight());
            }
        }
    }

    void focusFilter() {
        filter.requestFocusInWindow();
    }

    Boards boards() {
        return boards;
    }

    PeopleTable table() {
        return table;
    }

    InPlaceQuestion question() {
        return question;
    }

    SpeakersPanel speakers() {
        return speakers;
    }

    AttributesPanel attributes() {
        return attributes;
    }

    BandsPanel bands() {
        return bands;
    }

    JTabbedPane side() {
        return side;
    }

    JTextField filterField() {
        return filter;
    }
}
