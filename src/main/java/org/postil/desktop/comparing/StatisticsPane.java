package org.postil.desktop.comparing;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.BlockView;
import org.postil.desktop.kit.Clip;
import org.postil.desktop.kit.Counts;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Dock;
import org.postil.desktop.kit.TableView;
import org.postil.desktop.kit.Widgets;
import org.postil.project.WriteTable;
import org.postil.study.PublishedStatistic;
import org.postil.study.Study;

/// Published statistics, table by table as printed, and where a figure is from.
final class StatisticsPane {
    private static final String NOTHING = "nothing";
    private static final String TABLES = "tables";
    private static final int LIST = 250;
    private static final int FIGURE = 320;
    private final Desk desk;
    private final Exporting exporting;
    private final NamedRows<PublishedTable> list =
            new NamedRows<>(
                    "Published tables",
                    PublishedTable::name,
                    it -> new NamedRows.Look(it.name(), it.title(), 0),
                    this::read);
    private final JLabel title = Widgets.title("");
    private final TableView table = TableView.scrolling();
    private final BlockView figure = new BlockView("Where a figure is from", null);
    private final CardLayout cards = new CardLayout();
    private final JPanel panel = new JPanel(cards);
    private final JButton memo = new JButton("Write memo");
    private @Nullable PublishedTable shown;
    private @Nullable PublishedStatistic chosen;
    private @Nullable List<PublishedStatistic> known;

    StatisticsPane(Desk desk, Exporting exporting, Notes notes) {
        this.desk = desk;
        this.exporting = exporting;
        JButton copy = new JButton("Copy");
        JButton export = new JButton("Export…");
        copy.addActionListener(event -> copy());
        export.addActionListener(event -> export());
        JPanel middle = new JPanel(new BorderLayout());
        title.setMinimumSize(new Dimension(0, 0));
        middle.add(Widgets.bar(title, Widgets.row(memo, copy, export)), BorderLayout.NORTH);
        middle.add(table.component(), BorderLayout.CENTER);
        Dock right =
                new Dock(
                        "statistics.figure",
                        Dock.Side.RIGHT,
                        figure.component(),
                        middle,
                        new Dock.Sizes(FIGURE, desk.preferences()));
        Dock left =
                new Dock(
                        "statistics.tables",
                        Dock.Side.LEFT,
                        Widgets.scroll(list),
                        right.component(),
                        new Dock.Sizes(LIST, desk.preferences()));
        panel.add(
                Widgets.empty(
                        "No published statistics yet",
                        "Tables that others published about the same groups stand here, as printed"
                                + " with their standard errors, stars and sources. Import them"
                                + " from a CSV file."),
                NOTHING);
        panel.add(left.component(), TABLES);
        table.onSelect(this::provenance);
        noteIn(notes);
    }

    private void noteIn(Notes notes) {
        memo.setToolTipText("Begins a memo on the figure that is chosen in the table");
        memo.setEnabled(false);
        memo.addActionListener(event -> {
            PublishedStatistic now = chosen;
            if (now != null) {
                notes.begin(now.id(), "");
            }
        });
    }

    JComponent component() {
        return panel;
    }

    NamedRows<PublishedTable> list() {
        return list;
    }

    JButton memo() {
        return memo;
    }

    TableView table() {
        return table;
    }

    void show(Study study) {
        if (!study.statistics().equals(known)) {
            known = study.statistics();
            List<PublishedTable> tables = PublishedTable.of(study);
            cards.show(panel, tables.isEmpty() ? NOTHING : TABLES);
            list.show(tables);
            PublishedTable chosen = list.getSelectedValue();
            if (chosen != null) {
                read(chosen);
            }
        }
    }

    private void read(PublishedTable chosen) {
        shown = chosen;
        title.setText(chosen.table().title());
        title.setToolTipText(chosen.table().title());
        table.show(chosen.table());
        if (table.row() < 0) {
            figure.show(
                    List.of(
                            new org.postil.report.Block.Note(
                                    "Choose a figure to see what was printed about it.")));
        }
    }

    private void provenance(int row, int column) {
        PublishedTable now = shown;
        PublishedStatistic at =
                now == null || row < 0 || column < 0 ? null : now.figures().get(row).get(column);
        chosen = at;
        memo.setEnabled(at != null);
        if (at != null) {
            figure.show(Provenance.of(desk.study(), at));
        }
    }

    private void copy() {
        Clip clip = Clip.table(table.table());
        Clip.put(clip.plain(), clip.html(), clip.rtf());
    }

    private void export() {
        PublishedTable now = shown;
        if (now != null) {
            exporting.start(
                    "Export a published table",
                    now.name(),
                    List.of(".xlsx", ".docx", ".csv", ".html"),
                    (file, progress) -> {
                        progress.checkCancelled();
                        WriteTable.run(now.table(), file);
                        return Counts.of(now.table().rows().size(), "row");
                    });
        }
    }
}
