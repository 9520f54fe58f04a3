package org.postil.study;

import java.time.Instant;
import java.util.UUID;

/// A line of the audit trail.
///
/// @param sequence the place in the journal, from 1, growing; numbers may be missing
/// @param id unique in all copies of all studies
/// @param coder the name of who did it
/// @param label what was done, in a researcher's words
/// @param target the sequence of the [Kind#DO] entry that is taken back or done again; 0 for
///   [Kind#DO] and [Kind#ERASE]
/// @param erased whether something of what it recorded was erased: it cannot be taken back
public record JournalEntry(
        long sequence,
        UUID id,
        Instant time,
        String coder,
        String label,
        Kind kind,
        long target,
        boolean erased) {
    /// What an entry records.
    public enum Kind {
        /// A change.
        DO,
        /// Taking a change back.
        UNDO,
        /// Doing a change again that was taken back.
        REDO,
        /// The tombstone of an erasure.
        ERASE
    }
}
