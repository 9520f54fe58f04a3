package org.postil.desktop.codebook;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.postil.project.CodeHistory;
import org.postil.study.Code;
import org.postil.study.Coding;
import org.postil.study.Study;

/// Codings that are older than what their code means now, and that nobody has looked at since.
final class Review {
    /// The coding attribute that says when somebody looked at a coding and kept it after the
    /// definition of its code had changed: an instant, as `2026-01-31T12:00:00Z`.
    static final String CHECKED = "definition checked";

    /// The fields of a code that its coders go by.
    static final Set<String> TOLD = Set.of("definition", "include", "exclude");

    private Review() {}

    /// By code; codes without any are missing.
    static Map<UUID, List<Coding>> of(Study study, CodeHistory history, Collection<Code> codes) {
        Map<UUID, List<Coding>> left = new HashMap<>();
        history.older(study, codes)
                .forEach((code, older) -> {
                    Instant since = toldSince(history.of(code));
                    List<Coding> open =
                            older.stream().filter(it -> checked(it).isBefore(since)).toList();
                    if (!open.isEmpty()) {
                        left.put(code, open);
                    }
                });
        return left;
    }

    private static Instant toldSince(List<CodeHistory.Event> events) {
        return events.stream()
                .filter(Review::isTold)
                .map(it -> it.entry().time())
                .reduce(Instant.MIN, (one, other) -> other);
    }

    /// Whether an event says what coders go by.
    static boolean isTold(CodeHistory.Event event) {
        return event.fields().stream().anyMatch(it -> TOLD.contains(it.field()));
    }

    private static Instant checked(Coding coding) {
        String value = coding.attributes().getOrDefault(CHECKED, "");
        try {
            return value.isEmpty() ? Instant.MIN : Instant.parse(value);
        } catch (DateTimeException e) {
            // Not written by this program: nobody has looked at it here.
            return Instant.MIN;
        }
    }
}
