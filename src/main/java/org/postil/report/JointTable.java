package org.postil.report;

import java.util.List;

/// A joint display, filled: what was published, who said what, and what the author makes of both.
///
/// @param groups the heads of the group columns, with their n
/// @param measureHead the head of the column of published figures
/// @param notes below the table: bases, coding of record, mismatches between the sides, one
///   paragraph each
/// @param sources of the published figures, numbered from 1 in this order
public record JointTable(
        String title,
        List<String> groups,
        String measureHead,
        List<Row> rows,
        List<String> notes,
        List<String> sources) {
    public JointTable {
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        sources = List.copyOf(sources);
    }

    /// @param statistics one line a figure: label, printed form, stars explained in the notes,
    ///   source number
    /// @param groupCells one for each group: who was asked and raised it, per code, and quotes
    /// @param fit in words, for example `convergent`
    public record Row(
            String topic,
            String measuresInterviews,
            String measuresStatistics,
            List<String> statistics,
            List<GroupCell> groupCells,
            String fit,
            String reasoning,
            String metaInference) {
        public Row {
            statistics = List.copyOf(statistics);
            groupCells = List.copyOf(groupCells);
        }
    }

    /// @param counts one line a code, for example `Cost of moving: 2 of 3 asked`
    /// @param quotes chosen quotes of this group
    public record GroupCell(List<String> counts, List<Block.Quote> quotes) {
        public GroupCell {
            counts = List.copyOf(counts);
            quotes = List.copyOf(quotes);
        }
    }
}
