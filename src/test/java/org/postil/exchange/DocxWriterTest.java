package org.postil.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.postil.report.Block;
import org.postil.report.Report;
import org.postil.report.Table;

/// Reads what was written with another library than the one that wrote it.
final class DocxWriterTest {
    private static final byte[] EVERYTHING = write(ReportExample.everything());

    private static byte[] write(Report report) {
        return DocxWriter.write(report, OfficeProperties.of(report));
    }

    private static Report report(Block... blocks) {
        return new Report("Report", "", "", ReportExample.CREATED, "en-GB", List.of(blocks));
    }

    private static XWPFDocument read(byte[] file) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static String document(byte[] file) throws IOException {
        return parts(file).getOrDefault("word/document.xml", "");
    }

    private static List<String> all(String pattern, String xml) {
        return Pattern.compile(pattern).matcher(xml).results().map(it -> it.group(1)).toList();
    }

    @Test
    void everyStyleUsedIsDefined() throws IOException {
        Map<String, String> parts = parts(EVERYTHING);
        Set<String> defined =
                new HashSet<>(
                        all("w:styleId=\"(\\w+)\"", parts.getOrDefault("word/styles.xml", "")));
        assertThat(defined).contains("Heading4", "TOC3", "PostilQuote", "PostilTable", "Caption");
        String used = parts.get("word/document.xml") + parts.get("word/styles.xml");
        assertThat(all("<w:(?:pStyle|rStyle|tblStyle|basedOn|next) w:val=\"(\\w+)\"", used))
                .isNotEmpty()
                .allMatch(defined::contains);
    }

    @Test
    void headingsAreWordsOwnAndCarryTheirAnchors() throws IOException {
        try (XWPFDocument document = read(EVERYTHING)) {
            XWPFParagraph heading =
                    document.getParagraphs().stream()
                            .filter(it -> "Heading2".equals(it.getStyle()))
                            .filter(it -> it.getText().equals("Why people leave"))
                            .findFirst()
                            .orElseThrow();
            assertThat(document.getStyles().getStyle("Heading2").getName()).isEqualTo("heading 2");
            assertThat(heading.getCTP().getBookmarkStartArray(0).getName())
                    .isEqualTo("h_why_people_leave");
        }
    }

    @Test
    void bookmarksAreUniqueClosedAndAllLinksLeadToOne() throws IOException {
        String xml = document(EVERYTHING);
        List<String> names = all("<w:bookmarkStart w:id=\"\\d+\" w:name=\"(\\w+)\"", xml);
        assertThat(names).doesNotHaveDuplicates().contains(ReportExample.bookmark(1), "t_codes");
        List<String> starts = all("<w:bookmarkStart w:id=\"(\\d+)\"", xml);
        assertThat(starts).doesNotHaveDuplicates();
        assertThat(all("<w:bookmarkEnd w:id=\"(\\d+)\"", xml)).isEqualTo(starts);
        assertThat(all("w:anchor=\"(\\w+)\"", xml)).isNotEmpty().allMatch(names::contains);
    }

    @Test
    void aLinkWithoutATargetIsPlainText() throws IOException {
        String xml = document(EVERYTHING);
        assertThat(xml).doesNotContain("nowhere").contains(">1 of 16<");
    }

    @Test
    void captionsAreFieldsWithTheirNumberFilledIn() throws IOException {
        try (XWPFDocument document = read(EVERYTHING)) {
            List<String> captions =
                    document.getParagraphs().stream()
                            .filter(it -> "Caption".equals(it.getStyle()))
                            .map(XWPFParagraph::getText)
                            .toList();
            assertThat(captions)
                    .containsExactly(
                            "Table 1. Participants",
                            "Table 2. Codes by group",
                            "Figure 1. Reasons for moving, by group",
                            "Figure 2. Codings by code",
                            "Table 3. Work: why people go, and what they gain",
                            "Table 4. Codings by participant");
        }
        List<MatchResult> fields =
                Pattern.compile("w:instr=\" SEQ (Table|Figure) \\\\\\* ARABIC \"")
                        .matcher(document(EVERYTHING))
                        .results()
                        .toList();
        assertThat(fields).hasSize(6);
    }

    @Test
    void theContentsAreFilledAndAskNothing() throws IOException {
        try (XWPFDocument document = read(EVERYTHING)) {
            assertThat(document.isEnforcedUpdateFields()).isFalse();
        }
        String xml = document(EVERYTHING);
        String contents = xml.substring(xml.indexOf("<w:sdt>"), xml.indexOf("</w:sdt>"));
        assertThat(contents).contains(" TOC \\o \"1-3\" \\n \\h \\z ");
        assertThat(all("<w:t [^>]*>([^<]+)</w:t>", contents))
                .startsWith("Contents", "What was done", "Words used")
                .endsWith("Each participant", "Codebook");
        assertThat(all("w:fldCharType=\"(\\w+)\"", contents))
                .containsExactly("begin", "separate", "end");
    }

