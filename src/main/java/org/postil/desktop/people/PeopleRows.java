package org.postil.desktop.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.postil.desktop.kit.Matching;
import org.postil.study.Attribute;
import org.postil.study.AttributeName;
import org.postil.study.Names;
import org.postil.study.NaturalOrder;
import org.postil.study.Participant;
import org.postil.study.ReservedValue;
import org.postil.study.Study;

/// The participants as a table: name, attributes, transcripts, codings.
///
/// @param attributes one column each, behind that of the names
/// @param rows those that are shown, in their order
/// @param hidden how many others there are
record PeopleRows(List<Attribute> attributes, List<Row> rows, int hidden) {
    static final PeopleRows EMPTY = new PeopleRows(List.of(), List.of(), 0);

    /// One participant.
    record Row(Participant participant, List<String> cells, PeopleTally.Sum sum) {
        String cell(int column) {
            if (column == 0) {
                return participant.name();
            }
            if (column <= cells.size()) {
                return cells.get(column - 1);
            }
            int count = column == cells.size() + 1 ? sum.transcripts() : sum.codings();
            return String.format(Locale.UK, "%,d", count);
        }
    }

    /// What is wanted of them.
    ///
    /// @param typed every word of it is in the name or a value
    /// @param only attribute to the [Names#valueKey] of the values that are wanted, an empty one
    ///   for not recorded
    /// @param sort the column to sort by; -1 for the order of the names
    record Wish(String typed, Map<UUID, Set<String>> only, int sort, boolean descending) {
        static final Wish ALL = new Wish("", Map.of(), -1, false);

        Wish typed(String other) {
            return new Wish(other, only, sort, descending);
        }

        /// @param values empty for every value
        Wish only(UUID attribute, Set<String> values) {
            Map<UUID, Set<String>> other = new HashMap<>(only);
            if (values.isEmpty()) {
                other.remove(attribute);
            } else {
                other.put(attribute, Set.copyOf(values));
            }
            return new Wish(typed, Map.copyOf(other), sort, descending);
        }

        /// Sorts by a column; a second time the other way round, a third time not at all.
        Wish sorted(int column) {
            if (sort != column) {
                return new Wish(typed, only, column, false);
            }
            return descending
                    ? new Wish(typed, only, -1, false)
                    : new Wish(typed, only, column, true);
        }
    }

    static PeopleRows of(Study study, Map<UUID, PeopleTally.Sum> sums, Wish wish) {
        List<Attribute> attributes = study.attributes();
        List<Row> rows = new ArrayList<>();
        int hidden = 0;
        for (Participant participant : study.participants()) {
            List<String> cells =
                    attributes.stream()
                            .map(it -> participant.values().getOrDefault(it.id(), ""))
                            .toList();
            PeopleTally.Sum sum = sums.getOrDefault(participant.id(), PeopleTally.Sum.ZERO);
            Row row = new Row(participant, cells, sum);
            if (admits(wish, row)) {
                rows.add(row);
            } else {
                hidden++;
            }
        }
        if (wish.sort() >= 0 && wish.sort() <= attributes.size() + 2) {
            rows.sort(order(attributes, wish));
        }
        return new PeopleRows(attributes, List.copyOf(rows), hidden);
    }

    private static boolean admits(Wish wish, Row row) {
        for (Map.Entry<UUID, Set<String>> only : wish.only().entrySet()) {
            String value = row.participant().values().getOrDefault(only.getKey(), "");
            if (!only.getValue().contains(Names.valueKey(value))) {
                return false;
            }
        }
        if (wish.typed().isBlank()) {
            return true;
        }
        String words =
                Matching.fold(row.participant().name() + "\n" + String.join("\n", row.cells()));
        for (String word : Matching.fold(wish.typed()).strip().split("\\s+")) {
            if (!words.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /// What was not recorded stands last, whichever way it is sorted, and before it the words that
    /// say why there is no value.
    private static Comparator<Row> order(List<Attribute> attributes, Wish wish) {
        int column = wish.sort();
        Map<String, Integer> declared = new HashMap<>();
        if (column > 0 && column <= attributes.size()) {
            List<String> values = attributes.get(column - 1).values();
            boolean numbers = Values.isNumber(attributes.get(column - 1));
            for (int at = 0; at < values.size() && !numbers; at++) {
                declared.putIfAbsent(Names.valueKey(values.get(at)), at);
            }
        }
        Comparator<String> values =
                Comparator.<String>comparingInt(
                                it -> declared.getOrDefault(Names.valueKey(it), Integer.MAX_VALUE))
                        .thenComparing(NaturalOrder.INSTANCE);
        Comparator<String> way = wish.descending() ? values.reversed() : values;
        return Comparator.<Row>comparingInt(it -> missing(it.cell(column)))
                .thenComparing(it -> it.cell(column), way);
    }

    private static int missing(String value) {
        return value.isBlank() ? 2 : ReservedValue.of(value) != null ? 1 : 0;
    }

    int columns() {
        return attributes.size() + 3;
    }

    /// The attribute of a column; null for the name and the counts.
    @org.jspecify.annotations.Nullable
    Attribute attribute(int column) {
        return column > 0 && column <= attributes.size() ? attributes.get(column - 1) : null;
    }

    /// Whether a column holds numbers, which are set right.
    boolean isNumber(int column) {
        Attribute attribute = attribute(column);
        return attribute == null ? column > 0 : Values.isNumber(attribute);
    }

    String head(int column) {
        Attribute attribute = attribute(column);
        if (attribute != null) {
            return AttributeName.shown(attribute.name());
        }
        return column == 0
                ? "Participant"
                : column == attributes.size() + 1 ? "Transcripts" : "Codings";
    }

    /// The values that stand in a column, declared ones first, with how many have each.
    static Map<String, Integer> values(Study study, Attribute attribute) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, String> spelling = new HashMap<>();
        attribute
                .values()
                .forEach(it -> {
                    spelling.put(Names.valueKey(it), it);
                    counts.put(it, 0);
                });
        for (Participant participant : study.participants()) {
            String value = participant.values().getOrDefault(attribute.id(), "");
            String spelt = spelling.computeIfAbsent(Names.valueKey(value), key -> value);
            counts.merge(spelt, 1, Integer::sum);
        }
        counts.values().removeIf(it -> it == 0);
        return counts;
    }
}
