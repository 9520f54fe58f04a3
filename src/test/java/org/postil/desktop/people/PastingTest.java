package org.postil.desktop.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.postil.study.Attribute;
import org.postil.study.Change;
import org.postil.study.Delta;
import org.postil.study.Ids;
import org.postil.study.Participant;
import org.postil.study.Provenance;
import org.postil.study.Study;

/// Blocks from spreadsheets: how they are read and what they would set.
final class PastingTest {
    private static final Provenance PROVENANCE =
            new Provenance(Ids.derived(), () -> java.time.Instant.EPOCH);
    private static final Ids IDS = Ids.derived();
    private static final Attribute GENDER =
            Attribute.of(IDS.next("attribute", "gender"), "gender", 0, List.of("female", "male"));
    private static final Attribute AGE =
            Attribute.of(IDS.next("attribute", "age"), "age", 1, List.of("28", "34"));
    private static final Study STUDY =
            Study.EMPTY.with(
                    Change.of(
                            "",
                            Delta.add(GENDER),
                            Delta.add(AGE),
                            Delta.add(person("P1", "female", "34")),
                            Delta.add(person("P2", "male", "28")),
                            Delta.add(person("P3", "male", ""))));

    private static Participant person(String name, String gender, String age) {
        Map<java.util.UUID, String> values =
                age.isEmpty()
                        ? Map.of(GENDER.id(), gender)
                        : Map.of(GENDER.id(), gender, AGE.id(), age);
        return new Participant(IDS.next("participant", name), name, values);
    }

    private static PastePlan plan(List<Integer> rows, List<Integer> columns, String text) {
        PeopleRows table = PeopleRows.of(STUDY, Map.of(), PeopleRows.Wish.ALL);
        return Pasting.plan(STUDY, table, rows, columns, PasteBlock.of(text));
    }

    private static String value(Study study, String person, Attribute attribute) {
        return study.participantNamed(person)
                .orElseThrow()
                .values()
                .getOrDefault(attribute.id(), "");
    }

    @Test
    void whatIsWrittenIsReadBackWhateverIsInTheCells() {
        Random random = new Random(11);
        String letters = "ab\"\t\n\r é–";
        for (int round = 0; round < 2_000; round++) {
            List<List<String>> rows = new ArrayList<>();
            int width = 1 + random.nextInt(4);
            for (int row = random.nextInt(4); row >= 0; row--) {
                List<String> cells = new ArrayList<>();
                for (int cell = 0; cell < width; cell++) {
                    StringBuilder text = new StringBuilder();
                    for (int at = random.nextInt(4); at > 0; at--) {
                        text.append(letters.charAt(random.nextInt(letters.length())));
                    }
                    cells.add(text.toString());
                }
                rows.add(cells);
            }
            // A row of one empty cell is an empty line, which is no row.
            rows.removeIf(row -> row.equals(List.of("")));
            assertThat(PasteBlock.of(new PasteBlock(rows).text()).rows())
                    .isEqualTo(rows.stream().map(List::copyOf).toList());
        }
    }

