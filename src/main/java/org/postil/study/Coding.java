package org.postil.study;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/// The act of applying a code to a stretch of a transcript, and its row.
///
/// @param quoteHash [Hashes#ofQuote] of the coded text: a shift cannot go unnoticed
/// @param words of speech inside the span
/// @param created kept to the microsecond, as databases keep it
/// @param attributes coding attributes, for example `weight` to `primary`
/// @param comment why, where the decision was hard; may be empty
public record Coding(
        UUID id,
        UUID transcript,
        UUID code,
        UUID coder,
        Span span,
        long quoteHash,
        int words,
        Instant created,
        Map<String, String> attributes,
        String comment)
        implements Entity {
    /// The coding attribute of quotes that show best what their code means; its value is [#YES].
    public static final String EXEMPLAR = "exemplar";

    /// The value of an attribute that is there or not.
    public static final String YES = "yes";

    public Coding {
        attributes = Map.copyOf(attributes);
        created = created.truncatedTo(ChronoUnit.MICROS);
    }

    /// Whether somebody chose its quote as one that shows best what its code means.
    public boolean isExemplar() {
        return YES.equals(attributes.get(EXEMPLAR));
    }

    /// The same coding at another place of an edited text.
    public Coding at(Span moved, long hash, int count) {
        return new Coding(
                id, transcript, code, coder, moved, hash, count, created, attributes, comment);
    }

    /// The same coding with other attributes and another comment.
    public Coding withRemarks(Map<String, String> others, String remark) {
        return new Coding(
                id, transcript, code, coder, span, quoteHash, words, created, others, remark);
    }

    /// The same coding under another code.
    public Coding withCode(UUID other) {
        return new Coding(
                id, transcript, other, coder, span, quoteHash, words, created, attributes, comment);
    }
}
