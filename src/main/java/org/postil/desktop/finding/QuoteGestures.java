package org.postil.desktop.finding;

import java.awt.Rectangle;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import org.jspecify.annotations.Nullable;
import org.postil.analysis.QuoteList;
import org.postil.analysis.Quotes;
import org.postil.analysis.Scope;
import org.postil.desktop.kit.Clip;
import org.postil.desktop.kit.CodeChoice;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Keys;
import org.postil.desktop.kit.Notice;
import org.postil.desktop.kit.SaveAs;
import org.postil.desktop.kit.UiAction;
import org.postil.project.Project;
import org.postil.project.WriteReport;
import org.postil.project.WriteTable;
import org.postil.study.Code;
import org.postil.study.Coding;
import org.postil.study.CodingEdits;
import org.postil.study.Seen;
import org.postil.study.Study;
import org.postil.task.Progress;

/// What can be done with the chosen quotes: other codes, exemplars, memos, copies, files.
final class QuoteGestures {
    private static final String AGREED =
            "What all coders share has no coding of its own that could be changed.";

    private final Desk desk;
    private final RowTable<QuoteRow> table;
    private final Leads leads;
    private final SaveAs files;
    private final CodeChoice codes;
    private final LinkPanel links;
    private final List<Gesture> gestures = new ArrayList<>();
    private Scope scope = Scope.EVERYTHING;

    /// @param key in the list; null for none
    private record Gesture(
            String id, String title, @Nullable String key, String saying, Runnable run) {}

    QuoteGestures(Desk desk, RowTable<QuoteRow> table, Leads leads, SaveAs files) {
        this.desk = desk;
        this.table = table;
        this.leads = leads;
        this.files = files;
        this.links = new LinkPanel(desk, table::requestFocusInWindow);
        this.codes =
                new CodeChoice(
                        "Recode to…", "Enter gives the chosen quotes this code · Escape closes");
        make();
        table.copies(this::clip);
        for (Gesture it : gestures) {
            if (it.key() != null) {
                Keys.bind(table, it.key(), () -> run(it));
            }
        }
        Keys.bind(table, "U", this::uncode);
        table.setComponentPopupMenu(menu());
    }

    private void make() {
        gestures.add(
                new Gesture(
                        "recode",
                        "Recode…",
                        "R",
                        "Gives the chosen quotes another code",
                        this::recode));
        gestures.add(
                new Gesture(
                        "uncode",
                        "Uncode",
                        "DELETE",
                        "Takes the chosen codings away",
                        this::uncode));
        gestures.add(
                new Gesture(
                        "exemplar",
                        "Exemplar",
                        "I",
                        "Marks the chosen quotes as those that show best what their code means, or"
                                + " no longer",
                        this::exemplar));
        makeRest();
    }

    private void makeRest() {
        gestures.add(
                new Gesture("memo", "Memo", "M", "Begins a memo on the chosen quote", this::memo));
        gestures.add(
                new Gesture(
                        "link",
                        "Link…",
                        "L",
                        "Says what one of two chosen quotes has to do with the other",
                        this::link));
        gestures.add(
                new Gesture(
                        "copy",
                        "Copy",
                        null,
                        "Copies the chosen quotes with who said them, for Word too",
                        this::copy));
        gestures.add(
                new Gesture(
                        "export",
                        "Export…",
                        null,
                        "Writes all quotes of the list to Word, Excel or CSV",
                        this::export));
    }

    /// The scope of the list, for files.
    void in(Scope now) {
        scope = now;
    }

    /// What is asked for below the list, in its own time.
    JComponent below() {
        return links.component();
    }

    List<JComponent> buttons() {
        List<JComponent> buttons = new ArrayList<>();
        for (Gesture gesture : gestures) {
            JButton button = new JButton(gesture.title());
            button.putClientProperty("JButton.buttonType", "toolBarButton");
            button.setToolTipText(saying(gesture));
            button.addActionListener(event -> run(gesture));
            boolean always = gesture.id().equals("export");
            Runnable enable = () -> button.setEnabled(always || table.getSelectedRowCount() > 0);
            table.onChoice(enable);
            enable.run();
            buttons.add(button);
        }
        return buttons;
    }

    private static String saying(Gesture gesture) {
        String key =
                switch (gesture.id()) {
                    case "uncode" -> " (Delete or U)";
                    case "copy" -> " (Ctrl+C)";
                    default -> gesture.key() == null ? "" : " (" + gesture.key() + ")";
                };
        return gesture.saying() + key;
    }

