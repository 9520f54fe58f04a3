package org.postil.desktop;

import java.awt.AWTException;
import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import javax.accessibility.AccessibleContext;
import javax.imageio.ImageIO;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;

/// A hand on the keyboard and the mouse of a real screen, and an eye on it.
final class Hand {
    private static final Path SCREENS = Path.of("target/screens");
    private static final long PATIENCE_MILLIS = 60_000;
    private static final int BETWEEN_MILLIS = 25;
    private static final int STEPS = 12;
    private final Robot robot;

    Hand() throws AWTException {
        robot = new Robot();
        robot.setAutoDelay(BETWEEN_MILLIS);
    }

    /// Presses a key, named as [KeyStroke#getKeyStroke(String)] reads it.
    void press(String key) {
        KeyStroke stroke = KeyStroke.getKeyStroke(key);
        if (stroke == null) {
            throw new IllegalArgumentException("No key is called “" + key + "”.");
        }
        int modifiers = stroke.getModifiers();
        int[] held = {
            (modifiers & InputEvent.CTRL_DOWN_MASK) != 0 ? KeyEvent.VK_CONTROL : 0,
            (modifiers & InputEvent.SHIFT_DOWN_MASK) != 0 ? KeyEvent.VK_SHIFT : 0,
            (modifiers & InputEvent.ALT_DOWN_MASK) != 0 ? KeyEvent.VK_ALT : 0
        };
        for (int modifier : held) {
            if (modifier != 0) {
                robot.keyPress(modifier);
            }
        }
        robot.keyPress(stroke.getKeyCode());
        robot.keyRelease(stroke.getKeyCode());
        for (int at = held.length - 1; at >= 0; at--) {
            if (held[at] != 0) {
                robot.keyRelease(held[at]);
            }
        }
        rest();
    }

    /// Types small letters, digits, spaces, full stops and hyphens.
    void type(String words) {
        for (char letter : words.toCharArray()) {
            boolean capital = Character.isUpperCase(letter) || letter == '_';
            int code =
                    letter == '_' ? KeyEvent.VK_MINUS : KeyEvent.getExtendedKeyCodeForChar(letter);
            if (capital) {
                robot.keyPress(KeyEvent.VK_SHIFT);
            }
            robot.keyPress(code);
            robot.keyRelease(code);
            if (capital) {
                robot.keyRelease(KeyEvent.VK_SHIFT);
            }
        }
        rest();
    }

    /// Clicks at a place of a component.
    void click(Component component, int x, int y, int times) {
        Point place = onScreen(component, x, y);
        robot.mouseMove(place.x, place.y);
        for (int time = 0; time < times; time++) {
            robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
            robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        }
        rest();
    }

    /// Clicks in the middle of a component.
    void click(Component component) {
        Rectangle bounds = ask(component::getBounds);
        click(component, bounds.width / 2, bounds.height / 2, 1);
    }

    /// Drags from one place of a component to another.
    void drag(Component component, Point from, Point to) {
        Point start = onScreen(component, from.x, from.y);
        Point end = onScreen(component, to.x, to.y);
        robot.mouseMove(start.x, start.y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseMove((start.x + end.x) / 2, (start.y + end.y) / 2);
        robot.mouseMove(end.x, end.y);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        rest();
    }

    /// Carries something from a place of one component to a place of another, as slowly as a hand
    /// does: what is dragged over has to notice it.
    void carry(Component from, Point taken, Component to, Point dropped) {
        Point start = onScreen(from, taken.x, taken.y);
        Point end = onScreen(to, dropped.x, dropped.y);
        robot.mouseMove(start.x, start.y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        for (int step = 1; step <= STEPS; step++) {
            robot.mouseMove(
                    start.x + (end.x - start.x) * step / STEPS,
                    start.y + (end.y - start.y) * step / STEPS);
            robot.delay(BETWEEN_MILLIS);
        }
        rest(BETWEEN_MILLIS * STEPS);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        rest();
    }

    private Point onScreen(Component component, int x, int y) {
        return ask(() -> {
            Point place = new Point(x, y);
            SwingUtilities.convertPointToScreen(place, component);
            return place;
        });
    }

    private void rest() {
        robot.waitForIdle();
    }

    /// Lets a person look for a moment.
    void rest(int millis) {
        robot.delay(millis);
        rest();
    }

    /// Waits until something is so.
    void until(String what, Callable<Boolean> condition) {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!ask(condition)) {
            if (System.currentTimeMillis() > end) {
                shot("failed");
                throw new AssertionError("It never happened that " + what);
            }
            robot.delay(BETWEEN_MILLIS);
        }
        rest();
    }

    /// Asks for something on the event thread.
    static <T> T ask(Callable<T> question) {
        FutureTask<T> task = new FutureTask<>(question);
        try {
            SwingUtilities.invokeAndWait(task);
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (InvocationTargetException | ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /// A picture of the whole screen, kept in `target/screens`.
    BufferedImage shot(String name) {
        rest();
        robot.delay(BETWEEN_MILLIS * 6);
        BufferedImage image =
                robot.createScreenCapture(
                        new Rectangle(java.awt.Toolkit.getDefaultToolkit().getScreenSize()));
        try {
            Files.createDirectories(SCREENS);
            ImageIO.write(image, "png", SCREENS.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return image;
    }

    /// The component that is shown under this accessible name; waits for it.
    Component named(String name) {
        return find("“" + name + "” is shown", it -> name.equals(nameOf(it)));
    }

    /// The table that is shown under this accessible name; waits for it.
    JTable table(String name) {
        return (JTable)
                find(
                        "the table “" + name + "” is shown",
                        it -> it instanceof JTable && name.equals(nameOf(it)));
    }

    /// The text that is shown under this accessible name and can be typed into; waits for it.
    JTextComponent field(String name) {
        return (JTextComponent)
                find(
                        "the field “" + name + "” is shown",
                        it -> it instanceof JTextComponent && name.equals(nameOf(it)));
    }

    /// The shown component of this class; waits for it.
    <C extends Component> C of(Class<C> kind) {
        return kind.cast(find("a " + kind.getSimpleName() + " is shown", kind::isInstance));
    }

    private Component find(String what, Predicate<Component> wanted) {
        Component[] found = new Component[1];
        until(
                what,
                () -> {
                    for (Window window : Window.getWindows()) {
                        Component here = window.isShowing() ? search(window, wanted) : null;
                        if (here != null) {
                            found[0] = here;
                            return true;
                        }
                    }
                    return false;
                });
        return found[0];
    }

    private static @Nullable Component search(Component root, Predicate<Component> wanted) {
        if (!root.isVisible()) {
            return null;
        }
        if (wanted.test(root)) {
            return root;
        }
        if (root instanceof Container container) {
            for (Component child : container.getComponents()) {
                Component found = search(child, wanted);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static String nameOf(Component component) {
        AccessibleContext context = component.getAccessibleContext();
        String name = context == null ? null : context.getAccessibleName();
        return name == null ? "" : name;
    }
}
