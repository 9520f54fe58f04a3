package org.postil.desktop.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.postil.desktop.kit.Place;
import org.postil.study.Coder;
import org.postil.study.Coding;
import org.postil.study.Participant;
import org.postil.study.Study;
import org.postil.study.Texts;
import org.postil.study.Transcript;
import org.postil.study.Turn;

/// A coding as a line of a list.
///
/// @param text of the quote, on one line, cut behind a word where it is long
/// @param who the participants it belongs to, or the transcript where it belongs to nobody
/// @param transcript its name
/// @param turn the number of the first turn it touches, 0 for none
/// @param coder who made it
record CodeQuote(
        Coding coding, String text, String who, String transcript, int turn, String coder) {
    /// The lines of codings, in the same order. Reads texts; not on the event thread.
    static List<CodeQuote> of(Study study, Texts texts, List<Coding> codings) {
        Map<UUID, String> read = new HashMap<>();
        List<CodeQuote> lines = new ArrayList<>();
        for (Coding coding : codings) {
            Transcript transcript = study.transcript(coding.transcript());
            if (transcript != null) {
                String text = read.computeIfAbsent(transcript.id(), key -> texts.text(transcript));
                lines.add(of(study, transcript, coding, text));
            }
        }
        return lines;
    }

    private static CodeQuote of(Study study, Transcript transcript, Coding coding, String text) {
        List<String> people = new ArrayList<>();
        Set<UUID> ids = study.voices().participants(transcript, coding.span());
        for (UUID id : ids) {
            Participant participant = study.participant(id);
            if (participant != null) {
                people.add(participant.name());
            }
        }
        List<Turn> turns = transcript.turnsTouched(coding.span());
        Coder coder = study.coder(coding.coder());
        return new CodeQuote(
                coding,
                CodeFacts.cut(coding.span().of(text)),
                people.isEmpty() ? "Nobody" : String.join(", ", people),
                transcript.name(),
                turns.isEmpty() ? 0 : turns.getFirst().number(),
                coder == null ? "" : coder.name());
    }

    UUID id() {
        return coding.id();
    }

    Place place() {
        return Place.of(coding);
    }
}
