package org.postil.study;

import java.util.List;
import java.util.UUID;

/// A characteristic of participants, such as gender or mover status.
///
/// @param position the place among the attributes, from 0
/// @param values the known values in their declared order
public record Attribute(UUID id, String name, int position, List<String> values) implements Entity {
    public Attribute {
        values = List.copyOf(values);
    }

    /// The same attribute under another name.
    public Attribute withName(String other) {
        return new Attribute(id, other, position, values);
    }

    /// The same attribute at another place.
    public Attribute withPosition(int other) {
        return new Attribute(id, name, other, values);
    }

    /// The same attribute with other known values.
    public Attribute withValues(List<String> others) {
        return new Attribute(id, name, position, others);
    }
}
