package org.postil.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The report's tables, cell by cell, read back from the export by code of its own.
final class PublishedStatisticsTest {
    private static final int CELLS = 276;
    private static final Map<Integer, Integer> CELLS_OF_TABLE =
            Map.ofEntries(
                    Map.entry(1, 32),
                    Map.entry(2, 24),
                    Map.entry(3, 12),
                    Map.entry(4, 18),
                    Map.entry(5, 12),
                    Map.entry(6, 15),
                    Map.entry(7, 15),
                    Map.entry(8, 15),
                    Map.entry(9, 15),
                    Map.entry(10, 18),
                    Map.entry(11, 24),
                    Map.entry(12, 18),
                    Map.entry(13, 15),
                    Map.entry(14, 15),
                    Map.entry(15, 14),
                    Map.entry(16, 14));
    private static final Pattern ESTIMATE =
            Pattern.compile("(-?[\\d.]+)(\\*{0,3})(?: \\(([\\d.]+)\\))?");

    @TempDir private Path folder;

    @Test
    void everyCellOfTablesOneToSixteenIsThere() throws IOException {
        List<SimpleCsv.Line> cells = exported();
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        for (SimpleCsv.Line cell : cells) {
            counts.merge(
                    Integer.parseInt(cell.get("table").substring("Table ".length())),
                    1,
                    Integer::sum);
        }
        assertThat(counts).containsExactlyInAnyOrderEntriesOf(CELLS_OF_TABLE);
        assertThat(cells).hasSize(CELLS);
    }

    @Test
    void valueStarsAndStandardErrorAreWhatWasPrinted() throws IOException {
        for (SimpleCsv.Line cell : exported()) {
            String printed = cell.get("printed");
            String where =
                    cell.get("table")
                            + " / "
                            + cell.get("row")
                            + " / "
                            + cell.get("column")
                            + ": "
                            + printed;
            if (cell.get("unit").equals("yes_no")) {
                assertThat(cell.get("value"))
                        .as(where)
                        .isEqualTo(printed.equals("YES") ? "1" : "0");
                continue;
            }
            String number =
                    printed.replaceAll("[£,%]", "").strip().replaceFirst("^\\((.*)\\)$", "$1");
            Matcher matcher = ESTIMATE.matcher(number);
            assertThat(matcher.matches()).as(where).isTrue();
            assertThat(new BigDecimal(cell.get("value")))
                    .as(where)
                    .isEqualByComparingTo(matcher.group(1));
            assertThat(cell.get("stars")).as(where).isEqualTo(matcher.group(2));
            if (matcher.group(3) != null) {
                assertThat(new BigDecimal(cell.get("standard_error")))
                        .as(where)
                        .isEqualByComparingTo(matcher.group(3));
            }
        }
    }

    @Test
    void printedColumnsOfStandardErrorsAreCellsAndFilledIntoTheirEstimates() throws IOException {
        List<SimpleCsv.Line> cells = exported();
        List<SimpleCsv.Line> errors =
                cells.stream().filter(it -> it.get("kind").equals("standard_error")).toList();
        assertThat(errors).hasSize(10);
        for (SimpleCsv.Line error : errors) {
            assertThat(cells)
                    .filteredOn(it ->
                            it.get("table").equals(error.get("table"))
                                    && it.get("row").equals(error.get("row"))
                                    && it.get("kind").equals("estimate"))
                    .singleElement()
                    .satisfies(it ->
                            assertThat(it.get("standard_error")).isEqualTo(error.get("value")));
        }
    }

    @Test
    void whatIsExportedIsWhatWasImported() throws IOException {
        List<SimpleCsv.Line> imported = new ArrayList<>();
        for (String file : Cli.files("codebooks/summaries").toList()) {
            imported.addAll(rows(Path.of(file)));
        }
        assertThat(all()).containsExactlyInAnyOrderElementsOf(imported);
    }

    private List<SimpleCsv.Line> exported() throws IOException {
        return all().stream().filter(it -> it.get("table").startsWith("Table ")).toList();
    }

    private List<SimpleCsv.Line> all() throws IOException {
        Cli cli = new Cli(folder);
        cli.ok("new", cli.study());
        List<String> args = new ArrayList<>(List.of("statistics", "import", cli.study()));
        args.addAll(Cli.files("codebooks/summaries").toList());
        cli.ok(args.toArray(String[]::new));
        Path out = folder.resolve("out.csv");
        cli.ok("statistics", "export", cli.study(), "--out", out.toString());
        List<SimpleCsv.Line> rows = rows(out);
        Files.delete(folder.resolve("study.postil.mv.db"));
        return rows;
    }

    private static List<SimpleCsv.Line> rows(Path file) throws IOException {
        return SimpleCsv.read(Files.readString(file));
    }
}
