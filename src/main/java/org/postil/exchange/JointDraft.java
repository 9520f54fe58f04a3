package org.postil.exchange;

import java.util.List;
import org.postil.study.Fit;

/// A joint display as a file defines it: names and offsets, not yet found in a study.
///
/// @param type for example `side_by_side`
/// @param by the name of the attribute whose values are the groups
/// @param record whose coding it rests on; empty for the default
public record JointDraft(
        String name,
        String title,
        String type,
        String by,
        List<String> groups,
        String record,
        List<Row> rows) {
    public JointDraft {
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
    }

    /// A row; what the file leaves out is empty.
    ///
    /// @param codes names or paths
    public record Row(
            String topic,
            String measuresInterviews,
            String measuresStatistics,
            List<String> codes,
            List<Figure> statistics,
            List<Place> quotes,
            Fit fit,
            String reasoning,
            String metaInference) {
        public Row {
            codes = List.copyOf(codes);
            statistics = List.copyOf(statistics);
            quotes = List.copyOf(quotes);
        }
    }

    /// A published statistic by where it was printed.
    public record Figure(String table, String row, String column) {}

    /// A stretch of a transcript.
    ///
    /// @param start in code points of the canonical text, from 0
    /// @param end in code points, exclusive
    public record Place(String document, int start, int end) {}
}
