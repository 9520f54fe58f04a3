package org.postil.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.postil.report.Table;
import org.postil.study.Codebook;
import org.postil.study.Participant;
import org.postil.study.Study;

/// Codes by single cases: which transcript, or which participant, holds which code.
public final class CodesByCase {
    private final Counted counted;
    private final boolean binary;
    private final Participation participation;

    private CodesByCase(Study study, Scope scope, boolean binary) {
        this.counted = Counted.of(study, scope);
        this.binary = binary;
        this.participation = Participation.of(counted);
    }

    /// Codes by the transcripts in scope.
    ///
    /// @param binary whether the code is there (1 or 0) instead of the number of codings
    public static Table documents(Study study, Scope scope, boolean binary) {
        CodesByCase cases = new CodesByCase(study, scope, binary);
        List<Floor> floors = cases.counted.floorsOfInterest();
        int[] columnOf = new int[cases.counted.floors().size()];
        List<Table.Column> columns = new ArrayList<>();
        for (Floor floor : floors) {
            columnOf[floor.place()] = columns.size();
            String name = floor.transcript().name();
            columns.add(new Table.Column(name, name, null, false));
        }
        long[][] counts =
                cases.counts(columns.size(), coded -> new int[] {columnOf[coded.floor().place()]});
        return cases.table(
                "Codes by transcript", columns, (code, at) -> cases.cell(counts[code][at]), counts);
    }

    /// Codes by the participants in scope. In a binary table somebody who was not asked and did not
    /// raise the code has no number.
    ///
    /// @param binary whether they raised the code (1 or 0) instead of the number of their codings
    public static Table participants(Study study, Scope scope, boolean binary) {
        CodesByCase cases = new CodesByCase(study, scope, binary);
        List<Table.Column> columns = new ArrayList<>();
        for (Participant participant : cases.counted.participants()) {
            columns.add(new Table.Column(participant.name(), participant.name(), null, false));
        }
        long[][] counts = cases.counts(columns.size(), coded -> coded.touched().people());
        return cases.table(
                "Codes by participant",
                columns,
                (code, at) -> cases.cellOf(counts[code][at], code, at),
                counts);
    }

    private interface Cells {
        Table.Cell cell(int code, int at);
    }

    private long[][] counts(int width, Function<Coded, int[]> columnsOf) {
        CodeTree tree = counted.tree();
        long[][] counts = new long[tree.size()][width + 1];
        for (Coded coded : counted.codings()) {
            counts[coded.code()][width]++;
            for (int column : columnsOf.apply(coded)) {
                counts[coded.code()][column]++;
            }
        }
        for (int code = tree.size() - 1; code >= 0 && counted.scope().withChildren(); code--) {
            int parent = tree.parent(code);
            for (int column = 0; parent >= 0 && column <= width; column++) {
                counts[parent][column] += counts[code][column];
            }
        }
        return counts;
    }

    private Table table(String title, List<Table.Column> cases, Cells cells, long[][] counts) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(new Table.Column("total", "Total", cases.size(), false));
        columns.addAll(cases);
        List<Table.Row> rows = new ArrayList<>();
        List<List<Table.Cell>> printed = new ArrayList<>();
        for (Codebook.Entry entry : counted.rows()) {
            rows.add(new Table.Row(entry.path(), entry.code().name(), entry.depth()));
            int code = counted.tree().index(entry.code().id());
            List<Table.Cell> row = new ArrayList<>();
            row.add(total(counts[code], cases.size()));
            for (int at = 0; at < cases.size(); at++) {
                row.add(cells.cell(code, at));
            }
            printed.add(row);
        }
        Remarks remarks = new Remarks(participation, Groups.by(counted, List.of()));
        return new Table(
                title,
                binary ? "presence" : Unit.CODINGS.word(),
                counted.scope().record().words(),
                counted.scope().at(),
                binary ? "columns of the table" : "",
                "Code",
                rows,
                columns,
                printed,
                remarks.warnings(),
                remarks.notes(Unit.CODINGS),
                "");
    }

    private Table.Cell total(long[] row, int width) {
        if (!binary) {
            return cell(row[width]);
        }
        int holding = 0;
        for (int at = 0; at < width; at++) {
            holding += row[at] > 0 ? 1 : 0;
        }
        return new Table.Cell((double) holding, width, holding + " of " + width, null, null);
    }

    private Table.Cell cell(long codings) {
        long value = binary ? Math.min(codings, 1) : codings;
        return Table.Cell.number(value, Long.toString(value));
    }

    private Table.Cell cellOf(long codings, int code, int participant) {
        Table.Cell plain = cell(codings);
        if (participation.base().isAsked(code, participant)) {
            return plain;
        }
        @Nullable Double value = binary && codings == 0 ? null : plain.value();
        String printed = value == null ? Raised.NOT_ASKED : plain.printed();
        String note = codings > 0 ? "raised it unasked" : "was not asked";
        return new Table.Cell(value, null, printed, note, null);
    }
}
