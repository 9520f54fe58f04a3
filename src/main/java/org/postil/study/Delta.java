package org.postil.study;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One entity before and after a change: added (`before` is null), altered, or removed (`after` is
/// null).
///
/// `before` is also the check for conflicts: it must equal what the study holds when the change is
/// made.
public record Delta(@Nullable Entity before, @Nullable Entity after) {
    /// @throws IllegalArgumentException unless at least one side is there and both are one entity
    public Delta {
        if (before == null && after == null) {
            throw new IllegalArgumentException("A delta needs a before or an after.");
        }
        if (before != null
                && after != null
                && !(before.id().equals(after.id()) && before.getClass() == after.getClass())) {
            throw new IllegalArgumentException(
                    "A delta is about one entity, not " + before + " and " + after);
        }
    }

    public static Delta add(Entity after) {
        return new Delta(null, after);
    }

    public static Delta alter(Entity before, Entity after) {
        return new Delta(before, after);
    }

    public static Delta remove(Entity before) {
        return new Delta(before, null);
    }

    /// The side that is there; `after` where both are.
    public Entity entity() {
        if (after != null) {
            return after;
        }
        if (before == null) {
            throw new IllegalStateException("A delta needs a before or an after.");
        }
        return before;
    }

    public UUID id() {
        return entity().id();
    }

    public Delta inverse() {
        return new Delta(after, before);
    }
}
