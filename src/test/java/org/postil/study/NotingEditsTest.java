package org.postil.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is written and arranged beside the coding: summaries, groups, annotations, links, bands,
/// assignments.
class NotingEditsTest {
    private static final String TEXT = "INT: And then?\nKerry: Leeds for work, then home.\n";
    private final Provenance provenance =
            new Provenance(Ids.derived(), InstantSource.fixed(Instant.EPOCH));
    private final Map<String, String> held = new HashMap<>();
    private final Texts texts = hash -> Objects.requireNonNull(held.get(hash));
    private final Code work = Code.of(new UUID(1, 1), "Work", null, 0, "#000000");
    private final Code pay = Code.of(new UUID(1, 2), "Pay", null, 1, "#000000");
    private final Coder ann = new Coder(new UUID(2, 1), "Ann");
    private final Coder ben = new Coder(new UUID(2, 2), "Ben");
    private final Coder consensus = new Coder(new UUID(2, 3), "consensus");
    private final Attribute age = Attribute.of(new UUID(3, 1), "age", 0, List.of());
    private final Attribute band = Attribute.of(new UUID(3, 2), "age_band", 1, List.of());
    private final Participant kerry = new Participant(new UUID(4, 1), "Kerry", Map.of());
    private Study study = Study.EMPTY;

    @BeforeEach
    void setUp() {
        make(
                TranscriptEdits.planned(
                        new TranscriptDraft("P01.txt", TEXT, List.of(), List.of()), provenance));
        List<Delta> deltas = new ArrayList<>();
        List.of(work, pay, ann, ben, consensus, age, kerry)
                .forEach(it -> deltas.add(Delta.add(it)));
        make(Planned.of(new Change("Begin", deltas)));
    }

    private void make(Planned planned) {
        held.putAll(planned.texts());
        study = study.with(planned.change());
    }

    private Transcript transcript() {
        return study.transcripts().getFirst();
    }

    private Span place(String quote) {
        int at = texts.text(transcript()).indexOf(quote);
        return new Span(at, at + quote.length());
    }

    private Coding code(String quote, Code code, Coder coder) {
        CodingDraft draft = CodingDraft.of(transcript(), place(quote), code, coder);
        Planned planned = CodingEdits.add(study, texts, draft, provenance);
        make(planned);
        return (Coding) planned.change().deltas().getFirst().entity();
    }

    private void write(Code code, String text, Coding... quotes) {
        List<CaseSummary.Basis> basis =
                List.of(quotes).stream().map(CaseSummary.Basis::of).toList();
        make(
                CaseSummaryEdits.write(
                        study,
                        new CaseSummaryEdits.Draft(kerry, code, text, basis, ann),
                        provenance));
    }

    private String cell(Code code) {
        return study.caseSummary(kerry.id(), code.id()).map(CaseSummary::text).orElse("");
    }

    @Test
    void aCellHoldsOneSummaryAndABlankTextEmptiesIt() {
        write(work, " Leeds. ");
        write(work, "Leeds, for work.");
        assertThat(study.caseSummaries()).hasSize(1);
        assertThat(cell(work)).isEqualTo("Leeds, for work.");
        write(work, " \n");
        assertThat(study.caseSummaries()).isEmpty();
    }

    @Test
    void mergingCodesJoinsTheirSummariesGroupsAndLinks() {
        Coding one = code("Leeds", work, ann);
        Coding twin = code("Leeds", pay, ann);
        Coding home = code("home", pay, ann);
        link(twin, home, "supports");
        write(work, "Work.", one);
        write(pay, "Pay.", twin, home);
        make(CodeGroupEdits.add(study, "Money", List.of(pay.id(), work.id()), provenance));
        make(CodebookEdits.merge(study, pay, work));
        assertThat(cell(work)).isEqualTo("Work.\n\nPay.");
        assertThat(study.caseSummaries()).hasSize(1);
        assertThat(study.codeGroups().getFirst().codes()).containsExactly(work.id());
        assertThat(study.quoteLinks())
                .extracting(QuoteLink::from, QuoteLink::to)
                .containsExactly(tuple(one.id(), home.id()));
    }

    @Test
    void removingACodeTakesItsSummariesItsPlacesInGroupsAndItsQuotesLinks() {
        link(code("Leeds", work, ann), code("home", pay, ann), "continues");
        write(work, "Work.");
        write(pay, "Pay.");
        make(CodeGroupEdits.add(study, "Money", List.of(work.id(), pay.id()), provenance));
        make(CodebookEdits.remove(study, work));
        assertThat(study.caseSummaries()).extracting(CaseSummary::text).containsExactly("Pay.");
        assertThat(study.codeGroups().getFirst().codes()).containsExactly(pay.id());
        assertThat(study.quoteLinks()).isEmpty();
    }

    private void link(Coding from, Coding to, String kind) {
        make(
                QuoteLinkEdits.add(
                        study, new QuoteLinkEdits.Draft(from, to, kind, "", ann), provenance));
    }

