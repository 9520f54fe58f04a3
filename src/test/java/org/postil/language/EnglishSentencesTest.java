package org.postil.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.postil.study.Span;
import org.postil.study.Turn;
import org.postil.study.Turns;

final class EnglishSentencesTest {
    private final EnglishSentences sentences = new EnglishSentences();

    static Stream<Arguments> speech() {
        return Stream.of(
                says("No.", "No."),
                says(
                        "I never had a deposit. I had the other boy's.",
                        "I never had a deposit.",
                        "I had the other boy's."),
                says(
                        "Well, Mr. Smith said no. He went off.",
                        "Well, Mr. Smith said no.",
                        "He went off."),
                says(
                        "Dr. Jones at St. Mary's, Mrs. P. and Prof. Lee. Then home.",
                        "Dr. Jones at St. Mary's, Mrs. P. and Prof. Lee.",
                        "Then home."),
                says(
                        "It was e.g. the buses. And the trains, i.e. the lot.",
                        "It was e.g. the buses.",
                        "And the trains, i.e. the lot."),
                says(
                        "I was... I don't know. It was hard.",
                        "I was... I don't know.",
                        "It was hard."),
                says(
                        "It was a bit… well… cold. Then I left.",
                        "It was a bit… well… cold.",
                        "Then I left."),
                says("I waited… Then the bus came.", "I waited…", "Then the bus came."),
                says(
                        "I left at half six. (It was dark. Really dark.) And nobody came.",
                        "I left at half six.",
                        "(It was dark. Really dark.) And nobody came."),
                says("(laughs) No. [pause] Yes!", "(laughs) No.", "[pause] Yes!"),
                says(
                        "It was six pound something. £6.08 an hour. Not 7.20.",
                        "It was six pound something.",
                        "£6.08 an hour.",
                        "Not 7.20."),
                says(
                        "And he goes, \"Where are you from?\" and I said Grimsby. No. 5 was ours.",
                        "And he goes, \"Where are you from?\" and I said Grimsby.",
                        "No. 5 was ours."),
                says("Really?! No way!! Okay.", "Really?!", "No way!!", "Okay."),
                says(
                        "I'd only just arrived.Then he rang.",
                        "I'd only just arrived.",
                        "Then he rang."),
                says("yeah no i mean it was fine", "yeah no i mean it was fine"),
                says("Erm. Yeah. I, I looked it up.", "Erm.", "Yeah.", "I, I looked it up."));
    }

    private static Arguments says(String text, String... sentences) {
        return Arguments.of(text, List.of(sentences));
    }

    @ParameterizedTest
    @MethodSource("speech")
    void speechIsCutWhereSentencesEnd(String text, List<String> expected) {
        assertThat(cut(text, List.of(new Span(0, text.length())))).isEqualTo(expected);
    }

    @Test
    void theLinesOfATurnAreOneRunningText() {
        String text =
                """
                INT: And then?
                Gareth: He left it behind, so they
                just put me on it. I had
                Gareth: his pans as well.
                """;
        Turn turn = Turns.find(text, Set.of()).get(1);

        assertThat(turn.speech()).hasSize(3);
        assertThat(cut(text, turn.speech()))
                .containsExactly(
                        "He left it behind, so they\njust put me on it.",
                        "I had\nGareth: his pans as well.");
    }

    @Test
    void placesAreThoseOfTheCanonicalTextBehindEmojiAndAccents() {
        String text = "A: 😀 Café's shut. Re\u0301ally shut.";

        assertThat(cut(text, List.of(new Span(3, text.length()))))
                .containsExactly("😀 Café's shut.", "Re\u0301ally shut.");
    }

    @Test
    void silenceHasNoSentences() {
        assertThat(sentences.in("I: ", List.of())).isEmpty();
        assertThat(sentences.in("   ", List.of(new Span(0, 3)))).isEmpty();
    }

    @Test
    void manyThreadsGetTheSameSentences() {
        String text = "I left. Then Mr. Smith came... and stayed. Did he? Yes.";
        List<Span> speech = List.of(new Span(0, text.length()));
        List<CompletableFuture<List<Span>>> all =
                IntStream.range(0, 200)
                        .mapToObj(i ->
                                CompletableFuture.supplyAsync(() -> sentences.in(text, speech)))
                        .toList();

        assertThat(all).allSatisfy(it -> assertThat(it.join()).hasSize(4));
        assertThat(all.stream().map(CompletableFuture::join).distinct()).hasSize(1);
    }

    @Property(tries = 300)
    void everyWordIsInExactlyOneSentence(
            @ForAll @CharRange(from = 'a', to = 'e') @StringLength(max = 60) String letters,
            @ForAll long seed) {
        String text = sprinkled(letters, seed);
        List<Span> found = sentences.in(text, List.of(new Span(0, text.length())));

        List<Integer> covered = new ArrayList<>();
        for (Span span : found) {
            IntStream.range(span.start(), span.end())
                    .filter(i -> !Character.isWhitespace(text.charAt(i)))
                    .forEach(covered::add);
        }
        assertThat(covered)
                .isEqualTo(
                        IntStream.range(0, text.length())
                                .filter(i -> !Character.isWhitespace(text.charAt(i)))
                                .boxed()
                                .toList());
    }

    private static String sprinkled(String letters, long seed) {
        java.util.random.RandomGenerator random = new java.util.SplittableRandom(seed);
        String[] signs = {
            ". ", "... ", "! ", "? ", " ", "(", ") ", "[", "] ", "…", "\" ", "Mr. ", ".A"
        };
        StringBuilder text = new StringBuilder();
        for (char letter : letters.toCharArray()) {
            text.append(letter);
            if (random.nextInt(3) == 0) {
                text.append(signs[random.nextInt(signs.length)]);
            }
        }
        return text.toString();
    }

    private List<String> cut(String text, List<Span> speech) {
        return sentences.in(text, speech).stream().map(span -> span.of(text)).toList();
    }
}
