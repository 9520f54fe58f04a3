package org.postil.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
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
        List<String> names = new ArrayList<>();
        for (Floor floor : floors) {
            names.add(floor.transcript().name());
            columnOf[floor.place()] = names.size();
        }
        long[][] counts =
                cases.counts(names.size(), coded -> new int[] {columnOf[coded.floor().place()]});
        return cases.table(
                "Codes by transcript",
                names,
                (code, column) ->
                        binary && column == 0
                                ? holding(counts[code])
                                : cases.cell(counts[code][column]));
    }

    /// Codes by the participants in scope. In a binary table somebody who was not asked and did not
    /// raise the code has no number.
    ///
    /// @param binary whether they raised the code (1 or 0) instead of the number of their codings
    public static Table participants(Study study, Scope scope, boolean binary) {
        CodesByCase cases = new CodesByCase(study, scope, binary);
        List<String> names = cases.counted.participants().stream().map(Participant::name).toList();
        Group everybody = Group.everybody(cases.counted);
        long[][] counts =
                cases.counts(
                        names.size(),
                        coded ->
                                Arrays.stream(coded.touched().people())
                                        .map(it -> it + 1)
                                        .toArray());
        return cases.table(
                "Codes by participant",
                names,
                (code, column) -> {
                    if (column > 0) {
                        return cases.cellOf(counts[code][column], code, column - 1);
                    }
                    return binary
                            ? cases.participation.raised(code, everybody).cell()
                            : cases.cell(counts[code][0]);
                });
    }

    /// Codings by code and column, of which the first is the total.
    private long[][] counts(int cases, Function<Coded, int[]> columnsOf) {
        CodeTree tree = counted.tree();
        long[][] counts = new long[tree.size()][cases + 1];
        for (Coded coded : counted.codings()) {
            counts[coded.code()][0]++;
            for (int column : columnsOf.apply(coded)) {
                counts[coded.code()][column]++;
            }
        }
        for (int code = tree.size() - 1; code >= 0 && counted.scope().withChildren(); code--) {
            int parent = tree.parent(code);
            for (int column = 0; parent >= 0 && column <= cases; column++) {
                counts[parent][column] += counts[code][column];
            }
        }
        return counts;
    }

    private Table table(String title, List<String> cases, CodeTable.Cells cells) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(new Table.Column("total", "Total", cases.size(), false));
        cases.forEach(it -> columns.add(new Table.Column(it, it, null, false)));
        List<Table.Row> rows = new ArrayList<>();
        List<List<Table.Cell>> printed = new ArrayList<>();
        for (Codebook.Entry entry : counted.rows()) {
            rows.add(new Table.Row(entry.path(), entry.code().name(), entry.depth()));
            int code = counted.tree().index(entry.code().id());
            printed.add(
                    IntStream.range(0, columns.size())
                            .mapToObj(column -> cells.cell(code, column))
                            .toList());
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

    /// How many of the cases hold a code.
    private static Table.Cell holding(long[] row) {
        int cases = row.length - 1;
        long holding = Arrays.stream(row).skip(1).filter(it -> it > 0).count();
        return new Table.Cell((double) holding, cases, holding + " of " + cases, null, null);
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
