package org.postil.desktop.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.postil.study.Span;

/// Laws of segments, lanes and names, for codings at random.
final class MarksLawsTest {
    private static final int LENGTH = 120;
    private static final int LINE = 10;
    private static final int HEIGHT = 20;

    /// One step: a coding comes, goes, or moves.
    record Step(int id, int start, int length, int code) {
        Mark mark() {
            return ReadingTexts.mark(id, new Span(start, start + length), code, id % 3);
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 25),
                        Arbitraries.integers().between(0, LENGTH),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 4))
                .as(Step::new)
                .list()
                .ofMaxSize(60);
    }

    private static Marks taken(List<Step> steps) {
        Marks marks = new Marks();
        for (Step step : steps) {
            if (step.length() == 0) {
                marks.remove(new UUID(0, step.id()));
            } else {
                marks.add(step.mark());
            }
        }
        return marks;
    }

    @Property
    void segmentsAreDisjointAndCoverExactlyWhatIsCoded(@ForAll("steps") List<Step> steps) {
        Marks marks = taken(steps);
        List<Segment> segments = marks.segments(new Span(0, 1_000));
        int end = 0;
        for (Segment segment : segments) {
            assertThat(segment.start()).isGreaterThanOrEqualTo(end).isLessThan(segment.end());
            end = segment.end();
        }
        for (int at = 0; at < 200; at++) {
            int offset = at;
            List<Mark> expected =
                    marks.all().stream()
                            .filter(it -> it.span().start() <= offset && offset < it.span().end())
                            .toList();
            assertThat(marks.at(at)).isEqualTo(expected);
        }
    }

    @Property
    void stepByStepGivesTheSameAsAllAtOnce(@ForAll("steps") List<Step> steps) {
        Marks marks = taken(steps);
        assertThat(marks.segments(new Span(0, 1_000)))
                .isEqualTo(Marks.flatten(new TreeSet<>(marks.all()), 0, 1_000));
        Marks other = new Marks();
        other.show(steps.stream().filter(it -> it.length() > 0).map(Step::mark).toList());
        other.show(List.copyOf(marks.all()));
        assertThat(other.segments(new Span(0, 1_000)))
                .isEqualTo(marks.segments(new Span(0, 1_000)));
    }

    @Property
    void whatChangedIsTold(@ForAll("steps") List<Step> before, @ForAll("steps") List<Step> after) {
        Marks marks = taken(before);
        List<List<Mark>> old = IntStream.range(0, 200).mapToObj(marks::at).toList();
        Span touched = marks.show(List.copyOf(taken(after).all()));
        for (int at = 0; at < 200; at++) {
            if (!marks.at(at).equals(old.get(at))) {
                assertThat(touched).isNotNull();
                assertThat(at).isBetween(touched.start(), touched.end());
            }
        }
    }

    @Property
    void lanesAndSlotsNeverOverlap(@ForAll("steps") List<Step> steps) {
        List<MarginLayout.Stripe> stripes =
                MarginLayout.of(taken(steps).all(), offset -> offset / LINE).all();
        for (MarginLayout.Stripe one : stripes) {
            for (MarginLayout.Stripe other : stripes) {
                if (one != other && one.lane() == other.lane()) {
                    assertThat(one.last() < other.first() || other.last() < one.first()).isTrue();
                }
                if (one != other && one.slot() == other.slot()) {
                    assertThat(one.mark().span().overlaps(other.mark().span())).isFalse();
                }
            }
        }
    }

    @Property
    void everyStripeBesideALineIsFound(@ForAll("steps") List<Step> steps) {
        MarginLayout margin = MarginLayout.of(taken(steps).all(), offset -> offset / LINE);
        for (int line = 0; line < 20; line++) {
            int here = line;
            assertThat(margin.beside(line, line + 2))
                    .containsExactlyInAnyOrderElementsOf(
                            margin.all().stream()
                                    .filter(it -> it.first() <= here + 2 && it.last() >= here)
                                    .toList());
        }
    }

    @Property
    void namesNeverOverlapAndStayInTheRoom(
            @ForAll("steps") List<Step> steps,
            @ForAll @net.jqwik.api.constraints.IntRange(min = 0, max = 200) int width) {
        MarginLayout margin = MarginLayout.of(taken(steps).all(), offset -> offset / LINE);
        List<MarginLabels.Bar> bars = new ArrayList<>();
        margin.beside(2, 9)
                .forEach(it ->
                        bars.add(
                                new MarginLabels.Bar(
                                        it.mark(), it.first() * HEIGHT, (it.last() + 1) * HEIGHT)));
        MarginLabels.Room room = new MarginLabels.Room(2 * HEIGHT, 10 * HEIGHT, width, 14, 6);
        List<MarginLabels.Label> labels =
                MarginLabels.place(bars, room, same -> 30 + 20 * same.size());
        for (MarginLabels.Label one : labels) {
            assertThat(one.x() + one.width()).isLessThanOrEqualTo(width);
            assertThat(one.y()).isGreaterThanOrEqualTo(room.top());
            for (MarginLabels.Label other : labels) {
                boolean apart =
                        one.y() + room.row() <= other.y()
                                || other.y() + room.row() <= one.y()
                                || one.x() + one.width() <= other.x()
                                || other.x() + other.width() <= one.x();
                assertThat(one == other || apart).isTrue();
            }
        }
        int told = labels.stream().mapToInt(it -> it.marks().size() + it.hidden()).sum();
        assertThat(told).isEqualTo(width == 0 ? 0 : bars.size());
    }
}
