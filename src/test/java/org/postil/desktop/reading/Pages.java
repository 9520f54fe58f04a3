package org.postil.desktop.reading;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import javax.imageio.ImageIO;

/// Lays panels out and paints them without a screen.
final class Pages {
    private Pages() {}

    /// Does something on the event thread and waits for it.
    static <T> T onEventThread(Callable<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        try {
            EventQueue.invokeAndWait(() -> {
                try {
                    result.set(work.call());
                } catch (Exception | AssertionError e) {
                    failure.set(e);
                }
            });
        } catch (InterruptedException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
        if (failure.get() != null) {
            throw new AssertionError(failure.get());
        }
        return result.get();
    }

    static void layOut(Component component) {
        component.doLayout();
        if (component instanceof Container container) {
            for (Component child : container.getComponents()) {
                layOut(child);
            }
        }
    }

    static void size(Component component, int width, int height) {
        component.setSize(width, height);
        // Twice, as a window does: scroll bars settle after the first.
        layOut(component);
        layOut(component);
    }

    static BufferedImage paint(Component component, int scale) {
        BufferedImage image =
                new BufferedImage(
                        component.getWidth() * scale,
                        component.getHeight() * scale,
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.scale(scale, scale);
        component.paint(canvas);
        canvas.dispose();
        return image;
    }

    /// Keeps a picture in `target/screens/` for people to look at.
    static void keep(BufferedImage image, String name) throws IOException {
        Path folder = Path.of("target/screens");
        Files.createDirectories(folder);
        ImageIO.write(image, "png", new File(folder.toFile(), name + ".png"));
    }
}
