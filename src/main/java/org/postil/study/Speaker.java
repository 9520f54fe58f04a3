package org.postil.study;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who speaks under a label of a transcript.
///
/// @param participant null where the label is bound to nobody
/// @param interviewer true for interviewers, moderators and researchers; never together with a
///   participant
public record Speaker(
        UUID id, UUID transcript, String label, @Nullable UUID participant, boolean interviewer)
        implements Entity {
    public Speaker {
        if (participant != null && interviewer) {
            throw new IllegalArgumentException(
                    "The speaker " + label + " is a participant or an interviewer, not both.");
        }
    }
}
