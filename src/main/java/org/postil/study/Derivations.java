package org.postil.study;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Works out the values of derived attributes.
public final class Derivations {
    private Derivations() {}

    /// A participant's values with those of derived attributes worked out again; where the source
    /// gives none, there is none.
    ///
    /// @param attributes all of the study
    public static Map<UUID, String> of(Collection<Attribute> attributes, Map<UUID, String> values) {
        Map<UUID, String> all = new HashMap<>(values);
        for (Attribute attribute : attributes) {
            Bands bands = attribute.derivation();
            if (bands != null) {
                String label = bands.of(values.getOrDefault(bands.source(), ""));
                if (label.isEmpty()) {
                    all.remove(attribute.id());
                } else {
                    all.put(attribute.id(), label);
                }
            }
        }
        return all;
    }
}
