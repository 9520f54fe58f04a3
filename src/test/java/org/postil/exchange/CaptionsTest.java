package org.postil.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.study.Cue;
import org.postil.study.Problem;
import org.postil.study.Span;
import org.postil.study.TranscriptDraft;

final class CaptionsTest {
    @TempDir Path folder;

    private TranscriptDraft read(String name, String content) throws IOException {
        return TranscriptFile.read(Files.writeString(folder.resolve(name), content));
    }

    @Test
    void aCueIsALineWithItsVoiceAndItsTime() throws IOException {
        TranscriptDraft draft =
                read(
                        "a.vtt",
                        """
                        WEBVTT

                        1
                        00:00:01.500 --> 00:00:04.000 align:start
                        <v Kerry Smith>So I <i>went</i>
                        to <c.x>Leeds</c> &amp; back.</v>

                        00:05.25 --> 00:07.000
                        <v.loud INT>Ah.
                        """);
        assertThat(draft.text()).isEqualTo("Kerry Smith: So I went to Leeds & back.\nINT: Ah.");
        assertThat(draft.cues())
                .containsExactly(
                        new Cue(new Span(0, 39), 1_500, 4_000),
                        new Cue(new Span(40, 48), 5_250, 7_000));
        assertThat(draft.lost()).isEmpty();
    }

    @Test
    void aNameInThePayloadStandsAsItIs() throws IOException {
        assertThat(
                        read(
                                        "a.vtt",
                                        "WEBVTT\n\n"
                                                + "0:1:2.5 --> 1:00:03.000\n"
                                                + "Kerry: So <00:00:02.000>I went.\n")
                                .text())
                .isEqualTo("Kerry: So I went.");
    }

    @Test
    void twoVoicesInACueAreTwoLinesOfOneTime() throws IOException {
        TranscriptDraft draft =
                read(
                        "a.vtt",
                        "WEBVTT\n\n"
                                + "00:01.000 --> 00:02.000\n"
                                + "<v Dawn>Here.</v>\n"
                                + "<v Anwar>Here, then.</v>\n");
        assertThat(draft.text()).isEqualTo("Dawn: Here.\nAnwar: Here, then.");
        assertThat(draft.cues()).extracting(Cue::beginMillis).containsExactly(1_000, 1_000);
    }

    @Test
    void notesStylesAndRegionsAreLeftOutAndReported() throws IOException {
        TranscriptDraft draft =
                read(
                        "a.vtt",
                        """
                        WEBVTT - made by hand
                        Kind: captions

                        STYLE
                        ::cue { color: red }

                        REGION
                        id:x

                        NOTE
                        first pass

                        a1b2/4-0
                        00:01.000 --> 00:02.000
                        So.

                        NOTE second pass

                        00:03.000 --> 00:04.000
                        <i></i>
                        """);
        assertThat(draft.text()).isEqualTo("So.");
        assertThat(draft.lost())
                .containsExactly(
                        "2 notes between the captions were left out.",
                        "2 styles and regions of the captions were left out.",
                        "1 caption without text was left out.");
    }

    @Test
    void textBehindABlankLineBelongsToTheCueBefore() throws IOException {
        assertThat(read("a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nSo\n\nI went.\n").text())
                .isEqualTo("So I went.");
    }

    @Test
    void srtIsReadWithItsNumbersAndCommas() throws IOException {
        TranscriptDraft draft =
                read(
                        "a.srt",
                        "\uFEFF1\r\n"
                                + "00:00:01,500 --> 00:00:04,000\r\n"
                                + "Kerry: So\r\n"
                                + "I went.\r\n\r\n"
                                + "2\r\n"
                                + "00:00:05,000 --> 00:00:06,000\r\n"
                                + "{\\an8}<font color=\"red\">INT: 2 < 3</font>\r\n");
        assertThat(draft.text()).isEqualTo("Kerry: So I went.\nINT: 2 < 3");
        assertThat(draft.cues()).extracting(Cue::endMillis).containsExactly(4_000, 6_000);
    }

    @Test
    void srtWithoutBlankLinesOrWithDoubledLineEndsIsReadToo() throws IOException {
        assertThat(
                        read(
                                        "a.srt",
                                        "1\n"
                                                + "00:00:01,5 --> 00:00:04,0\n"
                                                + "So.\n"
                                                + "2\n"
                                                + "00:00:05,0 --> 00:00:06,0\n"
                                                + "1984\n")
                                .text())
                .isEqualTo("So.\n1984");
        assertThat(
                        read("b.srt", "1\r\r\n00:00:01,5 --> 00:00:04,0\r\r\nSo.\r\r\nYes.\r\r\n")
                                .text())
                .isEqualTo("So. Yes.");
    }

    @Test
    void entitiesAreDecodedOnce() throws IOException {
        assertThat(
                        read(
                                        "a.vtt",
                                        "WEBVTT\n\n"
                                            + "00:01.000 --> 00:02.000\n"
                                            + "&amp;lt;&nbsp;&#233;&#x1F642;&#0;&unknown;&lt;b&gt;\n")
                                .text())
                .isEqualTo("&lt;\u00A0é🙂\uFFFD&unknown;<b>");
    }

    @Test
    void aTimeBeforeTheBeginningIsSetToZero() throws IOException {
        TranscriptDraft draft = read("a.vtt", "WEBVTT\n\n-00:00:01.000 --> 00:00:02.000\nSo.\n");
        assertThat(draft.cues()).containsExactly(new Cue(new Span(0, 3), 0, 2_000));
        assertThat(draft.lost()).containsExactly("1 time before the beginning was set to 0.");
    }

    @Test
    void charactersThatNoTextCanHoldAreReported() throws IOException {
        TranscriptDraft draft = read("a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nSo\u0000.\n");
        assertThat(draft.text()).isEqualTo("So\uFFFD.");
        assertThat(draft.lost()).hasSize(1);
    }

    @Test
    void aFileOfOpeningBracketsIsReadInNoTime() {
        String brackets = "<c.<v x {\\".repeat(100_000);
        assertTimeout(
                Duration.ofSeconds(10),
                () -> read("a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n" + brackets));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00:xx:01.000 --> 00:00:02.000",
                "00:00:01.000 --> ",
                "--> 00:00:02.000",
                "00:61:01.000 --> 00:62:02.000",
                "00:00:05.000 --> 00:00:02.000",
                "1.000 --> 2.000",
                "999:00:01.000 --> 999:00:02.000"
            })
    void aMalformedTimeIsRefusedWithItsLine(String time) {
        assertThatThrownBy(() -> read("a.vtt", "WEBVTT\n\n1\n" + time + "\nSo.\n"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("a.vtt line 4: “");
    }

    @Test
    void aFileWithoutCaptionsIsRefused() {
        assertThatThrownBy(() -> read("a.vtt", "WEBVTT\n\nNOTE nothing\n"))
                .hasMessageContaining("a.vtt holds no captions.");
        assertThatThrownBy(() -> read("b.srt", "Just text.\n"))
                .hasMessageContaining("b.srt holds no captions.");
        assertThatThrownBy(() -> read("c.vtt", "1\n00:01.000 --> 00:02.000\nSo.\n"))
                .hasMessageContaining("c.vtt is not a WebVTT file");
    }
}
