package org.postil.desktop.kit;

import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.postil.task.Cancelled;
import org.postil.task.Task;
import org.postil.task.Work;

/// Work whose result is wanted only as long as nobody asked for something newer, such as a list
/// that follows the selection.
public final class Latest {
    private final Jobs jobs;
    private final Notices notices;
    private @Nullable Task<?> current;

    public Latest(Desk desk) {
        this.jobs = desk.jobs();
        this.notices = desk.notices();
    }

    /// Starts work; what was started before is cancelled, and its result is not shown.
    public <T> void start(String title, Work<T> work, Consumer<T> then) {
        stop();
        Task<T> task = jobs.start(title, work);
        current = task;
        task.result()
                .whenComplete((value, failure) ->
                        SwingUtilities.invokeLater(() -> {
                            if (current == task) {
                                end(value, failure, then);
                            }
                        }));
    }

    private <T> void end(T value, @Nullable Throwable failure, Consumer<T> then) {
        current = null;
        if (failure == null) {
            then.accept(value);
        } else if (!(failure instanceof Cancelled)) {
            notices.tell(failure);
        }
    }

    /// Forgets what is under way.
    public void stop() {
        if (current != null) {
            current.cancel();
            current = null;
        }
    }
}
