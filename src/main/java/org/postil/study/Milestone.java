package org.postil.study;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// A named point of the journal, at which tables can be computed again.
///
/// @param sequence the last journal entry that belongs to it
/// @param time kept to the microsecond, as databases keep it
public record Milestone(UUID id, String name, long sequence, Instant time) implements Entity {
    public Milestone {
        time = time.truncatedTo(ChronoUnit.MICROS);
    }
}
