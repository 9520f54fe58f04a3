package org.postil.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Measures every operation that users wait for.
public final class Bench {
    private Bench() {}

    /// Runs the benchmark at a size and prints its figures.
    public static void run(String size, @Nullable Path result, PrintStream print) {
        print.println("Size " + size);
    }
}
