package org.postil.study;

import java.util.UUID;

/// Somebody who codes; the coder named `consensus` holds what a team agreed on.
public record Coder(UUID id, String name) implements Entity {
    /// The name of the consensus layer.
    public static final String CONSENSUS = "consensus";
}
