package org.postil.exchange;

import java.util.ArrayList;
import java.util.List;
import org.postil.exchange.XlsxLook.Face;
import org.postil.report.Block;

/// The running text of a report, for the sheet `Text`.
final class XlsxText {
    private static final int KIND = 14;
    private static final int TEXT = 110;
    private final List<Line> lines = new ArrayList<>();

    XlsxText(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading heading ->
                        lines.add(new Line("Heading " + heading.level(), heading.text()));
                case Block.Paragraph paragraph -> lines.add(new Line("Text", paragraph.text()));
                case Block.Note note -> lines.add(new Line("Note", note.text()));
                case Block.Bullets bullets ->
                        bullets.items().forEach(item -> lines.add(new Line("Bullet", item)));
                case Block.Definitions definitions ->
                        definitions
                                .items()
                                .forEach(item ->
                                        lines.add(
                                                new Line(
                                                        "Definition",
                                                        item.term() + " – " + item.meaning())));
                case Block.Quote quote -> {}
                case Block.Numbers numbers -> {}
                case Block.Chart chart -> {}
                case Block.Joint joint -> {}
                case Block.CodeEntry entry -> {}
            }
        }
    }

    List<Line> lines() {
        return lines;
    }

    void print(XlsxBook book) {
        XlsxSheet sheet = book.sheet("Text");
        sheet.widths(List.of(KIND, TEXT));
        sheet.text(0, XlsxLook.of(Face.HEAD), "What");
        sheet.text(1, XlsxLook.of(Face.HEAD), "Text");
        sheet.headed(2, 0, lines.size());
        for (Line line : lines) {
            sheet.next();
            sheet.text(0, XlsxLook.of(Face.WORDS), line.kind());
            Face face = line.kind().startsWith("Heading") ? Face.LABEL : Face.WORDS;
            sheet.text(1, XlsxLook.of(face), line.words());
        }
    }

    /// @param kind what it is in the report
    record Line(String kind, String words) {}
}
