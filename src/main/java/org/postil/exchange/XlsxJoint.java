package org.postil.exchange;

import java.util.ArrayList;
import java.util.List;
import org.postil.exchange.XlsxLook.Face;
import org.postil.report.Block;
import org.postil.report.JointTable;

/// Writes a joint display as a sheet of wrapped text.
final class XlsxJoint {
    private static final int TOPIC = 22;
    private static final int TEXT = 28;
    private static final int GROUP = 38;
    private static final int FIT = 16;

    private final XlsxBook book;

    XlsxJoint(XlsxBook book) {
        this.book = book;
    }

    void print(JointTable display, String title, String name) {
        XlsxSheet sheet = book.sheet(name);
        List<String> heads = heads(display);
        List<Integer> widths = new ArrayList<>(List.of(TOPIC, TOPIC, TOPIC, TEXT));
        display.groups().forEach(group -> widths.add(GROUP));
        widths.addAll(List.of(FIT, TEXT, TEXT));
        sheet.widths(widths);
        sheet.across(Face.TITLE, title);
        sheet.next();
        for (int column = 0; column < heads.size(); column++) {
            sheet.text(column, XlsxLook.of(Face.HEAD), ReportText.oneLine(heads.get(column)));
        }
        sheet.headed(heads.size(), 1, display.rows().size());
        for (JointTable.Row row : display.rows()) {
            sheet.next();
            List<String> cells = cells(display, row);
            for (int column = 0; column < cells.size(); column++) {
                sheet.text(column, XlsxLook.of(Face.WORDS), cells.get(column));
            }
        }
        sheet.next();
        sheet.next();
        display.notes().forEach(note -> sheet.across(Face.NOTE, note));
        for (int source = 0; source < display.sources().size(); source++) {
            sheet.across(Face.NOTE, "[" + (source + 1) + "] " + display.sources().get(source));
        }
    }

    private static List<String> heads(JointTable display) {
        List<String> heads =
                new ArrayList<>(
                        List.of(
                                "Topic",
                                "What the interviews measure",
                                "What the statistics measure",
                                DocxJoint.measureHead(display)));
        heads.addAll(display.groups());
        heads.addAll(List.of("Fit", "Reasoning", "Meta-inference"));
        return heads;
    }

    private static List<String> cells(JointTable display, JointTable.Row row) {
        List<String> cells =
                new ArrayList<>(
                        List.of(
                                row.topic(),
                                row.measuresInterviews(),
                                row.measuresStatistics(),
                                String.join("\n", row.statistics())));
        for (int group = 0; group < display.groups().size(); group++) {
            boolean filled = group < row.groupCells().size();
            cells.add(filled ? cell(row.groupCells().get(group)) : "");
        }
        cells.addAll(List.of(row.fit(), row.reasoning(), row.metaInference()));
        return cells;
    }

    private static String cell(JointTable.GroupCell cell) {
        List<String> lines = new ArrayList<>(cell.counts());
        for (Block.Quote quote : cell.quotes()) {
            lines.add(ReportText.quoted(quote.text()));
            lines.add(quote.attribution());
        }
        lines.removeIf(String::isBlank);
        return String.join("\n", lines);
    }
}
