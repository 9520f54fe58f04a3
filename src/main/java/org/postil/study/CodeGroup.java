package org.postil.study;

import java.util.List;
import java.util.UUID;

/// Codes that are looked at together, across the tree.
///
/// @param position the place among the groups, from 0
/// @param codes in the order in which they were put there
public record CodeGroup(UUID id, String name, int position, List<UUID> codes) implements Entity {
    public CodeGroup {
        codes = List.copyOf(codes);
    }

    public CodeGroup withName(String other) {
        return new CodeGroup(id, other, position, codes);
    }

    public CodeGroup withCodes(List<UUID> others) {
        return new CodeGroup(id, name, position, others);
    }
}
