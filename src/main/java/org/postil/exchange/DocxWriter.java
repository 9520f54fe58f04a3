package org.postil.exchange;

import java.util.List;
import org.postil.report.Block;
import org.postil.report.Report;

/// Writes a report as a Word file that an editor can use as it is: real styles, captions and
/// cross-references as fields, native tables and charts.
final class DocxWriter {
    private static final int INDENT = 425;
    private static final int DEEPEST_HEADING = 4;

    private final Report report;
    private final DocxPackage parts;
    private final DocxText text;
    private final DocxTables tables;
    private final DocxFigures figures;
    private final DocxJoint joints;

    /// Whether the block at hand leads to a display or a chart.
    private boolean leads;

    private final ReportCounter counter = new ReportCounter();

    private DocxWriter(Report report, OfficeProperties properties) {
        this.report = report;
        parts = new DocxPackage(properties);
        text = new DocxText(ReportAnchors.of(report.blocks()));
        tables = new DocxTables(text);
        figures = new DocxFigures(text, tables, parts, properties.language());
        joints = new DocxJoint(text, tables);
    }

    /// The bytes of the file.
    ///
    /// @param report its title page is left out where it has no title
    static byte[] write(Report report, OfficeProperties properties) {
        return new DocxWriter(report, properties).write();
    }

    private byte[] write() {
        if (!report.title().isBlank()) {
            front();
        }
        List<Block> blocks = report.blocks();
        if (DocxContents.print(blocks, text)) {
            text.breakPage();
        }
        boolean[] landscape = DocxPages.landscape(blocks);
        boolean wide = report.title().isBlank() && landscape.length > 0 && landscape[0];
        for (int at = 0; at < landscape.length; at++) {
            if (landscape[at] != wide) {
                text.endSection(DocxPage.of(wide));
                wide = landscape[at];
            }
            leads = at + 1 < landscape.length && isDrawn(blocks.get(at + 1));
            print(blocks.get(at), DocxPage.of(wide));
        }
        return parts.pack(text.finish(DocxPage.of(wide)));
    }

    /// Whether a sentence before the block introduces it and belongs on its page.
    private static boolean isDrawn(Block block) {
        return block instanceof Block.Joint || block instanceof Block.Chart;
    }

    private void front() {
        text.paragraph("Title", ReportText.oneLine(report.title()));
        if (!report.subtitle().isBlank()) {
            text.paragraph("Subtitle", ReportText.oneLine(report.subtitle()));
        }
        text.paragraph("PostilByline", byline(report));
    }

    /// Author and day, in one line.
    static String byline(Report report) {
        String day = ReportText.day(report.created());
        return report.author().isBlank() ? day : report.author().strip() + ", " + day;
    }

    private void print(Block block, DocxPage page) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph ->
                    text.paragraph(DocxFormat.of("Normal").keep(leads), paragraph.text());
            case Block.Note note -> text.paragraph("PostilNote", note.text());
            case Block.Bullets bullets ->
                    bullets.items().forEach(item -> text.paragraph("ListBullet", item));
            case Block.Definitions definitions -> definitions.items().forEach(this::definition);
            case Block.Quote quote -> quote(quote);
            case Block.Numbers numbers ->
                    tables.print(numbers.table(), numbers.anchor(), counter.nextTable(), page);
            case Block.Chart chart -> figures.print(chart, counter.nextFigure());
            case Block.Joint joint ->
                    joints.print(joint.display(), joint.anchor(), counter.nextTable());
            case Block.CodeEntry entry -> entry(entry);
        }
    }

    private void heading(Block.Heading heading) {
        text.open("Heading" + Math.clamp(heading.level(), 1, DEEPEST_HEADING));
        int bookmark = text.startBookmark(heading.anchor());
        text.run(ReportText.oneLine(heading.text()));
        text.endBookmark(bookmark);
        text.close();
    }

    private void definition(Block.Definition definition) {
        text.open("PostilDefinition");
        text.run("Strong", ReportText.oneLine(definition.term()));
        text.run(" – " + definition.meaning().strip());
        text.close();
    }

    private void quote(Block.Quote quote) {
        text.open("PostilQuote");
        int bookmark = text.startBookmark(quote.bookmark());
        text.run(ReportText.quoted(quote.text()));
        text.endBookmark(bookmark);
        text.close();
        if (!quote.attribution().isBlank()) {
            text.paragraph("PostilAttribution", quote.attribution().strip());
        }
    }

    private void entry(Block.CodeEntry entry) {
        int indent = INDENT * entry.depth();
        List<Detail> details = Detail.of(entry);
        text.open(DocxFormat.of("PostilCode").indented(indent).keep(!details.isEmpty()));
        text.square(ReportText.colour(entry.colour()));
        text.run("Strong", ReportText.oneLine(entry.name()));
        if (!entry.definition().isBlank()) {
            text.run(". " + entry.definition().strip());
        }
        text.close();
        for (Detail detail : details) {
            boolean last = detail == details.getLast();
            text.open(DocxFormat.of("PostilCodeDetail").indented(indent + INDENT / 2).keep(!last));
            text.run("Emphasis", detail.lead());
            text.run(" " + detail.words());
            text.close();
        }
    }

    /// A part of a codebook entry below its definition.
    record Detail(String lead, String words) {
        static List<Detail> of(Block.CodeEntry entry) {
            String example = entry.example();
            return List.of(
                            new Detail("Use when:", entry.include().strip()),
                            new Detail("Do not use when:", entry.exclude().strip()),
                            new Detail("Example:", example == null ? "" : example.strip()))
                    .stream()
                    .filter(detail -> !detail.words().isEmpty())
                    .toList();
        }
    }
}
