package org.postil.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postil.study.Attribute;
import org.postil.study.Names;
import org.postil.study.Participant;

/// The columns of a report: the interviewed and those who spoke in focus groups, each by the values
/// of one attribute and apart, so that the heads of a group discussion never swell an interview
/// group.
///
/// @param all everybody in scope
/// @param groups without overlap, none of them empty; together everybody in scope
record SampleGroups(Group all, List<Column> groups) {
    static final String STATUS = "mover_status";

    /// A group in a report.
    ///
    /// @param noun as a sentence speaks of them
    /// @param focus whether they took part in focus groups
    record Column(Group group, Noun noun, boolean focus) {
        Set<UUID> participants() {
            return group.participants().stream()
                    .map(Participant::id)
                    .collect(Collectors.toUnmodifiableSet());
        }

        int size() {
            return group.size();
        }
    }

    SampleGroups {
        groups = List.copyOf(groups);
    }

    /// @param by the name of the attribute that splits the interviewed
    static SampleGroups of(Counted counted, String by) {
        Attribution attribution = Attribution.of(counted.study());
        Predicate<Participant> inFocus = attribution::isFocusGroup;
        List<Participant> people = counted.participants();
        boolean mixed = people.stream().anyMatch(inFocus) && !people.stream().allMatch(inFocus);
        List<Column> groups = new ArrayList<>();
        Kind interviews =
                new Kind(
                        "interviews",
                        "Interviews",
                        new Noun("person interviewed", "people interviewed"),
                        "",
                        mixed);
        Kind focus =
                new Kind(
                        "focus groups",
                        "Focus groups",
                        new Noun("focus group participant", "focus group participants"),
                        " in focus groups",
                        mixed);
        add(counted, by, members(people, inFocus.negate()), interviews, groups);
        add(counted, by, members(people, inFocus), focus, groups);
        return new SampleGroups(Group.everybody(counted), groups);
    }

    /// How people were heard.
    ///
    /// @param noun what they are called where they stand in one column
    /// @param where said behind the name of a group of them
    /// @param mixed whether others were heard otherwise, so that it must be said
    private record Kind(String key, String label, Noun noun, String where, boolean mixed) {
        boolean focus() {
            return !where.isEmpty();
        }
    }

    /// One column where the attribute tells nobody apart, else a column a value.
    private static void add(
            Counted counted, String by, BitSet people, Kind kind, List<Column> groups) {
        if (people.isEmpty()) {
            return;
        }
        Optional<Attribute> attribute = counted.study().attributeNamed(by);
        boolean split =
                attribute.isPresent()
                        && counted.participants(people).stream()
                                .anyMatch(it -> value(it, attribute.get()) != null);
        if (!split) {
            Group group = new Group(kind.key(), kind.label(), counted, people);
            groups.add(new Column(group, kind.noun(), kind.focus()));
            return;
        }
        for (Group group : Groups.by(counted, List.of(attribute.get())).columns()) {
            BitSet members = (BitSet) people.clone();
            members.and(group.members());
            if (!group.key().equals("total") && !members.isEmpty()) {
                String name = group.label();
                String label = kind.mixed() ? kind.label() + ": " + name : Wording.sentence(name);
                String key = kind.focus() ? kind.key() + ": " + group.key() : group.key();
                Noun noun = kind.mixed() ? noun(name).with(kind.where()) : noun(name);
                groups.add(new Column(new Group(key, label, counted, members), noun, kind.focus()));
            }
        }
    }

    private static BitSet members(List<Participant> people, Predicate<Participant> test) {
        BitSet members = new BitSet();
        for (int at = 0; at < people.size(); at++) {
            members.set(at, test.test(people.get(at)));
        }
        return members;
    }

    /// The total and, where they say more than it, the groups: the columns of a table.
    List<Group> columns() {
        List<Group> columns = new ArrayList<>();
        columns.add(all);
        if (groups.size() > 1) {
            groups.forEach(it -> columns.add(it.group()));
        }
        return columns;
    }

    /// As [#columns], without the groups that are so small that a column would describe a person.
    List<Group> wideColumns() {
        return columns().stream().filter(it -> it == all || it.size() >= KRule.DEFAULT_K).toList();
    }

    /// The labels of the groups that [#wideColumns] leaves out.
    List<String> narrow() {
        List<Group> wide = wideColumns();
        return columns().stream().filter(it -> !wide.contains(it)).map(Group::label).toList();
    }

    /// A participant's value, null where it was not recorded.
    static @Nullable String value(Participant participant, Attribute attribute) {
        String value = participant.values().get(attribute.id());
        return value == null || value.isBlank() ? null : value.strip();
    }

    static boolean has(Participant participant, Attribute attribute, String value) {
        String own = value(participant, attribute);
        return own != null && Names.valueKey(own).equals(Names.valueKey(value));
    }

    /// What members of a group are called.
    ///
    /// @param one for example `mover`
    /// @param many for example `movers`
    record Noun(String one, String many) {
        /// The form that goes with a number.
        String of(int number) {
            return number == 1 ? one : many;
        }

        private Noun with(String where) {
            return new Noun(one + where, many + where);
        }
    }

    /// `mover` and `movers` for the value `mover`; other values stay as they are.
    static Noun noun(String value) {
        if (value.equals(Scope.NOT_RECORDED)) {
            return new Noun(
                    "person whose group was not recorded", "people whose group was not recorded");
        }
        if (value.matches("\\p{L}+(er|or)")) {
            return new Noun(value, value + "s");
        }
        String recorded = " recorded as “" + value + "”";
        return new Noun("participant" + recorded, "participants" + recorded);
    }
}
