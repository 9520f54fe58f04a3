package org.postil.project;

import java.nio.file.Path;
import java.util.List;
import org.postil.exchange.CsvFile;
import org.postil.study.Study;

/// Writes all published statistics, one printed cell a row, in the order in which they were
/// imported.
public final class ExportStatistics {
    private ExportStatistics() {}

    /// @return how many cells
    public static int run(Study study, Path file) {
        List<List<String>> rows = study.statistics().stream().map(StatisticRow::of).toList();
        CsvFile.write(file, ImportStatistics.COLUMNS, rows);
        return rows.size();
    }
}
