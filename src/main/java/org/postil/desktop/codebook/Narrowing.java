package org.postil.desktop.codebook;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.study.Codebook;
import org.postil.study.Study;

/// What of the codebook a tree shows: all of it, the codes of a group, or those with a name like
/// what was typed.
final class Narrowing {
    private final TreeHead head;
    private final @Nullable GroupChoice groups;
    private @Nullable Set<UUID> group;
    private Runnable ungroup;

    /// @param groups where the group is chosen; null where [#to] says it
    Narrowing(TreeHead head, @Nullable GroupChoice groups) {
        this.head = head;
        this.groups = groups;
        this.ungroup = groups == null ? () -> {} : () -> groups.choose(null);
    }

    /// Takes the groups of a study.
    ///
    /// @return whether the codes of the chosen one are others than before
    boolean take(Study study) {
        if (groups != null) {
            groups.show(study);
        }
        return !Objects.equals(group, groups == null ? group : groups.codes());
    }

    /// @param codes of a group; null for all
    void to(@Nullable Set<UUID> codes) {
        group = codes == null ? null : Set.copyOf(codes);
    }

    /// Who shows the codes of all groups again, where the group is not chosen in the tree's head.
    void ungroupWith(Runnable other) {
        ungroup = other;
    }

    CodeRows rows(Codebook codebook) {
        if (groups != null) {
            group = groups.codes();
        }
        return CodeRows.of(codebook, head.typed(), group);
    }

    boolean isOn() {
        return group != null || !head.typed().isBlank();
    }

    void showAll() {
        head.clear();
        if (group != null) {
            ungroup.run();
        }
    }

    /// What to do where no code is left.
    String hint() {
        if (group != null) {
            return "No code of this group matches. All codes shows the others too.";
        }
        return isOn()
                ? "No code matches. Escape in the filter shows all codes again."
                : "There are no codes yet. Insert, or the menu Code, makes the first one; an"
                        + " imported codebook stands here too.";
    }
}
