package org.postil.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.postil.report.Table;
import org.postil.study.Attribute;
import org.postil.study.AttributeName;
import org.postil.study.Participant;
import org.postil.study.Study;

/// Who took part: the participants by each attribute, interviews by mover status and focus groups
/// in columns of their own.
public final class SampleTable {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(?:\\.\\d{1,9})?");
    private final List<Participant> people;
    private final List<Group> columns;
    private final List<String> narrow;
    private final List<Table.Row> rows = new ArrayList<>();
    private final List<List<Table.Cell>> cells = new ArrayList<>();

    private SampleTable(Counted counted) {
        this.people = counted.participants();
        SampleGroups groups = SampleGroups.of(counted, SampleGroups.STATUS);
        this.columns = groups.wideColumns();
        this.narrow = groups.narrow();
    }

    /// The characteristics of the participants in scope.
    ///
    /// Values that nobody has are left out, and so are exact ages, as everywhere in print. An
    /// attribute whose values are numbers has one row, from the least to the greatest.
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
        List<String> values =
                Groups.values(attribute, people).stream()
                        .filter(value ->
                                people.stream()
                                        .anyMatch(it -> SampleGroups.has(it, attribute, value)))
                        .toList();
        if (values.isEmpty()) {
            return;
        }
        String name = AttributeName.shown(attribute.name());
        if (values.stream().allMatch(it -> NUMBER.matcher(it).matches())) {
            range(attribute, name);
            return;
        }
        for (String value : values) {
            row(
                    attribute.name() + "=" + value,
                    name + ": " + Attribution.dashed(value),
                    1,
                    it -> SampleGroups.has(it, attribute, value));
        }
        if (people.stream().anyMatch(it -> SampleGroups.value(it, attribute) == null)) {
            row(
                    attribute.name() + "=",
                    name + ": " + Scope.NOT_RECORDED,
                    1,
                    it -> SampleGroups.value(it, attribute) == null);
        }
    }

    /// One row from the least to the greatest number: a row a number would single people out, and
    /// so would a range of fewer than [KRule#DEFAULT_K] people, which is printed as “too few”.
    private void range(Attribute attribute, String name) {
        rows.add(new Table.Row(attribute.name(), name + ", range", 1));
        List<Table.Cell> ranges = new ArrayList<>();
        for (Group column : columns) {
            List<BigDecimal> numbers =
                    column.participants().stream()
                            .map(it -> SampleGroups.value(it, attribute))
                            .filter(Objects::nonNull)
                            .map(BigDecimal::new)
                            .sorted()
                            .toList();
            ranges.add(
                    Table.Cell.text(
                            numbers.size() < KRule.DEFAULT_K
                                    ? "too few"
                                    : numbers.getFirst().toPlainString()
                                            + " to "
                                            + numbers.getLast().toPlainString()));
        }
        cells.add(ranges);
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
                warnings(),
                notes(),
                "");
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!narrow.isEmpty()) {
            notes.add(
                    "Counted in the total alone, because they are one or two people: "
                            + String.join("; ", narrow)
                            + ".");
        }
        notes.add(Remarks.SAMPLE);
        return notes;
    }

    private List<String> warnings() {
        List<String> alone = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            Double value = cells.get(row).getFirst().value();
            if (value != null && value == 1) {
                alone.add(rows.get(row).label());
            }
        }
        return alone.isEmpty()
                ? List.of()
                : List.of(
                        "These rows fit one participant alone: " + String.join("; ", alone) + ".");
    }
}
