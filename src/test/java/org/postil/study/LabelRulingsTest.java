package org.postil.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

final class LabelRulingsTest {
    private static final Provenance PROVENANCE =
            new Provenance(Ids.derived(), InstantSource.fixed(Instant.EPOCH));
    private static final List<String> LABELS =
            List.of(
                    "INT",
                    "Kerry",
                    "KERRY",
                    "Kerry T",
                    "Note",
                    "Bus",
                    "P1",
                    "my mum",
                    "My Mum",
                    "Date",
                    "Gareth (laughing)",
                    "Kerry (she/her)",
                    "KERRY (she/her)",
                    "Interviewer",
                    "Note (x)",
                    "Zoë");
    private static final String DIALOGUE =
            """
            INT: Where are you from?
            Kerry: Grimsby.
            Bus: a bus passes
            INT: And then?
            Kerry T: Leeds, then home.
            Bus: she laughs
            my mum: Dinner!
            INT: Thank you.
            """;

    /// One thing that somebody says.
    record Said(int kind, String label, String other) {}

    @Provide
    Arbitrary<String> dialogues() {
        Arbitrary<String> stamps = Arbitraries.of("", "", "[00:12:01] ", "00:12:01\t");
        Arbitrary<String> labels = Arbitraries.of(LABELS).map(it -> it + ":");
        Arbitrary<String> speech =
                Arbitraries.of(" Yes.", "", " So: I left", " At 10:30, home [00:13:00] and", " 🙂");
        Arbitrary<String> line =
                Combinators.combine(
                                stamps,
                                Arbitraries.oneOf(labels, labels, Arbitraries.of("")),
                                speech)
                        .as((stamp, label, said) -> stamp + label + said);
        return line.list().ofMinSize(1).ofMaxSize(14).map(it -> String.join("\n", it));
    }

    /// What somebody says, one thing after another, of labels that may or may not be there.
    @Provide
    Arbitrary<LabelRulings> rulings() {
        Arbitrary<Integer> kinds = Arbitraries.integers().between(0, 2);
        Arbitrary<String> labels = Arbitraries.of(LABELS);
        return Combinators.combine(kinds, labels, labels)
                .as(Said::new)
                .list()
                .ofMaxSize(5)
                .map(LabelRulingsTest::said);
    }

    private static LabelRulings said(List<Said> all) {
        LabelRulings rulings = LabelRulings.NONE;
        for (Said one : all) {
            rulings =
                    switch (one.kind()) {
                        case 0 -> rulings.speaker(one.label());
                        case 1 -> rulings.noSpeaker(one.label());
                        default -> rulings.same(one.label(), one.other());
                    };
        }
        return rulings;
    }

    private static Transcript transcript(String text, LabelRulings rulings) {
        TranscriptDraft draft = new TranscriptDraft("a.txt", text, List.of(), List.of());
        return TranscriptEdits.transcript(draft, Turns.find(text, rulings), PROVENANCE);
    }

    private static LabelRulings shown(Transcript transcript, String text) {
        return LabelRulings.of(
                transcript.turns(), text, TranscriptEdits.labels(transcript.turns()));
    }

