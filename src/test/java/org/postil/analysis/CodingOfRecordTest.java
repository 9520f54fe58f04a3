package org.postil.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.postil.report.Table;
import org.postil.study.Coder;
import org.postil.study.Study;

/// Two coders on one transcript, a third and the consensus on others.
final class CodingOfRecordTest {
    private static SmallStudy base() {
        return new SmallStudy()
                .participant("Ann")
                .participant("Bob")
                .transcript(
                        "P01.txt", "I: Tell me.", "Ann: one two three four five six.", "I: Well.")
                .transcript("P02.txt", "I: Tell me.", "Bob: seven eight nine ten.", "I: Good.")
                .codes("A", "B");
    }

    private static List<String> quotes(SmallStudy small, CodingOfRecord record) {
        Study study = small.study();
        return Counted.of(study, Scope.EVERYTHING.withRecord(record)).codings().stream()
                .map(it ->
                        study.codebook().path(it.coding().code())
                                + ": "
                                + it.span().of(small.texts().text(it.transcript())))
                .toList();
    }

    private static CodingOfRecord by(SmallStudy small, String coder) {
        return CodingOfRecord.named(coder, small.study());
    }

    private static Table table(SmallStudy small, CodingOfRecord record, Unit unit) {
        Scope scope = Scope.EVERYTHING.withRecord(record);
        return Frequencies.table(small.study(), small.texts(), scope, unit, List.of());
    }

    @Test
    void oneCoderCountsAlone() {
        SmallStudy small =
                base().coding("ana", "P01.txt", "one two", "A")
                        .coding("ben", "P01.txt", "five six", "A");
        assertThat(quotes(small, by(small, "Ana"))).containsExactly("A: one two");
        assertThat(by(small, "ana").words()).isEqualTo("coder ana");
    }

    @Test
    void anyCountsTheSameStretchOnceAndOverlappingOnesEach() {
        SmallStudy small =
                base().coding("ana", "P01.txt", "one two three", "A")
                        .coding("ben", "P01.txt", "one two three", "A")
                        .coding("ben", "P01.txt", "three four", "A")
                        .coding("ben", "P01.txt", "one two three", "B");
        Table codings = table(small, CodingOfRecord.ANY, Unit.CODINGS);
        assertThat(Tables.value(codings, "A", "total")).isEqualTo(2);
        assertThat(Tables.value(codings, "B", "total")).isEqualTo(1);
        Table words = table(small, CodingOfRecord.ANY, Unit.WORDS);
        assertThat(Tables.value(words, "A", "total")).isEqualTo(4);
        Table people = table(small, CodingOfRecord.ANY, Unit.PARTICIPANTS);
        assertThat(Tables.printed(people, "A", "total")).isEqualTo("1 of 2");
        assertThat(Tables.value(table(small, CodingOfRecord.ANY, Unit.TRANSCRIPTS), "A", "total"))
                .isEqualTo(1);
    }

    @Test
    void allKeepsTheStretchesOnWhichEveryCoderHasTheCode() {
        SmallStudy small =
                base().coding("ana", "P01.txt", "one two three four", "A")
                        .coding("ben", "P01.txt", "two", "A")
                        .coding("ben", "P01.txt", "four five", "A")
                        .coding("ben", "P01.txt", "six", "B");
        assertThat(quotes(small, CodingOfRecord.ALL)).containsExactly("A: two", "A: four");
        assertThat(Tables.value(table(small, CodingOfRecord.ALL, Unit.WORDS), "A", "total"))
                .isEqualTo(2);
    }

    @Test
    void aCoderWhoFinishedWithoutACodeDisagrees() {
        SmallStudy small = base().coding("ana", "P01.txt", "one two", "A");
        assertThat(quotes(small, CodingOfRecord.ALL)).containsExactly("A: one two");
        small.finished("ben", "P01.txt");
        assertThat(quotes(small, CodingOfRecord.ALL)).isEmpty();
    }

    @Test
    void oneCodersOverlappingCodingsAreOneStretchAmongAll() {
        SmallStudy small =
                base().coding("ana", "P01.txt", "one two ", "A")
                        .coding("ana", "P01.txt", "two three", "A")
                        .coding("ben", "P01.txt", "one two three four", "A");
        assertThat(quotes(small, CodingOfRecord.ALL)).containsExactly("A: one two three");
    }

    @Test
    void theConsensusIsNotACoderWhereOthersCoded() {
        SmallStudy small =
                base().coding("ana", "P01.txt", "one two", "A")
                        .coding("ben", "P01.txt", "two three", "A")
                        .finished(Coder.CONSENSUS, "P01.txt")
                        .coding(Coder.CONSENSUS, "P02.txt", "seven", "A");
        assertThat(quotes(small, CodingOfRecord.ALL)).containsExactly("A: two", "A: seven");
    }

    @Test
    void theDefaultTakesTheConsensusTranscriptByTranscript() {
        SmallStudy small =
                base().coding("ana", "P01.txt", "one two", "A")
                        .coding(Coder.CONSENSUS, "P01.txt", "three", "A")
                        .coding("ana", "P02.txt", "seven", "A")
                        .coding("ben", "P02.txt", "eight", "B");
        assertThat(quotes(small, CodingOfRecord.DEFAULT))
                .containsExactly("A: three", "A: seven", "B: eight");
        assertThat(quotes(small, CodingOfRecord.CONSENSUS)).containsExactly("A: three");
    }

    @Test
    void aTranscriptThatTheConsensusFinishedEmptyIsAgreedOn() {
        SmallStudy small =
                base().coding("ana", "P01.txt", "one two", "A")
                        .finished(Coder.CONSENSUS, "P01.txt");
        assertThat(quotes(small, CodingOfRecord.DEFAULT)).isEmpty();
        assertThat(quotes(small, CodingOfRecord.ANY)).containsExactly("A: one two");
    }

    @Test
    void theTableSaysWhoseCodingItRestsOn() {
        SmallStudy small =
                base().coding("ana", "P01.txt", "one two", "A")
                        .coding(Coder.CONSENSUS, "P01.txt", "three", "A");
        Table table = table(small, CodingOfRecord.DEFAULT, Unit.PARTICIPANTS);
        assertThat(table.record()).isEqualTo("consensus where there is one, else any coder");
        assertThat(table.notes())
                .contains(
                        "Coding of record: consensus where there is one, else any coder. There is a"
                            + " consensus on 1 of 2 transcripts. 1 coding by single coders there is"
                            + " not counted.");
        assertThat(table.warnings())
                .anyMatch(it -> it.startsWith("1 transcript neither coded nor finished"));
    }
}
