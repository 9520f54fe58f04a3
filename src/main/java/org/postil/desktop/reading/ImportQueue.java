package org.postil.desktop.reading;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Desk;
import org.postil.project.ImportPreview;
import org.postil.project.Incoming;
import org.postil.project.Standing;
import org.postil.study.Problem;
import org.postil.study.Study;
import org.postil.task.Progress;
import org.postil.task.Task;

/// Reads and corrects a preview off the event thread, one thing after the other, so that a
/// correction never falls on an older preview than the one that somebody sees.
final class ImportQueue {
    /// A preview and how its files stand to the study on the screen.
    ///
    /// @param problem why the last correction could not be made; empty if it was
    record State(ImportPreview preview, List<Standing> standings, String problem) {
        static final State NONE = new State(new ImportPreview(List.of()), List.of(), "");

        State {
            standings = List.copyOf(standings);
        }

        int ready() {
            return (int) count(Standing.State.READY);
        }

        boolean isBlocked() {
            return standings.stream().anyMatch(Standing::isBlocked);
        }

        private long count(Standing.State state) {
            return standings.stream().filter(it -> it.state() == state).count();
        }
    }

    /// Makes a preview from the one before.
    @FunctionalInterface
    interface Step {
        ImportPreview make(ImportPreview before, Study study, Progress progress);
    }

    /// A step, and what it is called in the status bar.
    private record Named(String title, Step step) {}

    private final Desk desk;
    private final Consumer<State> show;
    private final Deque<Named> waiting = new ArrayDeque<>();
    private State state = State.NONE;
    private @Nullable Task<State> running;
    private boolean corrected;

    ImportQueue(Desk desk, Consumer<State> show) {
        this.desk = desk;
        this.show = show;
    }

    State state() {
        return state;
    }

    boolean isBusy() {
        return running != null;
    }

    /// Reads files and folders, and puts them behind what is there.
    void read(List<Path> dropped) {
        correct(
                "Read transcripts",
                false,
                (before, study, progress) -> {
                    List<Incoming> all = new ArrayList<>(before.files());
                    all.addAll(ImportPreview.of(dropped, study, progress).files());
                    return new ImportPreview(all);
                });
    }

    /// Whether somebody corrected something, which would be lost.
    boolean isCorrected() {
        return corrected;
    }

    /// Does a step when those before it are done.
    ///
    /// @param byHand whether it is somebody's correction
    void correct(String title, boolean byHand, Step step) {
        corrected |= byHand;
        waiting.add(new Named(title, step));
        next();
    }

    /// Looks again how the files stand, for the study has changed.
    void refresh() {
        if (!state.preview().files().isEmpty() && waiting.isEmpty()) {
            correct("Compare with the study", false, (before, study, progress) -> before);
        }
    }

    /// Forgets everything, and ends what is under way.
    void clear() {
        waiting.clear();
        corrected = false;
        if (running != null) {
            running.cancel();
            running = null;
        }
        state = State.NONE;
        show.accept(state);
    }

    private void next() {
        Named step = running != null ? null : waiting.poll();
        if (step == null) {
            return;
        }
        State before = state;
        Study study = desk.study();
        Task<State> task =
                desk.work(
                        step.title(),
                        progress -> made(before, step.step(), study, progress),
                        after -> {});
        running = task;
        show.accept(state);
        task.result()
                .whenComplete(
                        (after, failure) -> SwingUtilities.invokeLater(() -> end(task, after)));
    }

    private static State made(State before, Step step, Study study, Progress progress) {
        try {
            ImportPreview after = step.make(before.preview(), study, progress);
            return new State(after, after.standings(study), "");
        } catch (Problem problem) {
            return new State(before.preview(), before.standings(), problem.sentences());
        }
    }

    /// @param after null where the step failed or was cancelled: then all stays as it was
    private void end(Task<State> task, @Nullable State after) {
        if (running != task) {
            return;
        }
        running = null;
        state = after == null ? state : after;
        show.accept(state);
        next();
    }
}
