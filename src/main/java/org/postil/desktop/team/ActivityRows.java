package org.postil.desktop.team;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Matching;
import org.postil.project.Activity;
import org.postil.study.Names;

/// The journal as it is shown: newest first, milestones as lines of their own above the entry that
/// they end with.
final class ActivityRows {
    /// A line.
    sealed interface Row {
        /// What happened.
        String what();

        Instant time();
    }

    /// An entry of the journal.
    record Entry(Activity activity) implements Row {
        @Override
        public String what() {
            return activity.entry().label();
        }

        @Override
        public Instant time() {
            return activity.entry().time();
        }

        /// What has become of it.
        String state() {
            if (activity.entry().erased()) {
                return "partly erased";
            }
            if (activity.takenBack()) {
                return "taken back";
            }
            return switch (activity.entry().kind()) {
                case DO -> activity.undoable() ? "undo takes this back" : "";
                case UNDO -> "undo";
                case REDO -> "redo";
                case ERASE -> "cannot be taken back";
            };
        }
    }

    /// A named point.
    record Named(String name, Instant time) implements Row {
        @Override
        public String what() {
            return "Milestone: " + name;
        }
    }

    private ActivityRows() {}

    /// @param activity oldest entry first
    /// @param coder whose entries are wanted; null for everybody's
    /// @param typed every word of it is in the line
    static List<Row> of(List<Activity> activity, @Nullable String coder, String typed) {
        List<Row> rows = new ArrayList<>();
        String[] words = Matching.fold(typed).strip().split("\\s+");
        for (Activity one : activity.reversed()) {
            for (String milestone : one.milestones().reversed()) {
                Named named = new Named(milestone, one.entry().time());
                if (holds(named.what(), words)) {
                    rows.add(named);
                }
            }
            Entry entry = new Entry(one);
            boolean wanted = coder == null || Names.same(one.entry().coder(), coder);
            if (wanted && holds(entry.what() + "\n" + one.entry().coder(), words)) {
                rows.add(entry);
            }
        }
        return List.copyOf(rows);
    }

    private static boolean holds(String line, String[] words) {
        String folded = Matching.fold(line);
        for (String word : words) {
            if (!folded.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /// Everybody who did something, by name.
    static List<String> coders(List<Activity> activity) {
        TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        activity.forEach(it -> names.add(it.entry().coder()));
        return List.copyOf(names);
    }
}
