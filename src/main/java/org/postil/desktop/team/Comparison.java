package org.postil.desktop.team;

import java.util.List;
import org.postil.study.Study;

/// The size of a study at a milestone beside its size now.
record Comparison(String milestone, List<Line> lines) {
    /// One kind of thing.
    record Line(String what, int then, int now) {
        /// The difference with its sign; “same” where there is none.
        String difference() {
            int by = now - then;
            return by == 0 ? "same" : by > 0 ? "+" + by : "−" + -by;
        }
    }

    static Comparison of(String milestone, Study then, Study now) {
        return new Comparison(
                milestone,
                List.of(
                        new Line(
                                "Transcripts", then.transcripts().size(), now.transcripts().size()),
                        new Line(
                                "Participants",
                                then.participants().size(),
                                now.participants().size()),
                        new Line(
                                "Codes",
                                then.codebook().entries().size(),
                                now.codebook().entries().size()),
                        new Line("Codings", then.codingCount(), now.codingCount()),
                        new Line("Memos", then.memos().size(), now.memos().size()),
                        new Line(
                                "Transcripts finished",
                                then.progress().size(),
                                now.progress().size())));
    }
}
