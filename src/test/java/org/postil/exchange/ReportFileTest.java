package org.postil.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.study.Problem;

final class ReportFileTest {
    /// Longer than the two seconds that a ZIP file tells apart.
    private static final long PAUSE = 2_100;

    @TempDir private Path folder;

    @Test
    void theSameReportGivesTheSameBytesWhereverAndWheneverItIsWritten() throws Exception {
        Stream.of("a.docx", "a.xlsx", "a.html").forEach(this::write);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Thread.sleep(PAUSE);
            Stream.of("b.docx", "b.xlsx", "b.html").forEach(this::write);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        for (String ending : new String[] {".docx", ".xlsx", ".html"}) {
            assertThat(bytes("b" + ending)).as(ending).isEqualTo(bytes("a" + ending));
        }
    }

    private void write(String name) {
        ReportFile.write(ReportExample.everything(), folder.resolve(name));
    }

    private byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(folder.resolve(name));
    }

    @Test
    void aFileThatIsThereIsReplacedAndNothingElseIsLeft() throws IOException {
        Files.writeString(folder.resolve("a.html"), "old");
        write("a.html");
        assertThat(bytes("a.html")).startsWith('<', '!');
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("a.html"));
        }
    }

    @Test
    void theEndingMayBeInCapitalsAndFoldersAreMade() {
        Path file = folder.resolve("new").resolve("A.DOCX");
        ReportFile.write(ReportExample.everything(), file);
        assertThat(file).exists();
    }

    @Test
    void anotherEndingIsRefusedWithThoseThatWork() {
        assertThatThrownBy(() -> write("report.odt"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("report.odt")
                .hasMessageContaining(".docx, .xlsx, .html");
    }

    @Test
    void aFolderInThePlaceOfTheFileIsAProblem() throws IOException {
        Files.createDirectory(folder.resolve("a.docx"));
        assertThatThrownBy(() -> write("a.docx")).isInstanceOf(Problem.class);
    }
}
