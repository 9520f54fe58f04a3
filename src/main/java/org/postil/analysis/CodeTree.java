package org.postil.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.study.Codebook;

/// The codes as numbers in codebook order, so that a code's descendants are the numbers behind it.
/// Used by one thread at a time.
final class CodeTree {
    private final Map<UUID, Integer> indexes = new HashMap<>();
    private final int[] ends;
    private final int[] parents;

    // A coding's code is asked for twice in a row, hundreds of thousands of times.
    private @Nullable UUID lastCode;
    private int lastIndex;

    CodeTree(Codebook codebook) {
        List<Codebook.Entry> entries = codebook.entries();
        entries.forEach(it -> indexes.put(it.code().id(), indexes.size()));
        ends = new int[entries.size()];
        parents = new int[entries.size()];
        for (int at = entries.size() - 1; at >= 0; at--) {
            ends[at] = Math.max(ends[at], at + 1);
            UUID parent = entries.get(at).code().parent();
            parents[at] = parent == null ? -1 : indexes.getOrDefault(parent, -1);
            if (parents[at] >= 0) {
                ends[parents[at]] = Math.max(ends[parents[at]], ends[at]);
            }
        }
    }

    int size() {
        return ends.length;
    }

    /// @throws IllegalArgumentException if there is no such code
    int index(UUID code) {
        if (code != lastCode) {
            Integer index = indexes.get(code);
            if (index == null) {
                throw new IllegalArgumentException("No code has the id " + code);
            }
            lastCode = code;
            lastIndex = index;
        }
        return lastIndex;
    }

    /// Behind the last descendant of a code.
    int end(int code) {
        return ends[code];
    }

    /// The parent of a code; -1 at the top.
    int parent(int code) {
        return parents[code];
    }
}
