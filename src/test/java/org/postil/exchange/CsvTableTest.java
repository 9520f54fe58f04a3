package org.postil.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.exchange.CsvFile.Formulas;
import org.postil.study.Problem;

final class CsvTableTest {
    @TempDir Path folder;

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("t.csv"), content);
    }

    @Test
    void columnsAreFoundWhateverTheirCase() throws IOException {
        CsvTable table = CsvTable.read(file(" Code ,PARENT\nWork, Life \n"), "code", "parent");
        assertThat(table.header()).containsExactly("Code", "PARENT");
        assertThat(table.has("parent")).isTrue();
        assertThat(table.rows().getFirst().get("Parent")).isEqualTo("Life");
        assertThat(table.rows().getFirst().raw("parent")).isEqualTo(" Life ");
        assertThat(table.rows().getFirst().get("colour")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsFoundInTheHeader(String separator) throws IOException {
        String content = "\"a,;\tb\"X\"c\"\n\"1X2\"X3\n".replace("X", separator);
        CsvTable table = CsvTable.read(file(content));
        assertThat(table.rows().getFirst().get("c")).isEqualTo("3");
        assertThat(table.rows().getFirst().get("a,;\tb")).isEqualTo("1" + separator + "2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsNoPartOfTheFirstColumn(String encoding) throws IOException {
        byte[] bytes = "\uFEFFcode,é\nx,–\n".getBytes(Charset.forName(encoding));
        CsvTable table = CsvTable.read(Files.write(folder.resolve("t.csv"), bytes), "code");
        assertThat(table.rows().getFirst().get("é")).isEqualTo("–");
    }

    @Test
    void windows1252IsRead() throws IOException {
        byte[] bytes = "age;code\n30–49;café\n".getBytes(Charset.forName("windows-1252"));
        CsvTable table = CsvTable.read(Files.write(folder.resolve("t.csv"), bytes));
        assertThat(table.rows().getFirst().get("age")).isEqualTo("30–49");
    }

    @Test
    void quotedFieldsMayHoldLinesAndQuotationMarks() throws IOException {
        CsvTable table =
                CsvTable.read(file("a,b\r\n\"x\ny\",\"say \"\"so\"\"\"\r\n\r\n,\r\nlast,1\r\n"));
        assertThat(table.rows()).extracting(CsvTable.Row::line).containsExactly(2, 6);
        assertThat(table.rows().getFirst().fields()).containsExactly("x\ny", "say \"so\"");
    }

    @Test
    void missingColumnsAreNamedWithThoseThatAreThere() {
        assertThatThrownBy(
                        () -> CsvTable.read(file("document,begin\n"), "document", "start", "end"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("t.csv has no columns start, end; it has document, begin.");
    }

    @Test
    void aRowOfAnotherLengthIsRefusedAloneAndTheRowsBesideItAreNot() throws IOException {
        List<CsvTable.Row> rows = CsvTable.read(file("a,b\n\"1\n\",2\n3\n4,5,6\n7,8,,\n")).rows();
        assertThat(rows).extracting(CsvTable.Row::line).containsExactly(2, 4, 5, 6);
        assertThat(rows.get(1).get("b")).isEmpty();
        assertThatThrownBy(rows.get(1)::requireWhole)
                .isInstanceOf(Problem.class)
                .hasMessageContaining("The row has 1 field, but the header has 2.");
        assertThatThrownBy(rows.get(2)::requireWhole)
                .hasMessageContaining("The row has 3 fields, but the header has 2.");
        rows.get(0).requireWhole();
        rows.get(3).requireWhole();
    }

    @Test
    void aColumnWithoutANameIsRefusedUnlessItIsEmpty() throws IOException {
        assertThat(CsvTable.read(file("a,,b\n1,,2\n")).header()).containsExactly("a", "b");
        assertThat(CsvTable.read(file("a,,b\n1,,2\n")).rows().getFirst().get("b")).isEqualTo("2");
        assertThatThrownBy(CsvTable.read(file("a,,b\n1,x,2\n")).rows().getFirst()::requireWhole)
                .hasMessageContaining("“x” stands in column 2, which has no name.");
    }

    @Test
    void twoColumnsOfOneNameAreRefused() {
        assertThatThrownBy(() -> CsvTable.read(file("a,A\n1,2\n")))
                .hasMessageContaining("t.csv has two columns “A”.");
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsRefused() {
        assertThatThrownBy(() -> CsvTable.read(file("a,b\n1,\"2\n3,4\n")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("t.csv is not a CSV file");
    }

    @Test
    void somethingElseThanATableIsRefused() throws IOException {
        assertThatThrownBy(() -> CsvTable.read(file("\n \n")))
                .hasMessageContaining("t.csv holds no table.");
        Path zip = Archive.write(folder.resolve("z.csv"), "a", "b");
        assertThatThrownBy(() -> CsvTable.read(zip))
                .hasMessageContaining("z.csv is not a text file");
    }

    @Test
    void whatIsWrittenIsRfc4180InUtf8AndReadBackAsItWas() throws IOException {
        Path file = folder.resolve("new/out.csv");
        List<String> row = List.of("a,b", "say \"so\"", "x\ny", " é ", "=1+1");
        CsvFile.write(file, List.of("1", "2", "3", "4", "5"), List.of(row));

        assertThat(Files.readString(file))
                .isEqualTo("1,2,3,4,5\n\"a,b\",\"say \"\"so\"\"\",\"x\ny\", é ,=1+1\n");
        assertThat(CsvTable.read(file).rows().getFirst().fields()).isEqualTo(row);
    }

    @Test
    void formulasAreGuardedWhereAskedForAndNumbersAreNot() throws IOException {
        Path file = folder.resolve("out.csv");
        List<String> row = List.of("=A1", "+44 20", "-0.149", "-0.149***", "@me", "+1e5", "5");
        CsvFile.write(file, row, List.of(row), Formulas.GUARDED);
        assertThat(Files.readAllLines(file).get(1))
                .isEqualTo("'=A1,'+44 20,-0.149,'-0.149***,'@me,+1e5,5");
    }

    @Test
    void aFileThatCannotBeWrittenIsAProblemAndLeavesNothingBehind() throws IOException {
        Path blocked = Files.writeString(folder.resolve("blocked"), "x");
        assertThatThrownBy(() -> CsvFile.write(blocked.resolve("o.csv"), List.of("a"), List.of()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("o.csv cannot be written.");
        assertThatThrownBy(() -> CsvFile.write(folder, List.of("a"), List.of()))
                .hasMessageContaining("is a folder.");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(blocked);
        }
    }

    @Test
    void anExistingFileIsReplaced() throws IOException {
        Path file = file("old");
        CsvFile.write(file, List.of("a"), List.of(List.of("1")));
        assertThat(Files.readString(file)).isEqualTo("a\n1\n");
    }
}
