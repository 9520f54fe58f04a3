package org.postil.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What the gestures of a coding window do, by example.
final class WindowEditsTest {
    private static final String TEXT =
            "INT: Where are you from?\n"
                    + "Kerry: Grimsby. I'd never left it.\n"
                    + "INT: And then?\n"
                    + "Kerry: Leeds, then home.\n";
    private static final Sentences SENTENCES =
            (text, speech) -> {
                List<Span> found = new ArrayList<>();
                for (Span line : speech) {
                    int start = line.start();
                    for (int at = line.start(); at < line.end(); at++) {
                        if (".?".indexOf(text.charAt(at)) >= 0) {
                            found.add(Snapping.trimmed(text, new Span(start, at + 1)));
                            start = at + 1;
                        }
                    }
                }
                return found;
            };
    private final Texts texts = hash -> TEXT;
    private long seconds;
    private final InstantSource clock = () -> Instant.EPOCH.plusSeconds(seconds++);
    private final Provenance provenance = new Provenance(Ids.derived(), clock);
    private final Coder ann = new Coder(provenance.ids().next("coder", "Ann"), "Ann");
    private Study study = Study.EMPTY.with(Change.of("Setup", Delta.add(ann)));
    private final Transcript transcript = transcript();
    private final Code work = code("Work", null);
    private final Code pay = code("Pay", work);
    private final Code home = code("Home", null);

    private Transcript transcript() {
        make(
                TranscriptEdits.planned(
                        new TranscriptDraft("P01.txt", TEXT, List.of(), List.of()), provenance));
        return study.transcripts().getFirst();
    }

    private Code code(String name, @Nullable Code parent) {
        make(CodebookEdits.create(study, name, parent, provenance));
        return Objects.requireNonNull(
                study.codebook().child(parent == null ? null : parent.id(), name));
    }

    private String make(Planned planned) {
        study = study.with(planned.change());
        return planned.change().label();
    }

