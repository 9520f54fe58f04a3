package org.postil.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postil.report.Table;
import org.postil.study.AskedState;
import org.postil.study.Attribute;
import org.postil.study.AttributeValue;

/// Three movers, two stayers and one without a status; one focus group and an unbound voice.
final class FrequenciesTest {
    private final SmallStudy small = sample();

    private static SmallStudy sample() {
        return new SmallStudy()
                .attribute("status", "mover", "stayer", "returner")
                .attribute("gender", "female", "male")
                .participant("Ann", "status=mover", "gender=female")
                .participant("Bob", "status=mover", "gender=male")
                .participant("Cat", "status=stayer", "gender=female")
                .participant("Dan", "status=stayer", "gender=male")
                .participant("Eve", "gender=female")
                .participant("Fay", "status=mover")
                .transcript(
                        "P01.txt", "I: Start now.", "Ann: money came from my aunt.", "I: Right.")
                .transcript("P02.txt", "I: Begin now.", "Bob: work was there for me.", "I: Okay.")
                .transcript("P03.txt", "I: Please go.", "Cat: family kept me here.", "I: Fine.")
                .transcript(
                        "FG1.txt",
                        "M: Welcome all.",
                        "Ann: friends came too.",
                        "Dan: nobody left home.",
                        "Eve: some did leave.",
                        "Zed: not me at all.",
                        "M: Thank you all.")
                .codes("Help", "Help > Money", "Help > People", "Ties", "Other");
    }

    private Table table(Unit unit, Scope scope, String... by) {
        List<Attribute> attributes = Arrays.stream(by).map(small::attributeNamed).toList();
        return Frequencies.table(small.study(), small.texts(), scope, unit, attributes);
    }

    private Table people(String... by) {
        return table(Unit.PARTICIPANTS, Scope.EVERYTHING, by);
    }

    private Table peopleWithChildren(String... by) {
        return table(Unit.PARTICIPANTS, Scope.EVERYTHING.withChildren(true), by);
    }

    @Test
    void withoutAGuideTheBaseIsEverybodyAndNobodyWasAsked() {
        small.coding("ana", "P01.txt", "money", "Help > Money");
        Table table = people("status");
        assertThat(Tables.printed(table, "Help > Money", "total")).isEqualTo("1 of 6");
        assertThat(Tables.printed(table, "Help > Money", "mover")).isEqualTo("1 of 3");
        assertThat(Tables.printed(table, "Help > Money", "stayer")).isEqualTo("0 of 2");
        assertThat(Tables.note(table, "Help > Money", "mover")).isNull();
        assertThat(table.notes()).noneMatch(it -> it.contains("asked a question"));
        assertThat(table.base()).isEqualTo("participants in the group");
    }

    @Test
    void columnsAreTheTotalTheGroupsInDeclaredOrderAndTheRest() {
        assertThat(Tables.columns(people("status")))
                .containsExactly(
                        "total 6", "mover 3", "stayer 2", "returner 0", "(not recorded) 1");
        assertThat(Tables.columns(people())).containsExactly("total 6");
    }

    @Test
    void repeatedAttributesAreTheCombinationsThatSomebodyHas() {
        assertThat(Tables.columns(people("gender", "status")))
                .containsExactly(
                        "total 6",
                        "female × mover 1",
                        "female × stayer 1",
                        "male × mover 1",
                        "male × stayer 1",
                        "(not recorded) 2");
    }

    @Test
    void groupsThatTheScopeShutsOutAreNoColumns() {
        Scope scope =
                Scope.EVERYTHING.where(
                        small.study(), List.of(new AttributeValue("status", "stayer")));
        assertThat(Tables.columns(table(Unit.PARTICIPANTS, scope, "status")))
                .containsExactly("total 2", "stayer 2");
    }

    @Test
    void rowsAreAllCodesInCodebookOrderWithDepthAndZeros() {
        Table table = people();
        assertThat(table.rows())
                .extracting(Table.Row::key, Table.Row::label, Table.Row::depth)
                .startsWith(tuple("Help", "Help", 0), tuple("Help > Money", "Money", 1))
                .hasSize(5);
        assertThat(Tables.cell(table, "Other", "total"))
                .isEqualTo(new Table.Cell(0.0, 6, "0 of 6", null, null));
    }

    @Test
    void aQuestionAsksAboutItsCodesAndTheirDescendants() {
        small.question("Q1", "Help").asked("Bob", "Q1", AskedState.NOT_ASKED);
        small.coding("ana", "P01.txt", "money", "Help > Money");
        Table table = people("status");
        assertThat(Tables.printed(table, "Help > Money", "mover")).isEqualTo("1 of 2 asked");
        assertThat(Tables.printed(table, "Help", "mover")).isEqualTo("0 of 2 asked");
        assertThat(Tables.cell(table, "Help", "total").base()).isEqualTo(5);
        assertThat(Tables.printed(table, "Ties", "mover")).isEqualTo("0 of 3");
        assertThat(Tables.note(table, "Ties", "mover")).isEqualTo("not a question of the guide");
    }

