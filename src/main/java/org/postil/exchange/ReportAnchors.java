package org.postil.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postil.report.Block;
import org.postil.report.JointTable;

/// The places of a report that links can point to. Each is given out once: where the same quote is
/// printed twice, the first place has the bookmark.
final class ReportAnchors {
    private final Set<String> known = new HashSet<>();
    private final Set<String> given = new HashSet<>();

    private ReportAnchors() {}

    static ReportAnchors of(List<Block> blocks) {
        ReportAnchors anchors = new ReportAnchors();
        blocks.forEach(anchors::know);
        return anchors;
    }

    private void know(Block block) {
        switch (block) {
            case Block.Heading heading -> add(heading.anchor());
            case Block.Quote quote -> add(quote.bookmark());
            case Block.Numbers numbers -> add(numbers.anchor());
            case Block.Chart chart -> add(chart.anchor());
            case Block.Joint joint -> {
                add(joint.anchor());
                quotes(joint.display()).forEach(quote -> add(quote.bookmark()));
            }
            case Block.Paragraph paragraph -> {}
            case Block.Note note -> {}
            case Block.Bullets bullets -> {}
            case Block.Definitions definitions -> {}
            case Block.CodeEntry entry -> {}
        }
    }

    private void add(String anchor) {
        if (!anchor.isBlank()) {
            known.add(anchor);
        }
    }

    /// All quotes of a joint display, row by row.
    static List<Block.Quote> quotes(JointTable display) {
        return display.rows().stream()
                .flatMap(row -> row.groupCells().stream())
                .flatMap(cell -> cell.quotes().stream())
                .toList();
    }

    /// Whether a link to it would lead somewhere.
    boolean has(@Nullable String anchor) {
        return anchor != null && known.contains(anchor);
    }

    /// True at the first call for an anchor: there it may stand.
    boolean take(String anchor) {
        return known.contains(anchor) && given.add(anchor);
    }
}
