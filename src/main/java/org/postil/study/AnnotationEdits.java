package org.postil.study;

import java.util.List;
import java.util.UUID;

/// Plans changes to annotations.
public final class AnnotationEdits {
    private AnnotationEdits() {}

    /// What somebody writes beside a stretch of text.
    public record Draft(Transcript transcript, Span span, String text, Coder coder) {}

    /// Annotates a stretch.
    ///
    /// @throws Problem if it lies outside the text or is empty, or nothing is written
    public static Planned add(Texts texts, Draft draft, Provenance provenance) {
        Transcript transcript = draft.transcript();
        String all = texts.text(transcript);
        Span span = draft.span();
        if (span.isEmpty() || span.end() > all.length()) {
            throw new Problem(
                    "There is no text to annotate at " + span.start() + ".",
                    "Choose a stretch of " + transcript.name() + ".");
        }
        String quote = span.of(all);
        String key =
                String.join("\u0000", transcript.name(), draft.coder().name(), span.toString());
        UUID id = provenance.ids().next("annotation", key + "\u0000" + draft.text());
        Annotation after =
                new Annotation(
                        id,
                        transcript.id(),
                        span,
                        quote,
                        Hashes.ofQuote(quote),
                        written(draft.text()),
                        draft.coder().id(),
                        provenance.clock().instant());
        return Planned.of(Change.of("Annotate " + transcript.name(), Delta.add(after)));
    }

    /// Writes it anew.
    ///
    /// @throws Problem if nothing is written
    public static Planned alter(Annotation before, String text) {
        Annotation after = before.withText(written(text));
        List<Delta> deltas = after.equals(before) ? List.of() : List.of(Delta.alter(before, after));
        return Planned.of(new Change("Edit annotation", deltas));
    }

    public static Planned remove(Annotation before) {
        return Planned.of(Change.of("Delete annotation", Delta.remove(before)));
    }

    private static String written(String text) {
        if (text.isBlank()) {
            throw new Problem("The annotation says nothing.", "Write something, or delete it.");
        }
        return text.strip();
    }
}
