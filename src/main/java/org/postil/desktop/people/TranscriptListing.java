package org.postil.desktop.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Counts;
import org.postil.desktop.kit.Matching;
import org.postil.study.Assignment;
import org.postil.study.Attribute;
import org.postil.study.AttributeName;
import org.postil.study.Coder;
import org.postil.study.Independence;
import org.postil.study.Names;
import org.postil.study.NaturalOrder;
import org.postil.study.Participant;
import org.postil.study.Progress;
import org.postil.study.Study;
import org.postil.study.Transcript;
import org.postil.study.TranscriptSet;
import org.postil.task.Cancelled;

/// The transcripts of a study in their groups, as one coder sees them.
///
/// @param groups none is empty
/// @param facts to hand to the next listing
record TranscriptListing(List<Group> groups, Map<UUID, TranscriptFacts> facts) {
    /// Nothing yet.
    static final TranscriptListing EMPTY = new TranscriptListing(List.of(), Map.of());

    /// Transcripts that stand together.
    ///
    /// @param title empty where there are no groups
    record Group(String title, List<TranscriptRow> rows) {}

    /// What is wanted.
    ///
    /// @param coder the name of who looks at it
    /// @param details the attributes to tell of each transcript, at most three
    record Wish(String coder, Grouping grouping, List<UUID> details) {}

    TranscriptListing {
        groups = List.copyOf(groups);
        facts = Map.copyOf(facts);
    }

    /// The transcripts by group and there by name. Takes some milliseconds for each 100,000 codings
    /// that changed.
    ///
    /// @throws Cancelled when it is no longer wanted
    static TranscriptListing of(
            Study study,
            Wish wish,
            Map<UUID, TranscriptFacts> before,
            org.postil.task.Progress progress) {
        Maker maker = new Maker(study, wish);
        Map<UUID, TranscriptFacts> facts = new HashMap<>();
        List<Placed> placed = new ArrayList<>();
        for (Transcript transcript : study.transcripts()) {
            progress.checkCancelled();
            TranscriptFacts known =
                    TranscriptFacts.of(study, transcript, maker.me, before.get(transcript.id()));
            facts.put(transcript.id(), known);
            placed.addAll(maker.placed(known));
        }
        return new TranscriptListing(grouped(placed), facts);
    }

    /// @param place in the order of the groups, level by level
    private record Placed(List<Integer> place, String title, TranscriptRow row) {}

