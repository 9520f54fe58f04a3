package org.postil.exchange;

import java.util.List;
import org.postil.report.Block;

/// Decides which blocks stand on pages in landscape: tables that are too wide for an upright page,
/// joint displays, and the headings and short texts that lead to them.
final class DocxPages {
    /// A paragraph may go along to the page of the table below it, but a whole chapter may not.
    private static final int GO_ALONG = 4;

    private DocxPages() {}

    static boolean[] landscape(List<Block> blocks) {
        boolean[] wide = new boolean[blocks.size()];
        for (int at = 0; at < wide.length; at++) {
            wide[at] = needsWidth(blocks.get(at));
            if (wide[at]) {
                leadIn(blocks, wide, at);
            } else if (at > 0 && wide[at - 1] && endsWithText(blocks, at)) {
                wide[at] = true;
            }
        }
        return wide;
    }

    /// Whether a few lines of text stand here, and then nothing or a heading: they comment on the
    /// table above and stay below it.
    private static boolean endsWithText(List<Block> blocks, int from) {
        int at = from;
        while (at < blocks.size() && at - from < GO_ALONG && isText(blocks.get(at))) {
            at++;
        }
        return at > from && (at == blocks.size() || blocks.get(at) instanceof Block.Heading);
    }

    private static boolean needsWidth(Block block) {
        return switch (block) {
            case Block.Joint joint -> true;
            case Block.Numbers numbers -> DocxGrid.needsLandscape(numbers.table());
            case Block.Heading heading -> false;
            case Block.Paragraph paragraph -> false;
            case Block.Note note -> false;
            case Block.Bullets bullets -> false;
            case Block.Definitions definitions -> false;
            case Block.Quote quote -> false;
            case Block.Chart chart -> false;
            case Block.CodeEntry entry -> false;
        };
    }

    /// Takes along what stands between the table and the heading above it, so that no heading is
    /// left alone at the foot of an upright page, nor a line of text between two wide tables.
    private static void leadIn(List<Block> blocks, boolean[] wide, int table) {
        int first = table;
        int at = table - 1;
        while (at >= 0 && table - at <= GO_ALONG && isText(blocks.get(at))) {
            at--;
        }
        while (at >= 0 && blocks.get(at) instanceof Block.Heading) {
            first = at--;
        }
        int before = first - 1;
        while (before >= 0 && first - before <= GO_ALONG && isText(blocks.get(before))) {
            before--;
        }
        if (before >= 0 && wide[before]) {
            first = before + 1;
        }
        for (int along = first; along < table; along++) {
            wide[along] = true;
        }
    }

    private static boolean isText(Block block) {
        return block instanceof Block.Paragraph || block instanceof Block.Note;
    }
}
