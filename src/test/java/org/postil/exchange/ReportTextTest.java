package org.postil.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class ReportTextTest {
    @Test
    void controlCharactersBecomeBlanksOrTheReplacementCharacter() {
        assertThat(ReportText.printable("a\u000Bb\u0000c\fd\u001Be"))
                .isEqualTo("a b\uFFFDc d\uFFFDe");
        assertThat(ReportText.printable("one\r\ntwo\rthree\tfour"))
                .isEqualTo("one\ntwo\nthree\tfour");
    }

    @Test
    void halvesOfCharactersAreReplacedAndWholeOnesKept() {
        assertThat(ReportText.printable("\uD83D")).isEqualTo("\uFFFD");
        assertThat(ReportText.printable("😀 é \uFFFF")).isEqualTo("😀 é \uFFFD");
    }

    @Property
    void whateverIsWrittenXmlCanCarryIt(@ForAll String text) {
        assertThat(ReportText.printable(text).codePoints())
                .allMatch(c ->
                        c == '\n'
                                || c == '\t'
                                || c >= 0x20 && c <= 0xD7FF
                                || c >= 0xE000 && c <= 0xFFFD
                                || c >= 0x10000);
    }

    @Test
    void bookmarksOfQuotesStayAsTheyAre() {
        String bookmark = "q_0123456789abcdef0123456789abcdef";
        assertThat(ReportText.bookmark(bookmark)).isEqualTo(bookmark);
    }

    @Test
    void namesThatWordWouldConfuseOrRefuseAreChanged() {
        assertThat(ReportText.bookmark("h_Work")).isNotEqualToIgnoringCase("h_work");
        assertThat(ReportText.bookmark("1a")).startsWith("a_1a");
        assertThat(ReportText.bookmark("h_" + "x".repeat(60))).hasSizeLessThanOrEqualTo(40);
        assertThat(ReportText.bookmark("h_" + "x".repeat(60)))
                .isNotEqualTo(ReportText.bookmark("h_" + "x".repeat(61)));
    }

    @Property
    void everyBookmarkIsOneThatWordTakes(@ForAll String anchor) {
        assertThat(ReportText.bookmark(anchor)).matches("[a-z_][a-z0-9_]{0,39}");
    }

    @Test
    void daysAreInUtcAndInEnglish() {
        assertThat(ReportText.day(Instant.parse("2020-07-01T23:59:59Z"))).isEqualTo("1 July 2020");
    }

    @Test
    void whatIsNoColourIsGrey() {
        assertThat(ReportText.colour("#1f77b4")).isEqualTo("1F77B4");
        assertThat(ReportText.colour("red")).isEqualTo("808080");
        assertThat(ReportText.colour("")).isEqualTo("808080");
    }
}
