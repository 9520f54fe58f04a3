package org.postil.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class ContrastTest {
    @Test
    void blackOnWhiteIsTwentyOneToOneAndAColourOnItselfOne() {
        assertThat(Contrast.ratio(Color.BLACK, Color.WHITE)).isEqualTo(21);
        assertThat(Contrast.ratio(Color.PINK, Color.PINK)).isEqualTo(1);
    }

    @Property
    void anyColourIsMadeReadableBeforeAnyBackground(
            @ForAll @IntRange(max = 0xffffff) int colour,
            @ForAll @IntRange(max = 0xffffff) int background) {
        Color ground = new Color(background);
        assertThat(Contrast.ratio(Contrast.readable(new Color(colour), ground), ground))
                .isGreaterThanOrEqualTo(Contrast.LEAST);
    }
}