    private static Span of(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private Coding coded(Code code, String words, String comment) {
        CodingDraft draft =
                new CodingDraft(transcript, of(words), code, ann, Map.of("why", words), comment);
        make(CodingEdits.add(study, texts, draft, provenance));
        return study.codings(transcript.id()).stream()
                .filter(it -> it.code().equals(code.id()) && it.span().equals(of(words)))
                .findFirst()
                .orElseThrow();
    }

    private Planned apply(Code code, Span span) {
        CodingDraft draft = CodingDraft.of(transcript, span, code, ann);
        return CodingEdits.apply(study, texts, draft, provenance);
    }

    @Test
    void theSameCodeOnAnOverlappingStretchExtendsTheOldestAndKeepsAllRemarks() {
        Coding later = coded(work, "left it.", "late");
        Coding never = coded(work, "Grimsby.", "early");
        Span all = of("Grimsby. I'd never left it.");
        assertThat(make(apply(work, new Span(all.start() + 4, all.end() - 2))))
                .isEqualTo("Extend “Work”");
        assertThat(study.codings(transcript.id())).hasSize(1);
        Coding united = study.codings(transcript.id()).getFirst();
        assertThat(united.id()).isEqualTo(later.id()).isNotEqualTo(never.id());
        assertThat(united.span()).isEqualTo(all);
        assertThat(united.words()).isEqualTo(5);
        assertThat(united.quoteHash()).isEqualTo(Hashes.ofQuote(all.of(TEXT)));
        assertThat(united.comment()).isEqualTo("late\nearly");
        assertThat(united.attributes()).containsEntry("why", "left it.");
        assertThatThrownBy(() -> apply(work, all)).hasMessageContaining("already coded “Work”");
        assertThatThrownBy(() -> apply(work, of("never")))
                .hasMessageContaining("in a longer quote. Keep both");
    }

    @Test
    void touchingStretchesBecomeOneAndOtherCodesStayApart() {
        coded(work, "Leeds", "");
        make(apply(work, of(", then")));
        make(apply(home, of("home")));
        assertThat(study.codings(transcript.id()))
                .extracting(it -> it.span().of(TEXT))
                .containsExactly("Leeds, then", "home");
    }

    @Test
    void recodingDoesNotDoubleWhatStandsThereAndTakesMemosAlong() {
        Coding one = coded(work, "Leeds", "a move");
        Coding standing = coded(home, "Leeds", "");
        make(MemoEdits.add(new MemoEdits.Draft(one.id(), "On this", ""), ann, provenance));
        assertThat(make(CodingEdits.recode(study, List.of(one), home)))
                .isEqualTo("Recode “Work” to “Home”");
        assertThat(study.codings(transcript.id()))
                .singleElement()
                .matches(it -> it.id().equals(standing.id()) && it.comment().equals("a move"));
        assertThat(study.memos().getFirst().about()).isEqualTo(standing.id());
    }

    @Test
    void labelsNameTheCodesOrCountThem() {
        List<Coding> those =
                List.of(coded(work, "Leeds", ""), coded(home, "Grimsby", ""), coded(pay, "I", ""));
        assertThat(CodingEdits.remove(study, those.subList(0, 1)).change().label())
                .isEqualTo("Uncode “Work”");
        assertThat(CodingEdits.remove(study, those.subList(0, 2)).change().label())
                .isEqualTo("Uncode 2 quotes of “Work” and “Home”");
        assertThat(CodingEdits.remove(study, those).change().label())
                .isEqualTo("Uncode 3 quotes of 3 codes");
        make(CodingEdits.exemplar(study, those, true));
        assertThat(study.codings()).allMatch(Coding::isExemplar);
    }

    @Test
    void aResizedCodingHasTheHashAndTheWordsOfItsNewPlace() {
        Coding coding = coded(work, "Leeds", "");
        make(CodingEdits.resize(study, texts, coding, of("Leeds, then")));
        Coding after = study.codings(transcript.id()).getFirst();
        assertThat(after.words()).isEqualTo(2);
        assertThat(after.quoteHash()).isEqualTo(Hashes.ofQuote("Leeds, then"));
        assertThatThrownBy(() -> CodingEdits.resize(study, texts, after, new Span(3, 3)))
                .isInstanceOf(Problem.class);
    }

    @Test
    void theWarningNamesWhoseTurnIsReachedAndByHowMuch() {
        Span span = of("I'd never left it.\nINT: And");
        CodingReach reach = CodingReach.of(study, transcript, span, TEXT);
        assertThat(reach.own()).isEqualTo("Kerry");
        assertThat(reach.sentence()).isEqualTo("Reaches into turn 3 of INT by 1 word.");
        assertThat(reach.others().getFirst().interviewer()).isTrue();
        assertThat(CodingReach.of(study, transcript, of("Leeds"), TEXT).crosses()).isFalse();
    }

    @Test
    void aStretchIsFittedToWordsSentencesAndTurns() {
        Span cut = of("ver lef");
        assertThat(Snapping.words(TEXT, cut).of(TEXT)).isEqualTo("never left");
        Span caret = new Span(cut.start(), cut.start());
        assertThat(Snapping.words(TEXT, caret).of(TEXT)).isEqualTo("never");
        assertThat(Snapping.words(TEXT, new Span(of("Leeds").start(), of("Leeds").start())))
                .isEqualTo(of("Leeds"));
        assertThat(Snapping.sentences(TEXT, transcript, cut, SENTENCES).of(TEXT))
                .isEqualTo("I'd never left it.");
        assertThat(Snapping.turns(TEXT, transcript, caret).of(TEXT))
                .isEqualTo("Grimsby. I'd never left it.");
        assertThat(Snapping.trimmed(TEXT, of(" then home.\n")).of(TEXT)).isEqualTo("then home.");
        assertThat(Snapping.words(TEXT, new Span(TEXT.length(), TEXT.length())).isEmpty()).isTrue();
    }

    @Test
    void droppedCodesStandWhereTheyWereDropped() {
        Code rent = code("Rent", null);
        assertThat(make(CodebookEdits.move(study, List.of(rent), null, 0)))
                .isEqualTo("Move code “Rent” within the top level");
        assertThat(
                        make(
                                CodebookEdits.move(
                                        study,
                                        List.of(study.codebook().entry(home.id()).code()),
                                        work,
                                        0)))
                .isEqualTo("Move code “Home” below “Work”");
        assertThat(study.codebook().entries())
                .extracting(Codebook.Entry::path)
                .containsExactly("Rent", "Work", "Work > Home", "Work > Pay");
        assertThatThrownBy(() -> CodebookEdits.move(study, List.of(work), pay, 0))
                .hasMessageContaining("“Work” cannot stand below itself.");
        code("Pay", null);
        assertThatThrownBy(() -> CodebookEdits.move(study, List.of(pay), null, 0))
                .hasMessageContaining("Two codes “Pay” would stand at the top level.");
    }

    @Test
    void aSplitGivesQuotesToNewCodesAndThePreviewSaysSo() {
        Map<Coding, String> names = new LinkedHashMap<>();
        names.put(coded(work, "Leeds", ""), "City");
        names.put(coded(work, "home", ""), "Return");
        names.put(coded(work, "Grimsby", ""), "city");
        Planned planned =
                CodebookEdits.split(study, work, names, CodeMerges.Place.BELOW, provenance);
        assertThat(CodebookPreview.of(study, planned).sentences())
                .containsExactly(
                        "2 codes are added.",
                        "3 codings get another code.",
                        "It touches codings of 1 coder in 1 transcript.");
        assertThat(make(planned)).isEqualTo("Split “Work” into 2 codes");
        assertThat(study.codebook().childrenOf(work.id()))
                .extracting(Code::name)
                .containsExactly("Pay", "City", "Return");
    }

    @Test
    void aCodeInVivoIsNamedByTheWords() {
        CodebookEdits.Place place =
                new CodebookEdits.Place(transcript, of("Leeds, then home"), ann);
        assertThat(make(CodebookEdits.inVivo(study, texts, place, provenance)))
                .isEqualTo("Code in vivo “Leeds, then home”");
        assertThat(study.codings()).hasSize(1);
        assertThat(CodebookEdits.inVivoName("a > b\n c")).isEqualTo("a › b c");
        assertThat(CodebookEdits.inVivoName("word ".repeat(30))).hasSizeLessThan(65).endsWith("d…");
    }

    @Test
    void newCodesAtTheTopGetColoursOfTheirOwnAndChildrenThatOfTheTop() {
        for (int more = 2; more < CodePalette.hues().size(); more++) {
            code("More " + more, null);
        }
        assertThat(study.codebook().roots()).extracting(Code::colour).doesNotHaveDuplicates();
        assertThat(pay.colour()).isEqualTo(work.colour());
    }

    @Test
    void whoSpeaksIsNotDeletedAndPastedValuesAreOneChange() {
        make(ParticipantEdits.add(study, "P01", provenance));
        make(AttributeEdits.add(study, "gender", List.of("female"), provenance));
        Participant kerry = study.participants().getFirst();
        Attribute gender = study.attributes().getFirst();
        make(
                ParticipantEdits.set(
                        study, List.of(new ParticipantEdits.Entry(kerry, gender, " non-binary "))));
        assertThat(study.attributes().getFirst().values()).containsExactly("female", "non-binary");
        Speaker speaker = Objects.requireNonNull(study.voices().of(transcript.id(), "Kerry"));
        make(ParticipantEdits.bind(study, List.of(speaker), study.participants().getFirst()));
        assertThatThrownBy(() -> ParticipantEdits.remove(study, study.participants().getFirst()))
                .hasMessageContaining("P01 speaks in P01.txt.")
                .hasMessageContaining("or erase the participant");
    }
}
