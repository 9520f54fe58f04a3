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

/// The columns of a report: the interviewed by the values of one attribute, and the focus groups in
/// a column of their own, so that the heads of a group discussion never swell an interview group.
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
        addInterviewed(counted, by, inFocus.negate(), mixed ? "Interviews: " : "", groups);
        BitSet focus = members(people, inFocus);
        if (!focus.isEmpty()) {
            Group group = new Group("focus groups", "Focus groups", counted, focus);
            groups.add(
                    new Column(
                            group,
                            new Noun("focus group participant", "focus group participants"),
                            true));
        }
        return new SampleGroups(Group.everybody(counted), groups);
    }

    private static void addInterviewed(
            Counted counted,
            String by,
            Predicate<Participant> interviewed,
            String prefix,
            List<Column> groups) {
        List<Participant> people = counted.participants();
        Optional<Attribute> attribute = counted.study().attributeNamed(by);
        boolean split =
                attribute.isPresent()
                        && people.stream()
                                .filter(interviewed)
                                .anyMatch(it -> value(it, attribute.get()) != null);
        if (!split) {
            BitSet members = members(people, interviewed);
            if (!members.isEmpty()) {
                Group group = new Group("interviews", "Interviews", counted, members);
                groups.add(
                        new Column(
                                group,
                                new Noun("person interviewed", "people interviewed"),
                                false));
            }
            return;
        }
        for (Group group : Groups.by(counted, List.of(attribute.get())).columns()) {
            BitSet members = members(people, interviewed);
            members.and(group.members());
            if (!group.key().equals("total") && !members.isEmpty()) {
                String label =
                        prefix.isEmpty() ? Wording.sentence(group.label()) : prefix + group.label();
                Group column = new Group(group.key(), label, counted, members);
                groups.add(new Column(column, noun(group.label()), false));
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
