package org.postil.task;

/// What long work says of itself, and asks, while it runs.
public interface Progress {
    /// Tells nobody and is never cancelled.
    Progress NONE =
            new Progress() {
                @Override
                public void step(long done, long total, String what) {}

                @Override
                public void checkCancelled() {}
            };

    /// Says how far the work is.
    ///
    /// @param total 0 where it is not known
    /// @param what the thing at hand, for example a file's name
    void step(long done, long total, String what);

    /// @throws Cancelled if somebody wants the work to stop
    void checkCancelled();
}
