package org.postil.desktop.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.study.Attribute;
import org.postil.study.AttributeName;
import org.postil.study.Names;
import org.postil.study.Study;

/// Works out what a block would set, from where it was pasted.
///
/// A block whose first line names columns (the first of them “participant”) goes by names. Else it
/// lies over the table from the chosen cell; where it begins in the first column its names say who
/// is meant, so that new participants can be pasted below or anywhere. One cell fills all cells
/// that are selected.
final class Pasting {
    private final Study study;
    private final PeopleRows table;
    private final PastePlan.Making making;

    private Pasting(Study study, PeopleRows table) {
        this.study = study;
        this.table = table;
        this.making = new PastePlan.Making(study);
    }

    /// @param rows the selected rows of the table, ascending; may be empty
    /// @param columns the selected columns, ascending; may be empty
    static PastePlan plan(
            Study study,
            PeopleRows table,
            List<Integer> rows,
            List<Integer> columns,
            PasteBlock block) {
        Pasting pasting = new Pasting(study, table);
        if (block.isEmpty()) {
            return pasting.making.done();
        }
        String first = block.rows().getFirst().getFirst();
        boolean heads = Names.same(first, "participant") && block.rows().size() > 1;
        boolean one = block.rows().size() == 1 && block.rows().getFirst().size() == 1;
        if (heads) {
            pasting.byNames(block);
        } else if (one && rows.size() * columns.size() > 1) {
            pasting.fill(rows, columns, first);
        } else {
            int row = rows.isEmpty() ? table.rows().size() : rows.getFirst();
            int column = columns.isEmpty() ? 0 : columns.getFirst();
            pasting.from(row, column, block);
        }
        return pasting.making.done();
    }

    private void byNames(PasteBlock block) {
        List<String> heads = block.rows().getFirst();
        List<@Nullable UUID> attributes = new ArrayList<>();
        attributes.add(null);
        for (String head : heads.subList(1, heads.size())) {
            Attribute found = named(head);
            attributes.add(found == null ? null : found.id());
            if (found == null && !head.isBlank() && !isCount(head)) {
                making.refuse(
                        "Column “" + head.strip() + "”: there is no such attribute. Add it first.");
            }
        }
        for (int at = 1; at < block.rows().size(); at++) {
            named(at + 1, block.rows().get(at), attributes);
        }
    }

    private @Nullable Attribute named(String head) {
        Optional<Attribute> exact = study.attributeNamed(head);
        return exact.orElseGet(() ->
                study.attributes().stream()
                        .filter(it -> Names.same(AttributeName.shown(it.name()), head))
                        .findFirst()
                        .orElse(null));
    }

    private static boolean isCount(String head) {
        return Names.same(head, "transcripts") || Names.same(head, "codings");
    }

    /// A row that begins with a name.
    private void named(int line, List<String> row, List<? extends @Nullable UUID> attributes) {
        String name = row.getFirst().strip();
        if (name.isEmpty()) {
            if (row.stream().anyMatch(it -> !it.isBlank())) {
                making.refuse("Line " + line + ": it has no participant.");
            }
            return;
        }
        making.person(name);
        for (int at = 1; at < row.size(); at++) {
            UUID attribute = at < attributes.size() ? attributes.get(at) : null;
            if (attribute != null) {
                making.cell(name, name, attribute, row.get(at));
            }
        }
    }

    private void fill(List<Integer> rows, List<Integer> columns, String value) {
        for (int row : rows) {
            for (int column : columns) {
                Attribute attribute = table.attribute(column);
                if (attribute != null && row < table.rows().size()) {
                    String name = table.rows().get(row).participant().name();
                    making.cell(name, name, attribute.id(), value);
                }
            }
        }
        if (columns.stream().noneMatch(it -> table.attribute(it) != null)) {
            making.refuse("Names and counts cannot be filled with one value.");
        }
    }

    private void from(int top, int left, PasteBlock block) {
        List<@Nullable UUID> attributes = new ArrayList<>();
        int widest = block.rows().stream().mapToInt(List::size).max().orElse(0);
        for (int column = left; column < left + widest; column++) {
            Attribute attribute = column < table.columns() ? table.attribute(column) : null;
            attributes.add(attribute == null ? null : attribute.id());
            if (attribute == null && column > 0) {
                making.refuse(
                        "Column "
                                + (column - left + 1)
                                + " of the block: there is no attribute there.");
            }
        }
        for (int at = 0; at < block.rows().size(); at++) {
            List<String> row = block.rows().get(at);
            if (left == 0) {
                named(at + 1, row, attributes);
            } else if (top + at >= table.rows().size()) {
                making.refuse("Line " + (at + 1) + ": it lies below the last participant.");
            } else {
                String name = table.rows().get(top + at).participant().name();
                for (int cell = 0; cell < row.size(); cell++) {
                    UUID attribute = attributes.get(cell);
                    if (attribute != null) {
                        making.cell(name, name, attribute, row.get(cell));
                    }
                }
            }
        }
    }
}
