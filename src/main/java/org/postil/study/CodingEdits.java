package org.postil.study;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Plans changes to codings.
public final class CodingEdits {
    /// How many codes a label names before it counts them.
    private static final int NAMED_CODES = 2;

    private CodingEdits() {}

    /// Codes one stretch.
    ///
    /// @throws Problem if it lies outside the text, holds nothing, or is coded so already
    public static Planned add(Study study, Texts texts, CodingDraft draft, Provenance provenance) {
        requireNew(study, draft);
        Coding coding = make(draft, texts.text(draft.transcript()), provenance);
        return Planned.of(Change.of("Code “" + draft.code().name() + "”", Delta.add(coding)));
    }

    /// The coding that a draft describes; whether it stands already is not looked at.
    ///
    /// @param text the transcript's canonical text
    /// @throws Problem if the span lies outside the text or holds nothing but space
    public static Coding make(CodingDraft draft, String text, Provenance provenance) {
        Span span = draft.span();
        String quote = requireWords(draft.transcript(), span, text);
        Instant now = provenance.clock().instant();
        return new Coding(
                provenance.ids().next("coding", naturalKey(draft)),
                draft.transcript().id(),
                draft.code().id(),
                draft.coder().id(),
                span,
                Hashes.ofQuote(quote),
                words(draft.transcript(), span, text),
                now,
                draft.attributes(),
                draft.comment());
    }

    private static String requireWords(Transcript transcript, Span span, String text) {
        if (span.end() > text.length()) {
            throw new Problem(
                    transcript.name()
                            + " ends at "
                            + text.length()
                            + ", before the end of this coding.",
                    "Check the offsets.");
        }
        String quote = span.of(text);
        if (quote.isBlank()) {
            throw new Problem(
                    "There is no text to code at " + span.start() + ".",
                    "Choose a stretch with words in it.");
        }
        return quote;
    }

    /// What makes two codings the same: coder, code and place.
    public static boolean same(Coding one, UUID code, UUID coder, Span span) {
        return one.code().equals(code) && one.coder().equals(coder) && one.span().equals(span);
    }

    private static void requireNew(Study study, CodingDraft draft) {
        boolean there =
                study.codings(draft.transcript().id()).stream()
                        .anyMatch(it ->
                                same(it, draft.code().id(), draft.coder().id(), draft.span()));
        if (there) {
            throw codedAlready(draft, false);
        }
    }

    private static String naturalKey(CodingDraft draft) {
        return String.join(
                "\u0000",
                draft.transcript().name(),
                draft.coder().name(),
                draft.code().id().toString(),
                draft.span().toString());
    }

    /// The words of speech inside a span.
    static int words(Transcript transcript, Span span, String text) {
        return transcript.turnsTouched(span).stream()
                .mapToInt(it -> Words.count(text, it.speech(), span))
                .sum();
    }

    /// Takes codings away, with the links of their quotes.
    public static Planned remove(Study study, List<Coding> codings) {
        List<Delta> deltas = new ArrayList<>();
        codings.forEach(it -> deltas.add(Delta.remove(it)));
        deltas.addAll(
                QuoteLinkEdits.without(
                        study, codings.stream().map(Coding::id).collect(Collectors.toSet())));
        return Planned.of(new Change("Uncode " + namedQuotes(study, codings), deltas));
    }

    /// The gesture of the window: codes a stretch, and extends what is there already.
    ///
    /// Where the same coder has given the same code to stretches that overlap this one or touch its
    /// ends, they become one coding: the oldest, over all of them. Its attributes and its comment
    /// stay; what the others and the draft have besides is added. [#add] keeps them apart.
    ///
    /// @throws Problem if the stretch lies outside the text, holds nothing, or is coded so already
    public static Planned apply(
            Study study, Texts texts, CodingDraft draft, Provenance provenance) {
        Span wanted = draft.span();
        List<Coding> met =
                Uniting.byAge(
                        study.codings(draft.transcript().id()).stream()
                                .filter(it ->
                                        it.code().equals(draft.code().id())
                                                && it.coder().equals(draft.coder().id())
                                                && it.span().start() <= wanted.end()
                                                && wanted.start() <= it.span().end())
                                .toList());
        if (met.isEmpty()) {
            return add(study, texts, draft, provenance);
        }
        String text = texts.text(draft.transcript());
        List<Coding> all = new ArrayList<>(met);
        all.add(make(draft, text, provenance));
        Span union =
                new Span(
                        all.stream().mapToInt(it -> it.span().start()).min().orElseThrow(),
                        all.stream().mapToInt(it -> it.span().end()).max().orElseThrow());
        Coding before = met.getFirst();
        Coding after = moved(draft.transcript(), Uniting.withRemarksOf(before, all), union, text);
        if (met.size() == 1 && after.equals(before)) {
            throw codedAlready(draft, !union.equals(wanted));
        }
        return Planned.of(
                new Change(
                        "Extend “" + draft.code().name() + "”",
                        united(study, before, after, met.subList(1, met.size()))));
    }

