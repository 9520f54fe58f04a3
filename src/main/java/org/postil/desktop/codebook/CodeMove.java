package org.postil.desktop.codebook;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.study.Code;
import org.postil.study.Codebook;

/// Where codes come to stand by one step in the tree.
///
/// @param parent null for the top
/// @param index before which of the parent's present children; -1 behind the last
record CodeMove(@Nullable UUID parent, int index) {
    /// The four steps.
    enum Step {
        UP,
        DOWN,
        /// To the level above, behind the parent.
        OUT,
        /// Below the code that stands before them on their level.
        IN
    }

    /// The place one step further; null where there is none, or where the codes do not have the
    /// same parent.
    static @Nullable CodeMove of(Codebook codebook, List<UUID> codes, Step step) {
        if (codes.isEmpty()) {
            return null;
        }
        UUID parent = codebook.entry(codes.getFirst()).code().parent();
        for (UUID code : codes) {
            if (!Objects.equals(codebook.entry(code).code().parent(), parent)) {
                return null;
            }
        }
        List<UUID> siblings = children(codebook, parent);
        int first = siblings.size();
        int last = -1;
        for (UUID code : codes) {
            first = Math.min(first, siblings.indexOf(code));
            last = Math.max(last, siblings.indexOf(code));
        }
        return switch (step) {
            case UP -> first == 0 ? null : new CodeMove(parent, first - 1);
            case DOWN -> last == siblings.size() - 1 ? null : new CodeMove(parent, last + 2);
            case OUT -> out(codebook, parent);
            case IN -> first == 0 ? null : new CodeMove(siblings.get(first - 1), -1);
        };
    }

    private static @Nullable CodeMove out(Codebook codebook, @Nullable UUID parent) {
        if (parent == null) {
            return null;
        }
        UUID above = codebook.entry(parent).code().parent();
        return new CodeMove(above, children(codebook, above).indexOf(parent) + 1);
    }

    private static List<UUID> children(Codebook codebook, @Nullable UUID parent) {
        List<Code> children = parent == null ? codebook.roots() : codebook.childrenOf(parent);
        return children.stream().map(Code::id).toList();
    }
}
