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
}
