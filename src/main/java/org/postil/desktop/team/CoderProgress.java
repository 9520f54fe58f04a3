package org.postil.desktop.team;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.postil.study.Coder;
import org.postil.study.Study;

/// How far one coder is.
///
/// @param finished transcripts that they say they have finished
/// @param begun transcripts in which they have coded and that they have not finished
/// @param transcripts of the study
record CoderProgress(String coder, int finished, int begun, int transcripts, int codings) {
    /// Everybody who codes, by name.
    static List<CoderProgress> of(Study study) {
        Map<UUID, Integer> codings = new HashMap<>();
        Map<UUID, Set<UUID>> begun = new HashMap<>();
        Map<UUID, Set<UUID>> finished = new HashMap<>();
        study.codings()
                .forEach(it -> {
                    codings.merge(it.coder(), 1, Integer::sum);
                    begun.computeIfAbsent(it.coder(), key -> new HashSet<>()).add(it.transcript());
                });
        study.progress()
                .forEach(it ->
                        finished.computeIfAbsent(it.coder(), key -> new HashSet<>())
                                .add(it.transcript()));
        int transcripts = study.transcripts().size();
        return study.coders().stream()
                .map(coder -> {
                    Set<UUID> done = finished.getOrDefault(coder.id(), Set.of());
                    Set<UUID> open = new HashSet<>(begun.getOrDefault(coder.id(), Set.of()));
                    open.removeAll(done);
                    return of(coder, done.size(), open.size(), transcripts, codings);
                })
                .toList();
    }

    private static CoderProgress of(
            Coder coder, int finished, int begun, int transcripts, Map<UUID, Integer> codings) {
        return new CoderProgress(
                coder.name(), finished, begun, transcripts, codings.getOrDefault(coder.id(), 0));
    }
}
