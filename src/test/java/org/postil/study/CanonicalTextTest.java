package org.postil.study;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class CanonicalTextTest {
    @Test
    void everyLineEndBecomesLf() {
        assertThat(CanonicalText.of("a\r\nb\rc\nd\r\r\n").text()).isEqualTo("a\nb\nc\nd\n\n");
        assertThat(CanonicalText.of("a\r\n").lost()).isEmpty();
    }

    @Test
    void nulAndLoneSurrogatesAreReplacedAndCounted() {
        CanonicalText text = CanonicalText.of("a\u0000b\uD83Dc\uDE42\uD83D\uDE42");
        assertThat(text.text()).isEqualTo("a\uFFFDb\uFFFDc\uFFFD🙂");
        assertThat(text.lost()).singleElement().asString().startsWith("3 character(s)");
    }

    @Test
    void nothingElseIsChanged() {
        String text = "\uFEFFe\u0301 é \u00A0\u00AD\u2028\u0085\t\f";
        assertThat(CanonicalText.of(text).text()).isEqualTo(text);
    }

    @Property
    void whatIsCanonicalStaysSo(@ForAll String raw) {
        CanonicalText once = CanonicalText.of(raw);
        CanonicalText twice = CanonicalText.of(once.text());
        assertThat(twice.text()).isEqualTo(once.text());
        assertThat(twice.lost()).isEmpty();
    }
}
