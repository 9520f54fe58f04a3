package org.postil.study;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// A note on a stretch of a transcript, coded or not.
///
/// @param span empty where the whole stretch was deleted: then the place of the deletion
/// @param quote the text of the stretch; of a deleted one what it was
/// @param quoteHash [Hashes#ofQuote] of the quote
/// @param created kept to the microsecond, as databases keep it
public record Annotation(
        UUID id,
        UUID transcript,
        Span span,
        String quote,
        long quoteHash,
        String text,
        UUID coder,
        Instant created)
        implements Entity {
    public Annotation {
        created = created.truncatedTo(ChronoUnit.MICROS);
    }

    /// The same note in other words.
    public Annotation withText(String other) {
        return new Annotation(id, transcript, span, quote, quoteHash, other, coder, created);
    }

    /// The same note in an edited text; an empty stretch keeps the quote it had.
    ///
    /// @param edited the canonical text after the edit
    Annotation at(Span moved, String edited) {
        String there = moved.isEmpty() ? quote : moved.of(edited);
        return new Annotation(
                id, transcript, moved, there, Hashes.ofQuote(there), text, coder, created);
    }
}
