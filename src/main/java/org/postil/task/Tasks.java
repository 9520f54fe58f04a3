package org.postil.task;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// The threads of one program: a pool for long work, and single-threaded lanes for work in order.
public final class Tasks implements AutoCloseable {
    private static final long CLOSE_SECONDS = 60;
    private final ExecutorService pool;

    public Tasks() {
        this.pool =
                Executors.newFixedThreadPool(
                        Math.max(2, Runtime.getRuntime().availableProcessors()),
                        named("postil-task-"));
    }

    /// Starts work in the pool.
    public <T> Task<T> start(String title, Work<T> work) {
        Task<T> task = new Task<>(title);
        pool.execute(() -> task.run(work));
        return task;
    }

    /// Waits for a task's value.
    ///
    /// @throws RuntimeException what the work threw
    public static <T> T await(Task<T> task) {
        try {
            return task.result().join();
        } catch (CompletionException e) {
            throw unwrapped(e.getCause(), e);
        }
    }

    private static RuntimeException unwrapped(
            @Nullable Throwable cause, CompletionException fallback) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException problem ? problem : fallback;
    }

    /// A new lane: what is given to it runs one after the other, on one thread of its own.
    public static Lane lane(String name) {
        return new Lane(Executors.newSingleThreadExecutor(named(name + "-")));
    }

    private static ThreadFactory named(String prefix) {
        AtomicInteger count = new AtomicInteger();
        return runnable -> {
            Thread thread = new Thread(runnable, prefix + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    @Override
    public void close() {
        close(pool);
    }

    static void close(ExecutorService executor) {
        executor.shutdown();
        try {
            if (!executor.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
                executor.shutdownNow();
            }
        } catch (InterruptedException e) {
            executor.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
