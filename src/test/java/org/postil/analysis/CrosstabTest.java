package org.postil.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.postil.report.Table;
import org.postil.study.AskedState;
import org.postil.study.Problem;

/// Twelve movers and four stayers, one sentence each; the movers' first six and all stayers raise
/// “Home”.
final class CrosstabTest {
    private final SmallStudy small = sample();

    private static SmallStudy sample() {
        SmallStudy small =
                new SmallStudy()
                        .attribute("status", "mover", "stayer", "returner")
                        .codes("Home", "Rare", "Never");
        for (int at = 1; at <= 16; at++) {
            String name = "P" + (char) ('a' + at);
            String file = name + ".txt";
            small.participant(name, "status=" + (at <= 12 ? "mover" : "stayer"))
                    .transcript(file, "I: Go on.", name + ": home is a word.", "I: Well.");
            if (at <= 6 || at > 12) {
                small.coding("ana", file, "home is", "Home");
            }
        }
        return small.coding("ana", "Pb.txt", "word", "Rare");
    }

    private Table table(Unit unit, Crosstab.Percent percent) {
        Crosstab.Layout layout =
                new Crosstab.Layout(List.of(small.attributeNamed("status")), unit, percent);
        return Crosstab.table(small.study(), small.texts(), Scope.EVERYTHING, layout);
    }

    @Test
    void countsStandWithTheirBase() {
        Table table = table(Unit.PARTICIPANTS, Crosstab.Percent.NONE);
        assertThat(Tables.columns(table))
                .containsExactly("total 16", "mover 12", "stayer 4", "returner 0");
        assertThat(Tables.cell(table, "Home", "mover"))
                .isEqualTo(new Table.Cell(6.0, 12, "6 of 12", null, null));
    }

    @Test
    void aColumnPercentageIsAShareOfTheGroup() {
        Table table = table(Unit.PARTICIPANTS, Crosstab.Percent.COLUMN);
        assertThat(Tables.cell(table, "Home", "mover"))
                .isEqualTo(new Table.Cell(50.0, 12, "50% (6 of 12)", null, null));
        assertThat(Tables.printed(table, "Home", "total")).isEqualTo("63% (10 of 16)");
    }

    @Test
    void aSmallBaseLeavesTheCountAloneInPrintButNotInTheValue() {
        Table table = table(Unit.PARTICIPANTS, Crosstab.Percent.COLUMN);
        assertThat(Tables.cell(table, "Home", "stayer"))
                .isEqualTo(new Table.Cell(100.0, 4, "4 of 4", null, null));
        assertThat(table.notes()).anyMatch(it -> it.contains("fewer than 10, counts stand alone"));
    }

    @Test
    void anEmptyOrUnaskedGroupHasNoPercentage() {
        small.question("Q1", "Home");
        for (char name = 'n'; name <= 'q'; name++) {
            small.asked("P" + name, "Q1", AskedState.NOT_ASKED);
        }
        Table table = table(Unit.PARTICIPANTS, Crosstab.Percent.COLUMN);
        assertThat(Tables.cell(table, "Home", "stayer"))
                .isEqualTo(new Table.Cell(null, 0, "not asked", "4 raised it unasked", null));
        assertThat(Tables.value(table, "Home", "returner")).isNull();
        assertThat(Tables.printed(table, "Home", "mover")).isEqualTo("50% (6 of 12 asked)");
    }

    @Test
    void aRowPercentageIsAShareOfTheCode() {
        Table table = table(Unit.PARTICIPANTS, Crosstab.Percent.ROW);
        assertThat(Tables.cell(table, "Home", "mover"))
                .isEqualTo(new Table.Cell(60.0, 10, "60% (6 of 10)", null, null));
        assertThat(Tables.cell(table, "Rare", "mover"))
                .isEqualTo(new Table.Cell(100.0, 1, "1 of 12", null, null));
        assertThat(Tables.cell(table, "Never", "mover"))
                .isEqualTo(new Table.Cell(null, 0, "0 of 12", "no percentage of none", null));
    }

    @Test
    void otherUnitsHaveSharesOfTheirOwn() {
        Table codings = table(Unit.CODINGS, Crosstab.Percent.COLUMN);
        assertThat(Tables.value(codings, "Home", "total")).isEqualTo(100.0 * 10 / 11);
        assertThat(Tables.printed(codings, "Home", "total")).isEqualTo("91% (10 of 11)");
        Table words = table(Unit.WORDS, Crosstab.Percent.COLUMN);
        assertThat(Tables.cell(words, "Home", "mover").base()).isEqualTo(13);
        Table transcripts = table(Unit.TRANSCRIPTS, Crosstab.Percent.COLUMN);
        assertThat(Tables.printed(transcripts, "Home", "mover")).isEqualTo("50% (6 of 12)");
    }

    @Test
    void aShareThatIsNotQuiteNoneOrAllDoesNotLookSo() {
        SmallStudy many = new SmallStudy().attribute("status", "mover").codes("Home", "Away");
        for (int at = 0; at < 250; at++) {
            String name = "Q" + (char) ('a' + at / 26) + (char) ('a' + at % 26);
            many.participant(name, "status=mover")
                    .transcript(name, "I: Go.", name + ": yes.", "I: So.");
            many.coding("ana", name, "yes", at == 0 ? "Home" : "Away");
        }
        Table table =
                Crosstab.table(
                        many.study(),
                        many.texts(),
                        Scope.EVERYTHING,
                        new Crosstab.Layout(
                                List.of(many.attributeNamed("status")),
                                Unit.PARTICIPANTS,
                                Crosstab.Percent.COLUMN));
        assertThat(Tables.printed(table, "Home", "mover")).isEqualTo("<1% (1 of 250)");
        assertThat(Tables.printed(table, "Away", "mover")).isEqualTo(">99% (249 of 250)");
    }

    @Test
    void aCrosstabNeedsGroups() {
        assertThatThrownBy(() ->
                        Crosstab.table(
                                small.study(),
                                small.texts(),
                                Scope.EVERYTHING,
                                Crosstab.Layout.counts()))
                .isInstanceOf(Problem.class);
    }
}
