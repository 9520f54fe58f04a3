package org.postil.desktop.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.swing.SwingUtilities;
import org.postil.task.Task;
import org.postil.task.Tasks;
import org.postil.task.Work;

/// The work that is under way behind the window, oldest first; on the event thread.
public final class Jobs {
    private final Tasks tasks;
    private final List<Task<?>> running = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();

    public Jobs(Tasks tasks) {
        this.tasks = tasks;
    }

    /// Has somebody told whenever work begins or ends.
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    /// Tells a listener no longer.
    public void forget(Runnable listener) {
        listeners.remove(listener);
    }

    /// Starts work in the background.
    public <T> Task<T> start(String title, Work<T> work) {
        Task<T> task = tasks.start(title, work);
        running.add(task);
        tell();
        CompletableFuture<T> result = task.result();
        result.whenComplete((value, failure) -> SwingUtilities.invokeLater(() -> end(task)));
        return task;
    }

    private void end(Task<?> task) {
        running.remove(task);
        tell();
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /// What is under way.
    public List<Task<?>> running() {
        return List.copyOf(running);
    }
}
