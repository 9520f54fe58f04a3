package org.postil.desktop.comparing;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import org.jspecify.annotations.Nullable;
import org.postil.analysis.JointDisplays;
import org.postil.analysis.Scope;
import org.postil.desktop.kit.BlockView;
import org.postil.desktop.kit.Clip;
import org.postil.desktop.kit.Counts;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Dock;
import org.postil.desktop.kit.Late;
import org.postil.desktop.kit.Latest;
import org.postil.desktop.kit.SaveAs;
import org.postil.desktop.kit.Selection;
import org.postil.desktop.kit.UiAction;
import org.postil.desktop.kit.View;
import org.postil.desktop.kit.Widgets;
import org.postil.project.WriteReport;
import org.postil.report.Block;
import org.postil.report.JointTable;
import org.postil.report.Report;
import org.postil.study.AttributeName;
import org.postil.study.JointDisplay;
import org.postil.study.Seen;
import org.postil.study.Study;

/// Joint displays to read: themes beside published statistics, with the author's judgement; and the
/// published statistics themselves.
public final class JointPage implements View {
    private static final String NOTHING = "nothing";
    private static final String DISPLAYS = "displays";
    private static final int LIST = 250;
    private final Desk desk;
    private final Latest filling;
    private final Exporting exporting;
    private final StatisticsPane statistics;
    private final NamedRows<JointDisplay> list;
    private final BlockView view;
    private final CardLayout cards = new CardLayout();
    private final JPanel body = new JPanel(cards);
    private final JLabel title = Widgets.title("");
    private final JTabbedPane tabs = new JTabbedPane();
    private final JPanel panel = new JPanel(new BorderLayout());
    private @Nullable Study filled;
    private @Nullable UUID filledFor;
    private @Nullable JointTable shown;

    public JointPage(Desk desk, SaveAs saveAs, Notes notes) {
        this.desk = desk;
        this.filling = new Latest(desk);
        this.exporting = new Exporting(desk, saveAs);
        this.statistics = new StatisticsPane(desk, exporting, notes);
        this.list =
                new NamedRows<>("Joint displays", JointDisplay::id, JointPage::look, it -> fill());
        this.view = new BlockView("Joint display", new Bookmarks(desk)::go);
        view.memos(topic -> note(notes, topic));
        build();
    }

    /// A row has no identity of its own; its memo is about the display and names the row.
    private void note(Notes notes, String topic) {
        JointDisplay display = list.getSelectedValue();
        if (display != null) {
            notes.begin(display.id(), topic);
        }
    }

    private static NamedRows.Look look(JointDisplay display) {
        String title = display.title().isBlank() ? display.name() : display.title().strip();
        String line =
                Counts.of(display.rows().size(), "row")
                        + " · by "
                        + AttributeName.inSentence(display.by());
        return new NamedRows.Look(title, line, 0);
    }

