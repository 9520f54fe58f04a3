package org.postil.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.postil.study.JournalEntry;

/// A journal entry before the journal has numbered it.
///
/// @param time kept to the microsecond, as databases keep it
/// @param target the sequence of the entry that is taken back or done again; 0 where there is none
public record NewEntry(
        UUID id, Instant time, String coder, String label, JournalEntry.Kind kind, long target) {
    public NewEntry {
        time = time.truncatedTo(ChronoUnit.MICROS);
    }
}
