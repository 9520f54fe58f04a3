package org.postil.study;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Plans changes to transcript sets.
public final class TranscriptSetEdits {
    private TranscriptSetEdits() {}

    /// Makes a transcript set behind all others.
    ///
    /// @throws Problem if the name is blank or taken
    public static Planned add(
            Study study, String name, List<UUID> transcripts, Provenance provenance) {
        String free = free(study, name, null);
        int position =
                study.transcriptSets().stream().mapToInt(it -> it.position() + 1).max().orElse(0);
        UUID id = provenance.ids().next("transcript set", free);
        TranscriptSet after = new TranscriptSet(id, free, position, once(transcripts));
        return Planned.of(Change.of("New transcript set “" + free + "”", Delta.add(after)));
    }

    /// @throws Problem if the name is blank or taken
    public static Planned rename(Study study, TranscriptSet before, String name) {
        TranscriptSet after = before.withName(free(study, name, before.id()));
        return altered("Rename transcript set “" + before.name() + "”", before, after);
    }

    /// Says what is in it, in order; what is named twice is in it once.
    public static Planned setTranscripts(TranscriptSet before, List<UUID> transcripts) {
        TranscriptSet after = before.withTranscripts(once(transcripts));
        return altered("Change transcript set “" + before.name() + "”", before, after);
    }

    /// Removes a transcript set; the transcripts that were in it stay.
    public static Planned remove(TranscriptSet before) {
        return Planned.of(
                Change.of("Delete transcript set “" + before.name() + "”", Delta.remove(before)));
    }

    private static Planned altered(String label, TranscriptSet before, TranscriptSet after) {
        List<Delta> deltas = before.equals(after) ? List.of() : List.of(Delta.alter(before, after));
        return Planned.of(new Change(label, deltas));
    }

    private static List<UUID> once(List<UUID> ids) {
        return List.copyOf(new LinkedHashSet<>(ids));
    }

    private static String free(Study study, String name, @Nullable UUID own) {
        String free = name.strip();
        if (free.isEmpty()) {
            throw new Problem("A transcript set needs a name.", "Give one.");
        }
        boolean taken =
                study.transcriptSets().stream()
                        .anyMatch(it -> Names.same(it.name(), free) && !it.id().equals(own));
        if (taken) {
            throw new Problem(
                    "There is already a transcript set “" + free + "”.", "Choose another name.");
        }
        return free;
    }
}
