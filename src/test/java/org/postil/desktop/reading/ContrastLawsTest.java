package org.postil.desktop.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/// Whatever colours codes have, everything can be read.
final class ContrastLawsTest {
    private static final List<ReadingColours> BOTH =
            List.of(ReadingColours.LIGHT, ReadingColours.DARK);

    private static double ratio(Color one, Color other) {
        return Contrast.ratio(one.getRGB() & 0xffffff, other.getRGB() & 0xffffff);
    }

    @Property(tries = 5_000)
    void everyTextOnEveryTint(
            @ForAll @Size(min = 1, max = 6)
                    List<@IntRange(min = 0, max = 0xffffff) Integer> codes) {
        for (ReadingColours colours : BOTH) {
            Color tint = colours.tint(codes.stream().mapToInt(Integer::intValue).toArray());
            assertThat(ratio(colours.ink(), tint)).isGreaterThanOrEqualTo(Contrast.TEXT);
        }
    }

    @Property(tries = 5_000)
    void everyNameAndEveryStripe(@ForAll @IntRange(min = 0, max = 0xffffff) int code) {
        for (ReadingColours colours : BOTH) {
            assertThat(ratio(colours.label(code), colours.paper()))
                    .isGreaterThanOrEqualTo(Contrast.TEXT);
            assertThat(ratio(colours.stripe(code), colours.paper()))
                    .isGreaterThanOrEqualTo(Contrast.SHAPE);
        }
    }

    @Test
    void everyOtherTextOnItsGround() {
        for (ReadingColours colours : BOTH) {
            for (Color text : List.of(colours.ink(), colours.dim(), colours.faint())) {
                assertThat(ratio(text, colours.paper())).isGreaterThanOrEqualTo(Contrast.TEXT);
            }
            assertThat(ratio(colours.selectionInk(), colours.selection()))
                    .isGreaterThanOrEqualTo(Contrast.TEXT);
            for (Color ground :
                    List.of(
                            colours.resting(),
                            colours.match(),
                            colours.currentMatch(),
                            colours.flash())) {
                assertThat(ratio(colours.ink(), ground)).isGreaterThanOrEqualTo(Contrast.TEXT);
            }
            assertThat(ratio(colours.dim(), colours.flash())).isGreaterThanOrEqualTo(Contrast.TEXT);
            assertThat(ratio(colours.accent(), colours.paper()))
                    .isGreaterThanOrEqualTo(Contrast.SHAPE);
        }
    }

    @Test
    void theKnownAnswers() {
        assertThat(Contrast.ratio(0, 0xffffff)).isEqualTo(21);
        assertThat(Contrast.ratio(0x777777, 0xffffff)).isBetween(4.47, 4.49);
    }
}
