package org.postil.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postil.study.Names;

/// Codes in the order of a file, brought into the order of a codebook.
final class CodeTree {
    private @Nullable CodeDraft draft;
    private final String name;
    private final Map<String, CodeTree> children = new LinkedHashMap<>();

    CodeTree() {
        this("");
    }

    private CodeTree(String name) {
        this.name = name;
    }

    /// Adds a code; the codes above it are made if they never come.
    ///
    /// @return false if the code is there already
    boolean add(CodeDraft code) {
        CodeTree place = this;
        for (String step : code.path()) {
            place = place.children.computeIfAbsent(Names.key(step), key -> new CodeTree(step));
        }
        boolean free = place.draft == null;
        place.draft = free ? code : place.draft;
        return free;
    }

    /// Every code, parents before their children, siblings in the order in which they came.
    List<CodeDraft> drafts() {
        List<CodeDraft> drafts = new ArrayList<>();
        children.values().forEach(it -> it.collect(List.of(), drafts));
        return List.copyOf(drafts);
    }

    /// The names above a code are written as those codes write them.
    private void collect(List<String> above, List<CodeDraft> drafts) {
        List<String> path = new ArrayList<>(above);
        path.add(draft == null ? name : draft.name());
        drafts.add(draft == null ? CodeDraft.of(path) : draft.withPath(path));
        children.values().forEach(it -> it.collect(path, drafts));
    }
}
