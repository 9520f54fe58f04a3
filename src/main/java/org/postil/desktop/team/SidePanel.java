package org.postil.desktop.team;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.DefaultTableModel;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Latest;
import org.postil.desktop.kit.Notice;
import org.postil.desktop.kit.Widgets;
import org.postil.project.Activity;
import org.postil.study.Study;

/// Beside the activity: what the chosen line did, milestones, and the coders' progress.
final class SidePanel extends JPanel {
    /// A table that is only read.
    private static final class Read extends DefaultTableModel {
        Read(String... heads) {
            super(heads, 0);
        }

        @Override
        public boolean isCellEditable(int row, int column) {
            return false;
        }
    }

    private final Desk desk;
    private final Latest latest;
    private final JTextArea words = Widgets.text("");
    private final JButton back = new JButton();
    private final JTextField name = new JTextField();
    private final Read compared = new Read("", "Then", "Now", "Change");
    private final Read progress = new Read("Coder", "Finished", "Begun", "Codings");
    private final JPanel comparison = new JPanel(new BorderLayout(0, 6));
    private int steps;
    private @Nullable Object told;

    /// @param undoTo takes back so many steps
    SidePanel(Desk desk, IntConsumer undoTo) {
        super(new BorderLayout());
        this.desk = desk;
        this.latest = new Latest(desk);
        back.addActionListener(event -> undoTo.accept(steps));
        name.putClientProperty("JTextField.placeholderText", "Name this point");
        name.getAccessibleContext().setAccessibleName("Name of a new milestone");
        name.getAccessibleContext().setAccessibleDescription("Enter names this point.");
        name.addActionListener(event -> milestone());
        JPanel all = new JPanel();
        all.setLayout(new BoxLayout(all, BoxLayout.Y_AXIS));
        all.add(part("Chosen", chosenPart()));
        comparison.add(table(compared, "Numbers at the milestone and now", 150));
        comparison.setVisible(false);
        all.add(comparison);
        all.add(part("New milestone", name));
        all.add(part("Progress by coder", table(progress, "Progress by coder", 90)));
        add(all, BorderLayout.NORTH);
        nothing();
    }

    private JComponent chosenPart() {
        JPanel part = new JPanel(new BorderLayout(0, 8));
        JPanel button = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
        button.add(back);
        part.add(words, BorderLayout.CENTER);
        part.add(button, BorderLayout.SOUTH);
        return part;
    }

    private static JComponent part(String title, JComponent content) {
        JPanel part = new JPanel(new BorderLayout(0, 6));
        part.setBorder(BorderFactory.createEmptyBorder(10, 12, 12, 12));
        part.add(Widgets.heading(title), BorderLayout.NORTH);
        part.add(content, BorderLayout.CENTER);
        return part;
    }

    /// @param first the width of the first column beside the others' 70
    private static JComponent table(Read model, String name, int first) {
        JTable table = new JTable(model);
        table.getAccessibleContext().setAccessibleName(name);
        table.setRowSelectionAllowed(false);
        DefaultTableCellRenderer number = new DefaultTableCellRenderer();
        number.setHorizontalAlignment(SwingConstants.TRAILING);
        for (int column = 1; column < model.getColumnCount(); column++) {
            table.getColumnModel().getColumn(column).setCellRenderer(number);
            table.getColumnModel().getColumn(column).setPreferredWidth(70);
        }
        table.getColumnModel().getColumn(0).setPreferredWidth(first);
        if (table.getTableHeader().getDefaultRenderer() instanceof DefaultTableCellRenderer head) {
            head.setHorizontalAlignment(SwingConstants.LEADING);
        }
        JPanel both = new JPanel(new BorderLayout());
        both.add(table.getTableHeader(), BorderLayout.NORTH);
        both.add(table, BorderLayout.CENTER);
        return both;
    }

    void nothing() {
        told = null;
        say("Choose a line to see what it did.", 0);
    }

    private void say(String text, int undoSteps) {
        words.setText(text);
        steps = undoSteps;
        back.setVisible(undoSteps > 0);
        back.setText(
                undoSteps == 1 ? "Undo this change" : "Undo to here: " + undoSteps + " changes");
        back.setToolTipText(
                "Takes back your changes from the newest to this one; others' changes stay");
        if (!(told instanceof String)) {
            comparison.setVisible(false);
        }
        revalidate();
    }

    /// @param undoSteps how many steps take it back; 0 where this coder cannot
    void entry(ActivityRows.Entry entry, int undoSteps) {
        if (entry.equals(told) && undoSteps == steps) {
            return;
        }
        told = entry;
        String head =
                entry.what() + (entry.state().isEmpty() ? "" : "\n" + sentence(entry.state()));
        say(head, undoSteps);
        latest.start(
                "Read what a change did",
                task -> desk.project().touched(entry.activity().entry()),
                touched -> say(head + "\n" + words(touched), undoSteps));
    }

    private static String sentence(String state) {
        return state.substring(0, 1).toUpperCase(Locale.ROOT) + state.substring(1) + ".";
    }

    /// “4 codings added, 1 code altered”.
    static String words(List<Activity.Touched> touched) {
        List<String> parts = new ArrayList<>();
        for (Activity.Touched one : touched) {
            add(parts, one.added(), one.kind(), "added");
            add(parts, one.altered(), one.kind(), "altered");
            add(parts, one.removed(), one.kind(), "removed");
        }
        return parts.isEmpty() ? "" : String.join(", ", parts) + ".";
    }

    private static void add(List<String> parts, int number, String kind, String what) {
        if (number > 0) {
            parts.add(String.format(Locale.UK, "%,d %s %s", number, plural(kind, number), what));
        }
    }

    private static String plural(String kind, int number) {
        if (number == 1 || kind.equals("progress") || kind.equals("asked")) {
            return kind;
        }
        return kind.endsWith("y") ? kind.substring(0, kind.length() - 1) + "ies" : kind + "s";
    }

    /// Sets the numbers at a milestone beside those of now.
    void milestone(String milestone) {
        told = milestone;
        say("Milestone “" + milestone + "”", 0);
        Study now = desk.study();
        latest.start(
                "Compare with " + milestone,
                task -> Comparison.of(milestone, desk.project().studyAt(milestone), now),
                this::compare);
    }

    private void compare(Comparison found) {
        compared.setRowCount(0);
        found.lines()
                .forEach(it ->
                        compared.addRow(
                                new Object[] {
                                    it.what(), number(it.then()), number(it.now()), it.difference()
                                }));
        comparison.setBorder(BorderFactory.createEmptyBorder(0, 12, 12, 12));
        comparison.setVisible(true);
        revalidate();
    }

    private static String number(int value) {
        return String.format(Locale.UK, "%,d", value);
    }

    private void milestone() {
        String wanted = name.getText().strip();
        if (!wanted.isEmpty()) {
            desk.work(
                    "Name a milestone",
                    task -> desk.project().milestone(wanted),
                    applied -> {
                        name.setText("");
                        desk.notices().tell(Notice.news("This point is “" + wanted + "” now."));
                    });
        }
    }

    void progress(List<CoderProgress> coders) {
        progress.setRowCount(0);
        coders.forEach(it ->
                progress.addRow(
                        new Object[] {
                            it.coder(),
                            it.finished() + " of " + it.transcripts(),
                            number(it.begun()),
                            number(it.codings())
                        }));
    }

    void focusName() {
        name.requestFocusInWindow();
    }

    JTextField nameField() {
        return name;
    }

    JButton backButton() {
        return back;
    }

    String text() {
        return words.getText();
    }

    DefaultTableModel compared() {
        return compared;
    }
}
