package org.postil.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postil.report.Table;

final class TableNotesTest {
    @Test
    void equalNotesShareALetterInTheOrderOfTheCells() {
        Table.Cell first = noted("n/a", "Nobody was asked.");
        Table.Cell second = noted("–", "Too few.");
        TableNotes notes = TableNotes.of(table(List.of(first, second, first)));
        assertThat(notes.mark(first)).isEqualTo("a");
        assertThat(notes.mark(second)).isEqualTo("b");
        assertThat(notes.marked())
                .extracting(TableNotes.Foot::text)
                .containsExactly("Nobody was asked.", "Too few.");
    }

    @Test
    void aNoteThatOnlyRepeatsTheCellIsLeftOut() {
        Table.Cell cell = noted("not asked", "Not asked");
        assertThat(TableNotes.of(table(List.of(cell))).marked()).isEmpty();
    }

    @Test
    void afterZComesAa() {
        List<Table.Cell> cells = new ArrayList<>();
        for (int at = 0; at < 28; at++) {
            cells.add(noted("–", "Note " + at));
        }
        TableNotes notes = TableNotes.of(table(cells));
        assertThat(notes.mark(cells.get(25))).isEqualTo("z");
        assertThat(notes.mark(cells.get(27))).isEqualTo("ab");
    }

    @Test
    void theBasisSaysOnlyWhatTheTableSays() {
        assertThat(TableNotes.basis(table(List.of())))
                .isEqualTo("Unit: codings. Coding of record: any. As at: now.");
    }

    private static Table.Cell noted(String printed, String note) {
        return new Table.Cell(null, null, printed, note, null);
    }

    private static Table table(List<Table.Cell> cells) {
        List<Table.Column> columns = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            columns.add(new Table.Column("c" + column, "C" + column, null, false));
        }
        return new Table(
                "T",
                "codings",
                "any",
                "now",
                "",
                "Code",
                List.of(new Table.Row("r", "R", 0)),
                columns,
                List.of(cells),
                List.of(),
                List.of(),
                "");
    }
}