    private static Problem codedAlready(CodingDraft draft, boolean longer) {
        return new Problem(
                "This stretch is already coded “"
                        + draft.code().name()
                        + "” by "
                        + draft.coder().name()
                        + (longer ? ", in a longer quote." : "."),
                longer ? "Keep both to code it on its own too." : "");
    }

    private static List<Delta> united(
            Study study, Coding before, Coding after, List<Coding> others) {
        List<Delta> deltas = new ArrayList<>();
        deltas.add(Delta.alter(before, after));
        Map<UUID, UUID> heirs = new HashMap<>();
        for (Coding other : others) {
            deltas.add(Delta.remove(other));
            heirs.put(other.id(), before.id());
        }
        deltas.addAll(Heirs.pass(study, heirs));
        return deltas;
    }

    private static Coding moved(Transcript transcript, Coding coding, Span span, String text) {
        return coding.at(span, Hashes.ofQuote(span.of(text)), words(transcript, span, text));
    }

    /// Moves the ends of a coding.
    ///
    /// @throws Problem if the new place lies outside the text, holds nothing, or is coded so
    ///   already
    public static Planned resize(Study study, Texts texts, Coding coding, Span span) {
        Transcript transcript =
                Objects.requireNonNull(
                        study.transcript(coding.transcript()), "A coding without its transcript");
        String text = texts.text(transcript);
        requireWords(transcript, span, text);
        String name = codeName(study, coding);
        boolean there =
                study.codings(transcript.id()).stream()
                        .anyMatch(it ->
                                !it.id().equals(coding.id())
                                        && same(it, coding.code(), coding.coder(), span));
        if (there) {
            throw new Problem(
                    "Exactly this stretch has another coding “" + name + "” by the same coder.",
                    "Remove one of the two.");
        }
        Coding after = moved(transcript, coding, span, text);
        return Planned.of(new Change("Resize “" + name + "”", changed(coding, after)));
    }

    private static List<Delta> changed(Coding before, Coding after) {
        return before.equals(after) ? List.of() : List.of(Delta.alter(before, after));
    }

    /// Gives quotes another code; two that come to lie at one place by one coder become one, with
    /// the attributes and comments of both.
    public static Planned recode(Study study, List<Coding> codings, Code into) {
        return Planned.of(
                new Change(
                        "Recode " + namedQuotes(study, codings) + " to “" + into.name() + "”",
                        Recoding.deltas(study, codings, into.id())));
    }

    /// Sets an attribute of codings, or clears it.
    ///
    /// @param value null or blank to clear it
    /// @throws Problem if the attribute has no name
    public static Planned attribute(
            Study study, List<Coding> codings, String key, @Nullable String value) {
        if (key.isBlank()) {
            throw new Problem("The coding attribute has no name.", "Give it one, such as weight.");
        }
        boolean clear = value == null || value.isBlank();
        List<Delta> deltas = new ArrayList<>();
        for (Coding coding : codings) {
            Map<String, String> attributes = new HashMap<>(coding.attributes());
            if (value == null || value.isBlank()) {
                attributes.remove(key.strip());
            } else {
                attributes.put(key.strip(), value.strip());
            }
            deltas.addAll(changed(coding, coding.withRemarks(attributes, coding.comment())));
        }
        String what = clear ? "Clear " + key.strip() : "Set " + key.strip() + " “" + value + "”";
        return Planned.of(new Change(what + " for " + namedQuotes(study, codings), deltas));
    }

    /// Chooses quotes as those that show best what their code means, or no longer.
    public static Planned exemplar(Study study, List<Coding> codings, boolean chosen) {
        Change change =
                attribute(study, codings, Coding.EXEMPLAR, chosen ? Coding.YES : null).change();
        String label = chosen ? "Exemplar: " : "No longer exemplar: ";
        return Planned.of(new Change(label + namedQuotes(study, codings), change.deltas()));
    }

    /// Says why a coding was made; empty for no comment.
    public static Planned comment(Study study, Coding coding, String comment) {
        Coding after = coding.withRemarks(coding.attributes(), comment.strip());
        return Planned.of(
                new Change("Comment on “" + codeName(study, coding) + "”", changed(coding, after)));
    }

    /// Codings in words: `“Work”`, `3 quotes of “Work”`, `3 quotes of 2 codes`.
    static String namedQuotes(Study study, List<Coding> codings) {
        Set<String> names = new LinkedHashSet<>();
        Set<UUID> codes = new LinkedHashSet<>();
        for (Coding coding : codings) {
            codes.add(coding.code());
            names.add("“" + codeName(study, coding) + "”");
        }
        if (codings.size() == 1) {
            return names.iterator().next();
        }
        String named =
                codes.size() <= NAMED_CODES ? String.join(" and ", names) : codes.size() + " codes";
        String count = Wordings.count(codings.size(), "quote");
        return codings.isEmpty() ? count : count + " of " + named;
    }

    private static String codeName(Study study, Coding coding) {
        return Objects.requireNonNull(study.code(coding.code()), "A coding without its code")
                .name();
    }
}
