package org.postil.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.ActionEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.Action;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.report.Table;

class TableViewTest {

    static Table.Cell asked(int value, int base, @Nullable String note) {
        return new Table.Cell((double) value, base, value + " of " + base + " asked", note, null);
    }

    static Table small() {
        return new Table(
                "Codes by <group> & more",
                "participants",
                "consensus",
                "now",
                "participants asked",
                "Code",
                List.of(
                        new Table.Row("Cost", "Cost", 1),
                        new Table.Row("Cost > Rent", "Rent\ttakes", 2)),
                List.of(
                        new Table.Column("total", "Total", 14, false),
                        new Table.Column("mover", "mover", 8, false)),
                List.of(
                        List.of(asked(11, 14, null), asked(7, 8, "and 1 not asked")),
                        List.of(
                                asked(6, 14, null),
                                new Table.Cell(null, 0, "not asked", "nobody was asked", null))),
                List.of("One is missing."),
                List.of("Silence is not a “no”."),
                "");
    }

    @Test
    void whatIsCopiedIsATableInThreeForms() {
        Clip clip = Clip.table(small());

        assertThat(clip.plain().lines())
                .containsExactly(
                        "Code\tTotal of 14\tmover of 8",
                        "Cost\t11 of 14 asked\t7 of 8 asked",
                        "Rent takes\t6 of 14 asked\tnot asked");
        assertThat(clip.html())
                .contains("<caption>Codes by &lt;group&gt; &amp; more</caption>")
                .contains(">mover of 8</th>")
                .contains(">7 of 8 asked</td>")
                .contains("Caution: One is missing.");
        assertThat(clip.rtf()).startsWith("{\\rtf1").contains("\\trowd").contains("7 of 8 asked");
        assertThat(clip.rtf().split("\\\\row\n", -1)).hasSize(4);
    }

    @Test
    void digitsStandBelowEachOther(@TempDir Path folder) {
        try (Stage stage = Stage.empty(folder)) {
            stage.run(() -> {
                JTable any = new JTable();
                java.awt.FontMetrics metrics = any.getFontMetrics(any.getFont());
                assertThat(Figures.width(metrics, "111")).isEqualTo(Figures.width(metrics, "888"));
                assertThat(Figures.width(metrics, "a")).isEqualTo(metrics.charWidth('a'));
            });
        }
    }

    @Test
    void arrowsMoveAndTheCellAtHandStaysTheSameOneInAnotherTable(@TempDir Path folder) {
        try (Stage stage = Stage.empty(folder)) {
            TableView view = stage.call(TableView::scrolling);
            List<String> told = new ArrayList<>();
            stage.run(() -> {
                view.onSelect((row, column) -> told.add(row + " " + column));
                view.onOpen((row, column) -> told.add("open"));
                view.show(small());
                view.select(0, 0);
                press(view, "DOWN");
                press(view, "RIGHT");
                press(view, "ENTER");
            });
            assertThat(told).containsExactly("0 0", "1 0", "1 1", "open");

            Table other = turned(small());
            stage.run(() -> view.show(other));
            assertThat(view.row()).isZero();
            assertThat(view.column()).isEqualTo(1);
            stage.paint(view.component(), 600, 300, "table");
            stage.run(() -> {
                JTable grid = (JTable) view.focus();
                assertThat(
                                grid.prepareRenderer(grid.getCellRenderer(0, 1), 0, 1)
                                        .getAccessibleContext()
                                        .getAccessibleName())
                        .isEqualTo("Rent\ttakes, mover: not asked, nobody was asked");
            });
        }
    }

    private static Table turned(Table table) {
        return new Table(
                table.title(),
                table.unit(),
                table.record(),
                table.at(),
                table.base(),
                table.stub(),
                table.rows().reversed(),
                table.columns(),
                table.cells().reversed(),
                table.warnings(),
                table.notes(),
                table.source());
    }

    /// What the key does, as Swing looks it up.
    public static void press(TableView view, String key) {
        Object name =
                view.focus()
                        .getInputMap(javax.swing.JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                        .get(KeyStroke.getKeyStroke(key));
        Action action = view.focus().getActionMap().get(name);
        action.actionPerformed(new ActionEvent(view.focus(), ActionEvent.ACTION_PERFORMED, key));
    }
}
