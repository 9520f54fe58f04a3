package org.postil.desktop.comparing;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;
import org.postil.analysis.CodingOfRecord;
import org.postil.analysis.ReportOptions;
import org.postil.analysis.Scope;
import org.postil.desktop.kit.BlockView;
import org.postil.desktop.kit.Chip;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Dock;
import org.postil.desktop.kit.Late;
import org.postil.desktop.kit.Latest;
import org.postil.desktop.kit.Preferences;
import org.postil.desktop.kit.SaveAs;
import org.postil.desktop.kit.Selection;
import org.postil.desktop.kit.Stack;
import org.postil.desktop.kit.UiAction;
import org.postil.desktop.kit.View;
import org.postil.desktop.kit.Widgets;
import org.postil.desktop.kit.Wrapping;
import org.postil.report.Report;
import org.postil.study.Coder;
import org.postil.study.Milestone;
import org.postil.study.Study;

/// The report as it would be written now, to be read part by part, and everything that can be
/// handed on as a file.
public final class ReportPage implements View {
    private static final int LIST = 270;
    private final Desk desk;
    private final String key;
    private final Latest making;
    private final Exporting exporting;
    private final Exports exports;
    private final JTextField title = new JTextField(24);
    private final NamedRows<Outline.Part> outline;
    private final BlockView view;
    private final Chip counts = new Chip("Counts", this::countsMenu);
    private final Chip record = new Chip("Coding of record", this::recordMenu);
    private final Chip at = new Chip("As at", this::atMenu);
    private final JPanel panel = new JPanel(new BorderLayout());
    private @Nullable Study made;
    private @Nullable ReportOptions madeWith;

    public ReportPage(Desk desk, SaveAs saveAs) {
        this.desk = desk;
        this.key = "report." + desk.project().studyId() + ".";
        this.making = new Latest(desk);
        this.exporting = new Exporting(desk, saveAs);
        this.exports = new Exports(desk, exporting);
        this.view = new BlockView("Preview of the report", new Bookmarks(desk)::go);
        this.outline =
                new NamedRows<>(
                        "Parts of the report",
                        it -> it.anchor() + it.title(),
                        it -> new NamedRows.Look(it.title(), "", it.level() - 1),
                        it -> view.show(it.blocks()));
        build();
    }

    private void build() {
        JPanel options = new JPanel(new Wrapping(6));
        options.setBorder(BorderFactory.createEmptyBorder(0, 6, 8, 6));
        JLabel name = Widgets.quiet("Title");
        name.setLabelFor(title);
        JPanel titled = new JPanel(new FlowLayout(FlowLayout.LEADING, 5, 0));
        titled.add(name);
        titled.add(title);
        title.getAccessibleContext().setAccessibleName("Title of the report");
        title.setText(preferences().text(key + "title", studyName()));
        title.addActionListener(event -> retitle());
        title.addFocusListener(
                new java.awt.event.FocusAdapter() {
                    @Override
                    public void focusLost(java.awt.event.FocusEvent event) {
                        retitle();
                    }
                });
        options.add(titled);
        List.of(counts, record, at).forEach(it -> options.add(it.component()));
        JButton report = new JButton("Export report…");
        JButton more = new JButton("Export something else…");
        report.addActionListener(event -> exportReport());
        more.addActionListener(event -> otherMenu().show(more, 0, more.getHeight()));
        JPanel top = new JPanel(Stack.below(0));
        top.add(Widgets.bar(Widgets.title("Report"), Widgets.row(more, report)));
        top.add(options);
        Dock dock =
                new Dock(
                        "report.outline",
                        Dock.Side.LEFT,
                        Widgets.scroll(outline),
                        view.component(),
                        new Dock.Sizes(LIST, preferences()));
        panel.add(top, BorderLayout.NORTH);
        panel.add(dock.component(), BorderLayout.CENTER);
        panel.add(exporting.component(), BorderLayout.SOUTH);
    }

    private Preferences preferences() {
        return desk.preferences();
    }

    private String studyName() {
        return String.valueOf(desk.project().file().getFileName()).replaceFirst("\\.postil.*$", "");
    }

    @Override
    public JComponent component() {
        return panel;
    }

    private String at() {
        String wanted = preferences().text(key + "at", "");
        boolean known = desk.study().milestones().stream().anyMatch(it -> it.name().equals(wanted));
        return known ? wanted : "";
    }

    private String record(Study study) {
        String wanted = preferences().text(key + "record", "");
        boolean known =
                List.of("", "any", "all").contains(wanted) || study.coderNamed(wanted).isPresent();
        return known ? wanted : "";
    }

    private ReportOptions.Counts counts() {
        return preferences().text(key + "counts", "annex").equals("text")
                ? ReportOptions.Counts.TEXT
                : ReportOptions.Counts.ANNEX;
    }

    /// What was chosen.
    ReportOptions options() {
        Study study = desk.study();
        Scope all = Scope.EVERYTHING;
        Scope scope =
                new Scope(
                        all.where(),
                        all.codes(),
                        all.withChildren(),
                        CodingOfRecord.named(record(study), study),
                        all.codingAttributes(),
                        all.documents(),
                        at().isEmpty() ? Scope.NOW : at());
        return ReportOptions.of(
                        title.getText().isBlank() ? studyName() : title.getText().strip(),
                        desk.project().provenance().clock().instant())
                .withCounts(counts())
                .withScope(scope);
    }

