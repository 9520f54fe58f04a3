package org.postil.desktop.finding;

import java.awt.BorderLayout;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Dock;
import org.postil.desktop.kit.Keys;
import org.postil.desktop.kit.Late;
import org.postil.desktop.kit.Latest;
import org.postil.desktop.kit.Notice;
import org.postil.desktop.kit.SaveAs;
import org.postil.desktop.kit.Selection;
import org.postil.desktop.kit.UiAction;
import org.postil.desktop.kit.View;
import org.postil.desktop.kit.Widgets;
import org.postil.desktop.kit.WrapRow;
import org.postil.project.ExportMemos;
import org.postil.study.Seen;
import org.postil.study.Study;

/// All memos in one list, with one of them open beside it.
public final class MemosPage implements View {
    private static final String ALL = "About everything";
    private static final int EDITOR_WIDTH = 480;

    private final Desk desk;
    private final SaveAs files;
    private final boolean dock;
    private final Latest latest;
    private final JPanel panel = new JPanel(new BorderLayout());
    private final JPanel lists = new JPanel(new BorderLayout());
    private final RowTable<MemoRow> table;
    private final JScrollPane scroll;
    private final MemoEditor editor;
    private final ThingChoice things;
    private final JTextField filter = Widgets.filter("Filter memos", typed -> fill());
    private final JComboBox<String> kind = new JComboBox<>();
    private final JCheckBox here = new JCheckBox("This transcript only");
    private final JLabel count = Widgets.quiet(" ");
    private final JButton add = new JButton("New memo…");
    private final JButton delete = new JButton("Delete");
    private MemosFound found = MemosFound.NONE;
    private Study shown = Study.EMPTY;
    private @Nullable UUID transcript;
    private @Nullable UUID wanted;
    private JComponent middle = new JPanel();
    private boolean filling;
    private Consumer<String> titled = title -> {};

    MemosPage(Desk desk, boolean dock, SaveAs files) {
        this.desk = desk;
        this.dock = dock;
        this.files = files;
        this.latest = new Latest(desk);
        this.editor = new MemoEditor(desk, id -> wanted = id);
        this.table = new RowTable<>("Memos", columns(dock ? 1 : 2), MemoRow::id, dock ? 1 : 2);
        this.scroll = table.scrolling();
        this.things =
                new ThingChoice(desk, "A memo about…", "Enter begins the memo · Escape closes");
        build();
    }

    /// The page `memos`.
    public static MemosPage page(Desk desk) {
        return new MemosPage(desk, false, SaveAs.dialog(desk.preferences()));
    }

    /// The same in small, for the place below a transcript.
    public static MemosPage dock(Desk desk) {
        return new MemosPage(desk, true, SaveAs.dialog(desk.preferences()));
    }

    private static List<RowTable.Column<MemoRow>> columns(int lines) {
        List<RowTable.Column<MemoRow>> columns = new ArrayList<>();
        columns.add(
                RowTable.Column.of("About", 20, (MemoRow it) -> it.about().words())
                        .drawn(new LinesCell(lines)));
        columns.add(
                RowTable.Column.of("Title", 20, MemoRow::heading)
                        .sharing(0.5)
                        .drawn(new LinesCell(lines)));
        columns.add(
                RowTable.Column.of("Text", 16, MemoRow::text)
                        .sharing(1)
                        .drawn(new LinesCell(lines))
                        .givingWay(1));
        columns.add(RowTable.Column.of("Coder", 8, MemoRow::coder).givingWay(1));
        columns.add(
                RowTable.Column.of("Written", 17, (MemoRow it) -> it.day(ZoneId.systemDefault()))
                        .ordered(Comparator.comparing(MemoRow::created).reversed())
                        .givingWay(1));
        return columns;
    }

