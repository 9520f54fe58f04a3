package org.postil.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postil.study.Delta;
import org.postil.study.JournalEntry;
import org.postil.study.Milestone;

/// An entry of the journal as an activity view shows it.
///
/// @param takenBack whether it is taken back at present
/// @param undoable whether it is what [Project#undo] would take back
/// @param redoable whether it is what [Project#redo] would do again
/// @param milestones the names of those that end with it
public record Activity(
        JournalEntry entry,
        boolean takenBack,
        boolean undoable,
        boolean redoable,
        List<String> milestones) {
    /// How many things of one kind an entry touched.
    ///
    /// @param kind in a researcher's words, for example `coding`
    public record Touched(String kind, int added, int altered, int removed) {
        static Touched of(String kind, Delta delta) {
            return new Touched(
                    kind,
                    delta.before() == null ? 1 : 0,
                    delta.before() != null && delta.after() != null ? 1 : 0,
                    delta.after() == null ? 1 : 0);
        }

        Touched plus(Touched other) {
            return new Touched(
                    kind, added + other.added, altered + other.altered, removed + other.removed);
        }

        Touched inverse() {
            return new Touched(kind, removed, altered, added);
        }
    }

    public Activity {
        milestones = List.copyOf(milestones);
    }

    static List<Activity> of(Writer.State state) {
        Map<Long, List<String>> milestones = new HashMap<>();
        for (Milestone milestone : state.study().milestones()) {
            milestones
                    .computeIfAbsent(milestone.sequence(), key -> new ArrayList<>())
                    .add(milestone.name());
        }
        Set<Long> takenBack = takenBack(state.journal());
        JournalEntry undoable = state.undoable();
        JournalEntry redoable = state.redoable();
        return state.journal().stream()
                .map(it ->
                        new Activity(
                                it,
                                takenBack.contains(it.sequence()),
                                it.equals(undoable),
                                it.equals(redoable),
                                milestones.getOrDefault(it.sequence(), List.of())))
                .toList();
    }

    private static Set<Long> takenBack(List<JournalEntry> journal) {
        Set<Long> takenBack = new HashSet<>();
        for (JournalEntry entry : journal) {
            switch (entry.kind()) {
                case UNDO -> takenBack.add(entry.target());
                case REDO -> takenBack.remove(entry.target());
                case DO, ERASE -> {}
            }
        }
        return takenBack;
    }
}
