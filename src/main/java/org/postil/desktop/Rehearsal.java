package org.postil.desktop;

import java.awt.AWTEvent;
import java.awt.CardLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Jobs;
import org.postil.desktop.kit.Notices;
import org.postil.desktop.kit.Place;
import org.postil.desktop.kit.Preferences;
import org.postil.desktop.kit.Theme;
import org.postil.project.Project;
import org.postil.study.Change;
import org.postil.study.Coding;
import org.postil.study.CodingDraft;
import org.postil.study.CodingEdits;
import org.postil.study.Planned;
import org.postil.study.Span;
import org.postil.study.Study;
import org.postil.task.Tasks;

/// Does what people do in the window, without a screen, and says how long the event thread was busy
/// at a stretch with each: what a person would see as a window that does not answer.
public final class Rehearsal {
    /// @param action what was done
    /// @param millis the longest single event, the painting of the page included
    public record Stall(String action, double millis) {}

    private static final Dimension SIZE = new Dimension(1440, 860);
    private static final double NANOS = 1e6;
    private static final int QUIET_ROUNDS = 3;
    private final Project project;
    private final Clock clock = new Clock();
    private final List<Stall> stalls = new ArrayList<>();
    private final CardLayout cards = new CardLayout();
    private final JPanel shown = new JPanel(cards);
    private final List<Page> pages = new ArrayList<>();
    private final BufferedImage page =
            new BufferedImage(SIZE.width, SIZE.height, BufferedImage.TYPE_INT_RGB);

    /// Measures every event.
    private static final class Clock extends EventQueue {
        private final AtomicLong longest = new AtomicLong();

        @Override
        protected void dispatchEvent(AWTEvent event) {
            long start = System.nanoTime();
            super.dispatchEvent(event);
            longest.accumulateAndGet(System.nanoTime() - start, Math::max);
        }

        void restart() {
            longest.set(0);
        }

        double millis() {
            return longest.get() / NANOS;
        }

        void end() {
            pop();
        }
    }

    private Rehearsal(Project project) {
        this.project = project;
    }

    /// Goes through the pages of an open study; what is changed is taken back.
    public static List<Stall> of(Project project) {
        Rehearsal rehearsal = new Rehearsal(project);
        Toolkit.getDefaultToolkit().getSystemEventQueue().push(rehearsal.clock);
        try (Tasks tasks = new Tasks();
                Preferences preferences = Preferences.none()) {
            rehearsal.run(tasks, preferences);
        } finally {
            rehearsal.clock.end();
        }
        return rehearsal.stalls;
    }

    private void run(Tasks tasks, Preferences preferences) {
        Jobs jobs = new Jobs(tasks);
        List<Desk> desks = new ArrayList<>();
        List<ReadPage> reading = new ArrayList<>();
        act(
                "make the window",
                jobs,
                () -> {
                    Theme.LIGHT.install(false);
                    desks.add(new Desk(project, jobs, new Notices(), preferences));
                    reading.add(build(desks.getFirst()));
                });
        Desk desk = desks.getFirst();
        Study study = project.study();
        act("open a transcript", jobs, () -> reading.getFirst().begin());
        Coding coding = study.codings(study.transcripts().getFirst().id()).getFirst();
        act("go to a coding", jobs, () -> reading.getFirst().read(Place.of(coding)));
        act(
                "choose a code, its quotes",
                jobs,
                () -> desk.select(desk.selection().withCodes(List.of(coding.code()))));
        act("select words", jobs, () -> desk.select(desk.selection().withSpan(new Span(40, 140))));
        act("code the selection", jobs, () -> reading.getFirst().code(coding.code()));
        act("take it back", jobs, desk::undo);
        act(
                "open another transcript",
                jobs,
                () ->
                        desk.select(
                                desk.selection()
                                        .withTranscript(study.transcripts().getLast().id())));
        for (String id : ids()) {
            act("open the page " + id, jobs, () -> desk.open(id));
            act("change something on the page " + id, jobs, () -> touch(desk));
            act("take it back on the page " + id, jobs, desk::undo);
        }
    }

    /// A change that all pages have to follow.
    private static void touch(Desk desk) {
        Study study = desk.study();
        var transcript = study.transcripts().getFirst();
        var code = study.codebook().entries().getLast().code();
        desk.applyAsMe(
                (now, texts, me) ->
                        CodingEdits.add(
                                now,
                                texts,
                                CodingDraft.of(transcript, new Span(11, 47), code, me),
                                desk.project().provenance()),
                applied -> {});
    }

    private List<String> ids() {
        return List.of(
                "codebook",
                "participants",
                "find",
                "compare",
                "joint",
                "summaries",
                "memos",
                "report",
                "activity");
    }

    private ReadPage build(Desk desk) {
        StatusBar status = new StatusBar(desk);
        Importing importing = new Importing(desk, null);
        ReadPage reading = new ReadPage(desk, status, importing);
        pages.addAll(
                new Pages(desk, reading, importing, (id, content) -> shown.add(content, id)).all());
        shown.setSize(SIZE);
        show("read");
        desk.guideWith(
                new Desk.Guide() {
                    @Override
                    public void read(Place place) {
                        open("read");
                        reading.read(place);
                    }

                    @Override
                    public void open(String id) {
                        Rehearsal.this.show(id);
                        desk.refresh();
                    }
                });
        return reading;
    }

    private void show(String id) {
        pages.stream().filter(it -> it.id().equals(id)).forEach(it -> it.content().get());
        cards.show(shown, id);
    }

    private void act(String action, Jobs jobs, Runnable work) {
        clock.restart();
        onEventThread(() -> {
            work.run();
            shown.revalidate();
        });
        settle(jobs);
        onEventThread(() -> paint());
        stalls.add(new Stall(action, clock.millis()));
    }

    private void onEventThread(Runnable work) {
        try {
            SwingUtilities.invokeAndWait(work);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("The event thread failed.", e.getCause());
        }
    }

    /// Waits until nothing is under way and everything is shown.
    private void settle(Jobs jobs) {
        int quiet = 0;
        while (quiet < QUIET_ROUNDS) {
            project.applyAndWait((now, texts) -> Planned.of(new Change("", List.of())));
            List<Integer> running = new ArrayList<>();
            onEventThread(() -> running.add(jobs.running().size()));
            quiet = running.getFirst() == 0 ? quiet + 1 : 0;
        }
    }

    private void paint() {
        layOut(shown);
        layOut(shown);
        Graphics2D pen = page.createGraphics();
        shown.printAll(pen);
        pen.dispose();
    }

    /// What a window would do; outside a window nobody does it.
    private static void layOut(Container container) {
        container.doLayout();
        for (Component child : container.getComponents()) {
            if (child instanceof Container inner && child.isVisible()) {
                layOut(inner);
            }
        }
    }
}
