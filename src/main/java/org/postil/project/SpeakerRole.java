package org.postil.project;

import java.util.UUID;

/// Who a speaker of a transcript that is to be imported is.
public sealed interface SpeakerRole {
    /// An interviewer, moderator or researcher.
    record Interviewer() implements SpeakerRole {}

    /// Nobody that the study knows, for now.
    record Unbound() implements SpeakerRole {}

    /// A participant of the study.
    record Known(UUID participant) implements SpeakerRole {}

    /// A participant that the import makes; one of that name that is there by then is taken.
    record Fresh(String name) implements SpeakerRole {}
}