    @Test
    void oneOfSeveralQuestionsIsEnoughAndPromptedIsAsked() {
        small.question("Q1", "Help").question("Q2", "Help > Money");
        small.asked("Ann", "Q1", AskedState.NOT_ASKED).asked("Ann", "Q2", AskedState.PROMPTED);
        small.asked("Bob", "Q1", AskedState.NOT_ASKED)
                .asked("Bob", "Q2", AskedState.NOT_APPLICABLE);
        Table table = people("status");
        assertThat(Tables.cell(table, "Help > Money", "mover").base()).isEqualTo(2);
        assertThat(Tables.cell(table, "Help", "mover").base()).isEqualTo(1);
    }

    @Test
    void whoRaisedItUnaskedStandsBesideTheCount() {
        small.question("Q1", "Help > Money").asked("Bob", "Q1", AskedState.NOT_ASKED);
        small.coding("ana", "P01.txt", "money", "Help > Money");
        small.coding("ana", "P02.txt", "work", "Help > Money");
        Table table = people("status");
        assertThat(Tables.cell(table, "Help > Money", "mover"))
                .isEqualTo(new Table.Cell(1.0, 2, "1 of 2 asked", "and 1 not asked", null));
        assertThat(Tables.value(table, "Help > Money", "total")).isEqualTo(1);
    }

    @Test
    void aGroupThatNobodyAskedHasNoNumber() {
        small.question("Q1", "Ties", "Help");
        for (String name : List.of("Ann", "Bob", "Fay")) {
            small.asked(name, "Q1", AskedState.NOT_ASKED);
        }
        small.coding("ana", "P01.txt", "aunt", "Ties");
        small.coding("ana", "P03.txt", "family", "Ties");
        Table table = people("status");
        assertThat(Tables.cell(table, "Ties", "mover"))
                .isEqualTo(new Table.Cell(null, 0, "not asked", "1 raised it unasked", null));
        assertThat(Tables.cell(table, "Help", "mover"))
                .isEqualTo(
                        new Table.Cell(
                                null, 0, "not asked", "nobody in this group was asked", null));
        assertThat(Tables.printed(table, "Ties", "stayer")).isEqualTo("1 of 2 asked");
        assertThat(table.warnings())
                .contains(
                        "Nobody in “mover” was asked about “Help”, “Money”, “People”, “Ties”: a"
                                + " difference from other groups there would measure the guide.");
    }

    @Test
    void anEmptyGroupHasNoNumberOfParticipants() {
        Table table = people("status");
        assertThat(Tables.cell(table, "Ties", "returner"))
                .isEqualTo(new Table.Cell(null, 0, "–", "nobody in this group", null));
    }

    @Test
    void aParentWithChildrenIsAskedAboutByTheirQuestions() {
        small.question("Q1", "Help > Money").asked("Bob", "Q1", AskedState.NOT_ASKED);
        small.question("Q2", "Help > People").asked("Fay", "Q2", AskedState.NOT_ASKED);
        small.asked("Fay", "Q1", AskedState.NOT_ASKED).asked("Bob", "Q2", AskedState.ASKED);
        small.coding("ana", "P01.txt", "money", "Help > Money");
        small.coding("ana", "P01.txt", "aunt", "Help > People");
        Table with = peopleWithChildren("status");
        assertThat(Tables.printed(with, "Help", "mover")).isEqualTo("1 of 2 asked");
        Table own = people("status");
        assertThat(Tables.printed(own, "Help", "mover")).isEqualTo("0 of 3");
        assertThat(Tables.note(own, "Help", "mover")).isEqualTo("not a question of the guide");
    }

    @Test
    void childrenAreAUnion() {
        small.coding("ana", "P01.txt", "money came", "Help > Money");
        small.coding("ana", "P01.txt", "came from my aunt", "Help > People");
        small.coding("ana", "P03.txt", "family", "Help");
        Scope scope = Scope.EVERYTHING.withChildren(true);
        assertThat(Tables.value(table(Unit.PARTICIPANTS, scope), "Help", "total")).isEqualTo(2);
        assertThat(Tables.value(table(Unit.CODINGS, scope), "Help", "total")).isEqualTo(3);
        assertThat(Tables.value(table(Unit.TRANSCRIPTS, scope), "Help", "total")).isEqualTo(2);
        assertThat(Tables.value(table(Unit.WORDS, scope), "Help", "total")).isEqualTo(6);
        assertThat(Tables.value(table(Unit.WORDS, Scope.EVERYTHING), "Help", "total")).isEqualTo(1);
    }

    @Test
    void aParticipantCountsOnceWhereverTheySpoke() {
        small.coding("ana", "P01.txt", "aunt", "Ties");
        small.coding("ana", "FG1.txt", "friends", "Ties");
        assertThat(Tables.value(people("status"), "Ties", "mover")).isEqualTo(1);
        Table transcripts = table(Unit.TRANSCRIPTS, Scope.EVERYTHING, "status");
        assertThat(Tables.value(transcripts, "Ties", "mover")).isEqualTo(2);
        assertThat(people().warnings())
                .contains("1 participant with several transcripts, counted once: Ann.");
    }

