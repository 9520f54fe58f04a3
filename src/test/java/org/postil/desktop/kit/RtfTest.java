package org.postil.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import javax.swing.text.BadLocationException;
import javax.swing.text.Document;
import javax.swing.text.rtf.RTFEditorKit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
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
        String rtf = new Rtf().table(List.of(List.of("Code", "n"), List.of("Rent {a}")), 1).done();

        assertThat(rtf.split("\\\\row\n", -1)).hasSize(3);
        assertThat(rtf.split("\\\\cell\n", -1)).hasSize(5);
        assertThat(rtf).contains("\\trhdr").contains("Rent \\{a\\}");
        assertThat(read(rtf)).contains("Code", "n", "Rent {a}");
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
