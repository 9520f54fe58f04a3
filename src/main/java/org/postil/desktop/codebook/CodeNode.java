package org.postil.desktop.codebook;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A code as a node of Swing's tree: the same node as long as it is the same code, under the name
/// it has now.
final class CodeNode {
    private final CodeTreeModel model;
    private final UUID id;

    CodeNode(CodeTreeModel model, UUID id) {
        this.model = model;
        this.id = id;
    }

    UUID id() {
        return id;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CodeNode node && node.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /// What the tree finds it by when somebody types, and what renaming begins with.
    @Override
    public String toString() {
        var code = model.rows().code(id);
        return code == null ? "" : code.name();
    }
}
