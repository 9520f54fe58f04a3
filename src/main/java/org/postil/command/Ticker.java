package org.postil.command;

import java.io.PrintStream;
import org.postil.task.Progress;

/// Shows how far the work is, in one line of a terminal.
final class Ticker implements Progress {
    private static final int WIDTH = 78;
    private final PrintStream err;

    Ticker(PrintStream err) {
        this.err = err;
    }

    @Override
    public void step(long done, long total, String what) {
        String counted = total > 0 ? done + " of " + total + "  " + what : what;
        String line = counted.length() > WIDTH ? counted.substring(0, WIDTH) : counted;
        err.print("\r" + line + " ".repeat(WIDTH - line.length()));
        if (total > 0 && done >= total) {
            err.print("\r" + " ".repeat(WIDTH) + "\r");
        }
        err.flush();
    }

    @Override
    public void checkCancelled() {}
}
