package org.postil.desktop.reading;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// Gutter, column, stripes and names keep to their places at every width and size of letters.
final class GeometryLawsTest {
    private static final float LETTER = 7.6f;

    /// As [Sheet] measures it.
    private static Geometry.Needs needs(double zoom, int name, boolean margin) {
        double beside = zoom <= 1 ? zoom : 1 + 0.4 * (zoom - 1);
        return new Geometry.Needs(
                (float) (LETTER * zoom),
                (float) (LETTER * beside),
                zoom,
                (int) Math.ceil(22 * beside),
                (int) Math.ceil(name * beside),
                margin);
    }

    private static float names(Geometry place, double zoom) {
        double beside = zoom <= 1 ? zoom : 1 + 0.4 * (zoom - 1);
        double lanes = Math.min(6 * LETTER * beside, 0.1 * place.right());
        return (float) (place.right() - place.laneLeft() - lanes);
    }

    @Property
    void theyStandInOrder(
            @ForAll @IntRange(min = 500, max = 2_600) int width,
            @ForAll @IntRange(min = 50, max = 250) int percent,
            @ForAll @IntRange(min = 0, max = 300) int name) {
        double zoom = percent / 100.0;
        Geometry place = Geometry.of(width, needs(zoom, name, true));
        assertThat(place.numberRight()).isLessThanOrEqualTo(place.nameRight());
        assertThat(place.nameRight()).isLessThan(place.textLeft());
        assertThat(place.textLeft() + place.textWidth()).isLessThan(place.laneLeft());
        assertThat(place.laneLeft()).isLessThan(place.right());
        assertThat(place.textWidth()).isLessThanOrEqualTo(Math.round(75 * LETTER * (float) zoom));
    }

    @Property
    void namesOfCodesKeepRoomInLargeLetters(
            @ForAll @IntRange(min = 640, max = 2_600) int width,
            @ForAll @IntRange(min = 100, max = 200) int percent) {
        double zoom = percent / 100.0;
        Geometry place = Geometry.of(width, needs(zoom, 60, true));
        assertThat(place.right()).isLessThanOrEqualTo(width);
        assertThat(names(place, zoom)).isGreaterThan(8 * LETTER);
    }

    @Property
    void lettersThatAreNotEnlargedHaveThePlacesOfAlways(
            @ForAll @IntRange(min = 700, max = 2_600) int width) {
        Geometry place = Geometry.of(width, needs(1, 60, true));
        assertThat(place.textWidth()).isBetween(Math.round(38 * LETTER), Math.round(75 * LETTER));
        assertThat(place.right()).isLessThanOrEqualTo(width);
    }
}
