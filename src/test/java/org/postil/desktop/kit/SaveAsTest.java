package org.postil.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A file gets an ending that can be written, and a name that every system takes.
final class SaveAsTest {
    private static final List<String> ENDINGS = List.of(".docx", ".xlsx", ".csv");

    private static String saved(String typed, String chosen) {
        return SaveAs.withEnding(Path.of("/somewhere", typed), chosen, ENDINGS)
                .getFileName()
                .toString();
    }

    @Test
    void anEndingThatCanBeWrittenStaysAndAnyOtherGetsTheChosenOne() {
        assertThat(saved("quotes", ".docx")).isEqualTo("quotes.docx");
        assertThat(saved("quotes.XLSX", ".docx")).isEqualTo("quotes.XLSX");
        assertThat(saved("quotes.csv", ".docx")).isEqualTo("quotes.csv");
        assertThat(saved("round 2.1", ".xlsx")).isEqualTo("round 2.1.xlsx");
        assertThat(saved("notes.doc", ".docx")).isEqualTo("notes.doc.docx");
    }

    @Test
    void aStudyKeepsItsLongEnding() {
        List<String> study = List.of(".postil.mv.db");
        assertThat(SaveAs.withEnding(Path.of("a"), ".postil.mv.db", study))
                .isEqualTo(Path.of("a.postil.mv.db"));
        assertThat(SaveAs.withEnding(Path.of("a.postil.mv.db"), ".postil.mv.db", study))
                .isEqualTo(Path.of("a.postil.mv.db"));
    }

    @Test
    void aNameHoldsNothingThatASystemForbids() {
        assertThat(SaveAs.fileName(" Who: moved / stayed? ")).isEqualTo("Who moved stayed");
        assertThat(SaveAs.fileName("***")).isEqualTo("postil");
        assertThat(SaveAs.fileName("a".repeat(300))).hasSize(80);
    }
}
