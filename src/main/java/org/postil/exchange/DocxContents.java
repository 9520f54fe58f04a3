package org.postil.exchange;

import java.util.List;
import org.postil.report.Block;

/// Prints the table of contents as the field that Word keeps, filled with our own entries.
///
/// The entries are links without page numbers (switch `\n`): only a word processor knows its pages,
/// and a wrong number, or a question whether to update, would be the first thing a reader sees.
final class DocxContents {
    private static final int DEEPEST = 3;
    private static final int FEWEST = 3;

    private DocxContents() {}

    /// Whether there was enough for a table of contents.
    static boolean print(List<Block> blocks, DocxText text) {
        List<Block.Heading> headings =
                blocks.stream()
                        .filter(Block.Heading.class::isInstance)
                        .map(Block.Heading.class::cast)
                        .filter(heading -> heading.level() <= DEEPEST)
                        .toList();
        if (headings.size() < FEWEST) {
            return false;
        }
        ReportMarkup out = text.out();
        out.open("w:sdt").open("w:sdtPr").open("w:docPartObj");
        out.leaf("w:docPartGallery", "w:val", "Table of Contents");
        out.leaf("w:docPartUnique").close().close().open("w:sdtContent");
        text.paragraph("TOCHeading", "Contents");
        for (Block.Heading heading : headings) {
            text.open("TOC" + Math.clamp(heading.level(), 1, DEEPEST));
            if (heading == headings.getFirst()) {
                text.fieldPart("begin");
                text.instruction(" TOC \\o \"1-3\" \\n \\h \\z ");
                text.fieldPart("separate");
            }
            text.link(heading.anchor(), null, ReportText.oneLine(heading.text()));
            if (heading == headings.getLast()) {
                text.fieldPart("end");
            }
            text.close();
        }
        out.close().close();
        text.forgetParagraph();
        return true;
    }
}
