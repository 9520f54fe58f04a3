package org.postil.study;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Whose coding a coder may not see yet.
///
/// A coder who is assigned to code a transcript independently sees nobody else's codings of it, nor
/// the consensus, until all who are assigned to it have finished it.
public final class Independence {
    private Independence() {}

    /// Whether others' codings of a transcript are hidden from a coder.
    public static boolean isBlind(Study study, UUID transcript, UUID coder) {
        Set<UUID> waiting = new HashSet<>();
        boolean assigned = false;
        for (Assignment assignment : study.assignments()) {
            if (assignment.transcript().equals(transcript)) {
                waiting.add(assignment.coder());
                assigned |= assignment.coder().equals(coder);
            }
        }
        if (!assigned) {
            return false;
        }
        for (Progress progress : study.progress()) {
            if (progress.transcript().equals(transcript)) {
                waiting.remove(progress.coder());
            }
        }
        return !waiting.isEmpty();
    }

    /// Whether a coding is hidden from a coder.
    public static boolean hides(Study study, Coding coding, UUID coder) {
        return !coding.coder().equals(coder) && isBlind(study, coding.transcript(), coder);
    }

    /// The codings of a transcript that are hidden from a coder, by place.
    public static List<Coding> hiddenCodings(Study study, UUID transcript, UUID coder) {
        return isBlind(study, transcript, coder)
                ? study.codings(transcript).stream()
                        .filter(it -> !it.coder().equals(coder))
                        .toList()
                : List.of();
    }
}
