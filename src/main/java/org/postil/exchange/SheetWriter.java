package org.postil.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postil.study.Problem;

/// Writes a table of texts as an Excel workbook (xlsx) with one sheet, a bold first row that stays
/// in view, and wrapped cells; the same table gives the same bytes.
final class SheetWriter {
    /// What Excel can show in one cell, in UTF-16 units.
    private static final int MAX_CELL = 32_767;

    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String XML =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String SHEET_ML =
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private SheetWriter() {}

    /// @param rows the header first, all of one length
    /// @param widths of the columns, in characters
    /// @throws Problem if a text is too long for a cell, or the file cannot be written
    static void write(Path file, String sheet, List<List<String>> rows, List<Integer> widths) {
        refuseLongTexts(file, rows);
        WholeFile.write(
                file,
                out -> {
                    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
                    part(zip, "[Content_Types].xml", contentTypes());
                    part(
                            zip,
                            "_rels/.rels",
                            relationships("officeDocument", "xl/workbook.xml", ""));
                    part(zip, "xl/workbook.xml", workbook(sheet));
                    part(
                            zip,
                            "xl/_rels/workbook.xml.rels",
                            relationships(
                                    "worksheet",
                                    "worksheets/sheet1.xml",
                                    relationship(2, "styles", "styles.xml")));
                    part(zip, "xl/styles.xml", styles());
                    part(zip, "xl/worksheets/sheet1.xml", sheet(rows, widths));
                    zip.finish();
                });
    }

    private static void refuseLongTexts(Path file, List<List<String>> rows) {
        for (List<String> row : rows) {
            if (row.stream().anyMatch(it -> it.length() > MAX_CELL)) {
                throw new Problem(
                        file + ": a text of “" + row.getFirst() + "” is too long for a cell.",
                        "Write a .csv instead.");
            }
        }
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
        zip.write((XML + content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String contentTypes() {
        return "<Types xmlns=\""
                + PACKAGE
                + "content-types\"><Default Extension=\"rels\" ContentType=\""
                + "application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("/xl/workbook.xml", "sheet.main")
                + override("/xl/worksheets/sheet1.xml", "worksheet")
                + override("/xl/styles.xml", "styles")
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    private static String relationships(String type, String target, String more) {
        return "<Relationships xmlns=\""
                + PACKAGE
                + "relationships\">"
                + relationship(1, type, target)
                + more
                + "</Relationships>";
    }

    private static String relationship(int number, String type, String target) {
        return "<Relationship Id=\"rId"
                + number
                + "\" Type=\""
                + OFFICE
                + "/"
                + type
                + "\" Target=\""
                + target
                + "\"/>";
    }

    private static String workbook(String sheet) {
        return "<workbook xmlns=\""
                + SHEET_ML
                + "\" xmlns:r=\""
                + OFFICE
                + "\"><sheets><sheet name=\""
                + XmlText.attribute(sheet)
                + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    }

    private static String styles() {
        return "<styleSheet xmlns=\""
                + SHEET_ML
                + """
                "><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>\
                <font><b/><sz val="11"/><name val="Calibri"/></font></fonts>\
                <fills count="2"><fill><patternFill patternType="none"/></fill>\
                <fill><patternFill patternType="gray125"/></fill></fills>\
                <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border>\
                </borders><cellStyleXfs count="1">\
                <xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
                <cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
                <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" \
                applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>\
                <xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" \
                applyNumberFormat="1" applyFont="1"/></cellXfs>\
                <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>\
                </styleSheet>\
                """;
    }

    private static String sheet(List<List<String>> rows, List<Integer> widths) {
        StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + SHEET_ML + "\">");
        xml.append(
                """
                <sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" \
                activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>\
                """);
        for (int at = 1; at <= widths.size(); at++) {
            xml.append(
                    "<col min=\"%d\" max=\"%d\" width=\"%d\" customWidth=\"1\"/>"
                            .formatted(at, at, widths.get(at - 1)));
        }
        xml.append("</cols><sheetData>");
        for (int row = 1; row <= rows.size(); row++) {
            xml.append("<row r=\"").append(row).append("\">");
            List<String> cells = rows.get(row - 1);
            for (int column = 0; column < cells.size(); column++) {
                cell(xml, column, row, cells.get(column));
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private static void cell(StringBuilder xml, int column, int row, String text) {
        if (!text.isEmpty()) {
            xml.append("<c r=\"")
                    .append((char) ('A' + column))
                    .append(row)
                    .append("\" s=\"")
                    .append(row == 1 ? 2 : 1)
                    .append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                    .append(XmlText.content(text))
                    .append("</t></is></c>");
        }
    }
}
