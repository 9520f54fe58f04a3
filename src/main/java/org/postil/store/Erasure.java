package org.postil.store;

import java.util.Set;
import java.util.UUID;
import org.postil.study.Planned;

/// What is to be erased.
///
/// @param removal what happens to the study; it is not recorded in the journal
/// @param traces ids of the participant and the transcripts whose history goes, with everything
///   that ever hung on them
/// @param tombstone the line that stays in the journal
public record Erasure(Planned removal, Set<UUID> traces, NewEntry tombstone) {
    public Erasure {
        traces = Set.copyOf(traces);
    }
}
