package org.postil.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.store.Store;
import org.postil.study.Change;
import org.postil.study.Delta;
import org.postil.study.Entity;
import org.postil.study.JournalEntry;
import org.postil.study.Milestone;
import org.postil.study.Net;
import org.postil.study.Study;

/// What the journal tells of earlier states of a study.
final class Past {
    private final Store store;
    private final List<JournalEntry> journal;

    /// @param journal oldest entry first
    Past(Store store, List<JournalEntry> journal) {
        this.store = store;
        this.journal = journal;
    }

    /// What an entry did to the study, less what was erased since.
    List<Delta> effect(JournalEntry entry) {
        return switch (entry.kind()) {
            case DO -> store.payload(entry.sequence()).deltas();
            case UNDO -> store.payload(entry.target()).inverse().deltas();
            case REDO -> store.payload(entry.target()).deltas();
            case ERASE -> List.of();
        };
    }

    /// The study as it was after an entry; milestones stay as they are now.
    ///
    /// What was erased in the meantime is missing, and of a transcript in which something was
    /// erased there is only the present state.
    ///
    /// @param sequence of the entry; 0 for the beginning
    Study at(long sequence, Study now) {
        Net net = new Net();
        boolean erased = false;
        for (JournalEntry entry : journal) {
            if (entry.sequence() > sequence) {
                erased |= entry.erased() || entry.kind() == JournalEntry.Kind.ERASE;
                net.add(effect(entry));
            }
        }
        List<Delta> back = new ArrayList<>();
        for (Delta delta : net.deltas()) {
            if (!(delta.entity() instanceof Milestone)) {
                back.add(delta.inverse());
            }
        }
        Study then = now.with(new Change("", back));
        return erased ? withoutBrokenReferences(then) : then;
    }

    /// A coding that outlived an erasure may be older than its code: it did not exist then.
    private static Study withoutBrokenReferences(Study study) {
        Study whole = study;
        List<References.Broken> broken = References.broken(whole);
        while (!broken.isEmpty()) {
            Set<Entity> entities = new HashSet<>();
            broken.forEach(it -> entities.add(it.entity()));
            whole = whole.with(new Change("", entities.stream().map(Delta::remove).toList()));
            broken = References.broken(whole);
        }
        return whole;
    }

    /// The newest entry after another that touched one of these entities; null if there is none.
    @Nullable JournalEntry touchedAfter(JournalEntry entry, Set<UUID> entities) {
        for (JournalEntry later : journal.reversed()) {
            if (later.sequence() <= entry.sequence()) {
                return null;
            }
            boolean same = later.target() == entry.sequence();
            if (!same && effect(later).stream().anyMatch(it -> entities.contains(it.id()))) {
                return later;
            }
        }
        return null;
    }
}
