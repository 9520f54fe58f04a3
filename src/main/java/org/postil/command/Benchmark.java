package org.postil.command;

import java.io.PrintStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The benchmark, which stands above the command line and is handed to it.
public interface Benchmark {
    /// Runs it.
    ///
    /// @param size S, M or L
    /// @param result a JSON file for the figures; null for none
    /// @param print where the figures are printed
    void run(String size, @Nullable Path result, PrintStream print);

    /// Opens the window by itself and closes it again.
    ///
    /// @param walk begin with a new copy of the example and go through the window's parts; else
    ///   close as soon as the text that was read last is painted
    /// @param print where the times are printed
    void window(boolean walk, PrintStream print);
}
