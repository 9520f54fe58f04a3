package org.postil.desktop.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.desktop.kit.Stage;
import org.postil.report.Table;

class RowFilterTest {
    private static final Table TABLE =
            new Table(
                    "Themes",
                    "participants",
                    "",
                    "now",
                    "",
                    "Code",
                    List.of(
                            new Table.Row("Work", "Work", 0),
                            new Table.Row("Work > Pay", "Pay", 1),
                            new Table.Row("Work > Pay > Overtime", "Overtime", 2),
                            new Table.Row("Family", "Family", 0),
                            new Table.Row("Family > Parents", "Parents", 1)),
                    List.of(new Table.Column("total", "Total", null, false)),
                    List.of(cell(1), cell(2), cell(3), cell(4), cell(5)),
                    List.of(),
                    List.of("A note."),
                    "");

    private static List<Table.Cell> cell(int value) {
        return List.of(Table.Cell.number(value, String.valueOf(value)));
    }

    @Test
    void nothingTypedLeavesTheTableAsItIs() {
        assertThat(RowFilter.of(TABLE, " ")).isSameAs(TABLE);
    }

    @Test
    void aRowIsKeptWithThoseAboveItAndItsOwnNumbers() {
        Table left = RowFilter.of(TABLE, "over");

        assertThat(left.rows())
                .extracting(Table.Row::label)
                .containsExactly("Work", "Pay", "Overtime");
        assertThat(left.cells()).containsExactly(cell(1), cell(2), cell(3));
        assertThat(left.notes()).first().isEqualTo("A note.");
        assertThat(left.notes()).last().asString().contains("“over”").contains("1 of 5 rows");
    }

    @Test
    void aPathIsLookedForInTheWholePath() {
        assertThat(RowFilter.of(TABLE, "work > p").rows())
                .extracting(Table.Row::label)
                .containsExactly("Work", "Pay", "Overtime");
        assertThat(RowFilter.of(TABLE, "nowhere").rows()).isEmpty();
    }

    @Test
    void theQuotesComeWithTheFirstNumberAndBelongToTheRowThatIsLeft(@TempDir Path folder) {
        try (Stage stage = Stage.withExample(folder)) {
            ComparePage page =
                    stage.call(() -> {
                        ComparePage made =
                                new ComparePage(stage.desk(), (near, title, name, endings) -> null);
                        stage.desk().add(made);
                        return made;
                    });
            stage.settle();
            assertThat(stage.call(() -> page.dock().isOpen())).isFalse();

            stage.run(() -> page.filterField().setText("student finance"));
            List<Table.Row> rows = stage.call(() -> page.table().table().rows());
            assertThat(rows).last().extracting(Table.Row::label).isEqualTo("Student finance");
            stage.run(() -> page.table().select(rows.size() - 1, 0));
            stage.settle();

            assertThat(stage.call(() -> page.dock().isOpen())).isTrue();
            assertThat(stage.call(() -> page.quotes().words())).startsWith("Student finance");
            stage.paint(page.component(), 1180, 740, "compare-filtered");
        }
    }
}
