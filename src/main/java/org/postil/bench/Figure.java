package org.postil.bench;

import java.util.Arrays;

/// What one operation took.
///
/// @param rows what it handled in one run: codings, transcripts, hits
/// @param millis of each run, sorted
/// @param peakMegabytes an upper bound of the heap in use while it ran
record Figure(String operation, long rows, double[] millis, long peakMegabytes) {
    private static final double HALF = 0.5;
    private static final double MOST = 0.95;

    static Figure of(String operation, long rows, double[] millis, long peakMegabytes) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return new Figure(operation, rows, sorted, peakMegabytes);
    }

    double median() {
        return at(HALF);
    }

    double p95() {
        return at(MOST);
    }

    /// The nearest-rank quantile.
    private double at(double share) {
        return millis[Math.max(0, (int) Math.ceil(share * millis.length) - 1)];
    }
}
