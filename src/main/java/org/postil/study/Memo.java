package org.postil.study;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A note on anything.
///
/// @param about the entity it is about; null for the study itself; it may be gone by now
/// @param created kept to the microsecond, as databases keep it
public record Memo(
        UUID id, @Nullable UUID about, String title, String text, UUID coder, Instant created)
        implements Entity {
    public Memo {
        created = created.truncatedTo(ChronoUnit.MICROS);
    }

    /// The same memo about something else; null for the study itself.
    public Memo withAbout(@Nullable UUID other) {
        return new Memo(id, other, title, text, coder, created);
    }

    /// The same memo in other words.
    public Memo withText(String heading, String body) {
        return new Memo(id, about, heading, body, coder, created);
    }
}
