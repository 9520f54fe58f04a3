package org.postil.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.study.Problem;

final class HostileFilesTest {
    private static final String XXE =
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
    private static final String LAUGHS =
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b"
                    + " \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "xlsx", "qdpx"})
    void randomBytesAreRefused(String ending) throws IOException {
        byte[] bytes = new byte[5_000];
        new Random(7).nextBytes(bytes);
        assertRefused(Files.write(folder.resolve("r." + ending), bytes), "or it is damaged.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "md", "srt", "csv", "qdc"})
    void randomBytesAreNoTextEither(String ending) throws IOException {
        byte[] bytes = new byte[5_000];
        new Random(7).nextBytes(bytes);
        assertRefused(Files.write(folder.resolve("r." + ending), bytes), "r." + ending + " is ");
    }

    @Test
    void aDocumentThatBreaksOffAnywhereIsRefused() throws IOException {
        Path whole =
                Archive.docx(
                        folder.resolve("w.docx"),
                        "<w:p><w:r><w:t>INT: So?</w:t></w:r></w:p>".repeat(50));
        byte[] bytes = Files.readAllBytes(whole);
        for (int length = 1; length < bytes.length; length += 41) {
            Path part = Files.write(folder.resolve("t.docx"), Arrays.copyOf(bytes, length));
            assertRefused(part, "t.docx ");
        }
    }

    @Test
    void aDamagedPartIsRefused() throws IOException {
        Path whole =
                Archive.docx(
                        folder.resolve("w.docx"),
                        "<w:p><w:r><w:t>INT: So?</w:t></w:r></w:p>".repeat(50));
        byte[] bytes = Files.readAllBytes(whole);
        Random random = new Random(3);
        for (int round = 0; round < 100; round++) {
            byte[] damaged = bytes.clone();
            for (int at = 0; at < 4; at++) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
            }
            Path file = Files.write(folder.resolve("d.docx"), damaged);
            assertReadOrRefused(file);
        }
    }

    private static void assertReadOrRefused(Path file) {
        try {
            assertThat(TranscriptFile.read(file).text()).isNotBlank();
        } catch (Problem e) {
            assertThat(e.what()).contains("d.docx");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../evil.xml", "word/../../evil.xml", "/etc/evil", "C:\\evil", "a\\..\\b"})
    void aPartWhoseNamePointsOutIsRefused(String name) throws IOException {
        Path docx = Archive.docx(folder.resolve("e.docx"), "<w:p/>", name, "x");
        assertRefused(docx, "e.docx holds a part named “" + name + "”");
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpacked() throws IOException {
        for (String name : List.of("b.docx", "b.odt", "b.xlsx", "b.qdpx")) {
            assertRefused(bomb(folder.resolve(name)), "grows beyond measure when unpacked");
        }
    }

    /// 12 MB of spaces in each part that some reader would open.
    private static Path bomb(Path file) throws IOException {
        byte[] spaces = new byte[1 << 20];
        Arrays.fill(spaces, (byte) ' ');
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.write(
                    ("<R><Relationship Id=\"a\" Type=\"/officeDocument\""
                                    + " Target=\"content.xml\"/></R>")
                            .getBytes(StandardCharsets.UTF_8));
            for (String name : List.of("content.xml", "project.qde")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<x>".getBytes(StandardCharsets.UTF_8));
                for (int at = 0; at < 12; at++) {
                    zip.write(spaces);
                }
                zip.write("</x>".getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    @Test
    void tooManyPartsAreRefused() throws IOException {
        Path file = folder.resolve("m.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int at = 0; at <= 10_000; at++) {
                zip.putNextEntry(new ZipEntry("p" + at));
            }
        }
        assertRefused(file, "m.docx holds more than 10000 parts.");
    }

    @ParameterizedTest
    @ValueSource(strings = {XXE, LAUGHS})
    void documentTypesAndEntitiesAreRefused(String head) throws IOException {
        String entity = head.contains("&a;") ? "&b;" : "&e;";
        Path qdc =
                Files.writeString(
                        folder.resolve("x.qdc"),
                        head
                                + "<CodeBook><Codes><Code name=\""
                                + "A\"><Description>"
                                + entity
                                + "</Description></Code></Codes></CodeBook>");
        Path odt =
                Archive.write(
                        folder.resolve("x.odt"),
                        "content.xml",
                        head
                                + "<t xmlns=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"><text><p>"
                                + entity
                                + "</p></text></t>");
        Path docx =
                Archive.write(
                        folder.resolve("x.docx"),
                        "word/document.xml",
                        head + "<w>" + entity + "</w>");
        for (Path file : List.of(qdc, odt, docx)) {
            assertRefused(file, "was refused: it declares a document type or entities");
        }
    }

    @Test
    void anEntityThatNobodyDeclaredIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("u.qdc"), "<CodeBook>&e;</CodeBook>");
        assertThatThrownBy(() -> CodebookFile.read(file)).isInstanceOf(Problem.class);
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        Path odt =
                Archive.odt(
                        folder.resolve("n.odt"),
                        "<text:span>".repeat(600) + "</text:span>".repeat(600));
        assertRefused(odt, "is nested too deeply");
    }

    @Test
    void emptyFilesAreRefusedWhateverTheirEnding() throws IOException {
        for (String ending :
                List.of("txt", "md", "docx", "odt", "vtt", "srt", "csv", "qdc", "qdpx", "xlsx")) {
            assertRefused(
                    Files.write(folder.resolve("e." + ending), new byte[0]),
                    "e." + ending + " is empty.");
        }
    }

    /// Reads a file as what its ending says and expects one sentence that names it.
    private static void assertRefused(Path file, String sentence) {
        String ending = InputFile.ending(file.getFileName().toString());
        boolean transcript = TranscriptFile.endings().contains(ending);
        assertThatThrownBy(
                        () -> {
                            if (transcript) {
                                TranscriptFile.read(file);
                            } else {
                                CodebookFile.read(file);
                            }
                        })
                .isInstanceOf(Problem.class)
                .hasMessageContaining(sentence)
                .hasMessageContaining(file.getFileName().toString());
    }
}
