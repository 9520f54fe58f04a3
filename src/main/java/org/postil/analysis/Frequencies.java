package org.postil.analysis;

import java.util.List;
import org.postil.report.Table;
import org.postil.study.Attribute;
import org.postil.study.Study;
import org.postil.study.Texts;

/// How often each code was raised, in total and by group.
public final class Frequencies {
    private Frequencies() {}

    /// The codes in scope in codebook order by the groups of one attribute or the combinations of
    /// several.
    ///
    /// @param texts asked only for words, and there only where codings meet or cross turns
    /// @param by none = the total alone
    public static Table table(
            Study study, Texts texts, Scope scope, Unit unit, List<Attribute> by) {
        CodeTable frame = new CodeTable(study, texts, scope, unit, by);
        String title = "Theme frequencies" + Remarks.by(by);
        return frame.table(title, frame.baseWords(), List.of(), frame::count);
    }
}
