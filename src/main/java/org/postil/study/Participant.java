package org.postil.study;

import java.util.Map;
import java.util.UUID;

/// A person of the sample: one name in `participants.csv`, wherever they spoke.
///
/// @param values attribute id to the value as written; an attribute that is missing was not
///   recorded
public record Participant(UUID id, String name, Map<UUID, String> values) implements Entity {
    public Participant {
        values = Map.copyOf(values);
    }

    /// The same participant under another name.
    public Participant withName(String other) {
        return new Participant(id, other, values);
    }

    /// The same participant with other values.
    public Participant withValues(Map<UUID, String> others) {
        return new Participant(id, name, others);
    }
}
