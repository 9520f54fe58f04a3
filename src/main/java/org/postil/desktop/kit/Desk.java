package org.postil.desktop.kit;

import java.awt.Component;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.postil.project.Applied;
import org.postil.project.Project;
import org.postil.study.Change;
import org.postil.study.Coder;
import org.postil.study.Delta;
import org.postil.study.Plan;
import org.postil.study.Planned;
import org.postil.study.Study;
import org.postil.study.Texts;
import org.postil.study.Transcript;
import org.postil.task.Task;
import org.postil.task.Work;

/// The window's hand on an open study: what is shown, what is selected, and the one way to change
/// either. Everything here runs on the event thread and returns at once.
public final class Desk {
    private static final int TEXTS_KEPT = 16;

    /// Plans a change in the name of the coder at the desk.
    @FunctionalInterface
    public interface CoderPlan {
        Planned plan(Study study, Texts texts, Coder me);
    }

    /// What the window does when a part of it asks to see something elsewhere.
    public interface Guide {
        /// Opens the reading page at a place.
        void read(Place place);

        /// Opens a page of the rail by its id.
        void open(String page);
    }

    private final Project project;
    private final Jobs jobs;
    private final Notices notices;
    private final Preferences preferences;
    private final List<View> views = new ArrayList<>();
    private final Map<String, String> texts = new LinkedHashMap<>(TEXTS_KEPT, 0.75f, true);
    private Study study;
    private Selection selection = Selection.NONE;
    private long shown;
    private Guide guide;

    /// @param project stays open as long as the desk is used
    public Desk(Project project, Jobs jobs, Notices notices, Preferences preferences) {
        this.project = project;
        this.jobs = jobs;
        this.notices = notices;
        this.preferences = preferences;
        this.study = project.study();
        this.guide =
                new Guide() {
                    @Override
                    public void read(Place place) {
                        select(selection.withTranscript(place.transcript()).withSpan(place.span()));
                    }

                    @Override
                    public void open(String page) {}
                };
        project.listen(applied -> SwingUtilities.invokeLater(() -> advance(applied)));
    }

    public Project project() {
        return project;
    }

    public Preferences preferences() {
        return preferences;
    }

    public Notices notices() {
        return notices;
    }

    public Jobs jobs() {
        return jobs;
    }

    /// The study that is on the screen.
    public Study study() {
        return study;
    }

    public Selection selection() {
        return selection;
    }

    /// Who leads from one part of the window to another.
    public void guideWith(Guide other) {
        guide = other;
    }

    /// Shows a place in the reading page.
    public void read(Place place) {
        guide.read(place);
    }

    /// Opens a page of the rail.
    public void open(String page) {
        guide.open(page);
    }

    /// Has a view told of every change from now on.
    public void add(View view) {
        views.add(view);
        view.show(study, selection);
    }

    /// Takes something else in hand, and tells every view on the screen.
    public void select(Selection other) {
        Selection within = other.within(study);
        if (!within.equals(selection)) {
            selection = within;
            refresh();
        }
    }

    /// Tells every view that is on the screen to show the present state.
    public void refresh() {
        for (View view : List.copyOf(views)) {
            if (isWanted(view.component())) {
                view.show(study, selection);
            }
        }
    }

    /// A view in a window waits until it is on the screen; one outside any window, in a test or a
    /// measurement, until nothing hides it.
    private static boolean isWanted(JComponent component) {
        if (SwingUtilities.getWindowAncestor(component) != null) {
            return component.isShowing();
        }
        for (Component part = component; part != null; part = part.getParent()) {
            if (!part.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// Makes a change when its turn comes; a failure is told in the one place for it.
    public void apply(Plan plan) {
        apply(plan, applied -> {});
    }

    /// As [#apply(Plan)], and then does something with the views up to date.
    public void apply(Plan plan, Consumer<Applied> then) {
        follow(
                project.apply(plan),
                applied -> {
                    advance(applied);
                    then.accept(applied);
                });
    }

    /// Makes a change in the name of this desk's coder, who is added to the study with their first.
    public void applyAsMe(CoderPlan plan, Consumer<Applied> then) {
        apply(asMe(plan), then);
    }

    /// A plan in the name of this desk's coder.
    public Plan asMe(CoderPlan plan) {
        return (now, readable) -> {
            Coder known = now.coderNamed(project.coder()).orElse(null);
            Coder me =
                    known != null
                            ? known
                            : new Coder(
                                    project.provenance().ids().next("coder", project.coder()),
                                    project.coder());
            Planned planned = plan.plan(now, readable, me);
            return known != null ? planned : withCoder(planned, me);
        };
    }

    private static Planned withCoder(Planned planned, Coder me) {
        List<Delta> deltas = new ArrayList<>();
        deltas.add(Delta.add(me));
        deltas.addAll(planned.change().deltas());
        return new Planned(new Change(planned.change().label(), deltas), planned.texts());
    }

    /// Takes back this coder's last change.
    public void undo() {
        work("Undo", progress -> project.undo(), this::advance);
    }

    /// Does again what was taken back last.
    public void redo() {
        work("Redo", progress -> project.redo(), this::advance);
    }

    /// Does something that takes time off the event thread, with its progress in the status bar,
    /// and then something with the result on the event thread.
    public <T> Task<T> work(String title, Work<T> work, Consumer<T> then) {
        Task<T> task = jobs.start(title, work);
        follow(task.result(), then);
        return task;
    }

    private <T> void follow(CompletableFuture<T> future, Consumer<T> then) {
        future.whenComplete((value, failure) ->
                SwingUtilities.invokeLater(() -> {
                    if (failure != null) {
                        notices.tell(failure);
                    } else {
                        then.accept(value);
                    }
                }));
    }

    /// Gives the text of a transcript: at once where it was read lately, else when it is read.
    public void text(Transcript transcript, Consumer<String> then) {
        String known = texts.get(transcript.textHash());
        if (known != null) {
            then.accept(known);
            return;
        }
        work(
                "Open " + transcript.name(),
                progress -> project.texts().text(transcript),
                text -> {
                    keep(transcript.textHash(), text);
                    then.accept(text);
                });
    }

    private void keep(String hash, String text) {
        texts.put(hash, text);
        if (texts.size() > TEXTS_KEPT) {
            texts.remove(texts.keySet().iterator().next());
        }
    }

    /// Shows the study after a change, unless a later one is shown already.
    ///
    /// Work that changed the study by itself calls this before it refers to what is new.
    public void advance(Applied applied) {
        if (applied.entry() == null || applied.entry().sequence() <= shown) {
            return;
        }
        shown = applied.entry().sequence();
        study = applied.study();
        selection = selection.within(study);
        notices.saved(applied);
        refresh();
    }

    /// The coder at this desk, or null before their first change.
    public @Nullable Coder me() {
        return study.coderNamed(project.coder()).orElse(null);
    }

    /// The id of the coder at this desk, or null before their first change.
    public @Nullable UUID myId() {
        Coder me = me();
        return me == null ? null : me.id();
    }
}
