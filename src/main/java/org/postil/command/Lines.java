package org.postil.command;

import java.io.PrintStream;
import org.postil.task.Progress;

/// Tells of each step in a line of its own.
final class Lines implements Progress {
    private final PrintStream err;

    Lines(PrintStream err) {
        this.err = err;
    }

    @Override
    public void step(long done, long total, String what) {
        if (!what.isEmpty()) {
            err.println(what + " ...");
        }
    }

    @Override
    public void checkCancelled() {}
}
