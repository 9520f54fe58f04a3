package org.postil.desktop.reading;

import java.util.List;
import org.postil.study.Turn;

/// Where a study is shown when it is opened for the first time: at the beginning or, where that
/// tells nothing of what is coded, at the first turns that are.
final class FirstPlace {
    /// Characters that are seen at once even in a small window.
    private static final int FIRST_SCREEN = 600;

    private FirstPlace() {}

    /// The offset to show the text from: that of the turn before the first coding.
    ///
    /// @param codings that are shown, by place
    static int of(TranscriptModel model, List<Mark> codings) {
        if (codings.isEmpty() || codings.getFirst().span().start() < FIRST_SCREEN) {
            return 0;
        }
        Turn coded = model.turnAt(codings.getFirst().span().start());
        int at = coded == null ? 0 : model.turns().indexOf(coded);
        return model.turns().isEmpty() ? 0 : model.turns().get(Math.max(0, at - 1)).span().start();
    }
}
