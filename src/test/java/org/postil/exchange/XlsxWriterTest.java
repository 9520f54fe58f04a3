package org.postil.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.report.Block;
import org.postil.report.Report;
import org.postil.report.Table;

final class XlsxWriterTest {
    @TempDir private Path folder;

    private XSSFWorkbook write(Report report) throws IOException {
        byte[] file = XlsxWriter.write(report, OfficeProperties.of(report), folder);
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private static Report report(Block... blocks) {
        return new Report("Report", "", "", ReportExample.CREATED, "en-GB", List.of(blocks));
    }

    private static Row head(Sheet sheet, String first) {
        for (Row row : sheet) {
            Cell cell = row.getCell(0);
            if (cell != null && cell.toString().equals(first)) {
                return row;
            }
        }
        throw new AssertionError("No head in " + sheet.getSheetName());
    }

    @Test
    void everyTableHasASheetAndTheContentsLeadToIt() throws IOException {
        try (XSSFWorkbook book = write(ReportExample.everything())) {
            List<String> names = new ArrayList<>();
            book.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names)
                    .containsExactly(
                            "Contents",
                            "Table 1 Participants",
                            "Table 2 Codes by group",
                            "Figure 1 Reasons for moving, by",
                            "Figure 2 Codings by code",
                            "Table 3 Work why people go, and",
                            "Table 4 Codings by participant",
                            "Quotes",
                            "Codebook",
                            "Text");
            Sheet contents = book.getSheet("Contents");
            int first = head(contents, "Sheet").getRowNum() + 1;
            for (int at = 1; at < names.size(); at++) {
                Cell cell = contents.getRow(first + at - 1).getCell(0);
                assertThat(cell.getHyperlink().getAddress())
                        .isEqualTo("'" + names.get(at) + "'!A1");
            }
        }
    }

    @Test
    void namesOfSheetsAreLegalWhateverTheTitle() {
        String name = XlsxBook.name("Table 12", "a/b: [x]? *'\\' 😀😀😀😀😀😀😀😀😀😀😀😀");
        assertThat(name).hasSizeLessThanOrEqualTo(31).doesNotContainPattern("[\\[\\]:*?/\\\\']");
        assertThat(Character.isHighSurrogate(name.charAt(name.length() - 1))).isFalse();
        assertThat(XlsxBook.name("Table 1", "")).isEqualTo("Table 1");
    }

    @Test
    void numbersAreNumbersBesideTheirBase() throws IOException {
        try (XSSFWorkbook book = write(ReportExample.everything())) {
            Sheet sheet = book.getSheet("Table 2 Codes by group");
            Row head = head(sheet, "Code");
            assertThat(head.getCell(2).getStringCellValue()).isEqualTo("Total: base");
            Row row = sheet.getRow(head.getRowNum() + 3);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("Work");
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(2);
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(16);
        }
    }

    @Test
    void aMissingNumberIsWordsAndItsNoteNamesTheCell() throws IOException {
        try (XSSFWorkbook book = write(ReportExample.everything())) {
            Sheet sheet = book.getSheet("Table 2 Codes by group");
            Row row = sheet.getRow(head(sheet, "Code").getRowNum() + 4);
            Cell cell = row.getCell(5);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("not asked");
            assertThat(words(sheet))
                    .anyMatch(it ->
                            it.startsWith(cell.getAddress().formatAsString() + ", ")
                                    && it.endsWith("put to movers only."));
        }
    }

