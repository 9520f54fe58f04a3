package org.postil.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Merges and splits codes.
public final class CodeMerges {
    /// Where the codes that come out of a split stand.
    public enum Place {
        /// Below the code that is split.
        BELOW,
        /// Beside it.
        BESIDE
    }

    private CodeMerges() {}

    static Planned merge(Study study, Code from, Code into) {
        return Planned.of(
                new Change(
                        "Merge “" + from.name() + "” into “" + into.name() + "”",
                        deltas(study, from, into)));
    }

    static Planned merge(Study study, List<Code> from, Code into) {
        List<Code> others = new ArrayList<>();
        // Those below first: then they have nothing to do with where the ones above them go.
        for (Codebook.Entry entry : study.codebook().entries().reversed()) {
            if (from.contains(entry.code()) && !entry.code().id().equals(into.id())) {
                others.add(entry.code());
            }
        }
        Steps steps = new Steps(study);
        for (Code code : others) {
            Code now = Objects.requireNonNull(steps.study().code(code.id()), "It was there");
            Code target = Objects.requireNonNull(steps.study().code(into.id()), "It was there");
            steps.make(merge(steps.study(), now, target));
        }
        return steps.planned(
                "Merge " + CodebookEdits.named(others) + " into “" + into.name() + "”");
    }

    private static List<Delta> deltas(Study study, Code from, Code into) {
        if (study.codebook().withDescendants(from.id()).contains(into.id())) {
            throw new Problem(
                    "“" + from.name() + "” cannot be merged into itself or into a code below it.",
                    "Choose another code.");
        }
        Steps steps = new Steps(study);
        List<Coding> codings = study.codings().filter(it -> it.code().equals(from.id())).toList();
        steps.make(all(Recoding.deltas(study, codings, into.id())));
        for (Code child : steps.study().codebook().childrenOf(from.id())) {
            steps.make(Delta.alter(child, movedBelow(study, child, into)));
        }
        List<Delta> references = new ArrayList<>();
        CodebookEdits.replaceReferences(
                steps.study(), id -> id.equals(from.id()) ? into.id() : id, references);
        steps.make(all(references));
        steps.make(all(Heirs.pass(steps.study(), Map.of(from.id(), into.id()))));
        steps.make(all(CaseSummaryEdits.merged(steps.study(), from, into)));
        steps.make(all(orphans(steps.study(), from, into)));
        steps.make(
                Delta.remove(
                        Objects.requireNonNull(steps.study().code(from.id()), "It was there")));
        return steps.planned("").change().deltas();
    }

    private static Planned all(List<Delta> deltas) {
        return Planned.of(new Change("", deltas));
    }

    /// Codings whose text is gone keep a code that is there.
    private static List<Delta> orphans(Study study, Code from, Code into) {
        List<Delta> deltas = new ArrayList<>();
        for (Orphan orphan : study.orphans()) {
            if (orphan.coding().code().equals(from.id())) {
                Coding coding = orphan.coding().withCode(into.id());
                deltas.add(Delta.alter(orphan, new Orphan(coding, orphan.quote())));
            }
        }
        return deltas;
    }

    private static Code movedBelow(Study study, Code child, Code parent) {
        Code same = study.codebook().child(parent.id(), child.name());
        if (same != null && !same.id().equals(child.id())) {
            throw new Problem(
                    "“" + parent.name() + "” has a code “" + child.name() + "” below it already.",
                    "Merge or rename one of the two first.");
        }
        return child.withParent(parent.id());
    }

    static Planned split(
            Study study, Code code, Map<Coding, String> names, Place place, Provenance provenance) {
        Map<String, Code> targets = new LinkedHashMap<>();
        Map<UUID, List<Coding>> quotes = new LinkedHashMap<>();
        Steps steps = new Steps(study);
        names.forEach((coding, name) -> {
            if (!coding.code().equals(code.id())) {
                throw new IllegalArgumentException("It is no coding of the code: " + coding);
            }
            Code target = targets.get(Names.key(name));
            if (target == null) {
                target = target(steps.study(), code, name, place, provenance);
                targets.put(Names.key(name), target);
                steps.make(CodebookEdits.add(steps.study(), target));
            }
            quotes.computeIfAbsent(target.id(), key -> new ArrayList<>()).add(coding);
        });
        quotes.forEach(
                (target, those) -> steps.make(all(Recoding.deltas(steps.study(), those, target))));
        String into =
                Wordings.oneOrCount(targets.values().stream().map(Code::name).toList(), "code");
        return steps.planned("Split “" + code.name() + "” into " + into);
    }

    /// Siblings get a colour of their own, children that of the top.
    private static Code target(
            Study study, Code code, String name, Place place, Provenance provenance) {
        @Nullable Code parent =
                switch (place) {
                    case BELOW -> code;
                    case BESIDE -> code.parent() == null ? null : study.code(code.parent());
                };
        return CodebookEdits.fresh(study, name, parent, provenance);
    }
}