    private JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu("Quotes");
        for (Gesture gesture : gestures) {
            JMenuItem item = new JMenuItem(gesture.title());
            item.addActionListener(event -> run(gesture));
            menu.add(item);
        }
        return menu;
    }

    List<UiAction> actions() {
        List<UiAction> actions = new ArrayList<>();
        for (Gesture gesture : gestures) {
            boolean export = gesture.id().equals("export");
            Supplier<String> against =
                    () ->
                            export || table.getSelectedRowCount() > 0
                                    ? ""
                                    : "Choose quotes in the list of quotes first.";
            actions.add(
                    UiAction.of(
                                    "quotes." + gesture.id(),
                                    export ? UiAction.Menu.FIND : UiAction.Menu.CODE,
                                    titleInMenu(gesture),
                                    () -> run(gesture))
                            .saying(gesture.saying() + ".")
                            .unless(against)
                            .inGroup(7));
        }
        return actions;
    }

    private static String titleInMenu(Gesture gesture) {
        return switch (gesture.id()) {
            case "recode" -> "Recode chosen quotes…";
            case "export" -> "Export quotes…";
            case "memo" -> "Memo on the chosen quote";
            case "link" -> "Link two chosen quotes…";
            case "exemplar" -> "Chosen quotes as exemplars";
            default -> gesture.title() + " chosen quotes";
        };
    }

    private void run(Gesture gesture) {
        gesture.run().run();
    }

    CodeChoice codes() {
        return codes;
    }

    /// The rows that are chosen and have a coding of their own; says so where none has.
    private List<QuoteRow> coded() {
        List<QuoteRow> chosen = table.chosen();
        List<QuoteRow> coded = chosen.stream().filter(QuoteRow::coded).toList();
        if (coded.isEmpty() && !chosen.isEmpty()) {
            desk.notices()
                    .tell(Notice.warning(AGREED, "Choose a coder as the coding of record first."));
        }
        return coded;
    }

    private Rectangle anchor() {
        Rectangle first = table.getCellRect(Math.max(0, table.getSelectedRow()), 0, true);
        return new Rectangle(first.x + first.width / 3, first.y, 1, first.height);
    }

    void recode() {
        if (!coded().isEmpty()) {
            codes.ask(table, anchor(), desk.study().codebook(), this::recodeTo);
        }
    }

    private void recodeTo(Code code) {
        List<QuoteRow> rows = coded();
        desk.apply(
                (study, texts) -> CodingEdits.recode(study, QuoteRows.codings(study, rows), code));
    }

    void uncode() {
        List<QuoteRow> rows = coded();
        if (!rows.isEmpty()) {
            desk.apply((study, texts) -> CodingEdits.remove(study, QuoteRows.codings(study, rows)));
        }
    }

    void exemplar() {
        List<QuoteRow> rows = coded();
        boolean all = rows.stream().allMatch(QuoteRow::exemplar);
        if (!rows.isEmpty()) {
            desk.apply((study, texts) ->
                    CodingEdits.exemplar(study, QuoteRows.codings(study, rows), !all));
        }
    }

    void memo() {
        List<Coding> codings = QuoteRows.codings(desk.study(), coded());
        if (!codings.isEmpty()) {
            leads.memo().accept(codings.getFirst().id());
        }
    }

    void link() {
        List<QuoteRow> rows = coded();
        if (rows.size() == 2) {
            links.begin(rows.getFirst(), rows.getLast());
        } else {
            desk.notices()
                    .tell(
                            Notice.warning(
                                    "A link is between two quotes.",
                                    "Choose two quotes in the list, the second with Ctrl held."));
        }
    }

    LinkPanel links() {
        return links;
    }

    /// The chosen quotes as they are copied; null where none is chosen.
    @Nullable Clip clip() {
        List<QuoteRow> chosen = table.chosen();
        return chosen.isEmpty()
                ? null
                : Clip.quotes(
                        chosen.stream()
                                .map(it -> new Clip.Quoted(it.quote().text(), it.attribution()))
                                .toList());
    }

    private void copy() {
        Clip clip = clip();
        if (clip != null) {
            clip.put(table.getToolkit().getSystemClipboard());
            desk.notices()
                    .tell(
                            Notice.news(
                                    QuotesHead.count(table.getSelectedRowCount(), "quote")
                                            + " copied."));
        }
    }

    private void export() {
        Path file =
                files.ask(
                        table,
                        "Export quotes",
                        "quotes",
                        List.of(".docx", ".xlsx", ".csv", ".html"));
        if (file != null) {
            export(file);
        }
    }

    /// Writes all quotes in scope to a file.
    void export(Path file) {
        Project project = desk.project();
        Study now = desk.study();
        UUID me = desk.myId();
        Scope wanted = scope;
        desk.work(
                "Write " + file.getFileName(),
                progress -> {
                    write(read(project, Seen.by(me, now).study(), wanted, progress), project, file);
                    return file;
                },
                done ->
                        desk.notices()
                                .tell(Notice.news("The quotes were written to " + done + ".")));
    }

    private static Quotes read(Project project, Study study, Scope scope, Progress progress) {
        int[] done = {0};
        Quotes quotes =
                Quotes.of(
                        study,
                        hash -> {
                            progress.step(done[0]++, study.transcripts().size(), "Quotes");
                            return project.texts().text(hash);
                        },
                        scope,
                        Quotes.ALL);
        progress.checkCancelled();
        return quotes;
    }

    private static void write(Quotes quotes, Project project, Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".docx") || name.endsWith(".html")) {
            Instant now = project.provenance().clock().instant();
            WriteReport.run(QuoteList.report(quotes, now), file);
        } else {
            WriteTable.run(QuoteList.table(quotes), file);
        }
    }
}
