package org.postil.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Works out where codes stand after some were moved.
final class CodeMoves {
    private final Codebook codebook;
    private final @Nullable Code parent;
    private final List<Code> moved;
    private final List<Delta> deltas = new ArrayList<>();
    private final Map<UUID, List<Code>> children = new HashMap<>();
    private int position;

    private CodeMoves(Codebook codebook, List<Code> moved, @Nullable Code parent) {
        this.codebook = codebook;
        this.moved = moved;
        this.parent = parent;
    }

    static Planned move(Study study, List<Code> codes, @Nullable Code parent, int index) {
        List<Code> moved = topmost(study.codebook(), codes);
        CodeMoves moves = new CodeMoves(study.codebook(), moved, parent);
        moves.requireNotBelowItself();
        List<Code> target = moves.target(index);
        moves.requireDistinctNames(target);
        moves.number(target);
        return Planned.of(new Change(moves.label(), moves.deltas));
    }

    /// In codebook order, without those that go along with one above them.
    private static List<Code> topmost(Codebook codebook, List<Code> codes) {
        Set<UUID> ids = new HashSet<>();
        codes.forEach(it -> ids.add(it.id()));
        return codebook.entries().stream()
                .map(Codebook.Entry::code)
                .filter(it -> ids.contains(it.id()))
                .filter(it ->
                        codebook.withAncestors(it.id()).stream().skip(1).noneMatch(ids::contains))
                .toList();
    }

    private void requireNotBelowItself() {
        if (parent == null) {
            return;
        }
        Set<UUID> above = new LinkedHashSet<>(codebook.withAncestors(parent.id()));
        for (Code code : moved) {
            if (above.contains(code.id())) {
                throw new Problem(
                        "“" + code.name() + "” cannot stand below itself.",
                        "Choose another parent.");
            }
        }
    }

    /// The parent's children after the move.
    private List<Code> target(int index) {
        List<Code> before = parent == null ? codebook.roots() : codebook.childrenOf(parent.id());
        Set<UUID> ids = new HashSet<>();
        moved.forEach(it -> ids.add(it.id()));
        int at = index < 0 || index > before.size() ? before.size() : index;
        List<Code> after = new ArrayList<>();
        for (int child = 0; child <= before.size(); child++) {
            if (child == at) {
                after.addAll(moved);
            }
            if (child < before.size() && !ids.contains(before.get(child).id())) {
                after.add(before.get(child));
            }
        }
        return after;
    }

    private void requireDistinctNames(List<Code> siblings) {
        Map<String, Code> byName = new HashMap<>();
        for (Code code : siblings) {
            Code same = byName.putIfAbsent(Names.key(code.name()), code);
            if (same != null) {
                String where =
                        parent == null ? "at the top level" : "below “" + parent.name() + "”";
                throw new Problem(
                        "Two codes “" + code.name() + "” would stand " + where + ".",
                        "Rename one of the two first, or merge them.");
            }
        }
    }

    private void number(List<Code> target) {
        Set<UUID> ids = new HashSet<>();
        moved.forEach(it -> ids.add(it.id()));
        for (Codebook.Entry entry : codebook.entries()) {
            children.put(
                    entry.code().id(),
                    codebook.childrenOf(entry.code().id()).stream()
                            .filter(it -> !ids.contains(it.id()))
                            .toList());
        }
        List<Code> roots = codebook.roots().stream().filter(it -> !ids.contains(it.id())).toList();
        if (parent == null) {
            roots = target;
        } else {
            children.put(parent.id(), target);
        }
        for (Code root : roots) {
            number(root, ids);
        }
    }

    private void number(Code code, Set<UUID> ids) {
        Code after = code.withPosition(position++);
        if (ids.contains(code.id())) {
            after = after.withParent(parent == null ? null : parent.id());
        }
        if (!after.equals(code)) {
            deltas.add(Delta.alter(code, after));
        }
        for (Code child : children.getOrDefault(code.id(), List.of())) {
            number(child, ids);
        }
    }

    private String label() {
        UUID above = parent == null ? null : parent.id();
        boolean reorder = moved.stream().allMatch(it -> Objects.equals(it.parent(), above));
        String where =
                parent == null
                        ? (reorder ? " within the top level" : " to the top level")
                        : (reorder ? " within “" : " below “") + parent.name() + "”";
        return "Move " + CodebookEdits.named(moved) + where;
    }
}
