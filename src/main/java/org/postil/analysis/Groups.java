package org.postil.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.postil.study.Attribute;
import org.postil.study.Names;
import org.postil.study.NaturalOrder;
import org.postil.study.Participant;
import org.postil.study.ReservedValue;

/// The columns of a table: the total, the groups in their declared order, and who has no value.
public final class Groups {
    /// What joins the values of a combination.
    public static final String BY = " × ";

    private static final String JOINT = "\u0000";
    private final List<Group> columns;
    private final int[] columnOf;

    private Groups(List<Group> columns, int participants) {
        this.columns = List.copyOf(columns);
        this.columnOf = new int[participants];
        for (int column = 1; column < columns.size(); column++) {
            int at = column;
            columns.get(column).members().stream().forEach(who -> columnOf[who] = at);
        }
    }

    /// The groups by one attribute, or the combinations of several.
    ///
    /// Declared values that nobody has are groups too, unless the scope shuts them out;
    /// combinations that nobody has are not, for most of them are there only because arithmetic
    /// makes them. Whoever lacks a value of any of the attributes stands in a last column, `(not
    /// recorded)`, which is there only where somebody does. Every participant in scope stands in
    /// exactly one column beside the total.
    ///
    /// @param by none = the total alone
    public static Groups by(Counted counted, List<Attribute> by) {
        List<Group> columns = new ArrayList<>();
        columns.add(Group.everybody(counted));
        if (!by.isEmpty()) {
            addGroups(counted, by, columns);
        }
        return new Groups(columns, counted.participants().size());
    }

    private static void addGroups(Counted counted, List<Attribute> by, List<Group> columns) {
        List<Participant> people = counted.participants();
        List<List<String>> combinations = List.of(List.of());
        for (Attribute attribute : by) {
            List<String> values = values(attribute, people);
            combinations = times(combinations, admitted(attribute, values, counted.scope()));
        }
        Map<String, BitSet> members = new HashMap<>();
        for (int at = 0; at < people.size(); at++) {
            members.computeIfAbsent(key(people.get(at), by), key -> new BitSet()).set(at);
        }
        for (List<String> values : combinations) {
            String label = String.join(BY, values);
            String key = String.join(JOINT, values.stream().map(Names::valueKey).toList());
            BitSet found = members.getOrDefault(key, new BitSet());
            if (by.size() == 1 || !found.isEmpty()) {
                columns.add(new Group(label, label, counted, found));
            }
        }
        BitSet missing = members.get(Scope.NOT_RECORDED);
        if (missing != null) {
            columns.add(new Group(Scope.NOT_RECORDED, Scope.NOT_RECORDED, counted, missing));
        }
    }

    private static List<List<String>> times(List<List<String>> lefts, List<String> rights) {
        List<List<String>> all = new ArrayList<>();
        for (List<String> left : lefts) {
            for (String right : rights) {
                List<String> joined = new ArrayList<>(left);
                joined.add(right);
                all.add(joined);
            }
        }
        return all;
    }

    private static List<String> admitted(Attribute attribute, List<String> values, Scope scope) {
        return values.stream()
                .filter(value ->
                        scope.where().stream()
                                .filter(it -> it.attribute().equals(attribute.id()))
                                .allMatch(it -> it.accepts(value)))
                .toList();
    }

    private static String key(Participant participant, List<Attribute> by) {
        List<String> keys = new ArrayList<>();
        for (Attribute attribute : by) {
            String value = participant.values().getOrDefault(attribute.id(), "");
            if (value.isBlank()) {
                return Scope.NOT_RECORDED;
            }
            keys.add(Names.valueKey(value));
        }
        return String.join(JOINT, keys);
    }

    /// The values of an attribute, each once: the declared ones in their order, then others that
    /// these participants have, by name, then the words that say why there is no other, such as
    /// `refused`.
    public static List<String> values(Attribute attribute, Collection<Participant> people) {
        Map<String, String> known = new LinkedHashMap<>();
        attribute.values().forEach(it -> known.putIfAbsent(Names.valueKey(it), it));
        Map<String, String> others = new TreeMap<>(NaturalOrder.INSTANCE);
        for (Participant participant : people) {
            String value = participant.values().getOrDefault(attribute.id(), "").strip();
            String key = Names.valueKey(value);
            if (!known.containsKey(key)) {
                others.putIfAbsent(key, value);
            }
        }
        known.putAll(others);
        Set.of("", Scope.NOT_RECORDED).forEach(known::remove);
        for (ReservedValue reserved : ReservedValue.values()) {
            String written = known.remove(reserved.word());
            if (written != null) {
                known.put(reserved.word(), written);
            }
        }
        return List.copyOf(known.values());
    }

    /// The total first.
    public List<Group> columns() {
        return columns;
    }

    /// The group with this name, compared as values are.
    public Optional<Group> named(String value) {
        String key = Names.valueKey(value);
        return columns.stream()
                .skip(1)
                .filter(it -> Names.valueKey(it.key()).equals(key))
                .findFirst();
    }

    /// The column of each participant beside the total; 0 where there are no groups.
    int[] columnOf() {
        return Arrays.copyOf(columnOf, columnOf.length);
    }
}
