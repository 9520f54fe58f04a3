package org.postil.analysis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.postil.report.Block;
import org.postil.report.Report;
import org.postil.study.Code;
import org.postil.study.Codebook;
import org.postil.study.Study;
import org.postil.study.Texts;

/// The codebook in print.
public final class CodebookReport {
    private CodebookReport() {}

    /// The codebook as a document of its own.
    ///
    /// @param created printed and written into the file's properties
    public static Report of(Study study, Texts texts, Instant created) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(size(study.codebook())));
        blocks.addAll(entries(study, texts));
        return new Report("Codebook", "", "", created, "en-GB", blocks);
    }

    /// Every code in codebook order.
    static List<Block> entries(Study study, Texts texts) {
        Examples examples = new Examples(study, texts);
        return study.codebook().entries().stream().map(it -> entry(it, examples)).toList();
    }

    private static Block entry(Codebook.Entry entry, Examples examples) {
        Code code = entry.code();
        return new Block.CodeEntry(
                code.name(),
                entry.depth(),
                code.colour(),
                code.definition().strip(),
                code.include().strip(),
                code.exclude().strip(),
                examples.of(code));
    }

    /// How large the codebook is, in a sentence.
    static String size(Codebook codebook) {
        int codes = codebook.entries().size();
        if (codes == 0) {
            return "The codebook holds no code yet.";
        }
        int themes = codebook.roots().size();
        return "The codebook holds "
                + Wording.count(codes, "code")
                + ", of which "
                + Wording.number(themes)
                + (themes == 1 ? " stands" : " stand")
                + " at the top as "
                + (themes == 1 ? "a main theme." : "main themes.");
    }
}