    @Test
    void everyTableRepeatsItsHeaderAndSplitsNoRow() throws IOException {
        try (XWPFDocument document = read(EVERYTHING)) {
            assertThat(document.getTables()).hasSize(4);
            for (XWPFTable table : document.getTables()) {
                assertThat(table.getStyleID()).isEqualTo("PostilTable");
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                for (XWPFTableRow row : table.getRows()) {
                    assertThat(row.isCantSplitRow()).isTrue();
                    assertThat(row.getTableCells()).noneMatch(it -> it.getText().isEmpty());
                }
            }
        }
    }

    @Test
    void columnWidthsSumToTheWidthOfTheText() throws IOException {
        try (XWPFDocument document = read(EVERYTHING)) {
            List<Long> sums = new ArrayList<>();
            for (XWPFTable table : document.getTables()) {
                sums.add(
                        table.getCTTbl().getTblGrid().getGridColList().stream()
                                .mapToLong(it -> Long.parseLong(it.getW().toString()))
                                .sum());
            }
            long upright = DocxPage.PORTRAIT.textWidth();
            long landscape = DocxPage.LANDSCAPE.textWidth();
            assertThat(sums).containsExactly(upright, upright, landscape, landscape);
        }
    }

    @Test
    void wideTablesStandInLandscapeAndWhatFollowsUprightAgain() throws IOException {
        List<String> pages = all("<w:pgSz w:w=\"(\\d+)\"", document(EVERYTHING));
        assertThat(pages).containsExactly("11906", "16838", "11906");
    }

    @Test
    void numbersStandRightWordsLeftAndCodesAreIndented() throws IOException {
        try (XWPFDocument document = read(EVERYTHING)) {
            XWPFTableRow row = document.getTables().get(1).getRow(4);
            assertThat(row.getCell(0).getText()).isEqualTo("A particular job");
            assertThat(paragraph(row.getCell(0)).getIndentationLeft()).isEqualTo(400);
            assertThat(paragraph(row.getCell(1)).getAlignment().name()).isEqualTo("RIGHT");
            assertThat(row.getCell(3).getText()).isEqualTo("not askeda");
            XWPFTableRow people = document.getTables().get(0).getRow(1);
            assertThat(paragraph(people.getCell(2)).getAlignment().name()).isEqualTo("LEFT");
        }
    }

    private static XWPFParagraph paragraph(XWPFTableCell cell) {
        return cell.getParagraphs().getFirst();
    }

    @Test
    void quotesHaveMarksAnAttributionBelowAndABookmark() throws IOException {
        try (XWPFDocument document = read(EVERYTHING)) {
            List<XWPFParagraph> paragraphs = document.getParagraphs();
            int at = 0;
            while (!"PostilQuote".equals(paragraphs.get(at).getStyle())) {
                at++;
            }
            assertThat(paragraphs.get(at).getText()).startsWith("“I never sat").endsWith("here.”");
            assertThat(paragraphs.get(at + 1).getStyle()).isEqualTo("PostilAttribution");
            assertThat(paragraphs.get(at).getCTP().getBookmarkStartArray(0).getName())
                    .isEqualTo(ReportExample.bookmark(1));
        }
    }

    @Test
    void jointDisplaysHaveOneColumnForEachGroup() throws IOException {
        try (XWPFDocument document = read(EVERYTHING)) {
            XWPFTable table = document.getTables().get(2);
            assertThat(table.getRow(0).getTableCells().stream().map(XWPFTableCell::getText))
                    .containsExactly(
                            "Published result",
                            "Movers (8 interviewed)",
                            "Stayers (6 interviewed)");
            assertThat(table.getRow(1).getTableCells()).hasSize(1);
            assertThat(table.getRow(1).getCell(0).getText())
                    .contains("Professional work", "complementary", "Interviews: a motive to go");
            assertThat(table.getRow(2).getCell(2).getText())
                    .contains("2 of 6 asked", "“For a graduate that’s your lot, round here.”");
            assertThat(table.getRow(3).getTableCells()).hasSize(1);
            assertThat(table.getRow(6).getCell(0).getText()).contains("Reasoning: A gain");
            assertThat(table.getRows()).as("a row without reasoning has none").hasSize(9);
        }
    }

