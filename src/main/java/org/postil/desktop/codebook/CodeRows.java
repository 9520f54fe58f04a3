package org.postil.desktop.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Matching;
import org.postil.study.Code;
import org.postil.study.Codebook;

/// Which codes stand in the tree: all of them, or those that a filter leaves with what is above
/// them.
final class CodeRows {
    /// No codes.
    static final CodeRows NONE = new CodeRows(List.of(), Map.of(), Map.of(), Set.of());

    private final List<UUID> roots;
    private final Map<UUID, List<UUID>> children;
    private final Map<UUID, Codebook.Entry> entries;
    private final Set<UUID> matches;

    private CodeRows(
            List<UUID> roots,
            Map<UUID, List<UUID>> children,
            Map<UUID, Codebook.Entry> entries,
            Set<UUID> matches) {
        this.roots = roots;
        this.children = children;
        this.entries = entries;
        this.matches = matches;
    }

    /// @param typed what was typed into the filter: a part of a name, or of a path where it has a
    ///   `>` in it; blank for all
    /// @param group the codes of a group; null for all
    static CodeRows of(Codebook codebook, String typed, @Nullable Set<UUID> group) {
        boolean path = typed.contains(">");
        Set<UUID> matches = new HashSet<>();
        Set<UUID> shown = new HashSet<>();
        for (Codebook.Entry entry : codebook.entries()) {
            UUID id = entry.code().id();
            boolean named =
                    typed.isBlank()
                            || Matching.holds(typed, path ? entry.path() : entry.code().name());
            if (named && (group == null || group.contains(id))) {
                matches.add(id);
                shown.addAll(codebook.withAncestors(id));
            }
        }
        List<UUID> roots = new ArrayList<>();
        Map<UUID, List<UUID>> children = new HashMap<>();
        Map<UUID, Codebook.Entry> entries = new HashMap<>();
        for (Codebook.Entry entry : codebook.entries()) {
            UUID id = entry.code().id();
            if (shown.contains(id)) {
                entries.put(id, entry);
                UUID parent = entry.depth() == 0 ? null : entry.code().parent();
                if (parent == null) {
                    roots.add(id);
                } else {
                    children.computeIfAbsent(parent, key -> new ArrayList<>()).add(id);
                }
            }
        }
        return new CodeRows(roots, children, entries, matches);
    }

    /// Those at the top, in codebook order.
    List<UUID> roots() {
        return roots;
    }

    List<UUID> children(UUID code) {
        return children.getOrDefault(code, List.of());
    }

    boolean holds(UUID code) {
        return entries.containsKey(code);
    }

    /// Whether the filter leaves the code for its own sake, not only for what is below it.
    boolean matches(UUID code) {
        return matches.contains(code);
    }

    /// How many codes the filter leaves for their own sake.
    int size() {
        return matches.size();
    }

    /// The first code in the order of the rows that the filter leaves for its own sake; null where
    /// it leaves none.
    @Nullable UUID firstMatch() {
        List<UUID> open = new ArrayList<>(roots.reversed());
        while (!open.isEmpty()) {
            UUID next = open.removeLast();
            if (matches.contains(next)) {
                return next;
            }
            open.addAll(children(next).reversed());
        }
        return null;
    }

    @Nullable Code code(UUID id) {
        Codebook.Entry entry = entries.get(id);
        return entry == null ? null : entry.code();
    }

    /// The names from the top, joined by ` > `; empty for a code that is not shown.
    String path(UUID id) {
        Codebook.Entry entry = entries.get(id);
        return entry == null ? "" : entry.path();
    }

    /// 0 at the top.
    int depth(UUID id) {
        Codebook.Entry entry = entries.get(id);
        return entry == null ? 0 : entry.depth();
    }

    /// The codes from the top down to this one, it included; empty where it is not shown.
    List<UUID> way(UUID id) {
        List<UUID> way = new ArrayList<>();
        Codebook.Entry entry = entries.get(id);
        while (entry != null) {
            way.addFirst(entry.code().id());
            UUID parent = entry.depth() == 0 ? null : entry.code().parent();
            entry = parent == null ? null : entries.get(parent);
        }
        return way;
    }

    /// Whether the same codes stand at the same places, whatever they are called.
    boolean sameShape(CodeRows other) {
        return roots.equals(other.roots) && children.equals(other.children);
    }

    /// Whether nothing that can be seen of them differs.
    boolean same(CodeRows other) {
        return sameShape(other) && entries.equals(other.entries) && matches.equals(other.matches);
    }
}
