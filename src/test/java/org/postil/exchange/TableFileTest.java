package org.postil.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.report.Table;
import org.postil.study.Problem;

final class TableFileTest {
    @TempDir private Path folder;

    private Path write(String name, Table table) {
        Path file = folder.resolve(name);
        TableFile.write(table, file);
        return file;
    }

    @Test
    void csvHoldsTheKeysAndThePrintedForms() throws IOException {
        assertThat(Files.readAllLines(write("t.csv", ReportExample.long25())))
                .hasSize(26)
                .startsWith(
                        "key,label,depth,Total,Movers,Stayers,Returners",
                        "Reasons for moving 0,Reasons for moving,0,0 of 16,0 of 8,0 of 6,0 of 2")
                .contains("A particular job 3,A particular job,2,3 of 16,3 of 8,not asked,0 of 2");
    }

    @Test
    void csvKeepsTextThatLooksLikeAFormulaFromBeingOne() throws IOException {
        Table table =
                new Table(
                        "T",
                        "codings",
                        "",
                        "",
                        "",
                        "Code",
                        List.of(new Table.Row("=a", "-b, \"c\"", 0)),
                        List.of(
                                new Table.Column("n", "n", null, false),
                                new Table.Column("s", "s", null, false)),
                        List.of(
                                List.of(
                                        Table.Cell.number(-0.5, "-0.5"),
                                        Table.Cell.number(-0.5, "-0.5***"))),
                        List.of(),
                        List.of(),
                        "");
        assertThat(write("t.csv", table))
                .hasContent("key,label,depth,n,s\n'=a,\"'-b, \"\"c\"\"\",0,-0.5,'-0.5***\n");
    }

    @Test
    void officeFilesHoldTheTableAloneAndTellNoTime() throws IOException {
        try (InputStream in = Files.newInputStream(write("t.docx", ReportExample.long25()));
                XWPFDocument document = new XWPFDocument(in)) {
            assertThat(document.getTables()).hasSize(1);
            assertThat(document.getParagraphs().getFirst().getText())
                    .isEqualTo("Table 1. Codes by group");
            var properties = document.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo("Codes by group");
        }
        try (InputStream in = Files.newInputStream(write("t.xlsx", ReportExample.long25()));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertThat(book.getNumberOfSheets()).isEqualTo(1);
            assertThat(book.getSheetName(0)).isEqualTo("Table 1 Codes by group");
        }
        String html = Files.readString(write("t.html", ReportExample.long25()));
        assertThat(html).contains("<title>Codes by group</title>").doesNotContain("1970");
    }

    @Test
    void anotherEndingIsRefused() {
        assertThatThrownBy(() -> write("t.txt", ReportExample.long25()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining(".csv, .xlsx, .docx, .html");
    }
}
