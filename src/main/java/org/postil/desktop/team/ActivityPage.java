package org.postil.desktop.team;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Dock;
import org.postil.desktop.kit.Late;
import org.postil.desktop.kit.Latest;
import org.postil.desktop.kit.Notice;
import org.postil.desktop.kit.Selection;
import org.postil.desktop.kit.UiAction;
import org.postil.desktop.kit.View;
import org.postil.desktop.kit.Widgets;
import org.postil.project.Activity;
import org.postil.study.JournalEntry;
import org.postil.study.Study;

/// What was done in the study, newest first, with milestones; undo and redo by their names; how far
/// each coder is.
public final class ActivityPage implements View {
    private static final int SIDE = 330;
    private static final String ALL = "All coders";
    private final Desk desk;
    private final Latest latest;
    private final JPanel panel = new JPanel(new BorderLayout());
    private final JComboBox<String> coders = new JComboBox<>();
    private final JTextField filter;
    private final ActivityTable table = new ActivityTable();
    private final JLabel counts = Widgets.quiet(" ");
    private final JButton undo = new JButton();
    private final JButton redo = new JButton();
    private final SidePanel side;
    private List<Activity> activity = List.of();
    private @Nullable Study shown;
    private boolean filling;

    /// What was read for one showing.
    private record Read(List<Activity> activity, List<CoderProgress> progress) {}

    public ActivityPage(Desk desk) {
        this.desk = desk;
        this.latest = new Latest(desk);
        this.filter = Widgets.filter("Filter what was done", typed -> fill());
        this.side = new SidePanel(desk, this::undoTo);
        build();
        coders.addActionListener(event -> fill());
        undo.addActionListener(event -> desk.undo());
        redo.addActionListener(event -> desk.redo());
        table.getSelectionModel().addListSelectionListener(event -> chosen());
    }

    private void build() {
        filter.setColumns(18);
        coders.getAccessibleContext().setAccessibleName("Whose activity");
        coders.addItem(ALL);
        JPanel left = new JPanel(new FlowLayout(FlowLayout.LEADING, 6, 0));
        left.add(filter);
        left.add(coders);
        left.add(counts);
        JPanel right = new JPanel(new FlowLayout(FlowLayout.TRAILING, 6, 0));
        right.add(undo);
        right.add(redo);
        JScrollPane scroll = Widgets.scroll(table);
        scroll.setColumnHeaderView(table.getTableHeader());
        Dock dock =
                new Dock(
                        "activity.side",
                        Dock.Side.RIGHT,
                        side,
                        scroll,
                        new Dock.Sizes(SIDE, desk.preferences()));
        panel.add(Widgets.bar(left, right), BorderLayout.NORTH);
        panel.add(dock.component(), BorderLayout.CENTER);
        panel.getAccessibleContext().setAccessibleName("Activity");
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
        latest.start(
                "Read the activity",
                progress -> new Read(desk.project().activity(), CoderProgress.of(study)),
                read -> {
                    activity = read.activity();
                    side.progress(read.progress());
                    listCoders();
                    fill();
                });
    }

    private void listCoders() {
        filling = true;
        Object chosen = coders.getSelectedItem();
        List<String> names = ActivityRows.coders(activity);
        if (coders.getItemCount() != names.size() + 1) {
            coders.removeAllItems();
            coders.addItem(ALL);
            names.forEach(coders::addItem);
            coders.setSelectedItem(chosen);
        }
        filling = false;
    }

    private void fill() {
        if (filling) {
            return;
        }
        Object whose = coders.getSelectedItem();
        String coder = ALL.equals(whose) || whose == null ? null : whose.toString();
        List<ActivityRows.Row> rows = ActivityRows.of(activity, coder, filter.getText());
        table.show(rows);
        counts.setText(
                rows.size() == 1
                        ? "1 line"
                        : String.format(java.util.Locale.UK, "%,d lines", rows.size()));
        name(undo, "Undo", activity.stream().filter(Activity::undoable).findFirst());
        name(redo, "Redo", activity.stream().filter(Activity::redoable).findFirst());
        chosen();
    }

    private static void name(JButton button, String verb, Optional<Activity> next) {
        String label = next.map(it -> ": " + it.entry().label()).orElse("");
        String text = verb + label;
        button.setEnabled(next.isPresent());
        button.setText(text.length() > 44 ? text.substring(0, 43).stripTrailing() + "…" : text);
        button.setToolTipText(
                next.isPresent()
                        ? text
                        : "There is nothing of yours to "
                                + verb.toLowerCase(java.util.Locale.ROOT));
        button.getAccessibleContext().setAccessibleName(text);
    }

    private void chosen() {
        switch (table.chosen()) {
            case ActivityRows.Entry it -> {
                JournalEntry entry = it.activity().entry();
                List<JournalEntry> journal = activity.stream().map(Activity::entry).toList();
                side.entry(it, UndoStack.steps(journal, desk.project().coder(), entry));
            }
            case ActivityRows.Named it -> side.milestone(it.name());
            case null -> side.nothing();
        }
    }

    /// Takes back so many changes of this coder, one after the other; the first that cannot be
    /// taken back ends it.
    private void undoTo(int steps) {
        desk.work(
                "Undo",
                progress -> {
                    for (int step = 0; step < steps; step++) {
                        progress.step(step, steps, "");
                        desk.project().undo();
                    }
                    return steps;
                },
                done ->
                        desk.notices()
                                .tell(
                                        Notice.news(
                                                done == 1
                                                        ? "Took back 1 change."
                                                        : "Took back " + done + " changes.")));
    }

    ActivityTable table() {
        return table;
    }

    JTextField filterField() {
        return filter;
    }

    JComboBox<String> coders() {
        return coders;
    }

    JButton undoButton() {
        return undo;
    }

    SidePanel side() {
        return side;
    }

    /// What the page adds to the menus.
    public static List<UiAction> actions(Desk desk, Late<ActivityPage> page) {
        return List.of(
                UiAction.of(
                                "activity.milestone",
                                UiAction.Menu.STUDY,
                                "Name a milestone…",
                                () -> {
                                    desk.open("activity");
                                    page.get().side.focusName();
                                })
                        .inGroup(4)
                        .saying(
                                "Names this point of the study, so that numbers can be compared"
                                        + " with it later."),
                UiAction.of(
                                "activity.find",
                                UiAction.Menu.GO,
                                "Find in the activity",
                                () -> {
                                    desk.open("activity");
                                    page.get().filter.requestFocusInWindow();
                                })
                        .saying("Opens the activity and filters it as you type."));
    }
}