    @Test
    void aLinkSurvivesRecodingAndGoesWithEitherQuote() {
        Coding leeds = code("Leeds", work, ann);
        Coding home = code("home", work, ann);
        link(leeds, home, "explains");
        make(Planned.of(Change.of("Recode", Delta.alter(leeds, leeds.withCode(pay.id())))));
        assertThat(study.quoteLinks()).hasSize(1);
        assertThatThrownBy(() -> link(leeds, home, "Explains")).hasMessageContaining("already");
        assertThatThrownBy(() -> link(leeds, leeds, "explains")).hasMessageContaining("itself");
        make(CodingEdits.remove(study, List.of(home)));
        assertThat(study.quoteLinks()).isEmpty();
    }

    @Test
    void groupsAndSetsHaveNamesOfTheirOwnAndAnOrder() {
        make(CodeGroupEdits.add(study, " Money ", List.of(pay.id(), pay.id()), provenance));
        make(CodeGroupEdits.add(study, "Place", List.of(), provenance));
        assertThat(study.codeGroups())
                .extracting(CodeGroup::name)
                .containsExactly("Money", "Place");
        assertThat(study.codeGroups().getFirst().codes()).containsExactly(pay.id());
        assertThatThrownBy(
                        () -> CodeGroupEdits.rename(study, study.codeGroups().getLast(), "money"))
                .hasMessageContaining("already a code group");
        List<UUID> all = List.of(transcript().id());
        make(TranscriptSetEdits.add(study, "Pilot", all, provenance));
        assertThatThrownBy(() -> TranscriptSetEdits.add(study, "pilot ", all, provenance))
                .hasMessageContaining("already a transcript set");
        make(TranscriptSetEdits.remove(study.transcriptSets().getFirst()));
        assertThat(study.transcriptSets()).isEmpty();
    }

    private Annotation annotate(String quote) {
        make(
                AnnotationEdits.add(
                        texts,
                        new AnnotationEdits.Draft(transcript(), place(quote), "Why?", ann),
                        provenance));
        return study.annotations().getLast();
    }

    private void replace(String quote, String with) {
        Splice splice = new Splice(place(quote), with);
        make(TextEdits.splice(study, texts, transcript(), List.of(splice), provenance));
    }

    @Test
    void anAnnotationOfDeletedTextStaysWhereTheTextWasAndKeepsItsQuote() {
        annotate("for work");
        replace("Leeds", "Kingston upon Hull");
        assertThat(study.annotations().getFirst().span()).isEqualTo(place("for work"));
        replace(" for work,", "");
        int at = texts.text(transcript()).indexOf(" then home");
        assertThat(study.annotations().getFirst())
                .extracting(Annotation::span, Annotation::quote, Annotation::text)
                .containsExactly(new Span(at, at), "for work", "Why?");
        replace("Hull", "H");
        assertThat(study.annotations().getFirst().span()).isEqualTo(new Span(at - 3, at - 3));
    }

    @Property(tries = 60)
    void noEditLosesAnAnnotationOrLeavesItOffItsQuote(@ForAll long seed) {
        RandomStudies random = new RandomStudies(seed);
        RandomStudies.Grown grown = random.grown(60);
        for (int made = 0; made < 20; made++) {
            Planned planned = random.change(grown.study(), grown);
            int before = grown.study().annotations().size();
            grown.make(planned);
            assertThat(grown.study().annotations()).hasSizeGreaterThanOrEqualTo(before);
            for (Annotation annotation : grown.study().annotations()) {
                Transcript in =
                        Objects.requireNonNull(grown.study().transcript(annotation.transcript()));
                assertThat(annotation.quoteHash()).isEqualTo(Hashes.ofQuote(annotation.quote()));
                assertThat(annotation.span().end()).isLessThanOrEqualTo(in.length());
                if (!annotation.span().isEmpty()) {
                    assertThat(annotation.span().of(grown.text(in))).isEqualTo(annotation.quote());
                }
            }
        }
    }

    private static Bands.Band between(String label, int from, int to) {
        return new Bands.Band(label, BigDecimal.valueOf(from), BigDecimal.valueOf(to));
    }

    private String banded() {
        Participant now = Objects.requireNonNull(study.participant(kerry.id()));
        return now.values().getOrDefault(band.id(), "");
    }

    private Planned set(Participant participant, Attribute attribute, String value) {
        return ParticipantEdits.set(
                study, List.of(new ParticipantEdits.Entry(participant, attribute, value)));
    }

    private void setAge(String value) {
        Participant now = Objects.requireNonNull(study.participant(kerry.id()));
        Attribute known = Objects.requireNonNull(study.attribute(age.id()));
        make(set(now, known, value));
    }

