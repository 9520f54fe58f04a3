package org.postil.desktop.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// Laws of lines and places, for texts at random.
final class TextFlowLawsTest {
    private static final Advances ADVANCES =
            new Advances(new Font(Font.SANS_SERIF, Font.PLAIN, 14));

    @Provide
    Arbitrary<String> texts() {
        return ReadingTexts.texts();
    }

    private static TextFlow flow(TranscriptModel model, int width) {
        return new TextFlow(model, new TextFlow.Spec(ADVANCES, width, 20, 10, 5));
    }

    @Property(tries = 400)
    void linesFollowEachOtherAndHoldAllThatIsShown(
            @ForAll("texts") String text, @ForAll @IntRange(min = 1, max = 400) int width) {
        TranscriptModel model = ReadingTexts.model(text);
        TextFlow flow = flow(model, width);
        assertThat(flow.lines()).isPositive();
        int shown = 0;
        for (int line = 0; line < flow.lines(); line++) {
            assertThat(flow.end(line)).isGreaterThanOrEqualTo(flow.start(line));
            shown += flow.end(line) - flow.start(line);
            if (line > 0) {
                assertThat(flow.start(line)).isGreaterThanOrEqualTo(flow.end(line - 1));
                assertThat(flow.top(line)).isGreaterThanOrEqualTo(flow.top(line - 1) + 20);
            }
            assertThat(flow.lineAt(flow.top(line) + 10)).isEqualTo(line);
        }
        int expected = 0;
        Paragraphs paragraphs = model.paragraphs();
        for (int at = 0; at < paragraphs.count(); at++) {
            expected += paragraphs.isHidden(at) ? 0 : paragraphs.end(at) - paragraphs.start(at);
        }
        assertThat(shown).isEqualTo(expected);
    }

    @Property(tries = 400)
    void noLineIsWiderThanTheColumnUnlessOneCharacterIs(
            @ForAll("texts") String text, @ForAll @IntRange(min = 30, max = 400) int width) {
        TranscriptModel model = ReadingTexts.model(text);
        TextFlow flow = flow(model, width);
        for (int line = 0; line < flow.lines(); line++) {
            int end = flow.trimmedEnd(line);
            long shown =
                    IntStream.range(flow.start(line), end)
                            .filter(at -> !model.folds().hides(at))
                            .count();
            if (flow.shape(line) == null && shown > 1) {
                assertThat(flow.x(line, end)).isLessThanOrEqualTo(width);
            }
        }
    }

    @Property(tries = 400)
    void aPlaceLeadsBackToItsOffset(
            @ForAll("texts") String text, @ForAll @IntRange(min = 30, max = 400) int width) {
        TranscriptModel model = ReadingTexts.model(text);
        TextFlow flow = flow(model, width);
        for (int offset = 0; offset <= text.length(); offset++) {
            int line = flow.line(offset);
            float x = flow.x(line, offset);
            int back = flow.offset(line, x);
            assertThat(back).isBetween(flow.start(line), flow.end(line));
            if (flow.shape(line) == null) {
                // What has no width leads to a neighbour at the same place.
                assertThat(flow.x(line, back)).isEqualTo(x);
            }
        }
    }

    @Property(tries = 400)
    void aCaretWalksThroughTheWholeTextAndBack(@ForAll("texts") String text) {
        TranscriptModel model = ReadingTexts.model(text);
        int at = 0;
        int steps = 0;
        while (at < text.length()) {
            int next = model.step(at, 1);
            assertThat(next).isGreaterThan(at);
            assertThat(model.folds().hides(next)).isFalse();
            at = next;
            steps++;
        }
        int start = model.step(0, -1);
        while (at > start) {
            int previous = model.step(at, -1);
            assertThat(previous).isLessThan(at);
            at = previous;
            steps--;
        }
        assertThat(Math.abs(steps)).isLessThanOrEqualTo(text.length());
    }

    @Property(tries = 400)
    void noSpeechIsFolded(@ForAll("texts") String text) {
        TranscriptModel model = ReadingTexts.model(text);
        model.turns()
                .forEach(turn ->
                        turn.speech()
                                .forEach(line -> {
                                    for (int at = line.start(); at < line.end(); at++) {
                                        assertThat(model.folds().hides(at)).isFalse();
                                    }
                                    assertThat(
                                                    model.paragraphs()
                                                            .isHidden(
                                                                    model.paragraphs()
                                                                            .at(line.start())))
                                            .isFalse();
                                }));
    }
}
