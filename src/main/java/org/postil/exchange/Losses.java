package org.postil.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Counts what is lost while one file is read.
final class Losses {
    private final Map<Loss, Integer> counts = new EnumMap<>(Loss.class);

    void add(Loss loss) {
        counts.merge(loss, 1, Integer::sum);
    }

    /// A sentence for each kind that was lost.
    List<String> sentences() {
        return counts.entrySet().stream().map(it -> it.getKey().sentence(it.getValue())).toList();
    }
}
