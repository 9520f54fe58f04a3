package org.postil.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Plans changes to a transcript's text after it was coded: every coding, cue, annotation and
/// quotation moves in the same change.
public final class TextEdits {
    private final Study study;
    private final Transcript before;
    private final String text;
    private final List<Splice> splices;
    private final List<Delta> deltas = new ArrayList<>();

    private TextEdits(Study study, Transcript before, String text, List<Splice> splices) {
        this.study = study;
        this.before = before;
        this.text = text;
        this.splices = splices;
    }

    /// Edits a text.
    ///
    /// A coding whose whole text goes becomes an [Orphan] with its old quote, and the links of that
    /// quote go; an annotation stays where the text was.
    ///
    /// @param splices in the order in which they are made, each in offsets of the text that the
    ///   ones before it left
    public static Planned splice(
            Study study,
            Texts texts,
            Transcript transcript,
            List<Splice> splices,
            Provenance provenance) {
        String text = texts.text(transcript);
        TextEdits edit = new TextEdits(study, transcript, text, splices);
        String edited = edit.editedText();
        Transcript after = edit.transcript(edited);
        edit.deltas.add(Delta.alter(transcript, after));
        edit.moveCodings(after, edited);
        edit.moveQuotations();
        edit.moveAnnotations(edited);
        edit.matchSpeakers(after, provenance);
        Change change = new Change("Edit the text of " + transcript.name(), edit.deltas);
        return new Planned(change, Map.of(after.textHash(), edited));
    }

    private String editedText() {
        String edited = text;
        for (Splice splice : splices) {
            if (splice.span().end() > edited.length()) {
                throw new Problem(
                        before.name() + " is shorter than this edit expects.",
                        "Read the transcript again.");
            }
            edited = splice.applyTo(edited);
        }
        return CanonicalText.of(edited).text().equals(edited) ? edited : refuse();
    }

    private String refuse() {
        throw new Problem(
                "The edit brings characters that " + before.name() + " cannot hold.",
                "Use plain text.");
    }

    private Transcript transcript(String edited) {
        List<String> known = study.voices().of(before.id()).stream().map(Speaker::label).toList();
        List<Turn> turns = Turns.find(edited, LabelRulings.of(before.turns(), text, known));
        List<Cue> cues = new ArrayList<>();
        for (Cue cue : before.cues()) {
            Span moved = moved(cue.span());
            if (!moved.isEmpty()) {
                cues.add(new Cue(moved, cue.beginMillis(), cue.endMillis()));
            }
        }
        return new Transcript(
                before.id(),
                before.name(),
                Hashes.ofText(edited),
                edited.length(),
                TranscriptEdits.words(edited, turns),
                turns,
                cues,
                before.date());
    }

    private Span moved(Span span) {
        Span at = span;
        for (Splice splice : splices) {
            if (at.isEmpty()) {
                return at;
            }
            at = splice.moved(at);
        }
        return at;
    }

    private void moveCodings(Transcript after, String edited) {
        Set<UUID> orphaned = new HashSet<>();
        for (Coding coding : study.codings(before.id())) {
            Span moved = moved(coding.span());
            if (moved.isEmpty()) {
                orphaned.add(coding.id());
                deltas.add(Delta.remove(coding));
                deltas.add(Delta.add(new Orphan(coding, coding.span().of(text))));
                continue;
            }
            long hash = Hashes.ofQuote(moved.of(edited));
            Coding there = coding.at(moved, hash, CodingEdits.words(after, moved, edited));
            if (!there.equals(coding)) {
                deltas.add(Delta.alter(coding, there));
            }
        }
        deltas.addAll(QuoteLinkEdits.without(study, orphaned));
    }

    /// Unlike a coding, an annotation of deleted text stays, at the place of the deletion.
    private void moveAnnotations(String edited) {
        for (Annotation annotation : study.annotations(before.id())) {
            Span at = annotation.span();
            for (Splice splice : splices) {
                at = splice.moved(at);
            }
            Annotation there = annotation.at(at, edited);
            if (!there.equals(annotation)) {
                deltas.add(Delta.alter(annotation, there));
            }
        }
    }

    private void moveQuotations() {
        for (JointDisplay display : study.jointDisplays()) {
            List<JointRow> rows =
                    display.rows().stream()
                            .map(row -> row.withQuotes(moved(row.quotes())))
                            .toList();
            if (!rows.equals(display.rows())) {
                deltas.add(Delta.alter(display, display.withRows(rows)));
            }
        }
    }

    private List<QuotePlace> moved(List<QuotePlace> quotes) {
        List<QuotePlace> kept = new ArrayList<>();
        for (QuotePlace quote : quotes) {
            boolean here = quote.transcript().equals(before.id());
            Span at = here ? moved(quote.span()) : quote.span();
            if (!at.isEmpty()) {
                kept.add(new QuotePlace(quote.transcript(), at));
            }
        }
        return kept;
    }

    private void matchSpeakers(Transcript after, Provenance provenance) {
        Set<String> labels = new LinkedHashSet<>(TranscriptEdits.labels(after.turns()));
        for (Speaker speaker : study.voices().of(before.id())) {
            if (!labels.remove(speaker.label())) {
                deltas.add(Delta.remove(speaker));
            }
        }
        for (String label : labels) {
            deltas.add(Delta.add(TranscriptEdits.speaker(after, label, provenance)));
        }
    }
}
