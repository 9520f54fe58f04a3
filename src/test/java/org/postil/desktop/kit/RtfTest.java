package org.postil.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.text.BadLocationException;
import javax.swing.text.Document;
import javax.swing.text.rtf.RTFEditorKit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class RtfTest {
    @Property(tries = 200)
    void whatIsWrittenIsReadAgainLetterForLetter(@ForAll("texts") String text) {
        assertThat(read(new Rtf().paragraph(text, Rtf.Style.PLAIN).done())).isEqualTo(text + "\n");
    }

    @Property(tries = 50)
    void whatIsWrittenIsAscii(@ForAll String text) {
        String rtf = new Rtf().indented(text, Rtf.Style.ITALIC).done();

        assertThat(rtf.chars()).allMatch(it -> it == '\n' || it >= ' ' && it < 0x7f);
    }

    @Test
    void aTableHasAHeadAndACellForEachColumnOfEachRow() {
        String rtf =
                new Rtf()
                        .table(
                                List.of(
                                        List.of(bold("Code"), bold("n")),
                                        List.of(
                                                new Rtf.Cell(
                                                        "Rent {a}", Rtf.Style.PLAIN, false, 2))),
                                1)
                        .done();

        assertThat(rtf.split("\\\\row\n", -1)).hasSize(3);
        assertThat(rtf.split("\\\\cell\n", -1)).hasSize(5);
        assertThat(rtf).contains("\\trhdr").contains("Rent \\{a\\}").contains("\\li400");
        assertThat(read(rtf)).contains("Code", "n", "Rent {a}");
    }

    @Property(tries = 100)
    void columnsFillThePageAndEachHasRoom(
            @ForAll @Size(min = 1, max = 6) List<@StringLength(max = 300) String> texts) {
        List<Rtf.Cell> row = texts.stream().map(RtfTest::bold).toList();

        Matcher ends =
                Pattern.compile("cellx(\\d+)").matcher(new Rtf().table(List.of(row), 1).done());
        int before = 0;
        for (String text : texts) {
            assertThat(ends.find()).isTrue();
            int end = Integer.parseInt(ends.group(1));
            assertThat(end - before).as(text).isGreaterThanOrEqualTo(9000 / 50);
            before = end;
        }
        assertThat(before).isEqualTo(9000);
    }

    private static Rtf.Cell bold(String text) {
        return new Rtf.Cell(text, Rtf.Style.BOLD, false, 0);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withChars('é', '“', '–', 'ł', '漢', 'ע', '\\', '{', '}')
                .ofMaxLength(60)
                .map(it -> it + "\uD83D\uDE42");
    }

    private static String read(String rtf) {
        RTFEditorKit kit = new RTFEditorKit();
        Document document = kit.createDefaultDocument();
        try {
            kit.read(new StringReader(rtf), document, 0);
            return document.getText(0, document.getLength());
        } catch (IOException | BadLocationException e) {
            throw new AssertionError(e);
        }
    }
}