    @Override
    public void show(Study study, Selection selection) {
        counts.say(counts() == ReportOptions.Counts.TEXT ? "in the text" : "in an annex");
        record.say(CodingOfRecord.named(record(study), study).words());
        at.say(at().isEmpty() ? "now" : at());
        ReportOptions wanted = options();
        if (study != made || !same(wanted)) {
            made = study;
            madeWith = wanted;
            String when = at();
            making.start(
                    "Preview the report",
                    progress -> Exports.make(desk.project(), wanted, when, progress),
                    this::show);
        }
    }

    /// The same but for the time, which goes on.
    private boolean same(ReportOptions wanted) {
        ReportOptions before = madeWith;
        return before != null
                && before.title().equals(wanted.title())
                && before.counts() == wanted.counts()
                && before.scope().equals(wanted.scope());
    }

    private void show(Report report) {
        outline.show(Outline.of(report).parts());
        Outline.Part part = outline.getSelectedValue();
        if (part != null) {
            view.show(part.blocks());
        }
    }

    private void retitle() {
        keep("title", title.getText().strip());
    }

    private void keep(String what, String value) {
        preferences().put(key + what, value);
        show(desk.study(), desk.selection());
    }

    private JPopupMenu countsMenu() {
        JPopupMenu menu = new JPopupMenu("Counts");
        ButtonGroup group = new ButtonGroup();
        boolean text = counts() == ReportOptions.Counts.TEXT;
        Chip.radio(menu, group, "in an annex", !text, () -> keep("counts", "annex"));
        Chip.radio(menu, group, "in the text", text, () -> keep("counts", "text"));
        return menu;
    }

    private JPopupMenu recordMenu() {
        JPopupMenu menu = new JPopupMenu("Coding of record");
        ButtonGroup group = new ButtonGroup();
        Study study = desk.study();
        List<String> names = new ArrayList<>(List.of("", "any", "all"));
        study.coders().stream().map(Coder::name).forEach(names::add);
        for (String one : names) {
            Chip.radio(
                    menu,
                    group,
                    CodingOfRecord.named(one, study).words(),
                    one.equals(record(study)),
                    () -> keep("record", one));
        }
        return menu;
    }

    private JPopupMenu atMenu() {
        JPopupMenu menu = new JPopupMenu("As at");
        ButtonGroup group = new ButtonGroup();
        List<String> names = new ArrayList<>(List.of(""));
        desk.study().milestones().stream().map(Milestone::name).forEach(names::add);
        for (String one : names) {
            Chip.radio(
                    menu,
                    group,
                    one.isEmpty() ? "now" : one,
                    one.equals(at()),
                    () -> keep("at", one));
        }
        return menu;
    }

    private JPopupMenu otherMenu() {
        JPopupMenu menu = new JPopupMenu("Export something else");
        for (UiAction action : actions(desk, Late.made(this))) {
            if (action.group() > 0) {
                JMenuItem item = menu.add(action.title());
                item.addActionListener(event -> action.run().run());
                item.setEnabled(action.whyNot().get().isEmpty());
                item.setToolTipText(action.whyNot().get());
            }
        }
        return menu;
    }

    private void exportReport() {
        exports.report(options(), at());
    }

    NamedRows<Outline.Part> outline() {
        return outline;
    }

    Exporting exporting() {
        return exporting;
    }

    BlockView preview() {
        return view;
    }

    /// What it adds to the menus.
    public static List<UiAction> actions(Desk desk, Late<ReportPage> page) {
        return List.of(
                UiAction.of(
                                "report.open",
                                UiAction.Menu.REPORT,
                                "Preview of the report",
                                () -> desk.open("report"))
                        .saying("Shows the report as it would be written now"),
                UiAction.of(
                                "report.export",
                                UiAction.Menu.REPORT,
                                "Export the report…",
                                page.doing(ReportPage::exportReport))
                        .saying("Writes the report for Word, Excel or a browser"),
                export(
                        "codebook",
                        "Export the codebook…",
                        page.doing(it -> it.exports.codebook()),
                        () -> noCodes(desk)),
                export(
                        "quotes",
                        "Export the quotes…",
                        page.doing(it -> it.exports.quotes(it.options().scope())),
                        () -> noCodings(desk)),
                export(
                        "codings",
                        "Export the codings…",
                        page.doing(it -> it.exports.codings()),
                        () -> noCodings(desk)),
                export(
                        "statistics",
                        "Export the published statistics…",
                        page.doing(it -> it.exports.statistics()),
                        () -> none(desk.study().statistics().isEmpty(), "published statistics")),
                export(
                        "memos",
                        "Export the memos…",
                        page.doing(it -> it.exports.memos()),
                        () -> none(desk.study().memos().isEmpty(), "memos")));
    }

    private static String noCodes(Desk desk) {
        return none(desk.study().codebook().entries().isEmpty(), "codes");
    }

    private static String noCodings(Desk desk) {
        return none(desk.study().codingCount() == 0, "codings");
    }

    private static String none(boolean empty, String things) {
        return empty ? "The study has no " + things + " yet." : "";
    }

    private static UiAction export(
            String what, String title, Runnable run, Supplier<String> against) {
        return UiAction.of("export." + what, UiAction.Menu.REPORT, title, run)
                .inGroup(1)
                .unless(against);
    }
}
