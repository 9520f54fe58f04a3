package org.postil.exchange;

import java.util.List;
import org.postil.report.Block;
import org.postil.report.Report;

/// Writes a report as one HTML file that needs no other: no script, no font, no picture from
/// elsewhere.
final class HtmlWriter {
    private static final int DEEPEST_CONTENTS = 3;
    private static final int DEEPEST_HEADING = 4;
    private static final int FEWEST_CONTENTS = 3;

    private final Report report;
    private final OfficeProperties properties;
    private final ReportMarkup out = ReportMarkup.html();
    private final ReportAnchors anchors;
    private final HtmlTables tables;
    private final ReportCounter counter = new ReportCounter();

    private HtmlWriter(Report report, OfficeProperties properties) {
        this.report = report;
        this.properties = properties;
        anchors = ReportAnchors.of(report.blocks());
        tables = new HtmlTables(out, anchors);
    }

    /// The bytes of the file, in UTF-8.
    ///
    /// @param report its title block is left out where it has no title
    static byte[] write(Report report, OfficeProperties properties) {
        return new HtmlWriter(report, properties).write();
    }

    private byte[] write() {
        out.open("html", "lang", properties.language()).line();
        head();
        out.open("body").line();
        out.open("main").line();
        if (!report.title().isBlank()) {
            front();
        }
        contents();
        report.blocks().forEach(this::print);
        return out.closeLine().closeLine().closeLine().bytes();
    }

    private void head() {
        String title = properties.title().isBlank() ? "Report" : properties.title();
        out.open("head").line();
        out.leaf("meta", "charset", "UTF-8").line();
        out.leaf("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.line().leaf("meta", "name", "color-scheme", "content", "light dark").line();
        if (!properties.author().isBlank()) {
            out.leaf("meta", "name", "author", "content", properties.author()).line();
        }
        out.element("title", ReportText.oneLine(title)).line();
        out.raw("<style>\n" + DocxPackage.resource("Html.css") + "</style>\n");
        out.closeLine();
    }

    private void front() {
        out.open("header").line();
        out.element("h1", ReportText.oneLine(report.title()), "class", "title").line();
        if (!report.subtitle().isBlank()) {
            out.element("p", ReportText.oneLine(report.subtitle()), "class", "subtitle").line();
        }
        out.open("p", "class", "byline");
        if (!report.author().isBlank()) {
            out.text(ReportText.oneLine(report.author()) + ", ");
        }
        String time = report.created().toString();
        out.element("time", ReportText.day(report.created()), "datetime", time);
        out.closeLine().closeLine();
    }

    private void contents() {
        List<Block.Heading> headings =
                report.blocks().stream()
                        .filter(Block.Heading.class::isInstance)
                        .map(Block.Heading.class::cast)
                        .filter(heading -> heading.level() <= DEEPEST_CONTENTS)
                        .toList();
        if (headings.size() < FEWEST_CONTENTS) {
            return;
        }
        out.open("nav", "aria-labelledby", "contents").line();
        out.element("h2", "Contents", "id", "contents").line().open("ul").line();
        for (Block.Heading heading : headings) {
            out.open("li", "class", "level" + Math.clamp(heading.level(), 1, DEEPEST_CONTENTS));
            tables.link(heading.anchor(), ReportText.oneLine(heading.text()));
            out.closeLine();
        }
        out.closeLine().closeLine();
    }

    private void print(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraph("p", paragraph.text());
            case Block.Note note -> paragraph("note", note.text());
            case Block.Bullets bullets -> bullets(bullets);
            case Block.Definitions definitions -> definitions(definitions);
            case Block.Quote quote -> tables.quote(quote);
            case Block.Numbers numbers ->
                    tables.print(numbers.table(), numbers.anchor(), counter.nextTable());
            case Block.Chart chart -> new HtmlChart(out, tables).print(chart, counter.nextFigure());
            case Block.Joint joint ->
                    new HtmlJoint(out, tables)
                            .print(joint.display(), joint.anchor(), counter.nextTable());
            case Block.CodeEntry entry -> entry(entry);
        }
    }

    /// The report's title is the first heading, so those in the text are one level lower.
    private void heading(Block.Heading heading) {
        int level = Math.clamp(heading.level(), 1, DEEPEST_HEADING) + 1;
        tables.open("h" + level, heading.anchor());
        out.text(ReportText.oneLine(heading.text())).closeLine();
    }

    private void paragraph(String style, String text) {
        if (style.equals("p")) {
            out.open("p");
        } else {
            out.open("p", "class", style);
        }
        tables.lines(text);
        out.closeLine();
    }

    private void bullets(Block.Bullets bullets) {
        out.open("ul").line();
        for (String item : bullets.items()) {
            out.open("li");
            tables.lines(item);
            out.closeLine();
        }
        out.closeLine();
    }

    private void definitions(Block.Definitions definitions) {
        out.open("dl").line();
        for (Block.Definition item : definitions.items()) {
            out.element("dt", ReportText.oneLine(item.term())).line();
            out.open("dd");
            tables.lines(item.meaning().strip());
            out.closeLine();
        }
        out.closeLine();
    }

    private void entry(Block.CodeEntry entry) {
        String depth = Integer.toString(entry.depth());
        out.open("section", "class", "code", "style", "--depth:" + depth).line();
        out.open("p");
        String colour = "background:#" + ReportText.colour(entry.colour());
        out.open("span", "class", "square", "style", colour, "aria-hidden", "true").close();
        out.element("strong", ReportText.oneLine(entry.name()));
        if (!entry.definition().isBlank()) {
            out.text(". ");
            tables.lines(entry.definition().strip());
        }
        out.closeLine();
        for (DocxWriter.Detail detail : DocxWriter.Detail.of(entry)) {
            out.open("p", "class", "detail").element("em", detail.lead()).text(" ");
            tables.lines(detail.words());
            out.closeLine();
        }
        out.closeLine();
    }
}
