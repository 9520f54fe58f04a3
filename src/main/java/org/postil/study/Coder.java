package org.postil.study;

import java.util.UUID;

/// Somebody who codes; the coder named `consensus` holds what a team agreed on.
public record Coder(UUID id, String name) implements Entity {
    /// The name of the consensus layer.
    public static final String CONSENSUS = "consensus";

    /// Whether this is the consensus layer and nobody in person.
    public boolean isConsensus() {
        return Names.same(name, CONSENSUS);
    }
}
