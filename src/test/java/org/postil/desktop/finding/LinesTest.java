package org.postil.desktop.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Property
    void noLineIsWiderThanTheRoomAndNothingIsLostWithoutASign(
            @ForAll String text,
            @ForAll @IntRange(min = 3, max = 40) int room,
            @ForAll @IntRange(min = 1, max = 3) int most) {
        List<String> lines = Lines.fit(text, room, most, String::length);

        assertThat(lines).hasSizeLessThanOrEqualTo(most);
        assertThat(lines).allMatch(it -> it.length() <= room);
        String bare = bare(text);
        String shown = bare(String.join("", lines));
        boolean cut = !shown.equals(bare);
        assertThat(cut).isEqualTo(cut && shown.endsWith(Lines.MORE));
    }

    private static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        text.chars()
                .filter(it -> !Character.isWhitespace(it))
                .forEach(it -> bare.append((char) it));
        return bare.toString();
    }

    @Property
    void aLineThatIsCutKeepsItsEndOrItsBeginning(
            @ForAll String text, @ForAll @IntRange(min = 2, max = 40) int room) {
        assertThat(Lines.cut(text, room, String::length).length()).isLessThanOrEqualTo(room);
        assertThat(Lines.cutLeft(text, room, String::length).length()).isLessThanOrEqualTo(room);
    }

    @Test
    void textIsBrokenAtSpaces() {
        assertThat(Lines.fit("one two three four", 9, 2, String::length))
                .containsExactly("one two", "three fo…");
        assertThat(Lines.cutLeft("one two three", 8, String::length)).isEqualTo("…o three");
    }
}
