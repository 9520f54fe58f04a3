package org.postil.study;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// Plans changes that add transcripts.
public final class TranscriptEdits {
    private TranscriptEdits() {}

    /// The deltas that add one transcript with its speakers.
    ///
    /// The caller has made sure that the name is new in the study.
    public static List<Delta> add(TranscriptDraft draft, Provenance provenance) {
        Transcript transcript =
                transcript(draft, Turns.find(draft.text(), LabelRulings.NONE), provenance);
        List<Delta> deltas = new ArrayList<>();
        deltas.add(Delta.add(transcript));
        labels(transcript.turns())
                .forEach(label -> deltas.add(Delta.add(speaker(transcript, label, provenance))));
        return deltas;
    }

    /// A new transcript with turns that were found in its text.
    public static Transcript transcript(
            TranscriptDraft draft, List<Turn> turns, Provenance provenance) {
        return new Transcript(
                provenance.ids().next("transcript", draft.name()),
                draft.name(),
                Hashes.ofText(draft.text()),
                draft.text().length(),
                words(draft.text(), turns),
                turns,
                draft.cues(),
                null);
    }

    /// One transcript as a change of its own.
    public static Planned planned(TranscriptDraft draft, Provenance provenance) {
        Change change = new Change("Import " + draft.name(), add(draft, provenance));
        return new Planned(change, Map.of(Hashes.ofText(draft.text()), draft.text()));
    }

    /// The same transcript with its turns read again.
    ///
    /// @param rulings what somebody said about its labels, as a rule [LabelRulings#of] and more
    public static Transcript relabel(Transcript before, String text, LabelRulings rulings) {
        List<Turn> turns = Turns.find(text, rulings);
        return new Transcript(
                before.id(),
                before.name(),
                before.textHash(),
                before.length(),
                words(text, turns),
                turns,
                before.cues(),
                before.date());
    }

    /// A speaker bound to nobody; an interviewer if the label says so.
    public static Speaker speaker(Transcript transcript, String label, Provenance provenance) {
        UUID id = provenance.ids().next("speaker", transcript.name() + "\u0000" + label);
        return new Speaker(id, transcript.id(), label, null, Voices.isInterviewerLabel(label));
    }

    /// The labels that occur, in alphabetical order.
    public static Set<String> labels(List<Turn> turns) {
        Set<String> labels = new TreeSet<>(NaturalOrder.INSTANCE);
        for (Turn turn : turns) {
            if (turn.speaker() != null) {
                labels.add(turn.speaker());
            }
        }
        return new LinkedHashSet<>(labels);
    }

    /// The words of all speech.
    public static int words(String text, List<Turn> turns) {
        int words = 0;
        for (Turn turn : turns) {
            for (Span line : turn.speech()) {
                words += Words.count(text, line);
            }
        }
        return words;
    }
}
