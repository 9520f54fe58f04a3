package org.postil.study;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A characteristic of participants, such as gender or mover status.
///
/// @param position the place among the attributes, from 0
/// @param values the known values in their declared order
/// @param ordered whether that order goes from less to more, as age bands do
/// @param derivation how the values follow from another attribute; null where they are given
public record Attribute(
        UUID id,
        String name,
        int position,
        List<String> values,
        boolean ordered,
        @Nullable Bands derivation)
        implements Entity {
    public Attribute {
        values = List.copyOf(values);
    }

    /// An attribute whose values are given and have no order of size.
    public static Attribute of(UUID id, String name, int position, List<String> values) {
        return new Attribute(id, name, position, values, false, null);
    }

    public Attribute withName(String other) {
        return new Attribute(id, other, position, values, ordered, derivation);
    }

    public Attribute withPosition(int other) {
        return new Attribute(id, name, other, values, ordered, derivation);
    }

    public Attribute withValues(List<String> others) {
        return new Attribute(id, name, position, others, ordered, derivation);
    }

    public Attribute withOrdered(boolean other) {
        return new Attribute(id, name, position, values, other, derivation);
    }

    /// The same attribute, derived so; its values are the bands' labels, in their order.
    public Attribute derivedBy(Bands bands) {
        return new Attribute(id, name, position, bands.labels(), true, bands);
    }

    /// The same attribute with the values that it has, given from now on.
    public Attribute notDerived() {
        return new Attribute(id, name, position, values, ordered, null);
    }
}
