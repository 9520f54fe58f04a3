package org.postil.desktop.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postil.study.Code;
import org.postil.study.Coder;
import org.postil.study.Coding;
import org.postil.study.Independence;
import org.postil.study.Study;

/// Which codings of a transcript a coder sees, and of whom some are hidden.
///
/// @param marks what is shown
/// @param hidden how many are hidden, by the name of their coder
/// @param why in words; empty where none is hidden
record ShownCodings(List<Mark> marks, Map<String, Integer> hidden, String why) {
    private static final int GREY = 0x808080;

    /// Nothing to show.
    static final ShownCodings NONE = new ShownCodings(List.of(), Map.of(), "");

    ShownCodings {
        marks = List.copyOf(marks);
    }

    /// What is shown of a transcript.
    ///
    /// @param me the coder at this desk; null before their first change
    /// @param filteredOut coders that somebody does not want to see at the moment
    static ShownCodings of(Study study, UUID transcript, @Nullable UUID me, Set<UUID> filteredOut) {
        // Before their first change nobody can have been assigned anything.
        Set<UUID> independent =
                me == null
                        ? Set.of()
                        : Independence.hiddenCodings(study, transcript, me).stream()
                                .map(Coding::id)
                                .collect(Collectors.toSet());
        List<Mark> marks = new ArrayList<>();
        Map<String, Integer> hidden = new TreeMap<>();
        for (Coding coding : study.codings(transcript)) {
            Coder coder = study.coder(coding.coder());
            String name = coder == null ? "" : coder.name();
            if (independent.contains(coding.id()) || filteredOut.contains(coding.coder())) {
                hidden.merge(name, 1, Integer::sum);
            } else {
                mark(study, coding, name, marks);
            }
        }
        return new ShownCodings(marks, hidden, why(hidden, !independent.isEmpty()));
    }

    private static void mark(Study study, Coding coding, String coder, List<Mark> marks) {
        Code code = study.code(coding.code());
        if (code != null && !coding.span().isEmpty()) {
            boolean known = code.colour().matches("#[0-9a-fA-F]{6}");
            marks.add(
                    new Mark(
                            coding.id(),
                            coding.span(),
                            code.id(),
                            code.name(),
                            known ? Mark.colour(code.colour()) : GREY,
                            coding.coder(),
                            coder));
        }
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
