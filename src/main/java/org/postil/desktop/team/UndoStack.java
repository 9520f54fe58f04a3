package org.postil.desktop.team;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postil.study.JournalEntry;
import org.postil.study.Names;

/// What one coder would take back, step by step.
final class UndoStack {
    private UndoStack() {}

    /// How many steps of undo take a change back, itself included: 0 where it is not this coder's,
    /// is taken back already, or no change.
    ///
    /// @param journal oldest entry first
    static int steps(List<JournalEntry> journal, String coder, JournalEntry target) {
        Map<Long, JournalEntry> bySequence = new HashMap<>();
        List<JournalEntry> done = new ArrayList<>();
        for (JournalEntry entry : journal) {
            bySequence.put(entry.sequence(), entry);
            JournalEntry meant = bySequence.get(entry.target());
            if (Names.same(entry.coder(), coder)) {
                switch (entry.kind()) {
                    case DO -> done.add(entry);
                    case UNDO -> done.remove(meant);
                    case REDO -> {
                        if (meant != null) {
                            done.add(meant);
                        }
                    }
                    case ERASE -> {}
                }
            }
        }
        int at = done.indexOf(target);
        return at < 0 ? 0 : done.size() - at;
    }
}
