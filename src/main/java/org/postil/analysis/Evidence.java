package org.postil.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.postil.study.Codebook;

/// The codings of record of each code, sorted once: a report asks for every code several times.
final class Evidence {
    private final Codebook codebook;
    private final Map<UUID, List<Coded>> own = new HashMap<>();

    Evidence(Counted counted) {
        this.codebook = counted.study().codebook();
        counted.codings()
                .forEach(it ->
                        own.computeIfAbsent(it.coding().code(), key -> new ArrayList<>()).add(it));
    }

    /// A code's own codings by transcript and place.
    List<Coded> own(UUID code) {
        return Collections.unmodifiableList(own.getOrDefault(code, List.of()));
    }

    /// With those of the codes below it, code by code.
    List<Coded> withDescendants(UUID code) {
        return codebook.withDescendants(code).stream().flatMap(it -> own(it).stream()).toList();
    }

    /// Whether the code or one below it is coded.
    boolean any(UUID code) {
        return codebook.withDescendants(code).stream().anyMatch(own::containsKey);
    }
}
