package org.postil.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The window, which stands beside the command line and is handed to it.
public interface Window {
    /// Whether there is a display to open it on.
    boolean isPossible();

    /// Opens it and returns when it was closed.
    ///
    /// @param study to open; null for the last one, else a copy of the example
    void run(@Nullable Path study);
}
