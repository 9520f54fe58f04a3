package org.postil.bench;

import java.util.Arrays;

/// What one operation took.
///
/// @param rows what it handled in one run: codings, transcripts, hits
/// @param first milliseconds of the first run, which also loads and compiles what it needs
/// @param millis of the runs after it, sorted; of the first where there is no other
/// @param peakMegabytes an upper bound of the heap in use while it ran
record Figure(String operation, long rows, double first, double[] millis, long peakMegabytes) {
    private static final double HALF = 0.5;
    private static final double MOST = 0.95;

    static Figure of(String operation, long rows, double[] millis, long peakMegabytes) {
        double[] later =
                millis.length == 1 ? millis.clone() : Arrays.copyOfRange(millis, 1, millis.length);
        Arrays.sort(later);
        return new Figure(operation, rows, millis[0], later, peakMegabytes);
    }

    int runs() {
        return millis.length;
    }

    double median() {
        return at(HALF);
    }

    double p95() {
        return at(MOST);
    }

    /// The longest run behind the first.
    double max() {
        return millis[millis.length - 1];
    }

    /// The nearest-rank quantile.
    private double at(double share) {
        return millis[Math.max(0, (int) Math.ceil(share * millis.length) - 1)];
    }
}
