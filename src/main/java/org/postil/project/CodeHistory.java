package org.postil.project;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.study.Code;
import org.postil.study.Coding;
import org.postil.study.Delta;
import org.postil.study.JournalEntry;
import org.postil.study.Study;

/// What became of each code, as the journal tells it.
///
/// What was erased since is missing.
public final class CodeHistory {
    /// What an entry did to a code.
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED,
        /// Another code went into this one.
        MERGED,
        /// New codes took quotes of this one.
        SPLIT
    }

    /// A field before and after; of a merge or a split the other code's name stands on the side on
    /// which it was a code of its own.
    ///
    /// @param field `name`, `parent`, `colour`, `definition`, `include`, `exclude`, `example`, or
    ///   `code` for a merge or a split
    public record Field(String field, String before, String after) {}

    /// One entry of the journal, as far as it is about a code.
    ///
    /// @param fields those that changed; of a code that was added or removed those that were filled
    public record Event(JournalEntry entry, Kind kind, List<Field> fields) {
        public Event {
            fields = List.copyOf(fields);
        }
    }

    /// What coders were told from a time on.
    private record Told(Instant since, String definition, String include, String exclude) {
        static Told of(Code code, Instant since) {
            return new Told(since, code.definition(), code.include(), code.exclude());
        }

        boolean sameAs(Told other) {
            return definition.equals(other.definition)
                    && include.equals(other.include)
                    && exclude.equals(other.exclude);
        }
    }

    private final Map<UUID, List<Event>> events = new HashMap<>();
    private final Map<UUID, List<Told>> told = new HashMap<>();
    private final Map<UUID, String> names = new HashMap<>();

    private CodeHistory() {}

    /// @param journal oldest entry first
    static CodeHistory of(List<JournalEntry> journal, Ledger ledger) {
        CodeHistory history = new CodeHistory();
        ledger.readAhead(journal);
        journal.forEach(it -> history.follow(it, ledger.digest(it)));
        return history;
    }

    private void follow(JournalEntry entry, Ledger.Digest digest) {
        for (Delta delta : digest.codes()) {
            if (delta.after() instanceof Code is) {
                names.put(is.id(), is.name());
            } else if (delta.before() instanceof Code was) {
                names.put(was.id(), was.name());
            }
        }
        Map<UUID, Kind> kinds = new HashMap<>();
        for (Delta delta : digest.codes()) {
            Code was = (Code) delta.before();
            Code is = (Code) delta.after();
            Kind kind = was == null ? Kind.ADDED : is == null ? Kind.REMOVED : Kind.CHANGED;
            kinds.put(delta.id(), kind);
            List<Field> fields = fields(was, is);
            // Only its place among its siblings changed where there are none.
            if (kind != Kind.CHANGED || !fields.isEmpty()) {
                add(delta.id(), new Event(entry, kind, fields));
            }
            if (is != null) {
                told.computeIfAbsent(is.id(), key -> new ArrayList<>())
                        .add(Told.of(is, entry.time()));
            }
        }
        for (Ledger.Move move : digest.moves()) {
            if (kinds.get(move.from()) == Kind.REMOVED) {
                Field field = new Field("code", name(move.from()), "");
                add(move.to(), new Event(entry, Kind.MERGED, List.of(field)));
            }
            if (kinds.get(move.to()) == Kind.ADDED) {
                Field field = new Field("code", "", name(move.to()));
                add(move.from(), new Event(entry, Kind.SPLIT, List.of(field)));
            }
        }
    }

    private void add(UUID code, Event event) {
        events.computeIfAbsent(code, key -> new ArrayList<>()).add(event);
    }

    private List<Field> fields(@Nullable Code was, @Nullable Code is) {
        Map<String, String> before = was == null ? Map.of() : filled(was);
        Map<String, String> after = is == null ? Map.of() : filled(is);
        Map<String, String> all = new LinkedHashMap<>(before);
        after.forEach(all::putIfAbsent);
        List<Field> fields = new ArrayList<>();
        for (String field : all.keySet()) {
            String one = before.getOrDefault(field, "");
            String other = after.getOrDefault(field, "");
            if (!one.equals(other)) {
                fields.add(new Field(field, one, other));
            }
        }
        return fields;
    }

    private Map<String, String> filled(Code code) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("name", code.name());
        values.put("parent", code.parent() == null ? "" : name(code.parent()));
        values.put("colour", code.colour());
        values.put("definition", code.definition());
        values.put("include", code.include());
        values.put("exclude", code.exclude());
        values.put("example", code.example());
        return values;
    }

    private String name(UUID code) {
        return names.getOrDefault(code, "");
    }

    /// What happened to a code, oldest first.
    public List<Event> of(UUID code) {
        return List.copyOf(events.getOrDefault(code, List.of()));
    }

    /// The codings of a code that were made when its definition, or when to use it and when not,
    /// read otherwise than now, by transcript and place.
    ///
    /// A coding that is older than its code, as an imported one may be, counts as made under the
    /// code's first words. One that was recoded counts by when it was made.
    public List<Coding> older(Study study, Code code) {
        return older(study, List.of(code)).getOrDefault(code.id(), List.of());
    }

    /// As [#older(Study, Code)] of many codes, in one walk through the codings; codes without any
    /// are missing.
    public Map<UUID, List<Coding>> older(Study study, Collection<Code> codes) {
        Map<UUID, Told> altered = new HashMap<>();
        for (Code code : codes) {
            Told present = Told.of(code, Instant.MAX);
            if (!told.getOrDefault(code.id(), List.of()).stream().allMatch(present::sameAs)) {
                altered.put(code.id(), present);
            }
        }
        Map<UUID, List<Coding>> older = new HashMap<>();
        if (altered.isEmpty()) {
            return older;
        }
        study.codings()
                .forEach(coding -> {
                    Told present = altered.get(coding.code());
                    if (present != null
                            && !at(told.getOrDefault(coding.code(), List.of()), coding.created())
                                    .sameAs(present)) {
                        older.computeIfAbsent(coding.code(), key -> new ArrayList<>()).add(coding);
                    }
                });
        return older;
    }

    private static Told at(List<Told> all, Instant time) {
        Told found = all.getFirst();
        for (Told told : all) {
            if (!told.since().isAfter(time)) {
                found = told;
            }
        }
        return found;
    }
}
