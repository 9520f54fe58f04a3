package org.postil.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.study.CodeOrigin;
import org.postil.study.Problem;

final class CodebookFileTest {
    @TempDir Path folder;

    private List<CodeDraft> read(String name, String content) throws IOException {
        return CodebookFile.read(Files.writeString(folder.resolve(name), content));
    }

    private static CodeDraft code(String colour, String definition, String... path) {
        return new CodeDraft(List.of(path), colour, definition, "", "", "", CodeOrigin.NOT_SAID);
    }

    @Test
    void aTableGivesParentsBeforeTheirChildren() throws IOException {
        List<CodeDraft> codes =
                read(
                        "c.csv",
                        """
                        code,parent,colour,definition,include,exclude,example
                        Pay,Work,#ABC,What it pays,wages,pensions,\
                        """
                                + "\"\"\"Five\"\"\"\n"
                                + "Home,,,,,,\nWork,,red,All of it,,,\n");
        assertThat(codes)
                .containsExactly(
                        code("#ff0000", "All of it", "Work"),
                        new CodeDraft(
                                List.of("Work", "Pay"),
                                "#aabbcc",
                                "What it pays",
                                "wages",
                                "pensions",
                                "\"Five\"",
                                CodeOrigin.NOT_SAID),
                        code("", "", "Home"));
    }

    @Test
    void aParentMayBeAPathAndADescriptionIsADefinition() throws IOException {
        assertThat(
                        read(
                                "c.csv",
                                "Code;Description;Parent\n"
                                        + "A;;\n"
                                        + "C;;\n"
                                        + "B;one;A\n"
                                        + "B;two;C\n"
                                        + "X;deep;A > B\n"
                                        + "Y;;c >  b\n"))
                .containsExactly(
                        code("", "", "A"),
                        code("", "one", "A", "B"),
                        code("", "deep", "A", "B", "X"),
                        code("", "", "C"),
                        code("", "two", "C", "B"),
                        code("", "", "C", "B", "Y"));
    }

    @Test
    void aPathMayStandInAColumnOfItsOwnOrInsteadOfTheName() throws IOException {
        List<CodeDraft> expected =
                List.of(
                        code("", "", "A"),
                        code("", "", "A", "B"),
                        code("", "c", "A", "B", "C"),
                        code("", "d", "A", "D"));
        assertThat(read("a.csv", "path,definition\nA > B > C,c\nA > D,d\n")).isEqualTo(expected);
        assertThat(read("b.csv", "code,definition\nA > B > C,c\nA > D,d\n")).isEqualTo(expected);
        assertThat(read("c.csv", "code,parent,definition\nA > B > C,A > B,c\nA > D,A,d\n"))
                .isEqualTo(expected);
    }

    @Test
    void aParentThatIsNotThereIsRefusedWithItsRow() {
        assertProblem(
                "code,parent\nA,\nB,Aa\n",
                "c.csv, line 3: the parent “Aa” of “B” is not in the file.");
        assertProblem(
                "code,parent\nA,\nB,A > C\n",
                "c.csv, line 3: the parent “A > C” of “B” is not in the file.");
    }

    @Test
    void aParentThatCouldBeSeveralCodesIsRefused() {
        assertProblem(
                "code,parent\nA,\nC,\nB,A\nB,C\nX,B\n",
                "c.csv, line 6: the parent “B” is the name of 2 codes.");
    }

    @Test
    void codesThatStandBelowThemselvesAreRefused() {
        assertProblem("code,parent\nA,B\nB,A\n", "stands below itself");
        assertProblem("code,parent\nA,A\n", "stands below itself");
    }

    @Test
    void aCodeThatStandsTwiceIsRefused() {
        assertProblem(
                "code,parent\nA,\nB,A\nb,a\n",
                "c.csv, line 4: the code “A > b” stands in the file twice.");
    }

    @Test
    void aNameOrAColourThatIsNoneIsRefused() {
        assertProblem("code,definition\n,x\n", "c.csv, line 2: the code has no name.");
        assertProblem("code,definition\nA >  > B,x\n", "c.csv, line 2: the code has no name.");
        assertProblem("code,colour\nA,blurple\n", "c.csv, line 2: “blurple” is not a colour.");
        assertProblem(
                "name,definition\nA,x\n", "c.csv has no column code; it has name, definition.");
    }

    @Test
    void aHundredLevelsAreTooMany() {
        StringBuilder path = new StringBuilder("c0");
        StringBuilder chain = new StringBuilder("code,parent\nc0,\n");
        for (int at = 1; at < 100; at++) {
            path.append(" > c").append(at);
            chain.append("c%d,c%d\n".formatted(at, at - 1));
        }
        assertProblem("path,definition\n" + path + ",x\n", "nested too deeply");
        assertProblem(chain.toString(), "nested too deeply");
    }

    @Test
    void aWorkbookIsReadLikeATable() throws IOException {
        Path file = folder.resolve("c.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("Codes");
            Row head = sheet.createRow(1);
            head.createCell(1).setCellValue("Code");
            head.createCell(2).setCellValue("Parent");
            head.createCell(4).setCellValue("Definition");
            Row first = sheet.createRow(2);
            first.createCell(1).setCellValue("Work");
            first.createCell(4).setCellValue("All\nof it");
            Row second = sheet.createRow(4);
            second.createCell(1).setCellValue(2020);
            second.createCell(2).setCellValue("Work");
            workbook.createSheet("Other").createRow(0).createCell(0).setCellValue("no");
            workbook.write(out);
        }
        assertThat(CodebookFile.read(file))
                .containsExactly(code("", "All\nof it", "Work"), code("", "", "Work", "2020"));
    }

    @Test
    void anUnknownEndingOrAnEmptyCodebookIsRefused() {
        assertThatThrownBy(() -> read("c.pdf", "x"))
                .hasMessageContaining("qdc, qde, qdpx, csv, xlsx");
        assertThatThrownBy(() -> read("c.csv", "code,parent\n"))
                .hasMessageContaining("c.csv holds no codes.");
    }

    private void assertProblem(String csv, String sentence) {
        assertThatThrownBy(() -> read("c.csv", csv))
                .isInstanceOf(Problem.class)
                .hasMessageContaining(sentence);
    }
}
