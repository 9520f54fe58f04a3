package org.postil.analysis;

import org.postil.report.JointTable;
import org.postil.study.JointDisplay;
import org.postil.study.Study;
import org.postil.study.Texts;

/// Fills joint displays with counts, quotes and published figures; the judgement stays the
/// author's.
public final class JointDisplays {
    private JointDisplays() {}

    /// A joint display as it stands with the study's codings and figures.
    ///
    /// Counts stand per code, each code's own codings alone unless the scope adds its children.
    /// What the author has not written yet (reasoning, meta-inference, what a side measures) stays
    /// empty.
    ///
    /// @param scope whom it counts; its codes are not looked at, and where it has the default
    ///   coding of record, the display's own is taken
    /// @throws org.postil.study.Problem if the display compares by an attribute, or rests on a
    ///   coder, that the study does not have
    public static JointTable fill(Study study, Texts texts, JointDisplay display, Scope scope) {
        return new JointFilling(study, texts, display, scope, new Printed()).table();
    }
}
