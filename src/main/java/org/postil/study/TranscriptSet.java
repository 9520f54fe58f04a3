package org.postil.study;

import java.util.List;
import java.util.UUID;

/// Transcripts that are looked at together.
///
/// @param position the place among the sets, from 0
/// @param transcripts in the order in which they were put there
public record TranscriptSet(UUID id, String name, int position, List<UUID> transcripts)
        implements Entity {
    public TranscriptSet {
        transcripts = List.copyOf(transcripts);
    }

    public TranscriptSet withName(String other) {
        return new TranscriptSet(id, other, position, transcripts);
    }

    public TranscriptSet withTranscripts(List<UUID> others) {
        return new TranscriptSet(id, name, position, others);
    }
}
