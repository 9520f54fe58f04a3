package org.postil.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.postil.store.Store;
import org.postil.study.Code;
import org.postil.study.Coding;
import org.postil.study.Delta;
import org.postil.study.JournalEntry;

/// What entries of the journal did, in short: read from the file once, then remembered.
///
/// Only what [JournalEntry.Kind#DO] entries recorded is ever read, for the others name one of
/// those; a record never changes but by an erasure, after which [#forget] is called. May be shared
/// between threads.
final class Ledger {
    /// What one entry did.
    ///
    /// @param codes what happened to codes
    /// @param moves from which codes codings went to which others
    record Digest(List<Delta> codes, Set<Move> moves, List<Activity.Touched> touched) {
        static final Digest NOTHING = new Digest(List.of(), Set.of(), List.of());

        Digest inverse() {
            Set<Move> back = new LinkedHashSet<>();
            moves.forEach(it -> back.add(new Move(it.to(), it.from())));
            return new Digest(
                    codes.reversed().stream().map(Delta::inverse).toList(),
                    back,
                    touched.stream().map(Activity.Touched::inverse).toList());
        }
    }

    /// Codings went from one code to another.
    record Move(UUID from, UUID to) {}

    private final Store store;
    private final ConcurrentMap<Long, Digest> digests = new ConcurrentHashMap<>();

    Ledger(Store store) {
        this.store = store;
    }

    /// What an entry did, less what was erased since.
    Digest digest(JournalEntry entry) {
        return switch (entry.kind()) {
            case DO -> recorded(entry.sequence());
            case UNDO -> recorded(entry.target()).inverse();
            case REDO -> recorded(entry.target());
            case ERASE -> Digest.NOTHING;
        };
    }

    private Digest recorded(long sequence) {
        return digests.computeIfAbsent(sequence, key -> digested(store.payload(key).deltas()));
    }

    /// Reads what these entries did, so far as nobody asked for it before; many at a time.
    ///
    /// @param journal oldest entry first
    void readAhead(List<JournalEntry> journal) {
        List<Long> missing =
                journal.stream()
                        .filter(it -> it.kind() == JournalEntry.Kind.DO)
                        .map(JournalEntry::sequence)
                        .filter(it -> !digests.containsKey(it))
                        .toList();
        store.payloads(
                missing, (sequence, change) -> digests.put(sequence, digested(change.deltas())));
    }

    /// Reads everything from the file again when it is asked for.
    void forget() {
        digests.clear();
    }

    private static Digest digested(List<Delta> deltas) {
        List<Delta> codes = new ArrayList<>();
        Set<Move> moves = new LinkedHashSet<>();
        // An import is hundreds of thousands of deltas of few kinds.
        Map<Class<?>, String> kinds = new HashMap<>();
        Map<String, Activity.Touched> touched = new TreeMap<>();
        for (Delta delta : deltas) {
            if (delta.entity() instanceof Code) {
                codes.add(delta);
            } else if (delta.before() instanceof Coding was
                    && delta.after() instanceof Coding is
                    && !was.code().equals(is.code())) {
                moves.add(new Move(was.code(), is.code()));
            }
            String kind = kinds.computeIfAbsent(delta.entity().getClass(), Ledger::kind);
            Activity.Touched one = Activity.Touched.of(kind, delta);
            touched.merge(one.kind(), one, Activity.Touched::plus);
        }
        return new Digest(List.copyOf(codes), moves, List.copyOf(touched.values()));
    }

    /// The kind in a researcher's words, for example `joint display`.
    private static String kind(Class<?> entity) {
        return entity.getSimpleName()
                .replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
                .toLowerCase(Locale.ROOT);
    }
}
