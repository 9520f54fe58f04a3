package org.postil.study;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/// What one quote has to do with another.
///
/// @param from a coding
/// @param to another coding
/// @param kind read from the first to the second, for example `supports`; see [#KINDS]
/// @param created kept to the microsecond, as databases keep it
public record QuoteLink(
        UUID id, UUID from, UUID to, String kind, String note, UUID coder, Instant created)
        implements Entity {
    /// Kinds to offer; any other words will do too.
    public static final List<String> KINDS =
            List.of("supports", "contradicts", "explains", "continues");

    public QuoteLink {
        created = created.truncatedTo(ChronoUnit.MICROS);
    }

    /// Whether a coding is one of its two ends.
    public boolean touches(UUID coding) {
        return from.equals(coding) || to.equals(coding);
    }

    /// The same link between other codings.
    QuoteLink between(UUID otherFrom, UUID otherTo) {
        return new QuoteLink(id, otherFrom, otherTo, kind, note, coder, created);
    }

    /// The same link in other words.
    public QuoteLink withWords(String otherKind, String otherNote) {
        return new QuoteLink(id, from, to, otherKind, otherNote, coder, created);
    }
}
