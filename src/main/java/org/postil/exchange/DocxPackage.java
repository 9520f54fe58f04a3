package org.postil.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The parts of a Word file around the document itself: styles, numbering, settings, footer, charts
/// and what relates them.
final class DocxPackage {
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String CORE_RELATION =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    private static final String CORE_TYPE =
            "application/vnd.openxmlformats-package.core-properties+xml";
    private static final String EXTENDED_TYPE =
            "application/vnd.openxmlformats-officedocument.extended-properties+xml";
    private static final String CHART_TYPE =
            "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    private static final String WORKBOOK_TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// The footer with the page number, to which every section refers.
    static final String FOOTER = "footer";

    private final SortedMap<String, byte[]> parts = OfficeZip.parts();
    private final Map<String, String> types = new TreeMap<>();
    private final ReportMarkup relations = relations();
    private int charts;

    DocxPackage(OfficeProperties properties) {
        fixed("DocxStyles.xml", "styles", properties.language());
        fixed("DocxNumbering.xml", "numbering", properties.language());
        fixed("DocxSettings.xml", "settings", properties.language());
        fixed("DocxFonts.xml", "fontTable", properties.language());
        fixed("DocxFooter.xml", FOOTER, properties.language());
        types.put("/word/document.xml", WORD + "document.main+xml");
        add("docProps/core.xml", CORE_TYPE, properties.core());
        add("docProps/app.xml", EXTENDED_TYPE, OfficeProperties.application());
        parts.put("_rels/.rels", rootRelations());
    }

    /// A part that is the same in every report but for its language.
    private void fixed(String resource, String name, String language) {
        String xml = resource(resource).replace("{language}", language);
        add("word/" + name + ".xml", WORD + name + "+xml", xml.getBytes(StandardCharsets.UTF_8));
        relate(relations, name, name, name + ".xml");
    }

    static String resource(String name) {
        try (InputStream in = DocxPackage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Not in the program: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private void add(String path, String type, byte[] content) {
        parts.put(path, content);
        types.put("/" + path, type);
    }

    /// Adds a chart with the workbook that holds its data.
    ///
    /// @param chart refers to the workbook as `rId1`
    /// @return the name under which the document refers to the chart
    String addChart(byte[] chart, byte[] workbook) {
        int number = ++charts;
        String name = "chart" + number;
        String data = "embeddings/Chart" + number + ".xlsx";
        add("word/charts/" + name + ".xml", CHART_TYPE, chart);
        add("word/" + data, WORKBOOK_TYPE, workbook);
        ReportMarkup own = relations();
        relate(own, "rId1", "package", "../" + data);
        parts.put("word/charts/_rels/" + name + ".xml.rels", own.close().bytes());
        relate(relations, name, "chart", "charts/" + name + ".xml");
        return name;
    }

    /// The finished file.
    byte[] pack(byte[] document) {
        parts.put("word/document.xml", document);
        parts.put("word/_rels/document.xml.rels", relations.close().bytes());
        parts.put("[Content_Types].xml", contentTypes());
        return OfficeZip.pack(parts);
    }

    private byte[] contentTypes() {
        ReportMarkup out = ReportMarkup.xml();
        out.open("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
        out.leaf(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        out.leaf("Default", "Extension", "xml", "ContentType", "application/xml");
        types.forEach((path, type) -> out.leaf("Override", "PartName", path, "ContentType", type));
        return out.close().bytes();
    }

    private static byte[] rootRelations() {
        ReportMarkup out = relations();
        relate(out, "rId1", "officeDocument", "word/document.xml");
        out.leaf(
                "Relationship", "Id", "rId2", "Type", CORE_RELATION, "Target", "docProps/core.xml");
        relate(out, "rId3", "extended-properties", "docProps/app.xml");
        return out.close().bytes();
    }

    private static ReportMarkup relations() {
        return ReportMarkup.xml().open("Relationships", "xmlns", RELATIONS);
    }

    private static void relate(ReportMarkup out, String id, String type, String target) {
        out.leaf("Relationship", "Id", id, "Type", OFFICE + type, "Target", target);
    }
}
