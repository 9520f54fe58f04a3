package org.postil.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Plans changes to the codebook.
public final class CodebookEdits {
    private CodebookEdits() {}

    /// Adds a code.
    ///
    /// @throws Problem if a sibling has the name already
    public static Planned add(Study study, Code code) {
        requireFreeName(study, code);
        return Planned.of(Change.of("New code “" + code.name() + "”", Delta.add(code)));
    }

    /// Alters a code: its name, its parent, its definition or its place.
    ///
    /// @throws Problem if a sibling has the name, or the code would stand below itself
    public static Planned alter(Study study, Code before, Code after) {
        requireFreeName(study, after);
        if (after.parent() != null
                && study.codebook().withDescendants(before.id()).contains(after.parent())) {
            throw new Problem(
                    "“" + before.name() + "” cannot stand below itself.", "Choose another parent.");
        }
        String verb = before.name().equals(after.name()) ? "Edit code “" : "Rename code “";
        return Planned.of(Change.of(verb + before.name() + "”", Delta.alter(before, after)));
    }

    /// Merges a code into another: its codings and its children go there; a coding that the other
    /// has already, at the same place and by the same coder, is not doubled.
    public static Planned merge(Study study, Code from, Code into) {
        if (study.codebook().withDescendants(from.id()).contains(into.id())) {
            throw new Problem(
                    "“" + from.name() + "” cannot be merged into itself or into a code below it.",
                    "Choose another code.");
        }
        List<Delta> deltas = new ArrayList<>();
        Map<UUID, UUID> heirs = new HashMap<>();
        for (Transcript transcript : study.transcripts()) {
            heirs.putAll(mergeCodings(study.codings(transcript.id()), from, into, deltas));
        }
        deltas.addAll(QuoteLinkEdits.replaced(study, heirs.keySet(), heirs));
        deltas.addAll(CaseSummaryEdits.merged(study, from, into));
        for (Code child : study.codebook().childrenOf(from.id())) {
            deltas.add(Delta.alter(child, movedBelow(study, child, into)));
        }
        replaceReferences(study, code -> code.equals(from.id()) ? into.id() : code, deltas);
        deltas.add(Delta.remove(from));
        return Planned.of(
                new Change("Merge “" + from.name() + "” into “" + into.name() + "”", deltas));
    }

    /// @return the codings that go, each with the one that stands in its place already
    private static Map<UUID, UUID> mergeCodings(
            List<Coding> codings, Code from, Code into, List<Delta> deltas) {
        Map<UUID, UUID> heirs = new HashMap<>();
        for (Coding coding : codings) {
            if (coding.code().equals(from.id())) {
                Optional<Coding> there =
                        codings.stream()
                                .filter(it ->
                                        CodingEdits.same(
                                                it, into.id(), coding.coder(), coding.span()))
                                .findFirst();
                there.ifPresent(it -> heirs.put(coding.id(), it.id()));
                deltas.add(
                        there.isPresent()
                                ? Delta.remove(coding)
                                : Delta.alter(coding, coding.withCode(into.id())));
            }
        }
        return heirs;
    }

    private static Code movedBelow(Study study, Code child, Code parent) {
        if (study.codebook().child(parent.id(), child.name()) != null) {
            throw new Problem(
                    "“" + parent.name() + "” has a code “" + child.name() + "” below it already.",
                    "Merge or rename one of the two first.");
        }
        return child.withParent(parent.id());
    }

    /// Removes a code with all codes below it, their codings with the links of these, their case
    /// summaries, and their mention in guide, groups and joint displays.
    public static Planned remove(Study study, Code code) {
        Set<UUID> gone = study.codebook().withDescendants(code.id());
        List<Delta> deltas = new ArrayList<>();
        gone.forEach(id -> deltas.add(Delta.remove(study.codebook().entry(id).code())));
        List<Coding> uncoded = study.codings().filter(it -> gone.contains(it.code())).toList();
        uncoded.forEach(it -> deltas.add(Delta.remove(it)));
        Set<UUID> codings = uncoded.stream().map(Coding::id).collect(Collectors.toSet());
        deltas.addAll(QuoteLinkEdits.without(study, codings));
        deltas.addAll(CaseSummaryEdits.without(study, gone));
        study.memos().stream()
                .filter(it -> gone.contains(it.about()))
                .map(Delta::remove)
                .forEach(deltas::add);
        replaceReferences(study, id -> gone.contains(id) ? null : id, deltas);
        return Planned.of(new Change("Delete code “" + code.name() + "”", deltas));
    }

    private static void replaceReferences(
            Study study, Function<UUID, @Nullable UUID> replace, List<Delta> deltas) {
        for (Question question : study.questions()) {
            List<UUID> codes = replaced(question.codes(), replace);
            if (!codes.equals(question.codes())) {
                deltas.add(
                        Delta.alter(
                                question,
                                new Question(
                                        question.id(),
                                        question.name(),
                                        question.position(),
                                        question.text(),
                                        codes)));
            }
        }
        for (CodeGroup group : study.codeGroups()) {
            List<UUID> codes = replaced(group.codes(), replace);
            if (!codes.equals(group.codes())) {
                deltas.add(Delta.alter(group, group.withCodes(codes)));
            }
        }
        for (JointDisplay display : study.jointDisplays()) {
            List<JointRow> rows =
                    display.rows().stream()
                            .map(row -> row.withCodes(replaced(row.codes(), replace)))
                            .toList();
            if (!rows.equals(display.rows())) {
                deltas.add(Delta.alter(display, display.withRows(rows)));
            }
        }
    }

    private static List<UUID> replaced(List<UUID> codes, Function<UUID, @Nullable UUID> replace) {
        Set<UUID> kept = new LinkedHashSet<>();
        for (UUID code : codes) {
            UUID other = replace.apply(code);
            if (other != null) {
                kept.add(other);
            }
        }
        return List.copyOf(kept);
    }

    private static void requireFreeName(Study study, Code code) {
        Code sibling = study.codebook().child(code.parent(), code.name());
        if (sibling != null && !sibling.id().equals(code.id())) {
            throw new Problem(
                    "There is already a code “" + study.codebook().path(sibling.id()) + "”.",
                    "Choose another name.");
        }
    }
}