    private void build() {
        listen();
        JPanel top = new JPanel(new BorderLayout());
        if (!dock) {
            JLabel title = Widgets.title("Memos");
            title.setBorder(BorderFactory.createEmptyBorder(10, 12, 0, 10));
            top.add(title, BorderLayout.NORTH);
        }
        top.add(bar(), BorderLayout.CENTER);
        panel.add(top, BorderLayout.NORTH);
        String name = dock ? "memos.dock" : "memos.page";
        Dock.Sizes sizes = new Dock.Sizes(EDITOR_WIDTH, desk.preferences());
        panel.add(
                new Dock(name, Dock.Side.RIGHT, editor.component(), lists, sizes).component(),
                BorderLayout.CENTER);
        panel.getAccessibleContext().setAccessibleName("Memos");
        chosen();
        fill();
    }

    private void listen() {
        table.leads(
                this::open,
                row -> {
                    open(row);
                    editor.text().requestFocusInWindow();
                });
        table.onChoice(this::chosen);
        Keys.bind(table, "DELETE", this::delete);
        kind.addActionListener(event -> fill());
        here.addActionListener(event -> fill());
        add.addActionListener(event -> ask());
        delete.addActionListener(event -> delete());
    }

    private WrapRow bar() {
        kind.getAccessibleContext().setAccessibleName("What the memos are about");
        kind.addItem(ALL);
        here.setOpaque(false);
        here.setSelected(dock);
        here.setToolTipText("Memos on the open transcript, its quotes and those who speak in it");
        filter.setColumns(14);
        add.setToolTipText("Begins a memo about something");
        delete.setToolTipText("Deletes the chosen memos (Delete); Ctrl+Z brings them back");
        JButton export = new JButton("Export…");
        export.setToolTipText("Writes all memos to Word, Excel or CSV");
        export.addActionListener(event -> export());
        WrapRow bar = new WrapRow(filter, kind, here, add, delete, export, count);
        bar.setBorder(BorderFactory.createEmptyBorder(8, 10, 6, 10));
        return bar;
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void show(Study study, Selection selection) {
        boolean moved = !Objects.equals(transcript, selection.transcript());
        transcript = selection.transcript();
        if (study != shown) {
            shown = study;
            UUID me = desk.myId();
            latest.start("Memos", progress -> MemosFound.by(me, study), this::take);
        } else if (moved && here.isSelected()) {
            fill();
        }
    }

    private void take(MemosFound all) {
        found = all;
        List<String> kinds = new ArrayList<>();
        kinds.add(ALL);
        all.rows().kinds().forEach(it -> kinds.add("About: " + it));
        List<String> before = new ArrayList<>();
        for (int at = 0; at < kind.getItemCount(); at++) {
            before.add(kind.getItemAt(at));
        }
        if (!kinds.equals(before)) {
            Object chosen = kind.getSelectedItem();
            filling = true;
            kind.removeAllItems();
            kinds.forEach(kind::addItem);
            kind.setSelectedItem(kinds.contains(String.valueOf(chosen)) ? chosen : ALL);
            filling = false;
        }
        fill();
    }

    private void fill() {
        if (filling) {
            return;
        }
        Set<UUID> about =
                here.isSelected() && transcript != null ? MemoRows.within(shown, transcript) : null;
        String chosen = kind.getSelectedIndex() <= 0 ? null : kindWord();
        List<MemoRow> matching = found.rows().matching(filter.getText(), chosen, about);
        filling = true;
        table.fill(matching);
        filling = false;
        UUID fresh = wanted;
        if (fresh != null && matching.stream().anyMatch(it -> it.id().equals(fresh))) {
            wanted = null;
            table.choose(fresh);
        }
        int all = found.rows().rows().size();
        count.setText(found.words(matching.size()));
        titled.accept("Memos " + QuotesHead.number(matching.size()));
        follow();
        chosen();
        fillMiddle(matching.isEmpty() ? nothing(all) : scroll);
    }

    /// Has somebody told what the page is called, with how many memos it lists.
    public void onTitle(Consumer<String> listener) {
        titled = listener;
    }

    private String kindWord() {
        return String.valueOf(kind.getSelectedItem()).replaceFirst("^About: ", "");
    }

    /// Keeps the open memo as it is in the study; closes it where it is gone.
    private void follow() {
        UUID open = editor.shown();
        if (open == null) {
            return;
        }
        MemoRow row =
                found.rows().rows().stream()
                        .filter(it -> it.id().equals(open))
                        .findFirst()
                        .orElse(null);
        if (row == null) {
            boolean there =
                    shown.memos().stream().anyMatch(it -> it.id().equals(open))
                            || shown.annotations().stream().anyMatch(it -> it.id().equals(open));
            if (!there) {
                editor.close();
            }
        } else {
            open(row);
        }
    }

    private void fillMiddle(JComponent component) {
        if (component != middle) {
            lists.remove(middle);
            middle = component;
            lists.add(component, BorderLayout.CENTER);
            lists.revalidate();
            lists.repaint();
        }
    }

    private static JComponent nothing(int all) {
        return all == 0
                ? Widgets.empty(
                        "There are no memos yet",
                        "A memo is a note on anything: the study, a transcript, a participant, a"
                                + " code, a quote. Begin one with New memo, or with M on a coding.")
                : Widgets.empty(
                        "No memo is like this", "Empty the filter, or choose another subject.");
    }

    private void chosen() {
        delete.setEnabled(table.getSelectedRowCount() > 0);
        if (!filling && table.getSelectedRowCount() == 1) {
            open(table.chosen().getFirst());
        }
    }

    private void open(MemoRow row) {
        editor.open(row, row.coder() + ", " + row.day(ZoneId.systemDefault()));
    }

    private void ask() {
        things.ask(add, this::begin);
    }

    private void begin(Thing thing) {
        table.clearSelection();
        editor.begin(thing, "");
    }

    /// Begins a memo about something.
    ///
    /// @param about the id of a transcript, coding, code, participant or anything else; null for
    ///   the study
    public void newMemo(@Nullable UUID about) {
        newMemo(about, "");
    }

    /// Begins a memo with a title, for example about a row of a joint display.
    public void newMemo(@Nullable UUID about, String title) {
        table.clearSelection();
        editor.begin(
                about == null ? Thing.STUDY : Thing.named(desk.study(), about, desk.selection()),
                title);
    }

    private void delete() {
        Set<UUID> ids = Set.copyOf(table.chosen().stream().map(MemoRow::id).toList());
        if (!ids.isEmpty()) {
            editor.revert();
            desk.apply((study, texts) -> NoteRemoval.of(study, ids));
        }
    }

    private void export() {
        Path file =
                files.ask(
                        panel, "Export memos", "memos", List.of(".docx", ".xlsx", ".csv", ".html"));
        if (file != null) {
            export(file);
        }
    }

    /// Writes all memos to a file.
    void export(Path file) {
        UUID me = desk.myId();
        Study study = desk.study();
        Instant now = desk.project().provenance().clock().instant();
        desk.work(
                "Write " + file.getFileName(),
                progress -> ExportMemos.run(Seen.by(me, study).study(), now, file),
                written ->
                        desk.notices()
                                .tell(
                                        Notice.news(
                                                QuotesHead.count(written, "memo")
                                                        + " written to "
                                                        + file
                                                        + ".")));
    }

    /// What can be done with memos, for the menus.
    public static List<UiAction> actions(Late<MemosPage> page) {
        return List.of(
                UiAction.of(
                                "memo.new",
                                UiAction.Menu.CODE,
                                "New memo about…",
                                page.doing(MemosPage::ask))
                        .saying("Begins a memo about the study or anything in it.")
                        .inGroup(8),
                UiAction.of(
                                "memo.export",
                                UiAction.Menu.REPORT,
                                "Export memos…",
                                page.doing(MemosPage::export))
                        .saying("Writes all memos to Word, Excel or CSV.")
                        .inGroup(5));
    }

    RowTable<MemoRow> list() {
        return table;
    }

    MemoEditor editor() {
        return editor;
    }

    JTextField filter() {
        return filter;
    }
}
