package org.postil.bench;

import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import javax.swing.JToggleButton;
import org.postil.desktop.reading.TranscriptPane;
import org.postil.study.Span;

/// A walk through the window: reads, codes, searches, undoes, and opens every page once. Each step
/// waits until the window has come to rest after the one before. On the event thread.
final class WindowWalk {
    private static final long REST_NANOS = 150_000_000L;
    private static final long NANOS_PER_MILLI = 1_000_000L;
    private static final int PAGES_OF_TEXT = 5;
    private static final int PAGE = 2_000;

    /// @param name as it is printed
    /// @param run begins it
    /// @param done whether what it began has happened
    private record Step(String name, Runnable run, BooleanSupplier done) {}

    private final PrintStream print;
    private final Deque<Step> steps = new ArrayDeque<>();
    private BooleanSupplier happened = () -> true;
    private String name = "";
    private long begun = System.nanoTime();
    private boolean pagesKnown;
    private int codings;

    WindowWalk(PrintStream print) {
        this.print = print;
        reading();
    }

    private void reading() {
        for (int page = 1; page <= PAGES_OF_TEXT; page++) {
            int offset = page * PAGE;
            step("scroll", () -> text().showFrom(offset));
        }
        step("select", this::select);
        step("code in vivo", this::code, () -> count() > codings);
        step("undo", () -> press("Undo"), () -> count() == codings);
        step("redo", () -> press("Redo"), () -> count() > codings);
        step("take it back", () -> press("Undo"), () -> count() == codings);
        step("next coding", () -> press("Next coding"));
        step("find in the transcript", () -> press("Find in transcript"));
        step("larger text", () -> press("Larger text"));
        step("original size", () -> press("Original size"));
        step("dark theme", () -> press("Dark theme"));
        step("light theme", () -> press("Light theme"));
    }

    private void step(String words, Runnable run) {
        step(words, run, () -> true);
    }

    private void step(String words, Runnable run, BooleanSupplier done) {
        steps.add(new Step(words, run, done));
    }

    /// Goes on if the window is at rest.
    ///
    /// @param lastPaint when something was last asked to be painted, as [System#nanoTime()]
    /// @return false at the end
    boolean goesOn(long lastPaint) {
        long now = System.nanoTime();
        if (now - Math.max(lastPaint, begun) < REST_NANOS || !happened.getAsBoolean()) {
            return true;
        }
        if (!name.isEmpty()) {
            long millis = Math.max(0, lastPaint - begun) / NANOS_PER_MILLI;
            print.printf(Locale.ROOT, "%-44s %6d ms until the last painting%n", name, millis);
            print.flush();
        }
        if (steps.isEmpty() && !pagesKnown) {
            pagesKnown = true;
            pages();
        }
        Step next = steps.poll();
        if (next == null) {
            return false;
        }
        name = next.name();
        happened = next.done();
        begun = now;
        next.run().run();
        return true;
    }

    /// The pages of the rail, whatever they are, and back to the first.
    private void pages() {
        List<JToggleButton> pages =
                Shown.all(JToggleButton.class).stream()
                        .filter(it ->
                                "Pages"
                                        .equals(
                                                it.getParent()
                                                        .getAccessibleContext()
                                                        .getAccessibleName()))
                        .toList();
        pages.forEach(page -> step("page “" + page.getText() + "”", page::doClick));
        if (!pages.isEmpty()) {
            step("back to the text", pages.getFirst()::doClick);
        }
    }

    private void select() {
        TranscriptPane pane = text();
        int from = pane.firstVisible();
        Span words = new Span(from, from + 1);
        pane.caretTo(words.start());
        press("Select sentence");
    }

    private void code() {
        codings = count();
        press("Code in vivo");
    }

    private static int count() {
        return text().codings().size();
    }

    private static TranscriptPane text() {
        return Shown.text().orElseThrow(() -> new IllegalStateException("No text is shown."));
    }

    private static void press(String title) {
        Shown.item(title).doClick(0);
    }
}