    private void build() {
        JButton copy = new JButton("Copy");
        JButton export = new JButton("Export…");
        copy.setToolTipText("Copies the joint display as a table for Word and Excel");
        copy.addActionListener(event -> copy());
        export.addActionListener(event -> export());
        JPanel right = new JPanel(new BorderLayout());
        title.setMinimumSize(new Dimension(0, 0));
        right.add(Widgets.bar(title, Widgets.row(copy, export)), BorderLayout.NORTH);
        right.add(view.component(), BorderLayout.CENTER);
        Dock dock =
                new Dock(
                        "joint.list",
                        Dock.Side.LEFT,
                        Widgets.scroll(list),
                        right,
                        new Dock.Sizes(LIST, desk.preferences()));
        body.add(
                Widgets.empty(
                        "No joint displays yet",
                        "A joint display sets what each group said beside published figures about"
                                + " the same groups. Import one with its topics, codes and"
                                + " statistics."),
                NOTHING);
        body.add(dock.component(), DISPLAYS);
        tabs.addTab("Joint displays", body);
        tabs.addTab("Published statistics", statistics.component());
        panel.add(tabs, BorderLayout.CENTER);
        panel.add(exporting.component(), BorderLayout.SOUTH);
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void show(Study study, Selection selection) {
        statistics.show(study);
        if (study != filled) {
            cards.show(body, study.jointDisplays().isEmpty() ? NOTHING : DISPLAYS);
            list.show(study.jointDisplays());
            fill();
        }
    }

    /// Counts again what stands in the chosen display.
    private void fill() {
        JointDisplay display = list.getSelectedValue();
        Study study = desk.study();
        if (display == null) {
            filled = study;
            return;
        }
        if (study == filled && display.id().equals(filledFor)) {
            return;
        }
        filled = study;
        filledFor = display.id();
        UUID me = desk.myId();
        filling.start("Fill a joint display", progress -> fill(study, me, display), this::show);
    }

    private JointTable fill(Study study, @Nullable UUID me, JointDisplay display) {
        Seen seen = Seen.by(me, study);
        JointTable table =
                JointDisplays.fill(seen.study(), desk.project().texts(), display, Scope.EVERYTHING);
        List<String> notes = new ArrayList<>(table.notes());
        if (!seen.hidden().isEmpty()) {
            notes.add(seen.words() + " They are not counted.");
        }
        return new JointTable(
                table.title(),
                table.groups(),
                table.measureHead(),
                table.rows(),
                notes,
                table.sources());
    }

    private void show(JointTable table) {
        shown = table;
        title.setText(table.title());
        title.setToolTipText(table.title());
        view.show(List.of(new Block.Joint(untitled(table), "joint")));
    }

    /// The title stands in the bar above.
    private static JointTable untitled(JointTable table) {
        return new JointTable(
                "",
                table.groups(),
                table.measureHead(),
                table.rows(),
                table.notes(),
                table.sources());
    }

    private void copy() {
        JointTable now = shown;
        if (now != null) {
            Clip clip = Clip.table(JointCells.of(now));
            Clip.put(clip.plain(), clip.html(), clip.rtf());
        }
    }

    private void export() {
        JointTable now = shown;
        if (now == null) {
            return;
        }
        exporting.start(
                "Export the joint display",
                now.title(),
                List.of(".docx", ".xlsx", ".html"),
                (file, progress) -> {
                    progress.checkCancelled();
                    WriteReport.run(
                            new Report(
                                    now.title(),
                                    "",
                                    "",
                                    desk.project().provenance().clock().instant(),
                                    "en-GB",
                                    List.of(new Block.Joint(now, "joint"))),
                            file);
                    return Counts.of(now.rows().size(), "row");
                });
    }

    private String whyNot() {
        return shown == null ? "No joint display is open." : "";
    }

    NamedRows<JointDisplay> list() {
        return list;
    }

    StatisticsPane statistics() {
        return statistics;
    }

    /// What is shown at present; null before the first display is filled.
    @Nullable JointTable shown() {
        return shown;
    }

    Exporting exporting() {
        return exporting;
    }

    private void open(int tab) {
        desk.open("joint");
        tabs.setSelectedIndex(tab);
    }

    /// What it adds to the menus.
    public static List<UiAction> actions(Late<JointPage> page) {
        return List.of(
                UiAction.of(
                                "joint.open",
                                UiAction.Menu.COMPARE,
                                "Joint displays",
                                page.doing(it -> it.open(0)))
                        .inGroup(3)
                        .saying("Shows themes beside published statistics"),
                UiAction.of(
                                "joint.statistics",
                                UiAction.Menu.COMPARE,
                                "Published statistics",
                                page.doing(it -> it.open(1)))
                        .inGroup(3)
                        .saying(
                                "Shows the published tables as printed, and where a figure is"
                                        + " from"),
                UiAction.of(
                                "joint.copy",
                                UiAction.Menu.COMPARE,
                                "Copy the joint display",
                                page.doing(JointPage::copy))
                        .inGroup(4)
                        .unless(page.against(JointPage::whyNot, "No joint display is open.")),
                UiAction.of(
                                "joint.export",
                                UiAction.Menu.COMPARE,
                                "Export the joint display…",
                                page.doing(JointPage::export))
                        .inGroup(4)
                        .unless(page.against(JointPage::whyNot, "No joint display is open.")));
    }
}
