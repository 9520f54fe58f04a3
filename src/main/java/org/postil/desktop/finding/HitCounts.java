package org.postil.desktop.finding;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Widgets;
import org.postil.study.Attribute;
import org.postil.study.AttributeName;

/// How many of the listed hits stand in each transcript, and come from each group.
final class HitCounts {
    private final RowTable<Count> byGroup = table("Hits by group", "Group");
    private final RowTable<Count> byTranscript = table("Hits by transcript", "Transcript");
    private final JLabel groupTitle = Widgets.heading("By group");
    private final JPanel groups;
    private final JPanel transcripts;
    private final JPanel panel =
            new JPanel(
                    new MigLayout(
                            "insets 0, fill, wrap 1, hidemode 3",
                            "[grow,fill]",
                            "[grow 40,fill][grow 60,fill]"));

    /// One line.
    record Count(String name, int hits) {}

    HitCounts() {
        groups = part(groupTitle, byGroup);
        transcripts = part(Widgets.heading("By transcript"), byTranscript);
        panel.add(groups, "grow, wmin 0, hmin 0");
        panel.add(transcripts, "grow, wmin 0, hmin 0");
        groups.setVisible(false);
        transcripts.setVisible(false);
    }

    private static JPanel part(JLabel title, RowTable<Count> table) {
        JPanel part = new JPanel(new BorderLayout());
        title.setBorder(BorderFactory.createEmptyBorder(8, 8, 4, 8));
        part.add(title, BorderLayout.NORTH);
        part.add(table.scrolling(), BorderLayout.CENTER);
        return part;
    }

    private static RowTable<Count> table(String name, String what) {
        List<RowTable.Column<Count>> columns = new ArrayList<>();
        columns.add(RowTable.Column.of(what, 12, Count::name).sharing(1));
        columns.add(
                RowTable.Column.of("Hits", 6, (Count it) -> QuotesHead.number(it.hits()))
                        .ordered(Comparator.comparingInt(Count::hits).reversed())
                        .drawn(new LinesCell(1, SwingConstants.TRAILING, false)));
        return new RowTable<>(name, columns, Count::name, 1);
    }

    JComponent component() {
        return panel;
    }

    /// @param attribute whose values are the groups; null for none
    void fill(HitRows rows, @Nullable Attribute attribute) {
        groups.setVisible(!rows.rows().isEmpty() && attribute != null);
        transcripts.setVisible(!rows.rows().isEmpty());
        groupTitle.setText(
                attribute == null
                        ? "By group"
                        : "By " + AttributeName.inSentence(attribute.name()));
        byGroup.fill(attribute == null ? List.of() : counts(rows.by(attribute)));
        byTranscript.fill(counts(rows.byTranscript()));
    }

    private static List<Count> counts(Map<String, Integer> counts) {
        return counts.entrySet().stream().map(it -> new Count(it.getKey(), it.getValue())).toList();
    }

    RowTable<Count> byGroup() {
        return byGroup;
    }

    RowTable<Count> byTranscript() {
        return byTranscript;
    }
}
