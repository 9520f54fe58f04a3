package org.postil.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postil.study.JournalEntry;
import org.postil.study.Names;

/// What one coder can take back and do again, read off the journal entry by entry.
///
/// An entry costs the same however long the journal is. Not for several threads at once.
final class History {
    private final List<JournalEntry> done = new ArrayList<>();
    private final List<JournalEntry> takenBack = new ArrayList<>();

    private final Map<Long, JournalEntry> bySequence = new HashMap<>();
    private final String coder;

    private History(String coder) {
        this.coder = coder;
    }

    /// @param journal oldest entry first
    static History of(List<JournalEntry> journal, String coder) {
        History history = new History(coder);
        journal.forEach(history::follow);
        return history;
    }

    /// Takes in the entry that was written next.
    void follow(JournalEntry entry) {
        bySequence.put(entry.sequence(), entry);
        if (Names.same(entry.coder(), coder)) {
            follow(entry, bySequence.get(entry.target()));
        }
    }

    private void follow(JournalEntry entry, @Nullable JournalEntry target) {
        switch (entry.kind()) {
            case DO -> {
                done.add(entry);
                takenBack.clear();
            }
            case UNDO -> move(target, done, takenBack);
            case REDO -> move(target, takenBack, done);
            case ERASE -> {}
        }
    }

    private static void move(
            @Nullable JournalEntry entry, List<JournalEntry> from, List<JournalEntry> to) {
        // It is nearly always the last one.
        int place = entry == null ? -1 : from.lastIndexOf(entry);
        if (place >= 0) {
            to.add(from.remove(place));
        }
    }

    /// The change to take back next; null if there is none.
    @Nullable JournalEntry undoable() {
        return done.isEmpty() ? null : done.getLast();
    }

    /// The change to do again next; null if there is none.
    @Nullable JournalEntry redoable() {
        return takenBack.isEmpty() ? null : takenBack.getLast();
    }
}
