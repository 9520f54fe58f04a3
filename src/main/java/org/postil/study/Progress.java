package org.postil.study;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// A coder has finished a transcript: what they left blank is a “no”, not a gap.
///
/// @param finished kept to the microsecond, as databases keep it
public record Progress(UUID id, UUID coder, UUID transcript, Instant finished) implements Entity {
    public Progress {
        finished = finished.truncatedTo(ChronoUnit.MICROS);
    }
}