    @Property(tries = 3000, shrinking = ShrinkingMode.OFF)
    void turnsReadAgainAreTheTurnsThatAreStored(
            @ForAll("dialogues") String text, @ForAll("rulings") LabelRulings rulings) {
        Transcript stored = transcript(text, rulings);
        assertThat(Turns.find(text, shown(stored, text))).isEqualTo(stored.turns());
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void everyFilledLineStandsInOneTurn(
            @ForAll("dialogues") String text, @ForAll("rulings") LabelRulings rulings) {
        List<Turn> turns = Turns.find(text, rulings);
        for (int at = 0; at < text.length(); at++) {
            int place = at;
            if (!Character.isWhitespace(text.charAt(at))) {
                assertThat(turns.stream().filter(it -> contains(it.span(), place))).hasSize(1);
            }
        }
    }

    private static boolean contains(Span span, int place) {
        return span.start() <= place && place < span.end();
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void whoIsSaidToBeNoSpeakerSpeaksNowhereAndTheOthersAsBefore(
            @ForAll("dialogues") String text, @ForAll("rulings") LabelRulings rulings) {
        List<Turn> turns = Turns.find(text, rulings);
        LabelRulings settled = rulings.settled(text);
        assertThat(Turns.find(text, settled)).isEqualTo(turns);
        for (String label : TranscriptEdits.labels(turns)) {
            Set<String> others = TranscriptEdits.labels(turns);
            others.remove(label);
            assertThat(TranscriptEdits.labels(Turns.find(text, settled.noSpeaker(label))))
                    .containsExactlyElementsOf(others);
        }
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void twoThatAreTheSameSpeakAsOne(@ForAll("dialogues") String text) {
        List<String> labels =
                List.copyOf(TranscriptEdits.labels(Turns.find(text, LabelRulings.NONE)));
        if (labels.size() > 1) {
            LabelRulings all = LabelRulings.NONE.settled(text);
            LabelRulings one = all.same(labels.get(0), labels.get(1));
            assertThat(TranscriptEdits.labels(Turns.find(text, one)))
                    .containsExactlyInAnyOrderElementsOf(labels.subList(1, labels.size()));
        }
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
    void aRulingTwiceIsTheRulingOnce(
            @ForAll("rulings") LabelRulings rulings, @ForAll("rulings") LabelRulings other) {
        for (String label : LABELS) {
            LabelRulings speaker = rulings.speaker(label);
            LabelRulings none = rulings.noSpeaker(label);
            LabelRulings same = rulings.same(label, "INT");
            assertThat(speaker.speaker(label)).isEqualTo(speaker);
            assertThat(none.noSpeaker(label)).isEqualTo(none);
            assertThat(same.same(label, "INT")).isEqualTo(same);
            assertThat(speaker.others()).doesNotContain(Names.key(label));
            assertThat(other.speaker(label).noSpeaker(label).others()).contains(Names.key(label));
        }
    }

    @Property(tries = 500, shrinking = ShrinkingMode.OFF)
    void oneAndTheSameWordIsNeverTwoThings(@ForAll("rulings") LabelRulings rulings) {
        assertThat(rulings.speakers()).filteredOn(rulings.others()::contains).isEmpty();
        assertThat(rulings.speakers()).containsAll(rulings.same().keySet());
        for (String kept : rulings.same().values()) {
            assertThat(rulings.same()).doesNotContainKey(Names.key(kept));
        }
    }

    @Test
    void anEditOfTheTextKeepsWhatWasCorrected() {
        LabelRulings rulings =
                LabelRulings.NONE.noSpeaker("Bus").same("Kerry T", "Kerry").speaker("my mum");
        Transcript stored = transcript(DIALOGUE, rulings);
        assertThat(TranscriptEdits.labels(stored.turns()))
                .containsExactly("INT", "Kerry", "my mum");
        List<Delta> deltas = new ArrayList<>(List.of(Delta.add(stored)));
        for (String label : TranscriptEdits.labels(stored.turns())) {
            deltas.add(Delta.add(TranscriptEdits.speaker(stored, label, PROVENANCE)));
        }
        Study study = Study.EMPTY.with(new Change("Import", deltas));
        Splice splice = new Splice(new Span(0, 0), "Kerry T: Hello.\nBus: rain\nDan: Hi.\n");
        Map<String, String> texts = Map.of(stored.textHash(), DIALOGUE);
        Planned planned =
                TextEdits.splice(
                        study,
                        hash -> texts.getOrDefault(hash, ""),
                        stored,
                        List.of(splice),
                        PROVENANCE);
        Transcript after = study.with(planned.change()).transcripts().getFirst();
        assertThat(TranscriptEdits.labels(after.turns()))
                .contains("INT", "Kerry", "my mum")
                .doesNotContain("Bus", "Kerry T");
        assertThat(after.turns().getFirst().speaker()).isEqualTo("Kerry");
    }

    @Test
    void aWordThatIsNoLabelIsKnownForNoneAlsoWhereAnotherWouldBeTakenForOneWithoutIt() {
        String text =
                """
                INT: And then?
                we went on
                and on
                and on
                and on
                and on
                P1: Yes.
                KERRY (she/her): At 10:30.
                KERRY: Yes.
                """;
        Transcript stored = transcript(text, LabelRulings.NONE.noSpeaker("Kerry"));
        assertThat(TranscriptEdits.labels(stored.turns())).containsExactly("INT");
        assertThat(Turns.find(text, shown(stored, text))).isEqualTo(stored.turns());
    }

    @Test
    void anEditThatSpellsALabelOtherwiseKeepsTheSpeaker() {
        Transcript stored = transcript("INT: Well?\nKerry: Yes.\n", LabelRulings.NONE);
        LabelRulings shown = shown(stored, "INT: Well?\nKerry: Yes.\n");
        List<Turn> turns = Turns.find("INT: Well?\nKERRY: No.\nINT: So?\nKerry: Yes.\n", shown);
        assertThat(TranscriptEdits.labels(turns)).containsExactly("INT", "Kerry");
    }

    @Test
    void theSpeechOfWhatIsNoSpeakerKeepsTheWordBeforeTheColon() {
        Turn turn = Turns.find(DIALOGUE, LabelRulings.NONE.noSpeaker("Bus")).get(1);
        assertThat(turn.speaker()).isEqualTo("Kerry");
        assertThat(turn.speech())
                .extracting(it -> it.of(DIALOGUE))
                .containsExactly("Grimsby.", "Bus: a bus passes");
    }
}
