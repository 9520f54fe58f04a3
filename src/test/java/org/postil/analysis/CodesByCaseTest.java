package org.postil.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.postil.report.Table;
import org.postil.study.AskedState;

final class CodesByCaseTest {
    private final SmallStudy small =
            new SmallStudy()
                    .participant("Ann")
                    .participant("Bob")
                    .transcript("P01.txt", "I: Go.", "Ann: one two three.", "I: So.")
                    .transcript("P02.txt", "I: Go.", "Bob: four five six.", "I: So.")
                    .codes("A", "A > B", "C")
                    .coding("ana", "P01.txt", "one", "A")
                    .coding("ana", "P01.txt", "two", "A > B")
                    .coding("ana", "P01.txt", "three", "A > B");

    @Test
    void codingsAreCountedByTranscript() {
        Table table = CodesByCase.documents(small.study(), Scope.EVERYTHING, false);
        assertThat(Tables.columns(table))
                .containsExactly("total 2", "P01.txt null", "P02.txt null");
        assertThat(Tables.value(table, "A > B", "P01.txt")).isEqualTo(2);
        assertThat(Tables.value(table, "A > B", "P02.txt")).isZero();
        assertThat(Tables.value(table, "A > B", "total")).isEqualTo(2);
    }

    @Test
    void childrenAreIncludedOnRequest() {
        Scope scope = Scope.EVERYTHING.withChildren(true);
        Table table = CodesByCase.documents(small.study(), scope, false);
        assertThat(Tables.value(table, "A", "P01.txt")).isEqualTo(3);
    }

    @Test
    void presenceIsOneOrNone() {
        Table table = CodesByCase.documents(small.study(), Scope.EVERYTHING, true);
        assertThat(Tables.value(table, "A > B", "P01.txt")).isEqualTo(1);
        assertThat(Tables.value(table, "A > B", "P02.txt")).isZero();
        assertThat(Tables.printed(table, "A > B", "total")).isEqualTo("1 of 2");
    }

    @Test
    void whoWasNotAskedHasNoZero() {
        small.question("Q1", "A", "C")
                .asked("Ann", "Q1", AskedState.NOT_ASKED)
                .asked("Bob", "Q1", AskedState.ASKED);
        Table table = CodesByCase.participants(small.study(), Scope.EVERYTHING, true);
        assertThat(Tables.cell(table, "C", "Ann"))
                .isEqualTo(new Table.Cell(null, null, "not asked", "was not asked", null));
        assertThat(Tables.value(table, "C", "Bob")).isZero();
        assertThat(Tables.cell(table, "A", "Ann"))
                .isEqualTo(new Table.Cell(1.0, null, "1", "raised it unasked", null));
        assertThat(Tables.printed(table, "A", "total")).isEqualTo("0 of 1 asked");
    }
}
