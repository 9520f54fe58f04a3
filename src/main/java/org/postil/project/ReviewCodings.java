package org.postil.project;

import org.postil.analysis.Review;
import org.postil.language.EnglishSentences;
import org.postil.report.Table;
import org.postil.study.Study;
import org.postil.study.Texts;

/// Lists the codings that may belong to the wrong person.
public final class ReviewCodings {
    private ReviewCodings() {}

    /// See [Review]; sentences are found as English ones.
    public static Table run(Study study, Texts texts) {
        return Review.table(study, texts, new EnglishSentences());
    }
}
