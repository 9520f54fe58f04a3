package org.postil.study;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A note on anything.
///
/// @param about the entity it is about; null for the study itself; it may be gone by now
/// @param created kept to the microsecond, as databases keep it
/// @param links what else it points at: codings, codes, participants, transcripts; each may be gone
///   by now
public record Memo(
        UUID id,
        @Nullable UUID about,
        String title,
        String text,
        UUID coder,
        Instant created,
        List<UUID> links)
        implements Entity {
    public Memo {
        created = created.truncatedTo(ChronoUnit.MICROS);
        links = List.copyOf(links);
    }

    /// The same memo in other words.
    public Memo withText(String otherTitle, String otherText) {
        return new Memo(id, about, otherTitle, otherText, coder, created, links);
    }

    /// The same memo, pointing at other things.
    public Memo withLinks(List<UUID> others) {
        return new Memo(id, about, title, text, coder, created, others);
    }

    /// The same memo about something else; null for the study itself.
    public Memo withAbout(@Nullable UUID other) {
        return new Memo(id, other, title, text, coder, created, links);
    }
}
