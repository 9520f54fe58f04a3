package org.postil.study;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class SpliceTest {
    private static final String TEXT = "0123456789abcdefghij";

    @Provide
    Arbitrary<Span> spans() {
        return Arbitraries.integers()
                .between(0, TEXT.length())
                .tuple2()
                .map(it ->
                        new Span(Math.min(it.get1(), it.get2()), Math.max(it.get1(), it.get2())));
    }

    @Provide
    Arbitrary<Splice> splices() {
        Arbitrary<String> replacements = Arbitraries.of("", "X", "XYZ", "XXXXXXXXXX");
        return Combinators.combine(spans(), replacements).as(Splice::new);
    }

    private static Span moved(int start, int end, int from, int to, String replacement) {
        return new Splice(new Span(from, to), replacement).moved(new Span(start, end));
    }

    @Test
    void aReplacementInsideAStretchBelongsToIt() {
        assertThat(moved(5, 10, 6, 7, "XYZ")).isEqualTo(new Span(5, 12));
        assertThat(moved(5, 10, 5, 10, "X")).isEqualTo(new Span(5, 6));
        assertThat(moved(5, 10, 7, 7, "XX")).isEqualTo(new Span(5, 12));
    }

    @Test
    void anInsertionAtAnEdgeDoesNot() {
        assertThat(moved(5, 10, 5, 5, "XX")).isEqualTo(new Span(7, 12));
        assertThat(moved(5, 10, 10, 10, "XX")).isEqualTo(new Span(5, 10));
    }

    @Test
    void aReplacementThatReachesInClipsTheStretch() {
        assertThat(moved(5, 10, 3, 7, "X")).isEqualTo(new Span(4, 7));
        assertThat(moved(5, 10, 8, 12, "X")).isEqualTo(new Span(5, 8));
        assertThat(moved(5, 10, 3, 12, "X").isEmpty()).isTrue();
        assertThat(moved(5, 10, 5, 10, "").isEmpty()).isTrue();
    }

    @Property
    void textOutsideTheEditKeepsItsStretchesLetterForLetter(
            @ForAll("spans") Span coded, @ForAll("splices") Splice splice) {
        Assume.that(!coded.isEmpty() && !coded.overlaps(splice.span()));
        boolean insertedInside =
                splice.span().isEmpty()
                        && coded.start() < splice.span().start()
                        && splice.span().start() < coded.end();
        Assume.that(!insertedInside);
        String edited = splice.applyTo(TEXT);
        assertThat(splice.moved(coded).of(edited)).isEqualTo(coded.of(TEXT));
    }

    @Property
    void whatIsLeftOfAStretchIsAllOfItsOwnText(
            @ForAll("spans") Span coded, @ForAll("splices") Splice splice) {
        Assume.that(!coded.isEmpty());
        String left =
                splice.moved(coded)
                        .of(splice.applyTo(TEXT))
                        .replace("X", "")
                        .replace("Y", "")
                        .replace("Z", "");
        StringBuilder expected = new StringBuilder();
        for (int at = coded.start(); at < coded.end(); at++) {
            boolean gone = splice.span().start() <= at && at < splice.span().end();
            expected.append(gone ? "" : TEXT.charAt(at));
        }
        assertThat(left).isEqualTo(expected.toString());
    }

    @Property
    void aMovedStretchLiesInsideTheEditedText(
            @ForAll("spans") Span coded, @ForAll("splices") Splice splice) {
        assertThat(splice.moved(coded).end()).isLessThanOrEqualTo(splice.applyTo(TEXT).length());
    }
}
