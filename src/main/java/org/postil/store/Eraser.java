package org.postil.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.postil.study.Delta;
import org.postil.study.Entity;
import org.postil.study.JournalEntry;
import org.postil.study.Planned;
import org.postil.study.Transcript;

/// Erases within one transaction: tables, texts, and the journal's records of what went before.
final class Eraser {
    private final Handle handle;
    private final Erasure erasure;
    private final Traces traces;
    private final Set<String> neededTexts = new HashSet<>();
    private final Set<Long> marked = new HashSet<>();

    private Eraser(Handle handle, Erasure erasure) {
        this.handle = handle;
        this.erasure = erasure;
        Set<UUID> ids = new HashSet<>(erasure.traces());
        erasure.removal().change().deltas().forEach(it -> ids.add(it.id()));
        this.traces = new Traces(ids);
    }

    static JournalEntry erase(Handle handle, Erasure erasure) {
        return new Eraser(handle, erasure).erase();
    }

    private JournalEntry erase() {
        Planned removal = erasure.removal();
        Entities.write(handle, removal.change());
        TextBodies.add(handle, removal.texts());
        List<JournalEntry> entries = Journal.entries(handle);
        List<JournalEntry> recorded =
                entries.stream().filter(it -> it.kind() == JournalEntry.Kind.DO).toList();
        findTraces(recorded);
        recorded.forEach(it -> strip(it.sequence()));
        entries.stream()
                .filter(it -> marked.contains(it.target()))
                .map(JournalEntry::sequence)
                .toList()
                .forEach(marked::add);
        Journal.markErased(handle, marked.stream().sorted().toList());
        neededTexts.addAll(
                handle.createQuery("select text_hash from transcript").mapTo(String.class).list());
        TextBodies.keepOnly(handle, neededTexts);
        return Journal.append(handle, erasure.tombstone());
    }

    /// Follows the traces until nothing new hangs on them: a memo on a coding of a transcript.
    private void findTraces(List<JournalEntry> entries) {
        boolean found = true;
        while (found) {
            found = false;
            for (JournalEntry entry : entries) {
                for (Delta delta : Journal.payload(handle, entry.sequence())) {
                    found |= traces.follow(delta);
                }
            }
        }
    }

    private void strip(long sequence) {
        List<Delta> recorded = Journal.payload(handle, sequence);
        List<Delta> kept = new ArrayList<>(traces.without(recorded));
        for (Delta delta : kept) {
            Stream.<Entity>concat(
                            Stream.ofNullable(delta.before()), Stream.ofNullable(delta.after()))
                    .forEach(this::need);
        }
        if (kept.size() < recorded.size()) {
            Journal.deletePayload(handle, sequence);
            Journal.writePayload(handle, sequence, kept);
            marked.add(sequence);
        }
    }

    private void need(Entity entity) {
        if (entity instanceof Transcript transcript) {
            neededTexts.add(transcript.textHash());
        }
    }
}
