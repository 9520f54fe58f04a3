package org.postil.desktop.people;

import java.util.ArrayList;
import java.util.List;
import org.postil.study.Attribute;

/// What of the participants goes to the clipboard.
final class PeopleCopy {
    private PeopleCopy() {}

    /// All that is shown, with the attributes' names as heads, so that it can be pasted by name.
    static PasteBlock all(PeopleRows rows) {
        List<List<String>> block = new ArrayList<>();
        List<Integer> columns = new ArrayList<>();
        List<String> heads = new ArrayList<>();
        for (int column = 0; column < rows.columns(); column++) {
            Attribute attribute = rows.attribute(column);
            columns.add(column);
            heads.add(attribute == null ? rows.head(column) : attribute.name());
        }
        block.add(heads);
        for (int row = 0; row < rows.rows().size(); row++) {
            block.add(line(rows, row, columns));
        }
        return new PasteBlock(block);
    }

    /// The cells at these rows and columns.
    static PasteBlock cells(PeopleRows rows, List<Integer> some, List<Integer> columns) {
        return new PasteBlock(some.stream().map(row -> line(rows, row, columns)).toList());
    }

    private static List<String> line(PeopleRows rows, int row, List<Integer> columns) {
        return columns.stream().map(rows.rows().get(row)::cell).toList();
    }
}
