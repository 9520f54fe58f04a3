package org.postil.desktop.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.study.Span;
import org.postil.study.Study;

/// What somebody has in hand, over all parts of the window.
///
/// @param transcript the open one; null before any was opened
/// @param span the selected stretch of its text; empty at the caret where nothing is selected
/// @param coding the coding at hand in the text; null where none is
/// @param codes chosen in the codebook, in the order of choosing
/// @param participant whose case card is open; null where nobody's
public record Selection(
        @Nullable UUID transcript,
        Span span,
        @Nullable UUID coding,
        List<UUID> codes,
        @Nullable UUID participant) {
    /// Nothing in hand.
    public static final Selection NONE = new Selection(null, new Span(0, 0), null, List.of(), null);

    public Selection {
        codes = List.copyOf(codes);
    }

    /// Another transcript, with the caret at its beginning.
    public Selection withTranscript(@Nullable UUID other) {
        return new Selection(other, new Span(0, 0), null, codes, participant);
    }

    /// Another stretch of the open transcript.
    public Selection withSpan(Span other) {
        return new Selection(transcript, other, coding, codes, participant);
    }

    public Selection withCoding(@Nullable UUID other) {
        return new Selection(transcript, span, other, codes, participant);
    }

    public Selection withCodes(List<UUID> others) {
        return new Selection(transcript, span, coding, others, participant);
    }

    public Selection withParticipant(@Nullable UUID other) {
        return new Selection(transcript, span, coding, codes, other);
    }

    /// The same without what the study does not hold any more.
    public Selection within(Study study) {
        UUID open = transcript != null && study.transcript(transcript) != null ? transcript : null;
        List<UUID> known = new ArrayList<>(codes);
        known.removeIf(it -> study.code(it) == null);
        boolean coded =
                open != null && study.codings(open).stream().anyMatch(it -> it.id().equals(coding));
        return new Selection(
                open,
                open == null ? new Span(0, 0) : span,
                coded ? coding : null,
                known,
                participant != null && study.participant(participant) != null ? participant : null);
    }
}
