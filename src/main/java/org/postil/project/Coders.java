package org.postil.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postil.study.Coder;
import org.postil.study.Names;
import org.postil.study.Problem;
import org.postil.study.Provenance;
import org.postil.study.Study;

/// The coders of a study, and those that an import brings along.
final class Coders {
    private final Map<String, Coder> byName = new HashMap<>();
    private final List<Coder> fresh = new ArrayList<>();
    private final Provenance provenance;

    Coders(Study study, Provenance provenance) {
        this.provenance = provenance;
        study.coders().forEach(coder -> byName.put(Names.key(coder.name()), coder));
    }

    /// The coder of this name, made if need be.
    ///
    /// @throws Problem if the name is blank
    Coder named(String name) {
        if (name.isBlank()) {
            throw new Problem("The coder has no name.", "Write who coded.");
        }
        return byName.computeIfAbsent(
                Names.key(name),
                key -> {
                    Coder coder = new Coder(provenance.ids().next("coder", key), name.strip());
                    fresh.add(coder);
                    return coder;
                });
    }

    /// The coders that were made, in order.
    List<Coder> fresh() {
        return List.copyOf(fresh);
    }
}
