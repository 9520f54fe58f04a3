package org.postil.desktop.comparing;

import java.util.ArrayList;
import java.util.List;
import org.postil.report.Block;
import org.postil.report.Report;

/// A report in parts, so that one at a time is shown: each heading of the first two levels begins
/// one.
record Outline(List<Part> parts) {
    private static final int DEEPEST = 2;

    /// @param title of its heading; the report's where it has none
    /// @param anchor unique in the report; empty before the first heading
    /// @param level 1 or 2
    record Part(String title, String anchor, int level, List<Block> blocks) {
        Part {
            blocks = List.copyOf(blocks);
        }
    }

    Outline {
        parts = List.copyOf(parts);
    }

    static Outline of(Report report) {
        List<Part> parts = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        Block.Heading head = new Block.Heading(1, report.title(), "");
        for (Block block : report.blocks()) {
            if (block instanceof Block.Heading heading && heading.level() <= DEEPEST) {
                add(parts, head, blocks);
                head = heading;
                blocks.clear();
            }
            blocks.add(block);
        }
        add(parts, head, blocks);
        return new Outline(parts);
    }

    private static void add(List<Part> parts, Block.Heading head, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            parts.add(new Part(head.text(), head.anchor(), head.level(), blocks));
        }
    }
}
