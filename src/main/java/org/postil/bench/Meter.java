package org.postil.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToLongFunction;

/// Runs operations, measures them and prints a line for each.
final class Meter {
    private static final double NANOS_PER_MILLI = 1e6;
    private static final long MEGABYTE = 1 << 20;
    private final PrintStream print;
    private final List<Figure> figures = new ArrayList<>();

    Meter(PrintStream print) {
        this.print = print;
        print.printf(
                Locale.ROOT,
                "%-44s %10s %6s %12s %12s %12s %10s%n",
                "operation",
                "rows",
                "runs",
                "first ms",
                "median ms",
                "p95 ms",
                "peak MB");
    }

    /// Runs an operation several times; the first run is told apart.
    ///
    /// @param work takes the number of the run and returns how many rows it handled
    Figure measure(String operation, int runs, IntToLongFunction work) {
        List<MemoryPoolMXBean> heap =
                ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .toList();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        double[] millis = new double[runs];
        long rows = 0;
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            rows = work.applyAsLong(run);
            millis[run] = (System.nanoTime() - start) / NANOS_PER_MILLI;
        }
        long sum = heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        // The pools have their peaks at different moments: their sum bounds the heap's peak, as its
        // limit does.
        long peak = Math.min(sum, Runtime.getRuntime().maxMemory()) / MEGABYTE;
        Figure figure = Figure.of(operation, rows, millis, peak);
        figures.add(figure);
        print.printf(
                Locale.ROOT,
                "%-44s %10d %6d %12.2f %12.2f %12.2f %10d%n",
                operation,
                rows,
                figure.runs(),
                figure.first(),
                figure.median(),
                figure.p95(),
                peak);
        print.flush();
        return figure;
    }

    List<Figure> figures() {
        return List.copyOf(figures);
    }
}
