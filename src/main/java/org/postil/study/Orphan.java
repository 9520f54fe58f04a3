package org.postil.study;

import java.util.UUID;

/// A coding whose whole text was deleted, kept with its old quote until somebody decides.
///
/// @param coding the coding as it was, whose id is this entity's too
/// @param quote the text it stood on
public record Orphan(Coding coding, String quote) implements Entity {
    @Override
    public UUID id() {
        return coding.id();
    }
}
