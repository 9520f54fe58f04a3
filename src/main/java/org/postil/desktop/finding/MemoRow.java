package org.postil.desktop.finding;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.postil.desktop.kit.Matching;

/// One memo in the list.
///
/// @param about what it is about
/// @param links the ids of what else it points at
/// @param annotation whether it is an annotation on a stretch of text, which has neither title nor
///   links
record MemoRow(
        UUID id,
        Thing about,
        String title,
        String text,
        String coder,
        Instant created,
        List<UUID> links,
        boolean annotation) {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK);

    MemoRow {
        links = List.copyOf(links);
    }

    /// The title, or where it has none its first line.
    String heading() {
        return title.isBlank() ? firstLine() : title;
    }

    String firstLine() {
        return text.strip().lines().findFirst().orElse("");
    }

    String day(ZoneId zone) {
        return DAY.format(created.atZone(zone));
    }

    /// Whether it holds what was typed: in its subject, title, text or coder's name.
    boolean holds(String typed) {
        return typed.isBlank()
                || Matching.holds(typed, about.kind() + " " + about.name() + " " + title)
                || Matching.holds(typed, text)
                || Matching.holds(typed, coder);
    }
}
