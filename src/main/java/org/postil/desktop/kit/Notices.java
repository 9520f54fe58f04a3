package org.postil.desktop.kit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postil.project.Applied;
import org.postil.task.Cancelled;

/// What people are told: the one place that failures go to. On the event thread.
public final class Notices {
    private static final int KEPT = 200;
    private final List<Consumer<Notice>> listeners = new ArrayList<>();
    private final List<Runnable> saves = new ArrayList<>();
    private final List<Notice> told = new ArrayList<>();
    private @Nullable Instant saved;

    /// Has somebody told of every notice.
    public void listen(Consumer<Notice> listener) {
        listeners.add(listener);
    }

    /// Has somebody told whenever a change was saved.
    public void onSaved(Runnable listener) {
        saves.add(listener);
    }

    /// Tells no longer of changes that were saved.
    public void forget(Runnable listener) {
        saves.remove(listener);
    }

    /// Tells of a failure; work that somebody stopped is none.
    public void tell(Throwable failure) {
        if (failure instanceof Cancelled) {
            tell(Notice.news("Stopped. Nothing was changed."));
        } else {
            tell(Notice.of(failure));
        }
    }

    public void tell(Notice notice) {
        told.add(notice);
        if (told.size() > KEPT) {
            told.removeFirst();
        }
        listeners.forEach(it -> it.accept(notice));
    }

    /// All that was told in this window, oldest first.
    public List<Notice> told() {
        return List.copyOf(told);
    }

    void saved(Applied applied) {
        saved = applied.entry() == null ? saved : applied.entry().time();
        saves.forEach(Runnable::run);
    }

    /// When the last change was saved; null before the first.
    public @Nullable Instant lastSaved() {
        return saved;
    }
}
