package org.postil.desktop.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.postil.desktop.kit.Contrast;

/// Whatever colours codes have, everything can be read.
final class ContrastLawsTest {
    private static final List<ReadingColours> BOTH =
            List.of(ReadingColours.LIGHT, ReadingColours.DARK);

    private static double ratio(Color one, Color other) {
        return Contrast.ratio(one, other);
    }

    @Property(tries = 5_000)
    void everyTextOnEveryTint(
            @ForAll @Size(min = 1, max = 6)
                    List<@IntRange(min = 0, max = 0xffffff) Integer> codes) {
        for (ReadingColours colours : BOTH) {
            Color tint = colours.tint(codes.stream().mapToInt(Integer::intValue).toArray());
            assertThat(ratio(colours.ink(), tint)).isGreaterThanOrEqualTo(Contrast.LEAST);
        }
    }

    @Property(tries = 5_000)
    void everyNameAndEveryStripe(@ForAll @IntRange(min = 0, max = 0xffffff) int code) {
        for (ReadingColours colours : BOTH) {
            assertThat(ratio(colours.label(code), colours.paper()))
                    .isGreaterThanOrEqualTo(Contrast.LEAST);
            assertThat(ratio(colours.stripe(code), colours.paper()))
                    .isGreaterThanOrEqualTo(Contrast.SHAPE);
        }
    }

    @Test
    void everyOtherTextOnItsGround() {
        for (ReadingColours colours : BOTH) {
            for (Color text : List.of(colours.ink(), colours.dim(), colours.faint())) {
                assertThat(ratio(text, colours.paper())).isGreaterThanOrEqualTo(Contrast.LEAST);
            }
            assertThat(ratio(colours.selectionInk(), colours.selection()))
                    .isGreaterThanOrEqualTo(Contrast.LEAST);
            for (Color ground :
                    List.of(
                            colours.resting(),
                            colours.match(),
                            colours.currentMatch(),
                            colours.flash())) {
                assertThat(ratio(colours.ink(), ground)).isGreaterThanOrEqualTo(Contrast.LEAST);
            }
            assertThat(ratio(colours.dim(), colours.flash()))
                    .isGreaterThanOrEqualTo(Contrast.LEAST);
            assertThat(ratio(colours.accent(), colours.paper()))
                    .isGreaterThanOrEqualTo(Contrast.SHAPE);
        }
    }

    @Test
    void theKnownAnswers() {
        assertThat(ratio(Color.BLACK, Color.WHITE)).isEqualTo(21);
        assertThat(ratio(new Color(0x777777), Color.WHITE)).isBetween(4.47, 4.49);
    }
}
