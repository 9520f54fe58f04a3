package org.postil.study;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The entities of one kind while a change is made: copied when first written to, else shared.
final class Shelf<E extends Entity> {
    private Map<UUID, E> entities;
    private boolean copied;

    Shelf(Map<UUID, E> entities) {
        this.entities = entities;
    }

    /// @throws Conflict if `before` is not what stands there now
    void replace(UUID id, @Nullable E before, @Nullable E after) {
        if (!Objects.equals(entities.get(id), before)) {
            throw new Conflict(
                    id, "It was changed in the meantime: " + (after == null ? before : after));
        }
        if (!copied) {
            entities = new HashMap<>(entities);
            copied = true;
        }
        if (after == null) {
            entities.remove(id);
        } else {
            entities.put(id, after);
        }
    }

    Map<UUID, E> done() {
        return copied ? Collections.unmodifiableMap(entities) : entities;
    }
}
