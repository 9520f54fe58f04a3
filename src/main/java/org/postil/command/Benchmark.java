package org.postil.command;

import java.io.PrintStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The benchmark, which stands above the command line and is handed to it.
@FunctionalInterface
public interface Benchmark {
    /// Runs it.
    ///
    /// @param size S, M or L
    /// @param result a JSON file for the figures; null for none
    /// @param print where the figures are printed
    void run(String size, @Nullable Path result, PrintStream print);
}
