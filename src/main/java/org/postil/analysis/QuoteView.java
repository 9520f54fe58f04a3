package org.postil.analysis;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.postil.study.Span;

/// One quote with everything that is said about it in lists and in print.
///
/// @param coding the coding's id; of an agreed stretch that no single coding covers, an id derived
///   from its place
/// @param path the code's path
/// @param document the transcript's name
/// @param turn the number of the first turn it touches, 0 for none
/// @param speakers the labels of the turns it touches, in the order of the text, interviewers' too
/// @param participants names of the participants whose turns it touches, in the order of the text;
///   empty where it belongs to nobody
/// @param participantIds of the same participants
/// @param attributes each participant's values by attribute name, in the attributes' order
/// @param span in UTF-16 units
/// @param start in code points of the canonical text
/// @param end in code points, exclusive
/// @param match the coded text as it stands, labels and line ends included
/// @param text the quote in print (see [PrintForm]); never empty
/// @param left the context before it as it stands, at most 60 code points
/// @param right the context behind it as it stands, at most 60 code points
/// @param attribution see [Attribution]
/// @param coder whose coding it is; of an agreed stretch, all coders
/// @param codingAttributes by name, in the names' order
/// @param words of participants' speech in the print form
public record QuoteView(
        UUID coding,
        UUID code,
        String path,
        UUID transcript,
        String document,
        int turn,
        List<String> speakers,
        List<String> participants,
        List<UUID> participantIds,
        List<Map<String, String>> attributes,
        Span span,
        int start,
        int end,
        String match,
        String text,
        String left,
        String right,
        String attribution,
        String coder,
        Map<String, String> codingAttributes,
        int words) {
    public QuoteView {
        speakers = List.copyOf(speakers);
        participants = List.copyOf(participants);
        participantIds = List.copyOf(participantIds);
        attributes = List.copyOf(attributes);
    }

    /// Whether it touches the turns of interviewers alone.
    public boolean isInterviewers() {
        return attribution.equals(Attribution.INTERVIEWER);
    }

    /// Whose quote it is, for taking one a participant: their ids, or the document and the labels
    /// where no participant speaks.
    List<String> voices() {
        if (!participantIds.isEmpty()) {
            return participantIds.stream().map(UUID::toString).toList();
        }
        return speakers.isEmpty()
                ? List.of(document)
                : speakers.stream().map(it -> document + "\u0000" + it).toList();
    }

    /// Whether two quotes share a character.
    boolean overlaps(QuoteView other) {
        return transcript.equals(other.transcript) && span.overlaps(other.span);
    }
}