    @Test
    void anyTextAtAllIsReadToItsEnd() {
        Random random = new Random(5);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int at = random.nextInt(30); at > 0; at--) {
                text.append("x\"\t\n\r".charAt(random.nextInt(5)));
            }
            assertThat(PasteBlock.of(text.toString()).rows()).allMatch(it -> !it.isEmpty());
        }
    }

    @Test
    void spreadsheetsEndLinesEitherWay() {
        assertThat(PasteBlock.of("a\tb\r\nc\td\r\n").rows())
                .containsExactly(List.of("a", "b"), List.of("c", "d"));
        assertThat(PasteBlock.of("\"two\nlines\"\tb").rows())
                .containsExactly(List.of("two\nlines", "b"));
        assertThat(PasteBlock.of("\"he said\" so\tb").rows())
                .containsExactly(List.of("\"he said\" so", "b"));
    }

    @Test
    void aBlockLiesOverTheTableFromTheChosenCell() {
        PastePlan plan = plan(List.of(1), List.of(1), "female\t29\nrefused\t\n");
        assertThat(plan.cells()).hasSize(3);
        assertThat(plan.same()).isEqualTo(1);
        assertThat(plan.newValues()).containsExactly("29 (age)");
        Study after = STUDY.with(plan.planned(STUDY, PROVENANCE).change());
        assertThat(value(after, "P2", GENDER)).isEqualTo("female");
        assertThat(value(after, "P2", AGE)).isEqualTo("29");
        assertThat(value(after, "P3", GENDER)).isEqualTo("refused");
        assertThat(value(after, "P1", GENDER)).isEqualTo("female");
    }

    @Test
    void oneBadValueIsRefusedWithItsPlaceAndTheRestIsTaken() {
        PastePlan plan = plan(List.of(0), List.of(1), "male\tforty\nfemale\t41");
        assertThat(plan.refused())
                .containsExactly("P1: “forty” is no number, and age holds numbers.");
        assertThat(plan.cells()).hasSize(3);
        assertThat(plan.sentences()).contains("3 values will be set").contains("Not taken:");
        Study after = STUDY.with(plan.planned(STUDY, PROVENANCE).change());
        assertThat(value(after, "P1", AGE)).isEqualTo("34");
        assertThat(value(after, "P2", AGE)).isEqualTo("41");
    }

    @Test
    void whatLiesOutsideTheTableIsRefused() {
        PastePlan plan = plan(List.of(2), List.of(2), "40\tx\n41\ty");
        assertThat(plan.cells()).hasSize(1);
        assertThat(plan.refused())
                .containsExactly(
                        "Column 2 of the block: there is no attribute there.",
                        "Line 2: it lies below the last participant.");
    }

    @Test
    void aBlockWithHeadsGoesByNamesAndMakesParticipants() {
        PastePlan plan =
                plan(
                        List.of(),
                        List.of(),
                        "Participant\tAge\tShoe size\tGender\n"
                                + "P3\t50\t9\tmale\n"
                                + "P9\tunknown\t7\tfemale");
        assertThat(plan.fresh()).containsExactly("P9");
        assertThat(plan.refused())
                .containsExactly("Column “Shoe size”: there is no such attribute. Add it first.");
        Study after = STUDY.with(plan.planned(STUDY, PROVENANCE).change());
        assertThat(value(after, "P9", AGE)).isEqualTo("unknown");
        assertThat(value(after, "P3", AGE)).isEqualTo("50");
        assertThat(after.participants()).hasSize(4);
    }

    @Test
    void namesInTheFirstColumnSayWhoIsMeantWhereverTheyArePasted() {
        PastePlan plan = plan(List.of(0), List.of(0), "P2\tfemale\nP4\tmale");
        assertThat(plan.fresh()).containsExactly("P4");
        Study after = STUDY.with(plan.planned(STUDY, PROVENANCE).change());
        assertThat(value(after, "P2", GENDER)).isEqualTo("female");
        assertThat(value(after, "P1", GENDER)).isEqualTo("female");
        assertThat(value(after, "P4", GENDER)).isEqualTo("male");
    }

    @Test
    void oneCellFillsAllThatAreSelected() {
        PastePlan plan = plan(List.of(0, 1, 2), List.of(1), "not asked");
        assertThat(plan.cells()).hasSize(3).allMatch(it -> it.value().equals("not asked"));
        assertThat(plan.newValues()).isEmpty();
    }

    @Test
    void whatIsCopiedAndPastedInPlaceChangesNothing() {
        PeopleRows table = PeopleRows.of(STUDY, Map.of(), PeopleRows.Wish.ALL);
        List<List<String>> cells =
                table.rows().stream()
                        .map(it -> List.of(it.cell(0), it.cell(1), it.cell(2)))
                        .toList();
        PastePlan plan = plan(List.of(0), List.of(0), new PasteBlock(cells).text());
        assertThat(plan.isEmpty()).isTrue();
        assertThat(plan.refused()).isEmpty();
        assertThat(plan.same()).isEqualTo(6);
    }
}
