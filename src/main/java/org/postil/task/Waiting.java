package org.postil.task;

/// Whether this thread may wait for a file, the database or the index.
public final class Waiting {
    private static final String EVENT_THREAD = "AWT-EventQueue";

    private Waiting() {}

    /// False on the window's event thread: while it waits, nothing in the window moves. The store
    /// and the index assert it, so that a test with a window fails where somebody forgot.
    public static boolean isAllowed() {
        return !Thread.currentThread().getName().startsWith(EVENT_THREAD);
    }
}
