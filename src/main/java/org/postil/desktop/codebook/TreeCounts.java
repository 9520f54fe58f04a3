package org.postil.desktop.codebook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Latest;
import org.postil.study.Code;
import org.postil.study.Codebook;
import org.postil.study.Seen;
import org.postil.study.Study;

/// The counts of the tree: worked out behind the window, and what was last known meanwhile.
final class TreeCounts implements CodeCell.Shown {
    private final Desk desk;
    private final Latest latest;
    private final CodeTreeModel model;
    private final Runnable changed;
    private BooleanSupplier rolledUp = () -> false;
    private CodeCounts counts = CodeCounts.NONE;
    private Map<UUID, Integer> sums = Map.of();
    private Set<UUID> parents = Set.of();
    private @Nullable Codebook codebook;
    private boolean known;

    /// @param changed told when there are other counts
    TreeCounts(Desk desk, CodeTreeModel model, Runnable changed) {
        this.desk = desk;
        this.latest = new Latest(desk);
        this.model = model;
        this.changed = changed;
    }

    void rolledUpWhere(BooleanSupplier where) {
        rolledUp = where;
    }

    /// Takes another codebook, with the counts there are.
    void show(Codebook other) {
        codebook = other;
        Set<UUID> above = new HashSet<>();
        for (Codebook.Entry entry : other.entries()) {
            UUID parent = entry.code().parent();
            if (parent != null) {
                above.add(parent);
            }
        }
        parents = above;
        sums = counts.withChildren(other);
    }

    /// Counts what whoever works here may see of a study.
    void count(Study study) {
        CodeCounts before = counts;
        UUID me = desk.myId();
        latest.start(
                "Count codings",
                progress -> CodeCounts.of(Seen.by(me, study).study(), before),
                after -> {
                    counts = after;
                    known = true;
                    sums = after.withChildren(codebook == null ? study.codebook() : codebook);
                    changed.run();
                });
    }

    int of(UUID code) {
        return rolledUp.getAsBoolean() ? sums.getOrDefault(code, 0) : counts.own(code);
    }

    @Override
    public CodeRows rows() {
        return model.rows();
    }

    @Override
    public String count(UUID code) {
        return known ? String.format(Locale.ROOT, "%,d", of(code)) : "";
    }

    @Override
    public boolean isParent(UUID code) {
        return parents.contains(code);
    }

    @Override
    public String countWords(UUID code) {
        Code shown = model.rows().code(code);
        int count = of(code);
        String quotes = count == 1 ? "1 quote" : count + " quotes";
        String all = isParent(code) && rolledUp.getAsBoolean() ? " with its children" : "";
        return shown == null || !known ? "not counted yet" : quotes + all;
    }
}
