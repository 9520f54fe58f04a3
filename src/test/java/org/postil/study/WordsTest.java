package org.postil.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class WordsTest {
    private static int count(String text) {
        return Words.count(text, new Span(0, text.length()));
    }

    @Test
    void wordsAreRunsOfLettersMarksDigitsAndInnerApostrophes() {
        assertThat(count("It's Bex’s 2nd flat.")).isEqualTo(4);
        assertThat(count("'quoted' words'")).isEqualTo(2);
        assertThat(count("well-known, e.g. £40")).isEqualTo(5);
        assertThat(count("Zoe\u0301 naïve 日本 𝒳𝒴")).isEqualTo(4);
        assertThat(count(" – … ' ’ 🙂")).isZero();
        assertThat(count("")).isZero();
    }

    @Test
    void anApostropheAtTheEndOfASpanIsNoPartOfAWord() {
        assertThat(Words.count("don't", new Span(0, 4))).isEqualTo(1);
        assertThat(Words.endOfWord("don't", 0, 4)).isEqualTo(3);
        assertThat(Words.endOfWord("don't", 0, 5)).isEqualTo(5);
        assertThat(Words.endOfWord("x' y", 0, 4)).isEqualTo(1);
    }

    @Test
    void onlySpeechInsideTheSpanIsCounted() {
        String text = "INT: one two\nthree four";
        List<Span> speech = List.of(new Span(5, 12), new Span(13, 23));
        assertThat(Words.count(text, speech, new Span(0, 23))).isEqualTo(4);
        assertThat(Words.count(text, speech, new Span(9, 18))).isEqualTo(2);
        assertThat(Words.count(text, speech, new Span(0, 5))).isZero();
    }

    @Property
    void aTextHasTheWordsOfItsParts(@ForAll String one, @ForAll String other) {
        assertThat(count(one + " – " + other)).isEqualTo(count(one) + count(other));
    }

    @Test
    void aWordIsCountedOnceHoweverTheTextIsCut() {
        String text = "I don't, \u2019cause it's Mum\u2019s caf\u00e9 🚌 x";
        int whole = Words.count(text, new Span(0, text.length()));
        for (int cut = 0; cut <= text.length(); cut++) {
            int left = Words.count(text, new Span(0, cut));
            assertThat(left + Words.count(text, new Span(cut, text.length())))
                    .as("%d", cut)
                    .isEqualTo(whole);
        }
    }
}
