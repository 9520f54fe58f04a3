package org.postil.study;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Plans who codes which transcript independently; see [ProgressEdits] for who has finished one.
public final class AssignmentEdits {
    private AssignmentEdits() {}

    /// Lets a coder code a transcript independently; nothing where it is so already.
    ///
    /// @throws Problem for the consensus, which is nobody
    public static Planned assign(
            Study study, Coder coder, Transcript transcript, Provenance provenance) {
        if (coder.isConsensus()) {
            throw new Problem("The consensus cannot be assigned.", "Choose a coder.");
        }
        String label = "Assign " + transcript.name() + " to " + coder.name();
        if (find(study, coder, transcript).isPresent()) {
            return Planned.of(new Change(label, List.of()));
        }
        String key = coder.name() + "\u0000" + transcript.name();
        UUID id = provenance.ids().next("assignment", key);
        Assignment after = new Assignment(id, coder.id(), transcript.id());
        return Planned.of(Change.of(label, Delta.add(after)));
    }

    /// Takes an assignment back; nothing where there is none. What was coded stays.
    public static Planned unassign(Study study, Coder coder, Transcript transcript) {
        List<Delta> deltas =
                find(study, coder, transcript).stream().<Delta>map(Delta::remove).toList();
        return Planned.of(
                new Change("Unassign " + transcript.name() + " from " + coder.name(), deltas));
    }

    private static Optional<Assignment> find(Study study, Coder coder, Transcript transcript) {
        return study.assignments().stream()
                .filter(it ->
                        it.coder().equals(coder.id()) && it.transcript().equals(transcript.id()))
                .findFirst();
    }
}
