package org.postil.analysis;

import java.util.ArrayList;
import java.util.List;
import org.postil.report.Table;
import org.postil.study.Attribute;
import org.postil.study.Codebook;
import org.postil.study.Study;
import org.postil.study.Texts;

/// The frame that tables of codes by groups share: their rows, columns, notes and warnings.
final class CodeTable {
    /// Makes the cell of a code in a column.
    interface Cells {
        /// @param code the code's number in the [CodeTree]
        /// @param column 0 for the total
        Table.Cell cell(int code, int column);
    }

    private final Counted counted;
    private final Unit unit;
    private final Groups groups;
    private final Participation participation;
    private final Tally tally;

    CodeTable(Study study, Texts texts, Scope scope, Unit unit, List<Attribute> by) {
        this.counted = Counted.of(study, scope);
        this.unit = unit;
        this.groups = Groups.by(counted, by);
        this.participation = Participation.of(counted);
        this.tally = Tally.of(participation, groups, unit, texts);
    }

    /// @param base what the base of a cell is, in words
    /// @param notes printed before the notes that every table has
    Table table(String title, String base, List<String> notes, Cells cells) {
        List<Table.Row> rows = new ArrayList<>();
        List<List<Table.Cell>> printed = new ArrayList<>();
        for (Codebook.Entry entry : counted.rows()) {
            rows.add(new Table.Row(entry.path(), entry.code().name(), entry.depth()));
            List<Table.Cell> row = new ArrayList<>();
            for (int column = 0; column < groups.columns().size(); column++) {
                row.add(cells.cell(counted.tree().index(entry.code().id()), column));
            }
            printed.add(row);
        }
        Remarks remarks = new Remarks(participation, groups);
        List<String> all = new ArrayList<>(notes);
        all.addAll(remarks.notes(unit));
        return new Table(
                title,
                unit.word(),
                counted.scope().record().words(),
                counted.scope().at(),
                base,
                "Code",
                rows,
                columns(),
                printed,
                remarks.warnings(),
                all,
                "");
    }

    private List<Table.Column> columns() {
        return groups.columns().stream()
                .map(it -> new Table.Column(it.key(), it.label(), it.size(), false))
                .toList();
    }

    Tally tally() {
        return tally;
    }

    Raised raised(int code, int column) {
        return participation.raised(code, groups.columns().get(column));
    }

    /// What the base of a count is, in words.
    String baseWords() {
        return participation.base().hasGuide() ? "participants asked" : "participants in the group";
    }

    /// The count of a code in a column.
    Table.Cell count(int code, int column) {
        Raised raised = raised(code, column);
        if (unit == Unit.PARTICIPANTS) {
            return raised.cell();
        }
        long value = tally.value(code, column);
        return new Table.Cell(
                (double) value, raised.asked(), Long.toString(value), raised.noteOnNumber(), null);
    }
}
