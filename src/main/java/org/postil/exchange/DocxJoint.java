package org.postil.exchange;

import java.util.ArrayList;
import java.util.List;
import org.postil.report.Block;
import org.postil.report.JointTable;

/// Prints a joint display as one Word table on a page in landscape.
final class DocxJoint {
    private static final int FIT = 1_450;
    private static final int TOPIC_SHARE = 15;
    private static final int STATISTICS_SHARE = 17;
    private static final int GROUP_SHARE = 23;
    private static final int INFERENCE_SHARE = 21;

    /// Twentieths of a point for a character and for a line at the table's size.
    private static final int CHARACTER = 92;

    private static final int LINE = 230;
    private static final String NOTHING = "–";
    private static final JointTable.GroupCell EMPTY =
            new JointTable.GroupCell(List.of(), List.of());

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
            row(display, row, widths);
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
        int shares = TOPIC_SHARE + STATISTICS_SHARE + groups * GROUP_SHARE + INFERENCE_SHARE;
        int room = page - FIT;
        List<Integer> widths = new ArrayList<>();
        widths.add(room * TOPIC_SHARE / shares);
        widths.add(room * STATISTICS_SHARE / shares);
        for (int group = 0; group < groups; group++) {
            widths.add(room * GROUP_SHARE / shares);
        }
        widths.add(FIT);
        widths.add(page - widths.stream().mapToInt(Integer::intValue).sum());
        return widths;
    }

    private void header(JointTable display, List<Integer> widths) {
        List<String> heads = new ArrayList<>(List.of("Topic", measureHead(display)));
        heads.addAll(display.groups());
        heads.addAll(List.of("Fit", "Meta-inference"));
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

    private void row(JointTable display, JointTable.Row row, List<Integer> widths) {
        tables.beginRow(false, height(row, widths) > DocxPage.LANDSCAPE.textHeight() / 2);
        topic(row, widths.get(0));
        lines(row.statistics(), widths.get(1));
        for (int group = 0; group < display.groups().size(); group++) {
            boolean filled = group < row.groupCells().size();
            group(filled ? row.groupCells().get(group) : EMPTY, widths.get(2 + group));
        }
        lines(List.of(row.fit()), widths.get(widths.size() - 2));
        inference(row, widths.getLast());
        text.out().close();
    }

    /// Reckons how high a row will be. One that fills more than half a page may be split, for it
    /// would leave as much of the page before it empty.
    private static int height(JointTable.Row row, List<Integer> widths) {
        int inference = row.reasoning().length() + row.metaInference().length();
        int highest = lineCount(inference, widths.getLast());
        for (int group = 0; group < row.groupCells().size(); group++) {
            JointTable.GroupCell cell = row.groupCells().get(group);
            int lines = 0;
            for (String count : cell.counts()) {
                lines += lineCount(count.length(), widths.get(2));
            }
            for (Block.Quote quote : cell.quotes()) {
                lines += lineCount(quote.text().length(), widths.get(2));
                lines += lineCount(quote.attribution().length(), widths.get(2));
            }
            highest = Math.max(highest, lines);
        }
        return highest * LINE;
    }

    private static int lineCount(int characters, int width) {
        return 1 + characters * CHARACTER / width;
    }

    private void topic(JointTable.Row row, int width) {
        tables.beginCell(width, false);
        text.open("PostilTableText");
        text.run("Strong", row.topic().isBlank() ? NOTHING : ReportText.oneLine(row.topic()));
        text.close();
        led("Interviews:", row.measuresInterviews());
        led("Statistics:", row.measuresStatistics());
        text.out().close();
    }

    private void lines(List<String> lines, int width) {
        tables.beginCell(width, false);
        List<String> filled = lines.stream().filter(line -> !line.isBlank()).toList();
        for (String line : filled.isEmpty() ? List.of(NOTHING) : filled) {
            text.paragraph("PostilTableText", ReportText.oneLine(line));
        }
        text.out().close();
    }

    private void group(JointTable.GroupCell cell, int width) {
        tables.beginCell(width, false);
        if (cell.counts().isEmpty() && cell.quotes().isEmpty()) {
            text.paragraph("PostilTableText", NOTHING);
        }
        cell.counts().forEach(line -> text.paragraph("PostilTableText", ReportText.oneLine(line)));
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

    private void inference(JointTable.Row row, int width) {
        tables.beginCell(width, false);
        if (row.reasoning().isBlank() && row.metaInference().isBlank()) {
            text.paragraph("PostilTableText", NOTHING);
        }
        led("Reasoning:", row.reasoning());
        led("Meta-inference:", row.metaInference());
        text.out().close();
    }

    /// A paragraph with what it is in italics before it; nothing where there is nothing to say.
    private void led(String lead, String words) {
        if (!words.isBlank()) {
            text.open("PostilTableText");
            text.run("Emphasis", lead);
            text.run(" " + ReportText.oneLine(words));
            text.close();
        }
    }
}
