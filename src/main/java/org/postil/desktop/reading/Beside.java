package org.postil.desktop.reading;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.study.Study;
import org.postil.study.Transcript;

/// What stands beside a transcript's text.
///
/// @param codings that are shown
/// @param notes the annotations that are shown
/// @param notCounted what is seen but not counted, in words; empty where all counts
record Beside(ShownCodings codings, MarginNotes notes, String notCounted) {
    static final Beside NOTHING = new Beside(ShownCodings.NONE, MarginNotes.NONE, "");

    /// @param me the coder at this desk; null before their first change
    /// @param filteredOut coders that somebody does not want to see at the moment
    static Beside of(Study study, Transcript transcript, @Nullable UUID me, Set<UUID> filteredOut) {
        return new Beside(
                ShownCodings.of(study, transcript, me, filteredOut),
                MarginNotes.of(study, transcript, me, filteredOut),
                NotCounted.words(study, transcript, me));
    }
}
