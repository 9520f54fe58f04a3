package org.postil.study;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Plans changes to which coder has finished which transcript.
public final class ProgressEdits {
    private ProgressEdits() {}

    /// Says that a coder has finished transcripts: what they left blank there is a “no”.
    public static Planned finish(
            Study study, Coder coder, List<Transcript> transcripts, Provenance provenance) {
        List<Delta> deltas = new ArrayList<>();
        for (Transcript transcript : transcripts) {
            if (of(study, coder, transcript).isEmpty()) {
                String key = coder.name() + "\u0000" + transcript.name();
                UUID id = provenance.ids().next("progress", key);
                deltas.add(
                        Delta.add(
                                new Progress(
                                        id,
                                        coder.id(),
                                        transcript.id(),
                                        provenance.clock().instant())));
            }
        }
        return Planned.of(new Change("Finish " + named(transcripts), deltas));
    }

    /// Says that a coder has not finished transcripts after all.
    public static Planned reopen(Study study, Coder coder, List<Transcript> transcripts) {
        List<Delta> deltas = new ArrayList<>();
        transcripts.forEach(
                it -> of(study, coder, it).stream().map(Delta::remove).forEach(deltas::add));
        return Planned.of(new Change("Reopen " + named(transcripts), deltas));
    }

    private static List<Progress> of(Study study, Coder coder, Transcript transcript) {
        return study.progress().stream()
                .filter(it ->
                        it.coder().equals(coder.id()) && it.transcript().equals(transcript.id()))
                .toList();
    }

    private static String named(List<Transcript> transcripts) {
        return transcripts.size() == 1
                ? transcripts.getFirst().name()
                : transcripts.size() + " transcripts";
    }
}
