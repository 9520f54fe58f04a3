package org.postil.analysis;

import org.postil.report.JointTable;
import org.postil.study.JointDisplay;
import org.postil.study.Study;
import org.postil.study.Texts;

/// Fills joint displays with counts, quotes and published figures; the judgement stays the
/// author's.
public final class JointDisplays {
    private JointDisplays() {}

    /// @param scope whom it counts; the display's own coding of record goes before the scope's
    ///   default
    public static JointTable fill(Study study, Texts texts, JointDisplay display, Scope scope) {
        throw new UnsupportedOperationException();
    }
}
