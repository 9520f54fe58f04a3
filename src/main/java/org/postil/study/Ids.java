package org.postil.study;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Hands out the ids of new entities.
@FunctionalInterface
public interface Ids {
    /// A new id.
    ///
    /// @param kind the kind of entity, for example `code`
    /// @param naturalKey what tells it from others of its kind, for example a code's path
    UUID next(String kind, String naturalKey);

    /// UUIDs of version 7: they grow with time, so that they are appended to the store's trees.
    static Ids timeOrdered(InstantSource clock, RandomGenerator random) {
        return new TimeOrderedIds(clock, random);
    }

    /// Name-based UUIDs (version 3): the same kind and key give the same id, so that two builds of
    /// the example are equal to the byte.
    static Ids derived() {
        return (kind, key) ->
                UUID.nameUUIDFromBytes((kind + "\u0000" + key).getBytes(StandardCharsets.UTF_8));
    }
}