    private static List<Group> grouped(List<Placed> placed) {
        List<Placed> sorted = new ArrayList<>(placed);
        sorted.sort(
                Comparator.comparing(Placed::place, TranscriptListing::compare)
                        .thenComparing(Placed::title)
                        .thenComparing(it -> it.row().name(), NaturalOrder.INSTANCE));
        List<Group> groups = new ArrayList<>();
        List<TranscriptRow> rows = new ArrayList<>();
        for (int at = 0; at < sorted.size(); at++) {
            rows.add(sorted.get(at).row());
            boolean last =
                    at + 1 == sorted.size()
                            || !sorted.get(at + 1).title().equals(sorted.get(at).title());
            if (last) {
                groups.add(new Group(sorted.get(at).title(), List.copyOf(rows)));
                rows.clear();
            }
        }
        return groups;
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int level = 0; level < Math.min(one.size(), other.size()); level++) {
            int order = Integer.compare(one.get(level), other.get(level));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    /// The transcript with this id; null where it is not listed.
    @Nullable TranscriptRow row(UUID id) {
        return groups.stream()
                .flatMap(it -> it.rows().stream())
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    int size() {
        return facts.size();
    }

    /// Looks things up for one listing.
    private static final class Maker {
        private final Study study;
        private final Wish wish;
        private final @Nullable UUID me;
        private final Set<UUID> finished = new HashSet<>();
        private final Set<UUID> blind = new HashSet<>();
        private final Map<String, Integer> stems = new HashMap<>();

        Maker(Study study, Wish wish) {
            this.study = study;
            this.wish = wish;
            this.me = study.coderNamed(wish.coder()).map(Coder::id).orElse(null);
            for (Progress it : study.progress()) {
                if (it.coder().equals(me)) {
                    finished.add(it.transcript());
                }
            }
            for (Assignment it : study.assignments()) {
                if (me != null
                        && it.coder().equals(me)
                        && Independence.isBlind(study, it.transcript(), me)) {
                    blind.add(it.transcript());
                }
            }
            study.transcripts().forEach(it -> stems.merge(key(it), 1, Integer::sum));
        }

        private static String key(Transcript transcript) {
            return Names.key(stem(transcript.name()));
        }

        List<Placed> placed(TranscriptFacts facts) {
            List<Participant> people =
                    facts.participants().stream()
                            .map(study::participant)
                            .filter(Objects::nonNull)
                            .toList();
            TranscriptRow row = row(facts, people);
            return switch (wish.grouping()) {
                case Grouping.Plain plain -> List.of(new Placed(List.of(), "", row));
                case Grouping.BySet sets -> inSets(row);
                case Grouping.ByAttributes by -> List.of(placed(row, people, by.attributes()));
            };
        }

        private List<Placed> inSets(TranscriptRow row) {
            List<Placed> places = new ArrayList<>();
            List<TranscriptSet> sets = study.transcriptSets();
            for (int at = 0; at < sets.size(); at++) {
                if (sets.get(at).transcripts().contains(row.id())) {
                    places.add(new Placed(List.of(at), sets.get(at).name(), row));
                }
            }
            return places.isEmpty()
                    ? List.of(new Placed(List.of(sets.size()), "In no set", row))
                    : places;
        }

        private Placed placed(TranscriptRow row, List<Participant> people, List<UUID> attributes) {
            if (people.isEmpty()) {
                return new Placed(List.of(Integer.MAX_VALUE), "No participant yet", row);
            }
            List<Integer> place = new ArrayList<>();
            List<String> title = new ArrayList<>();
            for (UUID id : attributes) {
                Attribute attribute = study.attribute(id);
                if (attribute == null) {
                    continue;
                }
                Set<String> values = values(people, id);
                String only = values.size() == 1 ? values.iterator().next() : "";
                if (values.size() > 1) {
                    place.add(Integer.MAX_VALUE - 2);
                    title.add("mixed");
                } else if (only.isEmpty()) {
                    place.add(Integer.MAX_VALUE - 1);
                    title.add(AttributeName.inSentence(attribute.name()) + " not recorded");
                } else {
                    place.add(position(attribute, only));
                    title.add(shown(attribute, only));
                }
            }
            return new Placed(place, String.join(" · ", title), row);
        }

        private static int position(Attribute attribute, String value) {
            for (int at = 0; at < attribute.values().size(); at++) {
                if (sameValue(attribute.values().get(at), value)) {
                    return at;
                }
            }
            return attribute.values().size();
        }

        /// A value as it is declared, so that a group does not fall apart over a dash.
        private static String shown(Attribute attribute, String value) {
            return attribute.values().stream()
                    .filter(it -> sameValue(it, value))
                    .findFirst()
                    .orElse(value);
        }

        private static boolean sameValue(String one, String other) {
            return Names.valueKey(one).equals(Names.valueKey(other));
        }

        /// The different values of people; an empty one where it was not recorded.
        private static Set<String> values(List<Participant> people, UUID attribute) {
            Map<String, String> values = new java.util.LinkedHashMap<>();
            people.forEach(it -> {
                String value = it.values().getOrDefault(attribute, "");
                values.putIfAbsent(Names.valueKey(value), value);
            });
            return new LinkedHashSet<>(values.values());
        }

        private TranscriptRow row(TranscriptFacts facts, List<Participant> people) {
            Transcript transcript = facts.transcript();
            boolean clear = stems.getOrDefault(key(transcript), 0) == 1;
            Mark mark =
                    finished.contains(transcript.id())
                            ? Mark.FINISHED
                            : facts.mine() > 0 ? Mark.BEGUN : Mark.NONE;
            boolean hides = blind.contains(transcript.id());
            int all = facts.codings().size();
            return new TranscriptRow(
                    transcript.id(),
                    transcript.name(),
                    clear ? stem(transcript.name()) : transcript.name(),
                    mark,
                    details(people),
                    hides ? facts.mine() : all,
                    hides ? all - facts.mine() : 0,
                    facts.participants(),
                    words(transcript, people),
                    hides ? facts.ownCodes() : facts.codes());
        }

        private static String words(Transcript transcript, List<Participant> people) {
            StringBuilder words = new StringBuilder(transcript.name());
            for (Participant person : people) {
                words.append('\n').append(person.name());
                person.values().values().forEach(it -> words.append('\n').append(it));
            }
            return Matching.fold(words.toString());
        }

        /// What all of them share, the first two values joined by a comma: `female, 34 · Wales`.
        private String details(List<Participant> people) {
            List<String> parts = new ArrayList<>();
            for (UUID attribute : wish.details()) {
                Set<String> values = values(people, attribute);
                if (values.size() == 1 && !values.contains("")) {
                    parts.add(values.iterator().next());
                }
            }
            StringBuilder text = new StringBuilder();
            if (people.size() > 1) {
                text.append(Counts.of(people.size(), "participant"));
            }
            for (int at = 0; at < parts.size(); at++) {
                boolean comma = at == 1 && people.size() == 1;
                text.append(text.isEmpty() ? "" : comma ? ", " : " · ").append(parts.get(at));
            }
            return text.toString();
        }
    }

    /// A file's name without its ending.
    static String stem(String name) {
        int dot = name.lastIndexOf('.');
        boolean ending =
                dot > 0
                        && name.substring(dot + 1)
                                .toLowerCase(Locale.ROOT)
                                .matches("[a-z0-9]{1,5}");
        return ending ? name.substring(0, dot) : name;
    }
}
