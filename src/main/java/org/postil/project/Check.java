package org.postil.project;

import java.util.ArrayList;
import java.util.List;
import org.postil.store.Store;
import org.postil.study.Conflict;
import org.postil.study.JournalEntry;
import org.postil.study.Milestone;
import org.postil.study.Problem;
import org.postil.study.Study;

/// Proves a study whole: file, references, quotes, journal and index.
final class Check {
    /// So many of one kind are named; the rest is counted.
    private static final int NAMED = 20;

    private Check() {}

    /// @param study as it is in memory
    static CheckReport report(
            Store store, Study study, List<JournalEntry> journal, SearchIndex index) {
        List<String> problems = new ArrayList<>();
        Study stored = store.read();
        if (!stored.equals(study)) {
            problems.add("The file does not hold what is shown.");
        }
        addSome(problems, store.check(stored), "problems in the file");
        addSome(
                problems,
                References.broken(stored).stream().map(References.Broken::sentence).toList(),
                "references that lead nowhere");
        replay(store, stored, journal, problems);
        addSome(problems, index.check(), "problems in the search index");
        return new CheckReport(problems);
    }

    private static void addSome(List<String> problems, List<String> found, String what) {
        found.stream().limit(NAMED).forEach(problems::add);
        if (found.size() > NAMED) {
            problems.add("There are " + (found.size() - NAMED) + " more " + what + ".");
        }
    }

    /// The journal, taken back to its beginning, must leave an empty study. Where something was
    /// erased it cannot.
    private static void replay(
            Store store, Study stored, List<JournalEntry> journal, List<String> problems) {
        boolean erased =
                journal.stream()
                        .anyMatch(it -> it.erased() || it.kind() == JournalEntry.Kind.ERASE);
        if (erased) {
            return;
        }
        try {
            Study beginning = new Past(store, journal).at(0, stored);
            long left =
                    beginning.entities().stream().filter(it -> !(it instanceof Milestone)).count();
            if (left > 0) {
                problems.add("The journal does not tell where " + left + " things came from.");
            }
        } catch (Conflict | Problem e) {
            problems.add("The journal does not lead to what the file holds: " + e.getMessage());
        }
    }
}
