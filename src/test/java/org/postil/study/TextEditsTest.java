package org.postil.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class TextEditsTest {
    private static final String TEXT =
            "INT: Where are you from?\n"
                    + "Kerry: Grimsby, the Willows.\n"
                    + "INT: And then?\n"
                    + "Kerry: Leeds 🙂, then home.";
    private static final Provenance PROVENANCE =
            new Provenance(Ids.derived(), InstantSource.fixed(Instant.EPOCH));
    private final Map<String, String> held = new HashMap<>();
    private final Texts texts = hash -> Objects.requireNonNull(held.get(hash));
    private final Code code =
            Code.of(Ids.derived().next("code", "Work"), "Work", null, 0, "#000000");
    private final Coder coder = new Coder(Ids.derived().next("coder", "Ann"), "Ann");

    /// An edit as a test makes it up; it is fitted to the text's length.
    record Wish(int from, int length, String replacement) {
        Splice fitted(int size) {
            int start = Math.min(from, size);
            return new Splice(new Span(start, Math.min(size, start + length)), replacement);
        }
    }

    @Provide
    Arbitrary<List<Wish>> wishes() {
        Arbitrary<String> replacements =
                Arbitraries.of("", "x", "\n", "Dan: Hello.\n", "INT:", "🙂");
        return Arbitraries.integers()
                .between(0, 110)
                .flatMap(from ->
                        Arbitraries.integers()
                                .between(0, 60)
                                .flatMap(length ->
                                        replacements.map(it -> new Wish(from, length, it))))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    private Study applied(Study study, Planned planned) {
        held.putAll(planned.texts());
        return study.with(planned.change());
    }

    /// A transcript with a cue and a joint display that quotes it, every word coded.
    private Study coded() {
        TranscriptDraft draft =
                new TranscriptDraft(
                        "P01.vtt", TEXT, List.of(new Cue(new Span(0, 24), 0, 1)), List.of());
        Study study = applied(Study.EMPTY, TranscriptEdits.planned(draft, PROVENANCE));
        study = study.with(Change.of("Setup", Delta.add(code), Delta.add(coder)));
        for (int at = 0; at < TEXT.length(); at++) {
            int end = Words.endOfWord(TEXT, at, TEXT.length());
            if (end > at) {
                CodingDraft coding =
                        CodingDraft.of(transcript(study), new Span(at, end), code, coder);
                study = applied(study, CodingEdits.add(study, texts, coding, PROVENANCE));
                at = end;
            }
        }
        JointRow row =
                new JointRow(
                        "t",
                        "",
                        "",
                        List.of(),
                        List.of(),
                        List.of(new QuotePlace(transcript(study).id(), new Span(32, 39))),
                        Fit.NOT_JUDGED,
                        "",
                        "");
        JointDisplay display =
                new JointDisplay(
                        Ids.derived().next("joint", "j"),
                        "j",
                        "j",
                        "",
                        "",
                        List.of(),
                        "",
                        List.of(row));
        return study.with(Change.of("Setup", Delta.add(display)));
    }

    private static Transcript transcript(Study study) {
        return study.transcripts().getFirst();
    }

    private Planned edit(Study study, Splice... splices) {
        return TextEdits.splice(study, texts, transcript(study), List.of(splices), PROVENANCE);
    }

    private static List<Splice> fitted(List<Wish> wishes) {
        List<Splice> splices = new ArrayList<>();
        String text = TEXT;
        for (Wish wish : wishes) {
            Splice splice = wish.fitted(text.length());
            String next = splice.applyTo(text);
            if (CanonicalText.of(next).text().equals(next)) {
                splices.add(splice);
                text = next;
            }
        }
        return splices;
    }

    @Property(tries = 200)
    void anEditThatIsUndoneLeavesTheStudyAsItWas(@ForAll("wishes") List<Wish> wishes) {
        Study before = coded();
        Planned planned = edit(before, fitted(wishes).toArray(Splice[]::new));
        Study after = applied(before, planned);
        assertThat(after.with(planned.change().inverse())).isEqualTo(before);
    }

    @Property(tries = 200)
    void everyCodingStandsOnItsOwnTextOrIsAnOrphanWithItsQuote(
            @ForAll("wishes") List<Wish> wishes) {
        Study before = coded();
        Study after = applied(before, edit(before, fitted(wishes).toArray(Splice[]::new)));
        String text = texts.text(transcript(after));

        assertThat(after.codingCount() + after.orphans().size()).isEqualTo(before.codingCount());
        after.codings()
                .forEach(coding -> {
                    String quote = coding.span().of(text);
                    assertThat(quote).isNotEmpty();
                    assertThat(coding.quoteHash()).isEqualTo(Hashes.ofQuote(quote));
                });
        for (Orphan orphan : after.orphans()) {
            assertThat(orphan.quote()).isEqualTo(orphan.coding().span().of(TEXT)).isNotEmpty();
        }
    }

    @Property(tries = 200)
    void textOutsideTheEditKeepsItsCodingsLetterForLetter(@ForAll("wishes") List<Wish> wishes) {
        List<Splice> splices = fitted(wishes.subList(0, 1));
        Study before = coded();
        Study after = applied(before, edit(before, splices.toArray(Splice[]::new)));
        String text = texts.text(transcript(after));
        Map<Object, Coding> byId = new HashMap<>();
        after.codings().forEach(it -> byId.put(it.id(), it));

        before.codings()
                .forEach(coding -> {
                    boolean beside =
                            splices.stream()
                                    .allMatch(it ->
                                            coding.span().end() <= it.span().start()
                                                    || it.span().end() <= coding.span().start());
                    if (beside) {
                        Coding moved = Objects.requireNonNull(byId.get(coding.id()));
                        assertThat(moved.span().of(text)).isEqualTo(coding.span().of(TEXT));
                        assertThat(moved.quoteHash()).isEqualTo(coding.quoteHash());
                    }
                });
    }

    @Test
    void cuesAndQuotationsMoveWithTheText() {
        Study before = coded();
        Study after = applied(before, edit(before, new Splice(new Span(0, 0), "Start\n")));
        assertThat(transcript(after).cues().getFirst().span()).isEqualTo(new Span(6, 30));
        QuotePlace quote = after.jointDisplays().getFirst().rows().getFirst().quotes().getFirst();
        assertThat(quote.span().of(texts.text(transcript(after)))).isEqualTo("Grimsby");
    }

    @Test
    void speakersComeAndGoWithTheirLabels() {
        Study before = coded();
        int dan = TEXT.indexOf("Kerry: Leeds");
        Study after = applied(before, edit(before, new Splice(new Span(dan, dan + 5), "Dan")));
        assertThat(after.voices().of(transcript(after).id()))
                .extracting(Speaker::label)
                .containsExactly("Dan", "INT", "Kerry");
        assertThat(transcript(after).turns())
                .extracting(Turn::speaker)
                .containsExactly("INT", "Kerry", "INT", "Dan");
    }

    @Test
    void anEditThatDoesNotFitIsRefused() {
        Study before = coded();
        assertThatThrownBy(() -> edit(before, new Splice(new Span(0, TEXT.length() + 1), "")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("P01.vtt is shorter than this edit expects.");
        assertThatThrownBy(() -> edit(before, new Splice(new Span(0, 0), "a\rb")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("cannot hold");
    }
}