    @Test
    void chartsHoldTheDataAndAWorkbookWithTheSame() throws Exception {
        try (XWPFDocument document = read(EVERYTHING)) {
            assertThat(document.getCharts()).hasSize(3);
            XWPFChart chart = document.getCharts().getFirst();
            XDDFChartData data = chart.getChartSeries().getFirst();
            assertThat(data.getSeriesCount()).isEqualTo(2);
            assertThat(data.getSeries(0).getValuesData().getPointAt(1)).isEqualTo(7.0);
            assertThat(data.getSeries(0).getCategoryData().getPointAt(0))
                    .isEqualTo("Reasons for moving");
            try (XSSFWorkbook book = chart.getWorkbook()) {
                Sheet sheet = book.getSheet("Data");
                assertThat(sheet.getRow(0).getCell(1).getStringCellValue())
                        .isEqualTo("Movers (n = 8)");
                assertThat(sheet.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(7);
                assertThat(sheet.getRow(3).getCell(2)).isNull();
            }
        }
        assertThat(document(EVERYTHING)).contains("descr=\"Horizontal bars: work was named");
    }

    @Test
    void aChartOfManyRowsIsDrawnInPartsOnOneScale() throws IOException {
        Map<String, String> parts = parts(EVERYTHING);
        String first = parts.getOrDefault("word/charts/chart2.xml", "");
        String second = parts.getOrDefault("word/charts/chart3.xml", "");
        assertThat(all("<c:max val=\"(\\d+)\"", first))
                .containsExactly("80")
                .isEqualTo(all("<c:max val=\"(\\d+)\"", second));
        assertThat(first).contains("<c:gapWidth", "<a:solidFill>", "<c:crosses val=\"max\"/>");
    }

    @Test
    void propertiesNameTitleAuthorAndTheDayOfTheReport() throws IOException {
        try (XWPFDocument document = read(EVERYTHING)) {
            var properties = document.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo("Moving out, staying put");
            assertThat(properties.getCreator()).isEqualTo("Coder A & Coder B");
            assertThat(properties.getCreated().toInstant()).isEqualTo(ReportExample.CREATED);
            assertThat(properties.getModified().toInstant()).isEqualTo(ReportExample.CREATED);
        }
        assertThat(parts(EVERYTHING).get("word/styles.xml"))
                .contains("<w:lang w:val=\"en-GB\"")
                .doesNotContain("{language}");
    }

    @Test
    void nothingSaysNull() throws IOException {
        parts(EVERYTHING)
                .forEach((name, xml) -> {
                    if (name.endsWith(".xml")) {
                        assertThat(xml).as(name).doesNotContain("null");
                    }
                });
    }

    @Test
    void whatXmlCannotCarryIsReplacedAndTheRestEscaped() throws IOException {
        String odd = "R&D <b>\u000B 😀 \uD83D end";
        Report report =
                report(
                        new Block.Heading(1, odd, "h"),
                        new Block.Paragraph(odd),
                        new Block.Quote(odd, odd, ReportExample.bookmark(1)),
                        new Block.CodeEntry(odd, 0, odd, odd, odd, odd, odd),
                        new Block.Chart(odd, ReportExample.long25(), "f", odd),
                        new Block.Bullets(List.of(odd)));
        try (XWPFDocument document = read(write(report))) {
            assertThat(document.getParagraphs())
                    .filteredOn(it -> "Normal".equals(it.getStyle()))
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("R&D <b>  😀 \uFFFD end");
        }
    }

    @Test
    void aTableWiderThanAPageIsPrintedInPartsThatAllShowTheLabels() throws IOException {
        Table table = ReportExample.wide(40);
        try (XWPFDocument document = read(write(report(new Block.Numbers(table, "t"))))) {
            assertThat(document.getTables()).hasSizeGreaterThan(2);
            int columns = 0;
            for (XWPFTable part : document.getTables()) {
                assertThat(part.getRow(0).getCell(0).getText()).isEqualTo("Code");
                columns += part.getRow(0).getTableCells().size() - 1;
            }
            assertThat(columns).isEqualTo(40);
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("Table 1 (continued). Codings by participant");
        }
    }

    @Test
    void twoThousandRowsArePrinted() throws IOException {
        Table table = ReportExample.rows(2_000, 6);
        String xml = document(write(report(new Block.Numbers(table, "t"))));
        assertThat(all("(<w:tr>)", xml)).hasSize(2_001);
    }

    @Test
    void anEmptyReportIsAFileThatOpens() throws IOException {
        try (XWPFDocument document = read(write(report()))) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("Report", "1 July 2020");
        }
    }

    @Test
    void anEmptyTableSaysSo() throws IOException {
        Table table = ReportExample.rows(0, 3);
        Report report =
                report(new Block.Numbers(table, "t"), new Block.Chart("C", table, "f", "None."));
        try (XWPFDocument document = read(write(report))) {
            assertThat(document.getTables()).isEmpty();
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("The table has no rows.", "There is nothing to draw.");
        }
    }
}
