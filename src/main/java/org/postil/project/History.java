package org.postil.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postil.study.JournalEntry;
import org.postil.study.Names;

/// What one coder can take back and do again, read off the journal.
final class History {
    private final List<JournalEntry> done = new ArrayList<>();
    private final List<JournalEntry> takenBack = new ArrayList<>();

    private History() {}

    /// @param journal oldest entry first
    static History of(List<JournalEntry> journal, String coder) {
        History history = new History();
        Map<Long, JournalEntry> bySequence = new HashMap<>();
        for (JournalEntry entry : journal) {
            bySequence.put(entry.sequence(), entry);
            if (Names.same(entry.coder(), coder)) {
                history.follow(entry, bySequence.get(entry.target()));
            }
        }
        return history;
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
        if (entry != null && from.remove(entry)) {
            to.add(entry);
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
