package org.postil.task;

import java.util.concurrent.ExecutorService;

/// A single thread that does its work in the order it was given.
public final class Lane implements AutoCloseable {
    private final ExecutorService executor;

    Lane(ExecutorService executor) {
        this.executor = executor;
    }

    /// Puts work at the end of the lane.
    public <T> Task<T> start(String title, Work<T> work) {
        Task<T> task = new Task<>(title);
        executor.execute(() -> task.run(work));
        return task;
    }

    /// Finishes what was given and ends the thread.
    @Override
    public void close() {
        Tasks.close(executor);
    }
}
