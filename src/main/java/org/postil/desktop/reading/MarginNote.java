package org.postil.desktop.reading;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;
import org.postil.study.Span;

/// An annotation as the reader sees it.
///
/// @param id of the annotation
/// @param span empty where the annotated text was deleted: then the place of the deletion
/// @param words what was written
/// @param coder the id of who wrote it
/// @param coderName shown with the words
/// @param written when
record MarginNote(UUID id, Span span, String words, UUID coder, String coderName, Instant written) {
    /// By place; of those that begin together the longer first.
    static final Comparator<MarginNote> ORDER =
            Comparator.comparingInt((MarginNote it) -> it.span().start())
                    .thenComparing(it -> it.span().end(), Comparator.reverseOrder())
                    .thenComparing(MarginNote::written)
                    .thenComparing(MarginNote::id);

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /// Who wrote it and when: `Ngozi, 2 July 2020`.
    String by() {
        return coderName + ", " + DAY.format(written.atZone(ZoneId.systemDefault()));
    }
}
