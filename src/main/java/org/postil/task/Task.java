package org.postil.task;

import java.util.concurrent.CompletableFuture;

/// Work under way: its title, how far it is, its result. May be read and cancelled from any thread.
public final class Task<T> {
    /// How far a task is; `total` is 0 where it is not known.
    public record State(long done, long total, String what) {}

    private final String title;
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private volatile State state = new State(0, 0, "");
    private volatile boolean cancelled;

    Task(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public State state() {
        return state;
    }

    /// Asks the work to stop at its next check.
    public void cancel() {
        cancelled = true;
    }

    /// Completes with the value, or exceptionally with what the work threw.
    public CompletableFuture<T> result() {
        return result;
    }

    /// Runs the work here and now.
    void run(Work<T> work) {
        try {
            result.complete(work.run(new Reporter()));
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
        }
    }

    private final class Reporter implements Progress {
        @Override
        public void step(long done, long total, String what) {
            checkCancelled();
            state = new State(done, total, what);
        }

        @Override
        public void checkCancelled() {
            if (cancelled) {
                throw new Cancelled();
            }
        }
    }
}
