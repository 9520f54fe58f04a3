package org.postil.study;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/// Plans changes to codings.
public final class CodingEdits {
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
        if (span.end() > text.length()) {
            throw new Problem(
                    draft.transcript().name()
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
            throw new Problem(
                    "This stretch is already coded “"
                            + draft.code().name()
                            + "” by "
                            + draft.coder().name()
                            + ".",
                    "");
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
        String label =
                codings.size() == 1
                        ? "Uncode “" + codeName(study, codings.getFirst()) + "”"
                        : "Uncode " + codings.size() + " quotes";
        List<Delta> deltas = new ArrayList<>();
        codings.forEach(it -> deltas.add(Delta.remove(it)));
        deltas.addAll(
                QuoteLinkEdits.without(
                        study, codings.stream().map(Coding::id).collect(Collectors.toSet())));
        return Planned.of(new Change(label, deltas));
    }

    private static String codeName(Study study, Coding coding) {
        return Objects.requireNonNull(study.code(coding.code()), "A coding without its code")
                .name();
    }
}
