package org.postil.desktop.people;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.postil.desktop.kit.Clip;
import org.postil.report.Table;
import org.postil.study.Attribute;

/// What of the participants goes to the clipboard: a native table for Word and its like, and for
/// spreadsheets the block that can be pasted back.
final class PeopleCopy {
    private PeopleCopy() {}

    /// Whole participants with the attributes' names as heads, so that the block can be pasted by
    /// name.
    ///
    /// @param some the rows, from 0
    static Clip people(PeopleRows rows, List<Integer> some) {
        List<Integer> columns = IntStream.range(0, rows.columns()).boxed().toList();
        List<List<String>> block = new ArrayList<>();
        block.add(columns.stream().map(it -> name(rows, it)).toList());
        some.forEach(it -> block.add(line(rows, it, columns)));
        return clip(rows, some, columns, new PasteBlock(block));
    }

    /// All that is shown, as [#people].
    static Clip all(PeopleRows rows) {
        return people(rows, IntStream.range(0, rows.rows().size()).boxed().toList());
    }

    /// The cells at these rows and columns. The plain block has no heads, so that it fits where it
    /// is pasted; the native table has them.
    static Clip cells(PeopleRows rows, List<Integer> some, List<Integer> columns) {
        List<List<String>> block = some.stream().map(row -> line(rows, row, columns)).toList();
        return clip(rows, some, columns, new PasteBlock(block));
    }

    private static Clip clip(
            PeopleRows rows, List<Integer> some, List<Integer> columns, PasteBlock block) {
        Clip table = Clip.table(table(rows, some, columns));
        return new Clip(block.text(), table.html(), table.rtf());
    }

    /// As it is printed: who it is, then what was chosen.
    private static Table table(PeopleRows rows, List<Integer> some, List<Integer> columns) {
        List<Integer> right = columns.stream().filter(it -> it > 0).toList();
        return new Table(
                "Participants",
                "",
                "",
                "",
                "",
                rows.head(0),
                some.stream()
                        .map(it -> rows.rows().get(it))
                        .map(it -> new Table.Row(it.participant().name(), it.cell(0), 0))
                        .toList(),
                right.stream()
                        .map(it ->
                                new Table.Column(
                                        rows.head(it), rows.head(it), null, !rows.isNumber(it)))
                        .toList(),
                some.stream()
                        .map(row -> line(rows, row, right).stream().map(Table.Cell::text).toList())
                        .toList(),
                List.of(),
                List.of(),
                "");
    }

    private static String name(PeopleRows rows, int column) {
        Attribute attribute = rows.attribute(column);
        return attribute == null ? rows.head(column) : attribute.name();
    }

    private static List<String> line(PeopleRows rows, int row, List<Integer> columns) {
        return columns.stream().map(rows.rows().get(row)::cell).toList();
    }
}
