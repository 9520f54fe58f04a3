package org.postil.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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