    @Test
    void aBandFollowsTheNumberAndTheBands() {
        Bands bands =
                new Bands(age.id(), List.of(between("18–29", 18, 30), between("30–49", 30, 50)));
        setAge("29.5");
        make(AttributeEdits.add(study, band.derivedBy(bands)));
        assertThat(banded()).isEqualTo("18–29");
        setAge("30");
        assertThat(banded()).isEqualTo("30–49");
        setAge("Refused");
        assertThat(banded()).isEqualTo("refused");
        setAge("about 40");
        assertThat(banded()).isEmpty();
        setAge("50");
        assertThat(banded()).isEmpty();
        Attribute derived = Objects.requireNonNull(study.attribute(band.id()));
        Bands wider =
                new Bands(age.id(), List.of(new Bands.Band("30+", BigDecimal.valueOf(30), null)));
        make(AttributeEdits.alter(study, derived, derived.derivedBy(wider)));
        assertThat(banded()).isEqualTo("30+");
        assertThatThrownBy(() ->
                        set(
                                Objects.requireNonNull(study.participant(kerry.id())),
                                Objects.requireNonNull(study.attribute(band.id())),
                                "18–29"))
                .hasMessageContaining("follows from another");
        make(AttributeEdits.remove(study, Objects.requireNonNull(study.attribute(age.id()))));
        assertThat(banded()).isEqualTo("30+");
        assertThat(Objects.requireNonNull(study.attribute(band.id())).derivation()).isNull();
    }

    @Test
    void bandsThatShareANumberAreRefused() {
        assertThatThrownBy(
                        () -> new Bands(age.id(), List.of(between("a", 1, 5), between("b", 4, 6))))
                .hasMessageContaining("shares numbers");
        assertThatThrownBy(() -> between("unknown", 1, 5)).hasMessageContaining("label of a band");
    }

    @Test
    void anAssignedCoderSeesNobodyElsesCodingUntilAllHaveFinished() {
        UUID here = transcript().id();
        Coding own = code("Leeds", work, ann);
        Coding others = code("Leeds", work, ben);
        Coding agreed = code("home", work, consensus);
        assertThat(Independence.hiddenCodings(study, here, ann.id())).isEmpty();
        make(AssignmentEdits.assign(study, ann, transcript(), provenance));
        make(AssignmentEdits.assign(study, ben, transcript(), provenance));
        assertThat(Independence.hiddenCodings(study, here, ann.id()))
                .containsExactlyInAnyOrder(others, agreed);
        assertThat(Independence.hiddenCodings(study, here, consensus.id())).isEmpty();
        make(ProgressEdits.finish(study, ann, List.of(transcript()), provenance));
        assertThat(Independence.hiddenCodings(study, here, ben.id()))
                .containsExactlyInAnyOrder(own, agreed);
        make(ProgressEdits.finish(study, ben, List.of(transcript()), provenance));
        assertThat(Independence.hiddenCodings(study, here, ann.id())).isEmpty();
        make(ProgressEdits.reopen(study, ben, List.of(transcript())));
        assertThat(Independence.isBlind(study, here, ann.id())).isTrue();
        make(AssignmentEdits.unassign(study, ben, transcript()));
        assertThat(Independence.isBlind(study, here, ann.id())).isFalse();
    }

    @Test
    void whatACoderMaySeeIsAllButOthersCodingsOfItWithTheirMemos() {
        Coding own = code("Leeds", work, ann);
        Coding others = code("Leeds", work, ben);
        make(
                MemoEdits.add(
                        new MemoEdits.Draft(others.id(), "Odd", "Why?", List.of()),
                        ben,
                        provenance));
        make(AssignmentEdits.assign(study, ann, transcript(), provenance));
        make(AssignmentEdits.assign(study, ben, transcript(), provenance));

        Seen seen = Seen.by(ann.id(), study);

        assertThat(seen.study().codings().toList()).contains(own).doesNotContain(others);
        assertThat(seen.hidden())
                .hasSize(study.codingCount() - seen.study().codingCount())
                .noneMatch(it -> it.coder().equals(ann.id()));
        assertThat(seen.memos()).isEqualTo(1);
        assertThat(seen.words(List.of(others)))
                .isEqualTo("1 coding by " + ben.name() + " is hidden until both have finished.");
        assertThat(Independence.hides(study, others, ann.id())).isTrue();
        assertThat(Independence.hides(study, own, ann.id())).isFalse();
        assertThat(Seen.by(null, study).study()).isSameAs(study);
        make(ProgressEdits.finish(study, ann, List.of(transcript()), provenance));
        make(ProgressEdits.finish(study, ben, List.of(transcript()), provenance));
        assertThat(Seen.by(ann.id(), study).study()).isSameAs(study);
        assertThat(Seen.by(ann.id(), study).words()).isEmpty();
    }

    @Test
    void aParticipantWhoSpeaksIsNotRemovedAndOneWhoDoesNotGoesWithTheirSummaries() {
        Speaker voice = Objects.requireNonNull(study.voices().of(transcript().id(), "Kerry"));
        Speaker bound = new Speaker(voice.id(), voice.transcript(), "Kerry", kerry.id(), false);
        make(Planned.of(Change.of("Bind", Delta.alter(voice, bound))));
        write(work, "Work.");
        assertThatThrownBy(() -> ParticipantEdits.remove(study, kerry))
                .hasMessageContaining("speaks in");
        make(ParticipantEdits.nobody(study, List.of(bound)));
        make(ParticipantEdits.remove(study, kerry));
        assertThat(study.caseSummaries()).isEmpty();
        assertThat(study.voices().of(transcript().id(), "Kerry")).isEqualTo(voice);
    }
}
