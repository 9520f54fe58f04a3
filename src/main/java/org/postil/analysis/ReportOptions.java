package org.postil.analysis;

import java.time.Instant;

/// What the author of a report decides.
///
/// @param title of the report
/// @param author printed below it; may be empty
/// @param counts whether findings are written with their counts or in words
/// @param scope whom and whose coding the report rests on; its codes are not looked at
/// @param created printed and written into the file's properties
/// @param k the least number of participants an attribution should fit, see [KRule]
public record ReportOptions(
        String title, String author, Counts counts, Scope scope, Instant created, int k) {
    /// Where the numbers stand.
    public enum Counts {
        /// In the sentences and tables of each section.
        TEXT,
        /// In an annex alone; the sections speak in words.
        ANNEX
    }

    /// Everything in the study, findings in words and the counts in the annex.
    public static ReportOptions of(String title, Instant created) {
        return new ReportOptions(
                title, "", Counts.ANNEX, Scope.EVERYTHING, created, KRule.DEFAULT_K);
    }

    public ReportOptions withCounts(Counts other) {
        return new ReportOptions(title, author, other, scope, created, k);
    }

    public ReportOptions withScope(Scope other) {
        return new ReportOptions(title, author, counts, other, created, k);
    }
}
