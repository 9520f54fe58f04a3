package org.postil.study;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Plans changes to the codebook.
public final class CodebookEdits {
    /// A stretch that a coder chose.
    public record Place(Transcript transcript, Span span, Coder coder) {}

    /// How long a name made of a quote may be, in UTF-16 units without the ellipsis.
    private static final int LONGEST_NAME = 60;

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

    /// A code as it would be added: behind all others, in the colour that suits its place.
    ///
    /// @param parent null for the top
    public static Code fresh(
            Study study, String name, @Nullable Code parent, Provenance provenance) {
        UUID above = parent == null ? null : parent.id();
        String path =
                parent == null
                        ? name.strip()
                        : study.codebook().path(parent.id()) + Code.PATH_SEPARATOR + name.strip();
        return Code.of(
                provenance.ids().next("code", path),
                name.strip(),
                above,
                nextPosition(study),
                CodePalette.next(study.codebook(), above));
    }

    private static int nextPosition(Study study) {
        return study.codebook().entries().stream()
                .mapToInt(it -> it.code().position() + 1)
                .max()
                .orElse(0);
    }

    /// Adds a code that only has a name yet.
    ///
    /// @param parent null for the top
    /// @throws Problem if a sibling has the name already
    public static Planned create(
            Study study, String name, @Nullable Code parent, Provenance provenance) {
        return add(study, fresh(study, name, parent, provenance));
    }

    /// Adds the draft's code, which [#fresh] made, and codes the stretch with it, as one change.
    ///
    /// @throws Problem if a sibling has the name already, or the stretch cannot be coded
    public static Planned createAndCode(
            Study study, Texts texts, CodingDraft draft, Provenance provenance) {
        Steps steps = new Steps(study);
        steps.make(add(study, draft.code()));
        steps.make(CodingEdits.apply(steps.study(), texts, draft, provenance));
        return steps.planned("New code “" + draft.code().name() + "” for a quote");
    }

    /// A name for a code out of what somebody said: one line, cut behind a word where it is long.
    ///
    /// @throws Problem if there are no words in it
    public static String inVivoName(String quote) {
        String line = quote.replaceAll("\\s+", " ").replace('>', '›').strip();
        if (line.isEmpty()) {
            throw new Problem("There are no words to name a code by.", "Choose some.");
        }
        if (line.length() <= LONGEST_NAME) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST_NAME);
        int end = space > 0 ? space : LONGEST_NAME;
        return line.substring(0, Character.isLowSurrogate(line.charAt(end)) ? end - 1 : end) + "…";
    }

    /// Codes a stretch in vivo: with a code at the top that is named by the words themselves; one
    /// that has the name already is used again.
    ///
    /// @throws Problem if there are no words in it, or it is coded so already
    public static Planned inVivo(Study study, Texts texts, Place place, Provenance provenance) {
        String text = texts.text(place.transcript());
        Span whole = new Span(0, text.length());
        String name = inVivoName(place.span().intersection(whole).of(text));
        Code there = study.codebook().child(null, name);
        Code code = there == null ? fresh(study, name, null, provenance) : there;
        CodingDraft draft = CodingDraft.of(place.transcript(), place.span(), code, place.coder());
        Steps steps = new Steps(study);
        if (there == null) {
            steps.make(add(study, code));
        }
        steps.make(CodingEdits.apply(steps.study(), texts, draft, provenance));
        return steps.planned("Code in vivo “" + name + "”");
    }

    /// Gives a code another name.
    ///
    /// @throws Problem if it cannot be a name, or a sibling has it
    public static Planned rename(Study study, Code code, String name) {
        Code after = code.withName(name.strip());
        requireFreeName(study, after);
        return changed("Rename code “" + code.name() + "” to “" + after.name() + "”", code, after);
    }

    /// Gives codes another colour.
    ///
    /// @param colour `#rrggbb`
    /// @throws Problem if it is not a colour
    public static Planned recolour(List<Code> codes, String colour) {
        if (!colour.matches("#[0-9a-fA-F]{6}")) {
            throw new Problem("“" + colour + "” is not a colour.", "Write it as #1e57ad.");
        }
        List<Delta> deltas =
                codes.stream()
                        .filter(it -> !it.colour().equalsIgnoreCase(colour))
                        .map(it -> Delta.alter(it, it.withColour(colour)))
                        .toList();
        return Planned.of(new Change("Recolour " + named(codes), deltas));
    }

    /// Says what a code means, when to use it and when not.
    public static Planned define(Code code, CodeMeaning meaning) {
        return changed("Define code “" + code.name() + "”", code, code.withMeaning(meaning));
    }

    private static Planned changed(String label, Code before, Code after) {
        List<Delta> deltas = before.equals(after) ? List.of() : List.of(Delta.alter(before, after));
        return Planned.of(new Change(label, deltas));
    }

    /// Moves codes, each with the codes below it, among the children of a parent, and numbers all
    /// codes in their new order.
    ///
    /// @param parent null for the top
    /// @param index before which of the parent's present children they come to stand; any other
    ///   number means behind the last
    /// @throws Problem if one would stand below itself or beside another of the same name
    public static Planned move(Study study, List<Code> codes, @Nullable Code parent, int index) {
        return CodeMoves.move(study, codes, parent, index);
    }

    /// Gives some or all quotes of a code to new codes, as one change; the code itself stays.
    ///
    /// @param names for each quote the new code's name; the codes stand in the order in which the
    ///   names first come
    /// @param place where the new codes stand
    /// @throws Problem if a code has such a name there already
    public static Planned split(
            Study study,
            Code code,
            Map<Coding, String> names,
            CodeMerges.Place place,
            Provenance provenance) {
        return CodeMerges.split(study, code, names, place, provenance);
    }

    /// Merges a code into another: its codings, its children and the memos on it go there; a coding
    /// that the other has already, at the same place and by the same coder, is not doubled but
    /// takes on what was remarked on it.
    ///
    /// @throws Problem if the other stands below it, or has a code of the same name as a child's
    public static Planned merge(Study study, Code from, Code into) {
        return CodeMerges.merge(study, from, into);
    }

    /// Merges several codes into one, as one change; the one itself may be among them.
    ///
    /// @throws Problem as for one
    public static Planned merge(Study study, List<Code> from, Code into) {
        return CodeMerges.merge(study, from, into);
    }

    /// Removes several codes as [#remove(Study, Code)] does, as one change.
    public static Planned remove(Study study, List<Code> codes) {
        Steps steps = new Steps(study);
        for (Code code : codes) {
            Code now = steps.study().code(code.id());
            // One that stood below another is gone with it.
            if (now != null) {
                steps.make(remove(steps.study(), now));
            }
        }
        return steps.planned("Delete " + named(codes));
    }

    /// “code “Work””, “3 codes”.
    static String named(List<Code> codes) {
        return codes.size() == 1
                ? "code “" + codes.getFirst().name() + "”"
                : codes.size() + " codes";
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

    static void replaceReferences(
            Study study, Function<UUID, @Nullable UUID> replace, List<Delta> deltas) {
        for (Question question : study.questions()) {
            List<UUID> codes = replaced(question.codes(), replace);
            if (!codes.equals(question.codes())) {
                deltas.add(Delta.alter(question, question.withCodes(codes)));
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

    static void requireFreeName(Study study, Code code) {
        Code sibling = study.codebook().child(code.parent(), code.name());
        if (sibling != null && !sibling.id().equals(code.id())) {
            throw new Problem(
                    "There is already a code “" + study.codebook().path(sibling.id()) + "”.",
                    "Choose another name.");
        }
    }
}
