package org.postil.desktop.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Selection;
import org.postil.study.Annotation;
import org.postil.study.Coder;
import org.postil.study.Coding;
import org.postil.study.Memo;
import org.postil.study.MemoSubjects;
import org.postil.study.Study;

/// All memos and annotations of a study with what they are about, the newest first.
record MemoRows(List<MemoRow> rows) {
    MemoRows {
        rows = List.copyOf(rows);
    }

    static MemoRows of(Study study) {
        Map<UUID, Thing> subjects = subjects(study);
        List<MemoRow> rows = new ArrayList<>();
        for (Memo memo : study.memos()) {
            rows.add(
                    new MemoRow(
                            memo.id(),
                            subject(subjects, memo.about()),
                            memo.title(),
                            memo.text(),
                            coder(study, memo.coder()),
                            memo.created(),
                            memo.links(),
                            false));
        }
        for (Annotation it : study.annotations()) {
            rows.add(
                    new MemoRow(
                            it.id(),
                            Thing.of(study, it),
                            "",
                            it.text(),
                            coder(study, it.coder()),
                            it.created(),
                            List.of(),
                            true));
        }
        rows.sort(Comparator.comparing(MemoRow::created).reversed());
        return new MemoRows(rows);
    }

    private static String coder(Study study, UUID id) {
        Coder coder = study.coder(id);
        return coder == null ? "" : coder.name();
    }

    private static Thing subject(Map<UUID, Thing> subjects, @Nullable UUID about) {
        if (about == null) {
            return Thing.STUDY;
        }
        return subjects.getOrDefault(
                about,
                new Thing(
                        "something deleted",
                        "not in the study any more",
                        about,
                        new Thing.Lead.Nowhere()));
    }

    /// What the memos are about, by its id.
    private static Map<UUID, Thing> subjects(Study study) {
        Set<UUID> wanted = new HashSet<>();
        for (Memo memo : study.memos()) {
            if (memo.about() != null) {
                wanted.add(memo.about());
            }
        }
        Map<UUID, Thing> found = new HashMap<>();
        for (Thing thing : Thing.all(study, Selection.NONE)) {
            if (thing.id() != null) {
                found.put(thing.id(), thing);
            }
        }
        study.codings()
                .filter(it -> wanted.contains(it.id()))
                .forEach(it -> found.put(it.id(), Thing.of(study, it)));
        study.statistics().stream()
                .filter(it -> wanted.contains(it.id()))
                .forEach(it -> found.put(it.id(), Thing.of(it)));
        wanted.removeAll(found.keySet());
        if (!wanted.isEmpty()) {
            addOthers(study, wanted, found);
        }
        return found;
    }

    /// Those of the rarer kinds, which have a name or go by their kind alone.
    private static void addOthers(Study study, Set<UUID> wanted, Map<UUID, Thing> found) {
        MemoSubjects names = new MemoSubjects(study);
        for (UUID id : wanted) {
            MemoSubjects.Subject subject = names.of(id);
            if (!subject.kind().equals("other")) {
                boolean named = !subject.name().equals(id.toString());
                found.put(
                        id,
                        new Thing(
                                subject.kind(),
                                named ? subject.name() : "without a name",
                                id,
                                new Thing.Lead.Nowhere()));
            }
        }
    }

    /// The kinds of what the memos are about, each once, in the order of the list.
    List<String> kinds() {
        return rows.stream().map(it -> it.about().kind()).distinct().sorted().toList();
    }

    /// The rows that hold what was typed.
    ///
    /// @param kind null for all
    /// @param about the ids of what is wanted alone; null for everything
    List<MemoRow> matching(String typed, @Nullable String kind, @Nullable Set<UUID> about) {
        return rows.stream()
                .filter(it -> kind == null || it.about().kind().equals(kind))
                .filter(it ->
                        about == null || it.about().id() != null && about.contains(it.about().id()))
                .filter(it -> it.holds(typed))
                .toList();
    }

    /// The ids of a transcript, of its codings and of those who speak in it.
    static Set<UUID> within(Study study, UUID transcript) {
        Set<UUID> ids = new HashSet<>();
        ids.add(transcript);
        study.codings(transcript).stream().map(Coding::id).forEach(ids::add);
        study.voices()
                .of(transcript)
                .forEach(it -> {
                    UUID participant = it.participant();
                    if (participant != null) {
                        ids.add(participant);
                    }
                });
        return ids;
    }
}
