package org.postil.study;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One speaker's stretch: a label and the speech up to the next label of somebody else.
///
/// @param number counted from 1, the interviewer's turns too; 0 for what stands before the first
///   label
/// @param speaker the label as it stands, without colon or stamp; null for turn 0
/// @param span label, stamps and speech together
/// @param speech the speech alone, in order: one span a line, without labels and stamps
public record Turn(int number, @Nullable String speaker, Span span, List<Span> speech) {
    public Turn {
        speech = List.copyOf(speech);
    }

    /// Whether the span shares at least one character of speech with this turn.
    public boolean touches(Span other) {
        for (Span line : speech) {
            if (line.overlaps(other)) {
                return true;
            }
        }
        return false;
    }
}