    private static List<String> words(Sheet sheet) {
        List<String> words = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                words.add(cell.toString());
            }
        }
        return words;
    }

    @Test
    void theHeadStaysInSightAndFilters() throws IOException {
        try (XSSFWorkbook book = write(ReportExample.everything())) {
            XSSFSheet sheet = book.getSheet("Table 2 Codes by group");
            int head = head(sheet, "Code").getRowNum();
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat((int) sheet.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo(head + 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
                    .isEqualTo("A" + (head + 1) + ":J" + (head + 26));
        }
    }

    @Test
    void whatLooksLikeAFormulaIsText() throws IOException {
        Table table =
                new Table(
                        "=1+1",
                        "codings",
                        "",
                        "",
                        "",
                        "=Code",
                        List.of(new Table.Row("=key", "=SUM(A1:A9)", 0)),
                        List.of(new Table.Column("c", "@x", null, true)),
                        List.of(List.of(Table.Cell.text("=HYPERLINK(\"http://x\")"))),
                        List.of(),
                        List.of("-note"),
                        "");
        try (XSSFWorkbook book = write(report(new Block.Numbers(table, "t")))) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    }
                }
            }
            Sheet sheet = book.getSheet("Table 1 =1+1");
            Cell cell = sheet.getRow(head(sheet, "=Code").getRowNum() + 1).getCell(0);
            assertThat(cell.getStringCellValue()).isEqualTo("=SUM(A1:A9)");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void thePrintedFormStandsBesideANumberThatDoesNotSayItAll() throws IOException {
        Table.Cell starred = new Table.Cell(-0.149, null, "-0.149*** (0.019)", null, null);
        Table table =
                new Table(
                        "Published",
                        "coefficient",
                        "",
                        "",
                        "",
                        "Row",
                        List.of(new Table.Row("Migrant", "Migrant", 0)),
                        List.of(
                                new Table.Column("m", "Model 1", null, false),
                                new Table.Column("n", "n", null, false)),
                        List.of(List.of(starred, Table.Cell.number(1938, "1,938"))),
                        List.of(),
                        List.of(),
                        "");
        try (XSSFWorkbook book = write(report(new Block.Numbers(table, "t")))) {
            Sheet sheet = book.getSheet("Table 1 Published");
            Row head = head(sheet, "Row");
            Row row = sheet.getRow(head.getRowNum() + 1);
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(-0.149);
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo("-0.149*** (0.019)");
            assertThat(head.getLastCellNum()).isEqualTo((short) 4);
            assertThat(row.getCell(3).getCellStyle().getDataFormatString()).isEqualTo("#,##0");
        }
    }

    @Test
    void quotesStandOnASheetAndNumbersLeadToThem() throws IOException {
        try (XSSFWorkbook book = write(ReportExample.everything())) {
            Sheet quotes = book.getSheet("Quotes");
            assertThat(quotes.getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("Why people leave");
            assertThat(quotes.getRow(1).getCell(1).getStringCellValue()).startsWith("I never sat");
            assertThat(quotes.getLastRowNum()).isEqualTo(9);
            Sheet sheet = book.getSheet("Table 2 Codes by group");
            Cell cell = sheet.getRow(head(sheet, "Code").getRowNum() + 2).getCell(1);
            assertThat(cell.getHyperlink().getAddress()).isEqualTo("'Quotes'!A2");
        }
    }

    @Test
    void nothingSaysNullAndControlCharactersAreReplaced() throws IOException {
        Report odd = report(new Block.Paragraph("a\u000B\u0001 😀 & <b>"));
        try (XSSFWorkbook book = write(odd)) {
            assertThat(words(book.getSheet("Text"))).contains("a \uFFFD 😀 & <b>");
        }
        try (XSSFWorkbook book = write(ReportExample.everything())) {
            book.forEach(
                    sheet -> assertThat(words(sheet)).noneMatch(words -> words.contains("null")));
        }
    }

    @Test
    void aTextLongerThanACellHoldsIsCutAndSaysSo() throws IOException {
        Report odd = report(new Block.Paragraph("x".repeat(40_000)));
        try (XSSFWorkbook book = write(odd)) {
            String words = book.getSheet("Text").getRow(1).getCell(1).getStringCellValue();
            assertThat(words).hasSizeLessThanOrEqualTo(32_767).contains("cut");
        }
    }

    @Test
    void manyRowsAreWrittenAndNothingUnfinishedIsLeft() throws IOException {
        Table table = ReportExample.rows(2_000, 6);
        try (XSSFWorkbook book = write(report(new Block.Numbers(table, "t")))) {
            assertThat(book.getSheet("Table 1 Rows").getLastRowNum()).isGreaterThan(2_000);
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void anEmptyReportIsAWorkbookThatOpens() throws IOException {
        try (XSSFWorkbook book = write(report())) {
            assertThat(book.getNumberOfSheets()).isEqualTo(1);
        }
    }
}
