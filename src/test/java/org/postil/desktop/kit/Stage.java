package org.postil.desktop.kit;

import java.awt.Container;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javax.imageio.ImageIO;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.postil.project.BuildExample;
import org.postil.project.Project;
import org.postil.project.Settings;
import org.postil.study.Ids;
import org.postil.study.Provenance;
import org.postil.task.Progress;
import org.postil.task.Tasks;

/// A desk with a real study in a temporary folder, without a window: panels are made, told to show
/// and painted into pictures. Guards fail the test that touches Swing off the event thread, or a
/// file, the database or the index on it.
public final class Stage implements AutoCloseable {
    private static final Path SCREENS = Path.of("target/screens");
    private static final long PATIENCE_MILLIS = 30_000;
    private final Tasks tasks = new Tasks();
    private final ThreadGuard guard = ThreadGuard.install();
    private final FileGuard files = FileGuard.start();
    private final Project project;
    private final Desk desk;
    private final Preferences preferences = Preferences.none();

    private Stage(Project project) {
        this.project = project;
        Notices notices = new Notices();
        this.desk =
                call(() -> {
                    Theme.LIGHT.install(false);
                    return new Desk(project, new Jobs(tasks), notices, preferences);
                });
    }

    /// A desk with the example.
    ///
    /// @param folder empty, gone after the test
    public static Stage withExample(Path folder) {
        Stage stage = empty(folder);
        BuildExample.fill(stage.project, Path.of("."), Progress.NONE);
        stage.settle();
        return stage;
    }

    /// A desk with an empty study.
    public static Stage empty(Path folder) {
        Provenance provenance =
                new Provenance(Ids.derived(), () -> Instant.parse("2020-07-02T10:00:00Z"));
        return of(Project.create(folder.resolve("stage"), Settings.of("Ngozi", provenance)));
    }

    /// A desk with a study that is open already; it is closed with the stage.
    public static Stage of(Project project) {
        return new Stage(project);
    }

    public Desk desk() {
        return desk;
    }

    public Project project() {
        return project;
    }

    /// Does something on the event thread and waits for it.
    public void run(Runnable work) {
        call(() -> {
            work.run();
            return "";
        });
    }

    /// Asks for something on the event thread and waits for it.
    public <T> T call(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        try {
            SwingUtilities.invokeAndWait(task);
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (InvocationTargetException | java.util.concurrent.ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /// Waits until nothing is under way and everything is shown.
    public void settle() {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        int quiet = 0;
        while (quiet < 3) {
            project.applyAndWait((study, texts) ->
                    org.postil.study.Planned.of(
                            new org.postil.study.Change("", java.util.List.of())));
            quiet = call(() -> desk.jobs().running().isEmpty()) ? quiet + 1 : 0;
            if (System.currentTimeMillis() > end) {
                throw new IllegalStateException("The desk is still busy.");
            }
        }
    }

    /// Paints a component as it would stand in a window of this size, into
    /// `target/screens/NAME.png`.
    ///
    /// @param scale 1 for 100 %, 2 for 200 %
    public BufferedImage paint(JComponent component, Dimension size, double scale, String name) {
        BufferedImage image = call(() -> paintNow(component, size, scale));
        try {
            Files.createDirectories(SCREENS);
            ImageIO.write(image, "png", SCREENS.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return image;
    }

    /// At 100 % in the light theme.
    public BufferedImage paint(JComponent component, int width, int height, String name) {
        return paint(component, new Dimension(width, height), 1, name);
    }

    private static BufferedImage paintNow(JComponent component, Dimension size, double scale) {
        component.setSize(size);
        for (int round = 0; round < 3; round++) {
            layOut(component);
        }
        BufferedImage image =
                new BufferedImage(
                        (int) (size.width * scale),
                        (int) (size.height * scale),
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(
                java.awt.RenderingHints.KEY_TEXT_ANTIALIASING,
                java.awt.RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.scale(scale, scale);
        pen.setColor(Theme.colour("Panel.background"));
        pen.fillRect(0, 0, size.width, size.height);
        component.printAll(pen);
        pen.dispose();
        return image;
    }

    /// What a window would do; a component outside a window is laid out by nobody.
    private static void layOut(Container container) {
        // Nothing is ever valid outside a window, so that nothing tells a layout of a change.
        container.invalidate();
        container.doLayout();
        for (java.awt.Component child : container.getComponents()) {
            if (child instanceof Container inner) {
                layOut(inner);
            }
        }
    }

    /// Changes the theme of this component and all that are made later.
    public void theme(Theme theme, JComponent component) {
        run(() -> {
            theme.install(false);
            SwingUtilities.updateComponentTreeUI(component);
        });
    }

    /// @throws AssertionError if Swing was touched off the event thread, or a file on it
    @Override
    public void close() {
        settle();
        run(() -> Theme.LIGHT.install(false));
        project.close();
        tasks.close();
        preferences.close();
        guard.check();
        files.close();
    }
}
