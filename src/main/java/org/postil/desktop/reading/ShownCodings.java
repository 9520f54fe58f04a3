package org.postil.desktop.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postil.study.Coder;
import org.postil.study.Coding;
import org.postil.study.Independence;
import org.postil.study.Study;
import org.postil.study.Transcript;

/// Which codings of a transcript a coder sees, and of whom some are hidden.
///
/// @param marks what is shown
/// @param hidden how many are hidden, by the name of their coder
/// @param why in words; empty where none is hidden
record ShownCodings(List<Mark> marks, Map<String, Integer> hidden, String why) {
    /// Nothing to show.
    static final ShownCodings NONE = new ShownCodings(List.of(), Map.of(), "");

    ShownCodings {
        marks = List.copyOf(marks);
    }

    /// What is shown of a transcript.
    ///
    /// @param me the coder at this desk; null before their first change
    /// @param filteredOut coders that somebody does not want to see at the moment
    static ShownCodings of(
            Study study, Transcript transcript, @Nullable UUID me, Set<UUID> filteredOut) {
        // Before their first change nobody can have been assigned anything.
        Set<UUID> independent =
                me == null
                        ? Set.of()
                        : Independence.hiddenCodings(study, transcript.id(), me).stream()
                                .map(Coding::id)
                                .collect(Collectors.toSet());
        Map<String, Integer> hidden = new TreeMap<>();
        for (Coding coding : study.codings(transcript.id())) {
            if (independent.contains(coding.id()) || filteredOut.contains(coding.coder())) {
                Coder coder = study.coder(coding.coder());
                hidden.merge(coder == null ? "" : coder.name(), 1, Integer::sum);
            }
        }
        List<Mark> marks =
                MarkSource.of(
                        study,
                        transcript,
                        it -> !independent.contains(it.id()) && !filteredOut.contains(it.coder()));
        return new ShownCodings(marks, hidden, why(hidden, !independent.isEmpty()));
    }

    private static String why(Map<String, Integer> hidden, boolean independent) {
        if (hidden.isEmpty()) {
            return "";
        }
        int count = hidden.values().stream().mapToInt(Integer::intValue).sum();
        return count
                + (count == 1 ? " coding by " : " codings by ")
                + String.join(", ", hidden.keySet())
                + (independent ? " hidden until all have finished" : " hidden by you");
    }
}
