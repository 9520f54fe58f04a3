package org.postil.study;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The codings while a change is made: only the transcripts that are touched are copied.
final class CodingShelf {
    private static final Comparator<Coding> BY_PLACE =
            Comparator.comparing(Coding::span).thenComparing(Coding::id);
    private final Map<UUID, List<Coding>> base;
    private final Map<UUID, Shelf<Coding>> touched = new HashMap<>();

    CodingShelf(Map<UUID, List<Coding>> base) {
        this.base = base;
    }

    /// @throws Conflict if `before` is not what stands there now
    void replace(UUID id, @Nullable Coding before, @Nullable Coding after) {
        if (before != null && after != null && !before.transcript().equals(after.transcript())) {
            shelf(before.transcript()).replace(id, before, null);
            shelf(after.transcript()).replace(id, null, after);
            return;
        }
        Coding either = after != null ? after : before;
        if (either != null) {
            shelf(either.transcript()).replace(id, before, after);
        }
    }

    private Shelf<Coding> shelf(UUID transcript) {
        return touched.computeIfAbsent(
                transcript, key -> new Shelf<>(byId(base.getOrDefault(key, List.of()))));
    }

    private static Map<UUID, Coding> byId(List<Coding> codings) {
        Map<UUID, Coding> byId = HashMap.newHashMap(codings.size());
        codings.forEach(coding -> byId.put(coding.id(), coding));
        return byId;
    }

    Map<UUID, List<Coding>> done() {
        if (touched.isEmpty()) {
            return base;
        }
        Map<UUID, List<Coding>> all = new HashMap<>(base);
        touched.forEach((transcript, shelf) -> {
            List<Coding> sorted = shelf.done().values().stream().sorted(BY_PLACE).toList();
            if (sorted.isEmpty()) {
                all.remove(transcript);
            } else {
                all.put(transcript, sorted);
            }
        });
        return Collections.unmodifiableMap(all);
    }
}
