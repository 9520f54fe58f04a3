package org.postil.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.jspecify.annotations.Nullable;
import org.postil.report.Block;

/// Where in the workbook the anchors of a report are: quotes and the headings above them on the
/// sheet of quotes.
final class XlsxPlaces {
    static final String QUOTES = "Quotes";

    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final List<String> waiting = new ArrayList<>();

    private XlsxPlaces() {}

    /// @param first the number of the first row of quotes on their sheet, from 1
    static XlsxPlaces of(List<Block> blocks, int first) {
        XlsxPlaces places = new XlsxPlaces();
        String heading = "";
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading next -> {
                    heading = ReportText.oneLine(next.text());
                    places.waiting.add(next.anchor());
                }
                case Block.Quote quote -> places.add(heading, quote, first);
                case Block.Joint joint -> {
                    String title = ReportText.oneLine(joint.display().title());
                    for (Block.Quote quote : ReportAnchors.quotes(joint.display())) {
                        places.add(title, quote, first);
                    }
                }
                case Block.Paragraph paragraph -> {}
                case Block.Note note -> {}
                case Block.Bullets bullets -> {}
                case Block.Definitions definitions -> {}
                case Block.Numbers numbers -> {}
                case Block.Chart chart -> {}
                case Block.CodeEntry entry -> {}
            }
        }
        return places;
    }

    private void add(String heading, Block.Quote quote, int first) {
        int row = first + lines.size();
        waiting.forEach(anchor -> rows.putIfAbsent(anchor, row));
        waiting.clear();
        rows.putIfAbsent(quote.bookmark(), row);
        lines.add(new Line(heading, quote));
    }

    List<Line> lines() {
        return lines;
    }

    boolean has(@Nullable String anchor) {
        return anchor != null && rows.containsKey(anchor);
    }

    /// A link to the quote, or to the first quote below the heading.
    Hyperlink link(XlsxBook book, @Nullable String anchor) {
        return book.link(QUOTES, "A" + rows.getOrDefault(String.valueOf(anchor), 1));
    }

    /// A quote and the heading it stands under.
    record Line(String heading, Block.Quote quote) {}
}
