package org.postil.project;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.exchange.CsvTable;
import org.postil.study.AttributeValue;
import org.postil.study.Delta;
import org.postil.study.Problem;
import org.postil.study.Provenance;
import org.postil.study.PublishedStatistic;
import org.postil.study.Study;

/// Brings published statistics into a study, one printed cell a row.
public final class ImportStatistics {
    /// The columns in the order in which they are written; the first fourteen must be there.
    static final List<String> COLUMNS =
            List.of(
                    "table",
                    "title",
                    "source",
                    "notes",
                    "row",
                    "group",
                    "column",
                    "value",
                    "unit",
                    "standard_error",
                    "stars",
                    "base",
                    "printed",
                    "definition",
                    "kind",
                    "join",
                    "population",
                    "geography",
                    "period",
                    "model",
                    "controls",
                    "reference",
                    "legend",
                    "hedge",
                    "derived",
                    "note");

    private static final int REQUIRED = 14;
    private static final Set<String> UNITS =
            Set.of(
                    "percent",
                    "percentage_points",
                    "gbp",
                    "coefficient",
                    "marginal_effect",
                    "count",
                    "ratio",
                    "yes_no");
    private static final Set<String> KINDS =
            Set.of(
                    "",
                    "share",
                    "mean",
                    "standard_deviation",
                    "difference",
                    "estimate",
                    "standard_error",
                    "n",
                    "control");

    private final Map<String, PublishedStatistic> byKey = new HashMap<>();
    private final Provenance provenance;
    private int position;

    private ImportStatistics(Study study, Provenance provenance) {
        this.provenance = provenance;
        study.statistics().forEach(it -> byKey.put(it.naturalKey(), it));
        this.position =
                study.statistics().stream().mapToInt(it -> it.position() + 1).max().orElse(0);
    }

    /// Imports files as one change; a row that does not fit is refused by its number, the rest goes
    /// in.
    public static ImportReport run(Project project, List<Path> files) {
        List<CsvTable> tables = new ArrayList<>();
        List<FileReport> unread = new ArrayList<>();
        for (Path file : files) {
            try {
                tables.add(
                        CsvTable.read(file, COLUMNS.subList(0, REQUIRED).toArray(String[]::new)));
            } catch (Problem problem) {
                unread.add(
                        FileReport.refused(
                                String.valueOf(file.getFileName()), problem.sentences()));
            }
        }
        List<Import> all = tables.stream().map(table -> new Import(table.file())).toList();
        project.applyAndWait((study, texts) -> {
            ImportStatistics statistics = new ImportStatistics(study, project.provenance());
            Import sum = new Import("");
            for (int i = 0; i < tables.size(); i++) {
                statistics.take(tables.get(i), all.get(i), sum);
            }
            return sum.planned(
                    "Import published statistics from " + Import.count(tables.size(), "file"));
        });
        List<FileReport> reports = new ArrayList<>(all.stream().map(Import::report).toList());
        reports.addAll(unread);
        return new ImportReport(reports);
    }

    private void take(CsvTable table, Import report, Import sum) {
        for (CsvTable.Row row : table.rows()) {
            report.row(
                    row,
                    () -> {
                        check(row);
                        PublishedStatistic read = statistic(row);
                        PublishedStatistic there = byKey.putIfAbsent(read.naturalKey(), read);
                        if (there == null) {
                            position++;
                            sum.add(Delta.add(read));
                        } else if (!same(there, read)) {
                            throw new Problem(
                                    read.table()
                                            + " has the cell "
                                            + read.row()
                                            + " / "
                                            + read.column()
                                            + " already, printed "
                                            + there.printed()
                                            + ".",
                                    "A printed cell stands once; tell rows of one name apart in the"
                                            + " column row or group.");
                        }
                    });
        }
    }

    private static boolean same(PublishedStatistic there, PublishedStatistic read) {
        return StatisticRow.of(there).equals(StatisticRow.of(read));
    }

    private PublishedStatistic statistic(CsvTable.Row row) {
        String key =
                String.join(
                        "\u0000",
                        row.get("table"),
                        row.get("row"),
                        row.get("group"),
                        row.get("column"));
        UUID id = provenance.ids().next("statistic", key);
        return new PublishedStatistic(
                id,
                position,
                row.get("table"),
                row.get("title"),
                row.get("source"),
                row.get("notes"),
                row.get("row"),
                row.get("group"),
                row.get("column"),
                decimal(row, "value"),
                row.get("unit"),
                decimal(row, "standard_error"),
                row.get("stars"),
                base(row),
                row.get("printed"),
                row.get("definition"),
                row.get("kind"),
                join(row.get("join")),
                row.get("population"),
                row.get("geography"),
                row.get("period"),
                row.get("model"),
                row.get("controls"),
                row.get("reference"),
                row.get("legend"),
                row.get("hedge"),
                row.get("derived"),
                row.get("note"));
    }

    private static void check(CsvTable.Row row) {
        List.of("table", "row", "column", "printed").forEach(column -> require(row, column));
        requireOneOf(row, "unit", UNITS);
        requireOneOf(row, "kind", KINDS);
    }

    private static void require(CsvTable.Row row, String column) {
        if (row.get(column).isEmpty()) {
            throw new Problem(
                    "The column " + column + " is empty.", "Every printed cell needs one.");
        }
    }

    private static void requireOneOf(CsvTable.Row row, String column, Set<String> words) {
        if (!words.contains(row.get(column))) {
            String known =
                    String.join(
                            ", ", words.stream().filter(word -> !word.isEmpty()).sorted().toList());
            throw new Problem(
                    "“" + row.get(column) + "” is not a " + column + ".",
                    "Write one of " + known + ".");
        }
    }

    private static @Nullable BigDecimal decimal(CsvTable.Row row, String column) {
        String word = row.get(column);
        try {
            return word.isEmpty() ? null : new BigDecimal(word);
        } catch (NumberFormatException e) {
            throw new Problem(
                    "“" + word + "” in the column " + column + " is not a number.",
                    "Write digits with a point.",
                    e);
        }
    }

    private static @Nullable Integer base(CsvTable.Row row) {
        String word = row.get("base").replace(",", "");
        try {
            return word.isEmpty() ? null : Integer.valueOf(word);
        } catch (NumberFormatException e) {
            throw new Problem(
                    "“" + word + "” is not a base.",
                    "Write a whole number, or leave it empty where none was printed.",
                    e);
        }
    }

    private static List<AttributeValue> join(String text) {
        List<AttributeValue> join = new ArrayList<>();
        for (String part : text.split(";")) {
            int equals = part.indexOf('=');
            if (part.isBlank()) {
                continue;
            }
            if (equals < 1) {
                throw new Problem(
                        "“" + part.strip() + "” does not join to anybody.",
                        "Write attribute=value; attribute=value.");
            }
            join.add(
                    new AttributeValue(
                            part.substring(0, equals).strip(), part.substring(equals + 1).strip()));
        }
        return join;
    }
}
