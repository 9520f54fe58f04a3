package org.postil.exchange;

import java.util.ArrayList;
import java.util.List;
import org.postil.report.Block;
import org.postil.report.JointTable;

/// Prints a joint display as one Word table on a page in landscape: for each topic a row with the
/// topic, the fit and what each side measures, a row with the figures beside the groups, and a row
/// with the author's reasoning, so that prose has the width of the page and not of a column.
final class DocxJoint {
    private static final int STATISTICS_SHARE = 26;
    private static final int GROUP_SHARE = 37;

    /// Twentieths of a point for a character and for a line at the table's size.
    private static final int CHARACTER = 92;

    private static final int LINE = 230;

    /// The share of a page that a row may need and still be kept whole.
    private static final double MOST_KEPT = 0.75;

    static final String NOTHING = "–";
    private static final JointTable.GroupCell EMPTY =
            new JointTable.GroupCell(List.of(), List.of());
    private static final DocxFormat TEXT = DocxFormat.of("PostilTableText");
    private static final DocxFormat LED = TEXT.keep(true);

    private final DocxText text;
    private final DocxTables tables;

    DocxJoint(DocxText text, DocxTables tables) {
        this.text = text;
        this.tables = tables;
    }

    void print(JointTable display, String anchor, int number) {
        tables.caption("Table", number, display.title(), anchor, true);
        List<Integer> widths = widths(display.groups().size());
        tables.begin(display.title(), "", widths);
        header(display, widths);
        for (JointTable.Row row : display.rows()) {
            topic(row, widths);
            evidence(display, row, widths);
            inference(row, widths);
        }
        text.out().close();
        text.forgetParagraph();
        display.notes().forEach(note -> text.paragraph("PostilNote", ReportText.oneLine(note)));
        for (int source = 0; source < display.sources().size(); source++) {
            String line = ReportText.oneLine(display.sources().get(source));
            tables.foot(source == 0 ? "Sources:" : "", "[" + (source + 1) + "] " + line);
        }
        if (display.notes().isEmpty() && display.sources().isEmpty()) {
            tables.gap();
        }
    }

    private static List<Integer> widths(int groups) {
        int page = DocxPage.LANDSCAPE.textWidth();
        int shares = STATISTICS_SHARE + groups * GROUP_SHARE;
        List<Integer> widths = new ArrayList<>();
        for (int group = 0; group < groups; group++) {
            widths.add(page * GROUP_SHARE / shares);
        }
        widths.addFirst(page - widths.stream().mapToInt(Integer::intValue).sum());
        return widths;
    }

    private void header(JointTable display, List<Integer> widths) {
        List<String> heads = new ArrayList<>(List.of(measureHead(display)));
        heads.addAll(display.groups());
        tables.beginRow(true, false);
        for (int at = 0; at < heads.size(); at++) {
            tables.head(widths.get(at), heads.get(at), null, DocxTables.HEAD);
        }
        text.out().close();
    }

    /// The head of the column of published figures.
    static String measureHead(JointTable display) {
        return display.measureHead().isBlank() ? "Published result" : display.measureHead();
    }

    /// The topic with its fit, and what each side measures; it stays with what stands below it.
    private void topic(JointTable.Row row, List<Integer> widths) {
        tables.beginRow(false, false);
        tables.beginCell(widths, DocxTables.TOPIC);
        text.open(LED);
        text.run("Strong", row.topic().isBlank() ? NOTHING : ReportText.oneLine(row.topic()));
        if (!row.fit().isBlank()) {
            text.run("  ·  " + ReportText.oneLine(row.fit()));
        }
        text.close();
        led("Interviews:", row.measuresInterviews(), LED);
        led("Statistics:", row.measuresStatistics(), LED);
        text.out().close().close();
    }

    private void evidence(JointTable display, JointTable.Row row, List<Integer> widths) {
        tables.beginRow(false, height(row, widths) > DocxPage.LANDSCAPE.textHeight() * MOST_KEPT);
        lines(row.statistics(), widths.getFirst());
        for (int group = 0; group < display.groups().size(); group++) {
            boolean filled = group < row.groupCells().size();
            group(filled ? row.groupCells().get(group) : EMPTY, widths.get(1 + group));
        }
        text.out().close();
    }

    /// Reckons how high a row will be. One that nearly fills a page may be split, for a page may
    /// not hold it.
    private static int height(JointTable.Row row, List<Integer> widths) {
        int highest = 0;
        for (String line : row.statistics()) {
            highest += lineCount(line.length(), widths.getFirst());
        }
        for (JointTable.GroupCell cell : row.groupCells()) {
            int lines = 0;
            for (String count : cell.counts()) {
                lines += lineCount(count.length(), widths.getLast());
            }
            for (Block.Quote quote : cell.quotes()) {
                lines += lineCount(quote.text().length(), widths.getLast());
                lines += lineCount(quote.attribution().length(), widths.getLast());
            }
            highest = Math.max(highest, lines);
        }
        return highest * LINE;
    }

    private static int lineCount(int characters, int width) {
        return 1 + characters * CHARACTER / width;
    }

    private void lines(List<String> lines, int width) {
        tables.beginCell(width, false);
        List<String> filled = lines.stream().filter(line -> !line.isBlank()).toList();
        for (String line : filled.isEmpty() ? List.of(NOTHING) : filled) {
            text.paragraph(TEXT, ReportText.oneLine(line));
        }
        text.out().close();
    }

    private void group(JointTable.GroupCell cell, int width) {
        tables.beginCell(width, false);
        if (cell.counts().isEmpty() && cell.quotes().isEmpty()) {
            text.paragraph(TEXT, NOTHING);
        }
        cell.counts().forEach(line -> text.paragraph(TEXT, ReportText.oneLine(line)));
        for (Block.Quote quote : cell.quotes()) {
            text.open("PostilTableQuote");
            int bookmark = text.startBookmark(quote.bookmark());
            text.run(ReportText.quoted(quote.text()));
            text.endBookmark(bookmark);
            text.close();
            if (!quote.attribution().isBlank()) {
                text.paragraph("PostilTableAttribution", quote.attribution().strip());
            }
        }
        text.out().close();
    }

    private void inference(JointTable.Row row, List<Integer> widths) {
        if (row.reasoning().isBlank() && row.metaInference().isBlank()) {
            return;
        }
        tables.beginRow(false, false);
        tables.beginCell(widths, DocxTables.BELOW);
        led("Reasoning:", row.reasoning(), TEXT);
        led("Meta-inference:", row.metaInference(), TEXT);
        text.out().close().close();
    }

    /// A paragraph with what it is in italics before it; nothing where there is nothing to say.
    private void led(String lead, String words, DocxFormat format) {
        if (!words.isBlank()) {
            text.open(format);
            text.run("Emphasis", lead);
            text.run(" " + ReportText.oneLine(words));
            text.close();
        }
    }
}
