package org.postil.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.postil.report.Block;
import org.postil.report.Report;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

final class HtmlWriterTest {
    private static final String EVERYTHING = write(ReportExample.everything());

    private static String write(Report report) {
        byte[] file = HtmlWriter.write(report, OfficeProperties.of(report));
        return new String(file, StandardCharsets.UTF_8);
    }

    private static Report report(Block... blocks) {
        return new Report("A <b> & co", "", "", ReportExample.CREATED, "en-GB", List.of(blocks));
    }

    /// The writer closes all elements, so an XML parser can read its HTML.
    private static Document parse(String html) throws Exception {
        String xml = html.replace("<!DOCTYPE html>", "").replaceAll("(?s)<style>.*?</style>", "");
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.strip().getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> all(String pattern, String html) {
        return Pattern.compile(pattern).matcher(html).results().map(it -> it.group(1)).toList();
    }

    @Test
    void nothingIsFetchedFromElsewhere() {
        assertThat(EVERYTHING)
                .doesNotContain("http:", "https:", "<script", "<link", "@import", "url(", " src=");
    }

    @Test
    void idsAreUniqueAndAllLinksLeadToOne() {
        List<String> ids = all(" id=\"([^\"]+)\"", EVERYTHING);
        assertThat(ids).doesNotHaveDuplicates().contains("t_codes", ReportExample.bookmark(12));
        assertThat(all("href=\"#([^\"]+)\"", EVERYTHING)).isNotEmpty().allMatch(ids::contains);
    }

    @Test
    void tablesHaveCaptionsAndEveryHeadItsScope() throws Exception {
        Document document = parse(EVERYTHING);
        NodeList tables = document.getElementsByTagName("table");
        assertThat(tables.getLength()).isEqualTo(4);
        for (int at = 0; at < tables.getLength(); at++) {
            Element table = (Element) tables.item(at);
            assertThat(table.getElementsByTagName("caption").item(0).getTextContent())
                    .startsWith("Table " + (at + 1) + ". ");
            NodeList heads = table.getElementsByTagName("th");
            for (int head = 0; head < heads.getLength(); head++) {
                assertThat(((Element) heads.item(head)).getAttribute("scope"))
                        .matches("row|col|rowgroup");
            }
        }
    }

    @Test
    void theTitleIsTheOnlyFirstHeadingAndNoLevelIsLeftOut() throws Exception {
        Document document = parse(EVERYTHING);
        assertThat(document.getElementsByTagName("h1").getLength()).isEqualTo(1);
        assertThat(all("<h([2-5])", EVERYTHING)).startsWith("2", "2", "3");
        assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo("en-GB");
    }

    @Test
    void textIsEscaped() throws Exception {
        String html =
                write(
                        report(
                                new Block.Paragraph("</p><script>\u000B\u0000😀"),
                                new Block.Quote("\"<i>\"", "&amp;", ReportExample.bookmark(1)),
                                new Block.CodeEntry("<x>", 1, "\"><x", "", "", "", null)));
        assertThat(html)
                .contains("&lt;/p&gt;&lt;script&gt; \uFFFD😀", "&amp;amp;", "background:#808080")
                .contains("<title>A &lt;b&gt; &amp; co</title>")
                .doesNotContain("<script", "<x", "null");
        assertThat(parse(html).getElementsByTagName("blockquote").item(0).getTextContent())
                .isEqualTo("“\"<i>\"”");
    }

    @Test
    void everyBarSaysItsNumber() throws Exception {
        Document document = parse(EVERYTHING);
        NodeList spans = document.getElementsByTagName("span");
        int values = 0;
        for (int at = 0; at < spans.getLength(); at++) {
            Element span = (Element) spans.item(at);
            if (span.getAttribute("class").equals("value")) {
                assertThat(span.getTextContent()).isNotBlank();
                values++;
            }
        }
        assertThat(values).isEqualTo(6 * 2 + 50);
        assertThat(EVERYTHING).contains("width:100.0%").doesNotContain("NaN");
    }

    @Test
    void anEmptyReportIsAPage() throws Exception {
        assertThat(parse(write(report())).getElementsByTagName("main").getLength()).isEqualTo(1);
    }
}
