package org.postil.desktop.kit;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import org.jspecify.annotations.Nullable;
import org.postil.report.Block;
import org.postil.report.JointTable;

/// A joint display as it is printed: a row a topic, with the published figures beside what each
/// group said, and what the author makes of both.
final class JointBlock extends JPanel {
    private static final int GAP = 12;
    private final JointTable joint;
    private final @Nullable Consumer<String> go;
    private final @Nullable Consumer<String> memo;
    private final List<JComponent> labels = new ArrayList<>();
    private final double[] weights;
    private final JPanel heads;
    private boolean wide = true;

    /// @param go told the bookmark of a quote that somebody wants to see in its place
    /// @param memo told the topic of the row that somebody wants to write a memo on; null where no
    ///   memos are written
    JointBlock(JointTable joint, @Nullable Consumer<String> go, @Nullable Consumer<String> memo) {
        super(Stack.below(GAP));
        this.joint = joint;
        this.go = go;
        this.memo = memo;
        this.weights = weights(joint.groups().size());
        this.heads = new JPanel(Stack.beside(GAP, weights));
        names().forEach(it -> heads.add(bold(it)));
        add(heads);
        for (int row = 0; row < joint.rows().size(); row++) {
            add(row(joint.rows().get(row)));
        }
        JPanel foot = new JPanel(Stack.below(4));
        joint.notes().forEach(it -> foot.add(Widgets.quietText(it)));
        for (int at = 0; at < joint.sources().size(); at++) {
            foot.add(Widgets.quietText("[" + (at + 1) + "] " + joint.sources().get(at)));
        }
        add(foot);
    }

    private static double[] weights(int groups) {
        double[] weights = new double[groups + 4];
        java.util.Arrays.fill(weights, 1.25);
        weights[0] = 1;
        weights[1] = 1.35;
        weights[groups + 3] = 1;
        return weights;
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        names.add("Topic");
        names.add(joint.measureHead());
        names.addAll(joint.groups());
        names.add("Fit and reasoning");
        names.add("Meta-inference");
        return names;
    }

    private JComponent row(JointTable.Row row) {
        JPanel line = new JPanel(Stack.beside(GAP, weights));
        line.setBorder(
                BorderFactory.createCompoundBorder(
                        BorderFactory.createMatteBorder(
                                1, 0, 0, 0, Theme.colour("Component.borderColor")),
                        BorderFactory.createEmptyBorder(UIScale.scale(8), 0, 0, 0)));
        List<JPanel> cells = new ArrayList<>();
        for (String name : names()) {
            JPanel cell = new JPanel(Stack.below(4));
            if (!name.equals("Topic")) {
                JComponent label = bold(name);
                label.setVisible(false);
                labels.add(label);
                cell.add(label);
            }
            cells.add(cell);
            line.add(cell);
        }
        topic(cells.getFirst(), row);
        row.statistics().forEach(it -> cells.get(1).add(Widgets.text(it)));
        for (int group = 0; group < row.groupCells().size(); group++) {
            group(cells.get(2 + group), row.groupCells().get(group));
        }
        int groups = row.groupCells().size();
        fit(cells.get(2 + groups), row);
        String meta = row.metaInference().isBlank() ? "Not written yet." : row.metaInference();
        cells.get(3 + groups)
                .add(row.metaInference().isBlank() ? Widgets.quietText(meta) : Widgets.text(meta));
        return line;
    }

    private void topic(JPanel cell, JointTable.Row row) {
        cell.add(bold(row.topic()));
        measures(cell, "Interviews: ", row.measuresInterviews());
        measures(cell, "Statistics: ", row.measuresStatistics());
        Consumer<String> write = memo;
        if (write != null) {
            JButton button = new JButton("Write memo");
            button.setToolTipText("Begins a memo on this row of the joint display");
            button.getAccessibleContext()
                    .setAccessibleName("Write a memo on the row " + row.topic());
            button.addActionListener(event -> write.accept(row.topic()));
            cell.add(Widgets.row(button));
        }
    }

    private static void measures(JPanel cell, String side, String what) {
        cell.add(Widgets.quietText(side + (what.isBlank() ? "not written yet." : what)));
    }

    private void group(JPanel cell, JointTable.GroupCell group) {
        group.counts().forEach(it -> cell.add(Widgets.text(it)));
        for (Block.Quote quote : group.quotes()) {
            Consumer<String> leads = go;
            cell.add(
                    new QuoteBlock(
                            quote, leads == null ? null : () -> leads.accept(quote.bookmark())));
        }
    }

    private static void fit(JPanel cell, JointTable.Row row) {
        cell.add(new Fit(row.fit()));
        cell.add(
                row.reasoning().isBlank()
                        ? Widgets.quietText("No reasoning is written yet.")
                        : Widgets.text(row.reasoning()));
    }

    static JTextArea bold(String words) {
        JTextArea area = Widgets.text(words);
        area.setFont(Theme.bold());
        return area;
    }

    /// A word in a frame.
    private static final class Fit extends JLabel {
        Fit(String word) {
            super(word);
            setFont(Theme.bold());
            int pad = UIScale.scale(6);
            setOpaque(true);
            setBackground(Theme.colour("Postil.chosen"));
            setBorder(BorderFactory.createEmptyBorder(2, pad, 2, pad));
        }

        @Override
        public void updateUI() {
            super.updateUI();
            setBackground(Theme.colour("Postil.chosen"));
        }
    }

    /// Heads above the columns, or, where the parts stand one below the other, before each part.
    @Override
    public void doLayout() {
        boolean now = Stack.isWide(weights.length, getWidth());
        if (now != wide) {
            wide = now;
            heads.setVisible(now);
            labels.forEach(it -> it.setVisible(!now));
            for (Component part : getComponents()) {
                part.invalidate();
            }
            revalidate();
        }
        super.doLayout();
    }
}
