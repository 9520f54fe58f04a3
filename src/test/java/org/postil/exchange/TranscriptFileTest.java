package org.postil.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.study.Problem;
import org.postil.study.TranscriptDraft;

final class TranscriptFileTest {
    private static final String SPEECH = "INT: Où? – “Café”\nKerry: Grimsby 🙂.\n";

    @TempDir Path folder;

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private Path file(String name, String content) throws IOException {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void plainTextStandsAsItIs() throws IOException {
        TranscriptDraft draft = TranscriptFile.read(file("P 01.txt", SPEECH));

        assertThat(draft.name()).isEqualTo("P 01.txt");
        assertThat(draft.text()).isEqualTo(SPEECH);
        assertThat(draft.cues()).isEmpty();
        assertThat(draft.lost()).isEmpty();
    }

    @Test
    void markdownStandsAsItIs() throws IOException {
        String text = "# Kerry\n\n**INT:** So?  \n";
        assertThat(TranscriptFile.read(file("a.md", text)).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkSaysTheEncodingAndIsNoText(String encoding) throws IOException {
        Path file = file("a.txt", ("\uFEFF" + SPEECH).getBytes(Charset.forName(encoding)));
        assertThat(TranscriptFile.read(file).text()).isEqualTo(SPEECH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16IsFoundWithoutAMarkToo(String encoding) throws IOException {
        Path file = file("a.txt", "INT: So?\nKerry: Yes.".getBytes(Charset.forName(encoding)));
        assertThat(TranscriptFile.read(file).text()).isEqualTo("INT: So?\nKerry: Yes.");
    }

    @Test
    void whatIsNotUtf8IsWindows1252() throws IOException {
        String text = "INT: It’s £40 – “naïve”…";
        Path file = file("a.txt", text.getBytes(Charset.forName("windows-1252")));
        assertThat(TranscriptFile.read(file).text()).isEqualTo(text);
    }

    @Test
    void lineEndsBecomeLf() throws IOException {
        assertThat(TranscriptFile.read(file("a.txt", "INT: a\r\nKerry: b\rINT: c\n")).text())
                .isEqualTo("INT: a\nKerry: b\nINT: c\n");
    }

    @Test
    void aNulInATextIsReplacedAndReported() throws IOException {
        TranscriptDraft draft = TranscriptFile.read(file("a.txt", "INT: So\u0000?"));
        assertThat(draft.text()).isEqualTo("INT: So\uFFFD?");
        assertThat(draft.lost()).singleElement().asString().contains("1 character");
    }

    @Test
    void bytesThatTheMarkedEncodingDoesNotHaveAreReplacedAndReported() throws IOException {
        byte[] bytes = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xE9, 'b'};
        TranscriptDraft draft = TranscriptFile.read(file("a.txt", bytes));
        assertThat(draft.text()).isEqualTo("a\uFFFDb");
        assertThat(draft.lost()).singleElement().asString().contains("UTF-8");
    }

    @Test
    void nothingIsNormalised() throws IOException {
        String decomposed = "Zoe\u0301: ﬁne\u00A0\u00AD";
        assertThat(TranscriptFile.read(file("a.txt", decomposed)).text()).isEqualTo(decomposed);
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertRefused(file("P09.txt", ""), "P09.txt is empty.");
    }

    @Test
    void aFileOfSpacesIsRefused() throws IOException {
        assertRefused(file("P09.txt", " \n\t\n"), "P09.txt holds no text.");
    }

    @Test
    void aFolderIsRefused() throws IOException {
        assertRefused(Files.createDirectory(folder.resolve("x.txt")), "is a folder.");
    }

    @Test
    void aMissingFileIsRefusedWithItsPath() {
        Path missing = folder.resolve("none.txt");
        assertRefused(missing, "There is no file " + missing + ".");
    }

    @Test
    void anUnknownEndingIsRefusedWithTheKnownOnes() throws IOException {
        assertRefused(file("a.pages", "x"), "txt, md, docx, odt, vtt, srt");
        assertRefused(file("noending", "x"), "noending is not a kind of transcript");
    }

    @Test
    void theEndingMayBeWrittenInCapitals() throws IOException {
        assertThat(TranscriptFile.read(file("A.TXT", "INT: So?")).text()).isEqualTo("INT: So?");
    }

    @Test
    void aFileThatIsTooLargeIsRefusedUnread() throws IOException {
        Path file = folder.resolve("big.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(InputFile.LIMIT + 1);
        }
        assertRefused(file, "big.txt is larger than 100 MB.");
    }

    @Test
    void otherKindsOfFileThatAreCalledTxtAreRefused() throws IOException {
        assertRefused(Archive.write(folder.resolve("a.txt"), "x", "y"), "a ZIP or Office file");
        assertRefused(file("b.txt", "%PDF-1.7\n..."), "a PDF file");
        assertRefused(
                file(
                        "c.txt",
                        new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16}),
                "a JPEG picture");
        assertRefused(file("d.txt", "{\\rtf1\\ansi Hello}"), "an RTF file");
        assertRefused(
                file("e.txt", new byte[] {1, 2, 3, 0, 5, 6, 0, 0}), "e.txt is not a text file.");
    }

    private static void assertRefused(Path file, String sentence) {
        assertThatThrownBy(() -> TranscriptFile.read(file))
                .isInstanceOf(Problem.class)
                .hasMessageContaining(sentence);
    }
}
