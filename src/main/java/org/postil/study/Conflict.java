package org.postil.study;

import java.util.UUID;

/// A delta's `before` is not what the study holds: somebody changed the same thing meanwhile.
public final class Conflict extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final UUID entity;

    Conflict(UUID entity, String message) {
        super(message);
        this.entity = entity;
    }

    /// The entity that both changes touch.
    public UUID entity() {
        return entity;
    }
}
