package org.postil.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The codes as a tree in codebook order.
public final class Codebook {
    /// A code with its place in the tree.
    ///
    /// @param path the names from the top, joined by ` > `
    /// @param depth 0 at the top
    public record Entry(Code code, String path, int depth) {}

    private final List<Entry> entries;
    private final Map<UUID, Entry> byId;
    private final Map<UUID, List<Code>> children;
    private final List<Code> roots;

    private Codebook(List<Code> roots, Map<UUID, List<Code>> children) {
        this.roots = roots;
        this.children = children;
        List<Entry> found = new ArrayList<>();
        roots.forEach(root -> collect(root, "", 0, found));
        this.entries = List.copyOf(found);
        this.byId = new HashMap<>();
        entries.forEach(entry -> byId.put(entry.code().id(), entry));
    }

    static Codebook of(Collection<Code> codes) {
        Map<UUID, Code> byId = new HashMap<>();
        codes.forEach(code -> byId.put(code.id(), code));
        List<Code> roots = new ArrayList<>();
        Map<UUID, List<Code>> children = new HashMap<>();
        codes.stream()
                .sorted(
                        Comparator.comparingInt(Code::position)
                                .thenComparing(Code::name)
                                .thenComparing(Code::id))
                .forEach(code -> {
                    UUID parent = code.parent();
                    boolean top = parent == null || !byId.containsKey(parent);
                    (top ? roots : children.computeIfAbsent(parent, key -> new ArrayList<>()))
                            .add(code);
                });
        return new Codebook(List.copyOf(roots), children);
    }

    private void collect(Code code, String prefix, int depth, List<Entry> found) {
        String path = prefix.isEmpty() ? code.name() : prefix + Code.PATH_SEPARATOR + code.name();
        found.add(new Entry(code, path, depth));
        childrenOf(code.id()).forEach(child -> collect(child, path, depth + 1, found));
    }

    /// Every code, parents before their children, in codebook order.
    public List<Entry> entries() {
        return entries;
    }

    public List<Code> roots() {
        return roots;
    }

    public List<Code> childrenOf(UUID code) {
        return List.copyOf(children.getOrDefault(code, List.of()));
    }

    /// @throws IllegalArgumentException if there is no such code
    public Entry entry(UUID code) {
        Entry entry = byId.get(code);
        if (entry == null) {
            throw new IllegalArgumentException("No code has the id " + code);
        }
        return entry;
    }

    public String path(UUID code) {
        return entry(code).path();
    }

    /// The code and all codes below it.
    public Set<UUID> withDescendants(UUID code) {
        Set<UUID> found = new LinkedHashSet<>();
        addDescendants(code, found);
        return found;
    }

    private void addDescendants(UUID code, Set<UUID> found) {
        if (found.add(code)) {
            childrenOf(code).forEach(child -> addDescendants(child.id(), found));
        }
    }

    /// The code and all codes above it, from the code upwards.
    public List<UUID> withAncestors(UUID code) {
        List<UUID> found = new ArrayList<>();
        Entry entry = byId.get(code);
        while (entry != null) {
            found.add(entry.code().id());
            UUID parent = entry.code().parent();
            entry = parent == null ? null : byId.get(parent);
        }
        return found;
    }

    /// The name where it is unique in the study, else the path.
    public String shortName(UUID code) {
        Entry entry = entry(code);
        long same =
                entries.stream()
                        .filter(it -> Names.same(it.code().name(), entry.code().name()))
                        .count();
        return same == 1 ? entry.code().name() : entry.path();
    }

    /// The code that is meant by a name or a path.
    ///
    /// @throws Problem if there is none or more than one; the candidates are named
    public Code named(String nameOrPath) {
        List<Entry> matches = matches(nameOrPath);
        if (matches.isEmpty()) {
            throw new Problem(
                    "There is no code “" + nameOrPath.strip() + "”.",
                    "Write a code's name or its path, A > B.");
        }
        if (matches.size() > 1) {
            String candidates = String.join("; ", matches.stream().map(Entry::path).toList());
            throw new Problem(
                    "“" + nameOrPath.strip() + "” names several codes: " + candidates + ".",
                    "Write the path instead of the name.");
        }
        return matches.getFirst().code();
    }

    /// The child of `parent` (null: the top) with this name, if any.
    public @Nullable Code child(@Nullable UUID parent, String name) {
        List<Code> siblings = parent == null ? roots : childrenOf(parent);
        return siblings.stream().filter(it -> Names.same(it.name(), name)).findFirst().orElse(null);
    }

    private List<Entry> matches(String nameOrPath) {
        String key = pathKey(nameOrPath);
        List<Entry> byPath = entries.stream().filter(it -> pathKey(it.path()).equals(key)).toList();
        boolean isPath = nameOrPath.contains(Code.PATH_SEPARATOR);
        List<Entry> byName =
                entries.stream().filter(it -> Names.key(it.code().name()).equals(key)).toList();
        return isPath || byName.isEmpty() ? byPath : byName;
    }

    private static String pathKey(String path) {
        return String.join(
                Code.PATH_SEPARATOR, Arrays.stream(path.split(" > ", -1)).map(Names::key).toList());
    }
}
