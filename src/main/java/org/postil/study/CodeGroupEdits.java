package org.postil.study;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Plans changes to code groups.
public final class CodeGroupEdits {
    private CodeGroupEdits() {}

    /// Makes a code group behind all others.
    ///
    /// @throws Problem if the name is blank or taken
    public static Planned add(Study study, String name, List<UUID> codes, Provenance provenance) {
        String free = free(study, name, null);
        int position =
                study.codeGroups().stream().mapToInt(it -> it.position() + 1).max().orElse(0);
        UUID id = provenance.ids().next("code group", free);
        CodeGroup after = new CodeGroup(id, free, position, once(codes));
        return Planned.of(Change.of("New code group “" + free + "”", Delta.add(after)));
    }

    /// @throws Problem if the name is blank or taken
    public static Planned rename(Study study, CodeGroup before, String name) {
        CodeGroup after = before.withName(free(study, name, before.id()));
        return altered("Rename code group “" + before.name() + "”", before, after);
    }

    /// Says what is in it, in order; what is named twice is in it once.
    public static Planned setCodes(CodeGroup before, List<UUID> codes) {
        CodeGroup after = before.withCodes(once(codes));
        return altered("Change code group “" + before.name() + "”", before, after);
    }

    /// Removes a code group; the codes that were in it stay.
    public static Planned remove(CodeGroup before) {
        return Planned.of(
                Change.of("Delete code group “" + before.name() + "”", Delta.remove(before)));
    }

    private static Planned altered(String label, CodeGroup before, CodeGroup after) {
        List<Delta> deltas = before.equals(after) ? List.of() : List.of(Delta.alter(before, after));
        return Planned.of(new Change(label, deltas));
    }

    private static List<UUID> once(List<UUID> ids) {
        return List.copyOf(new LinkedHashSet<>(ids));
    }

    private static String free(Study study, String name, @Nullable UUID own) {
        String free = name.strip();
        if (free.isEmpty()) {
            throw new Problem("A code group needs a name.", "Give one.");
        }
        boolean taken =
                study.codeGroups().stream()
                        .anyMatch(it -> Names.same(it.name(), free) && !it.id().equals(own));
        if (taken) {
            throw new Problem(
                    "There is already a code group “" + free + "”.", "Choose another name.");
        }
        return free;
    }
}