    @Test
    void aCodingBelongsToEverybodyWhoseTurnsItTouches() {
        small.coding("ana", "FG1.txt", "too.\nDan: nobody left home.\nEve: some", "Ties");
        Table people = people("status");
        assertThat(Tables.value(people, "Ties", "total")).isEqualTo(3);
        assertThat(Tables.value(people, "Ties", "mover")).isEqualTo(1);
        assertThat(Tables.value(people, "Ties", "stayer")).isEqualTo(1);
        assertThat(Tables.value(people, "Ties", "(not recorded)")).isEqualTo(1);
        Table codings = table(Unit.CODINGS, Scope.EVERYTHING, "gender");
        assertThat(Tables.value(codings, "Ties", "total")).isEqualTo(1);
        assertThat(Tables.value(codings, "Ties", "female")).isEqualTo(1);
        assertThat(Tables.value(codings, "Ties", "male")).isEqualTo(1);
        Table words = table(Unit.WORDS, Scope.EVERYTHING, "status");
        assertThat(Tables.value(words, "Ties", "mover")).isEqualTo(1);
        assertThat(Tables.value(words, "Ties", "stayer")).isEqualTo(3);
        assertThat(Tables.value(words, "Ties", "total")).isEqualTo(5);
    }

    @Test
    void anInterviewersCodingsAndUnboundSpeechBelongToNobody() {
        small.coding("ana", "P01.txt", "Start now", "Other");
        small.coding("ana", "FG1.txt", "not me", "Other");
        small.coding("ana", "FG1.txt", "home.\nEve: some did leave.\nZed: not me at", "Ties");
        assertThat(Tables.value(people(), "Other", "total")).isZero();
        Table codings = table(Unit.CODINGS, Scope.EVERYTHING, "status");
        assertThat(Tables.value(codings, "Other", "total")).isEqualTo(2);
        assertThat(Tables.value(codings, "Other", "mover")).isZero();
        assertThat(Tables.value(table(Unit.TRANSCRIPTS, Scope.EVERYTHING), "Other", "total"))
                .isEqualTo(2);
        assertThat(Tables.value(table(Unit.WORDS, Scope.EVERYTHING), "Other", "total")).isZero();
        assertThat(Tables.value(table(Unit.WORDS, Scope.EVERYTHING), "Ties", "total")).isEqualTo(4);
        assertThat(codings.warnings())
                .anyMatch(it -> it.startsWith("1 coding on an interviewer's turns alone"))
                .anyMatch(
                        it -> it.startsWith("1 coding on speech that is bound to no participant"));
    }

    @Test
    void conditionsOnParticipantsLeaveOnlyTheirCodings() {
        small.coding("ana", "P01.txt", "Start now", "Other");
        small.coding("ana", "P01.txt", "aunt", "Ties");
        small.coding("ana", "P03.txt", "family", "Ties");
        Scope scope =
                Scope.EVERYTHING.where(
                        small.study(), List.of(new AttributeValue("status", "stayer")));
        Table codings = table(Unit.CODINGS, scope);
        assertThat(Tables.value(codings, "Ties", "total")).isEqualTo(1);
        assertThat(Tables.value(codings, "Other", "total")).isZero();
        assertThat(Tables.value(table(Unit.TRANSCRIPTS, scope), "Ties", "total")).isEqualTo(1);
    }

    @Test
    void otherUnitsPrintTheNumberAndSayWhoWasNotAsked() {
        small.question("Q1", "Ties").asked("Ann", "Q1", AskedState.NOT_ASKED);
        small.coding("ana", "P01.txt", "aunt", "Ties");
        Table table = table(Unit.CODINGS, Scope.EVERYTHING, "status");
        assertThat(Tables.cell(table, "Ties", "mover"))
                .isEqualTo(
                        new Table.Cell(1.0, 2, "1", "with 1 participant who was not asked", null));
        assertThat(Tables.printed(table, "Ties", "stayer")).isEqualTo("0");
    }

    @Test
    void theTableSaysWhatItCountsAndForWhom() {
        small.question("Q1", "Ties");
        Table table = people("gender", "status");
        assertThat(table.title()).isEqualTo("Theme frequencies by gender and status");
        assertThat(table.unit()).isEqualTo("participants");
        assertThat(table.at()).isEqualTo("now");
        assertThat(table.base()).isEqualTo("participants asked");
        assertThat(table.notes())
                .contains(Remarks.SAMPLE)
                .anyMatch(it -> it.contains("3 of 4 asked"));
        assertThat(table.notes())
                .contains(
                        "By mode: 3 participants in interviews of their own, 3 in interviews or"
                                + " focus groups with several speakers, 1 in both.");
        assertThat(table.warnings())
                .contains(
                        "1 participant without a turn in any of these transcripts, in the bases all"
                                + " the same: Fay.");
    }
}
