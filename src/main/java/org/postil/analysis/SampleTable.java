package org.postil.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.postil.report.Table;
import org.postil.study.Attribute;
import org.postil.study.Participant;
import org.postil.study.Study;

/// Who took part: the participants by each attribute, interviews by mover status and focus groups
/// in columns of their own.
public final class SampleTable {
    private final List<Participant> people;
    private final List<Group> columns;
    private final List<Table.Row> rows = new ArrayList<>();
    private final List<List<Table.Cell>> cells = new ArrayList<>();

    private SampleTable(Counted counted) {
        this.people = counted.participants();
        this.columns = SampleGroups.of(counted, SampleGroups.STATUS).columns();
    }

    /// The characteristics of the participants in scope.
    ///
    /// Values that nobody has are left out, and so are exact ages, as everywhere in print.
    public static Table of(Study study, Scope scope) {
        Counted counted = Counted.of(study, scope);
        SampleTable table = new SampleTable(counted);
        table.row("participants", "Participants", 0, it -> true);
        for (Attribute attribute : study.attributes()) {
            if (!Attribution.isExactAge(attribute, table.people)) {
                table.attribute(attribute);
            }
        }
        return table.done(scope.at());
    }

    private void attribute(Attribute attribute) {
        List<String> values = Groups.values(attribute, people);
        if (people.stream().allMatch(it -> SampleGroups.value(it, attribute) == null)) {
            return;
        }
        String name = Wording.sentence(attribute.name().replace('_', ' '));
        for (String value : values) {
            if (people.stream().anyMatch(it -> SampleGroups.has(it, attribute, value))) {
                row(
                        attribute.name() + "=" + value,
                        name + ": " + Attribution.dashed(value),
                        1,
                        it -> SampleGroups.has(it, attribute, value));
            }
        }
        if (people.stream().anyMatch(it -> SampleGroups.value(it, attribute) == null)) {
            row(
                    attribute.name() + "=",
                    name + ": (not recorded)",
                    1,
                    it -> SampleGroups.value(it, attribute) == null);
        }
    }

    private void row(String key, String label, int depth, Predicate<Participant> test) {
        rows.add(new Table.Row(key, label, depth));
        cells.add(columns.stream().map(it -> cell(it, test)).toList());
    }

    private static Table.Cell cell(Group group, Predicate<Participant> test) {
        long count = group.participants().stream().filter(test).count();
        return new Table.Cell((double) count, group.size(), Wording.number(count), null, null);
    }

    private Table done(String at) {
        List<Table.Column> heads =
                columns.stream()
                        .map(it -> new Table.Column(it.key(), it.label(), it.size(), false))
                        .toList();
        return new Table(
                "The sample",
                "participants",
                "",
                at,
                "participants of the column",
                "Characteristic",
                rows,
                heads,
                cells,
                List.of(),
                List.of(Remarks.SAMPLE),
                "");
    }
}
