package org.postil.bench;

import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.WindowEvent;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.swing.JFrame;
import javax.swing.RepaintManager;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.Desktop;
import org.postil.desktop.Launch;
import org.postil.study.Problem;

/// Opens the real window on a screen, tells when the text that was read last is painted, walks
/// through the window's parts if that is wanted, and closes it. The walk is also what the cache of
/// a packaged program is trained by.
public final class WindowBench {
    private static final int EVERY_MILLIS = 20;
    private static final long PATIENCE_NANOS = 300_000_000_000L;
    private final PrintStream print;
    private final @Nullable WindowWalk walk;
    private final PaintWatch watch = new PaintWatch(this::painted);
    private final Timer timer = new Timer(EVERY_MILLIS, event -> step());
    private final long start = System.nanoTime();
    private boolean shown;
    private @Nullable RuntimeException failure;

    private WindowBench(boolean walk, PrintStream print) {
        this.print = print;
        this.walk = walk ? new WindowWalk(print) : null;
    }

    /// Where the window of the benchmark keeps its study and its preferences.
    public static Path folder() {
        return Path.of(System.getProperty("java.io.tmpdir"), "postil-bench-window");
    }

    /// Runs it, on the main thread.
    ///
    /// @param launch with studies and preferences in [#folder()]
    /// @param walk begin with a new copy of the example and go through the window's parts; else
    ///   close as soon as the text that was read last is painted
    /// @throws Problem if there is no display, or no study to open
    public static void run(Launch launch, boolean walk, PrintStream print) {
        if (!Desktop.isPossible()) {
            throw new Problem(
                    "There is no display to open a window on.",
                    "Start it where there is one, or under Xvfb.");
        }
        if (walk) {
            empty();
        } else if (!Files.exists(launch.preferences())) {
            throw new Problem(
                    "There is no study that was open last.",
                    "Run bench --window walk first: it makes one.");
        }
        WindowBench bench = new WindowBench(walk, print);
        RepaintManager.setCurrentManager(bench.watch);
        bench.timer.start();
        Desktop.run(launch, null);
        bench.timer.stop();
        if (bench.failure != null) {
            throw bench.failure;
        }
    }

    private static void empty() {
        try {
            Bench.empty(folder());
        } catch (IOException e) {
            throw new Problem(
                    "The benchmark cannot write its files.",
                    "Check the folder for temporary files: " + e.getMessage(),
                    e);
        }
    }

    /// The first painting after which the text stands on the screen is the one that counts.
    private void painted() {
        if (!shown && Shown.text().isPresent()) {
            shown = true;
            Toolkit.getDefaultToolkit().sync();
            print.printf(
                    Locale.ROOT,
                    "text painted %d ms after the Java machine began%n",
                    ManagementFactory.getRuntimeMXBean().getUptime());
            print.flush();
        }
    }

    private void step() {
        try {
            if (System.nanoTime() - start > PATIENCE_NANOS) {
                throw new IllegalStateException("The window did not do what it was asked for.");
            }
            if (shown && (walk == null || !walk.goesOn(watch.last()))) {
                close();
            }
        } catch (RuntimeException e) {
            failure = e;
            close();
        }
    }

    private void close() {
        timer.stop();
        for (Window window : Window.getWindows()) {
            if (window instanceof JFrame && window.isShowing()) {
                window.dispatchEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSING));
            }
        }
    }
}
