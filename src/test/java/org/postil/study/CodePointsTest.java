package org.postil.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class CodePointsTest {
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "é", "–", "🙂", "\n", "👩‍👩‍👧")
                .list()
                .ofMaxSize(12)
                .map(it -> String.join("", it));
    }

    @Property
    void spansComeBackFromCodePoints(@ForAll("texts") String text) {
        CodePoints points = new CodePoints(text);
        int[] all = text.codePoints().toArray();
        assertThat(points.length()).isEqualTo(all.length);
        for (int start = 0; start <= all.length; start++) {
            for (int end = start; end <= all.length; end++) {
                Span span = points.span(start, end);
                assertThat(span.of(text)).isEqualTo(new String(all, start, end - start));
                assertThat(points.toCodePoints(span.start())).isEqualTo(start);
                assertThat(points.toCodePoints(span.end())).isEqualTo(end);
            }
        }
    }

    @Property(tries = 50)
    void offsetsOfLongTextsAreThoseThatCountingGives(
            @ForAll("texts") String text, @ForAll @IntRange(max = 1_100) int before) {
        String whole = "a".repeat(before) + (text + "🙂").repeat(400);
        CodePoints points = new CodePoints(whole);
        assertThat(points.length()).isEqualTo(whole.codePointCount(0, whole.length()));
        for (int at = 0; at <= whole.length(); at += 7) {
            int counted = whole.codePointCount(0, at);
            assertThat(points.toCodePoints(at)).isEqualTo(counted);
            assertThat(points.span(0, counted).end())
                    .isEqualTo(whole.offsetByCodePoints(0, counted));
        }
    }

    @Test
    void oneEmojiDoesNotMakeEveryConversionWalkThroughTheText() {
        CodePoints points = new CodePoints("🙂" + "a".repeat(2_000_000));
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> {
                    for (int at = 1_900_000; at < 1_950_000; at++) {
                        Span span = points.span(at, at + 9);
                        assertThat(points.toCodePoints(span.end())).isEqualTo(at + 9);
                    }
                });
    }

    @Property
    void spansComeBackFromBytes(@ForAll("texts") String text, @ForAll("texts") String before) {
        String whole = before + text;
        int start = before.getBytes(StandardCharsets.UTF_8).length;
        int end = whole.getBytes(StandardCharsets.UTF_8).length;
        assertThat(new CodePoints(whole).spanOfBytes(start, end).of(whole)).isEqualTo(text);
    }

    @Test
    void offsetsOutsideTheTextAreRefused() {
        CodePoints points = new CodePoints("a🙂");
        assertThatThrownBy(() -> points.span(0, 3))
                .isInstanceOf(Problem.class)
                .hasMessageContaining(
                        "The offsets 0 to 3 lie outside the text, which has 2 characters.");
        assertThatThrownBy(() -> points.span(-1, 1)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> points.span(2, 1)).isInstanceOf(Problem.class);
    }

    @Test
    void bytesInsideACharacterOrInTheWrongOrderAreRefused() {
        CodePoints points = new CodePoints("é🙂");
        assertThatThrownBy(() -> points.spanOfBytes(1, 2))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("Byte 1 is not the beginning of a character.");
        assertThatThrownBy(() -> points.spanOfBytes(0, 7)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> points.spanOfBytes(6, 2)).isInstanceOf(Problem.class);
    }
}
