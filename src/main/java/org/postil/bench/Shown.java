package org.postil.bench;

import java.awt.Component;
import java.awt.Container;
import java.awt.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JFrame;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.text.JTextComponent;
import org.postil.desktop.reading.TranscriptPane;

/// What stands in the window at this moment, found as a person would find it: by its words. On the
/// event thread.
final class Shown {
    private Shown() {}

    /// All components of this kind that can be seen.
    static <T> List<T> all(Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (Window window : Window.getWindows()) {
            if (window.isShowing()) {
                collect(window, kind, found);
            }
        }
        return found;
    }

    private static <T> void collect(Container container, Class<T> kind, List<T> found) {
        for (Component component : container.getComponents()) {
            if (kind.isInstance(component) && component.isShowing()) {
                found.add(kind.cast(component));
            }
            if (component instanceof Container inner) {
                collect(inner, kind, found);
            }
        }
    }

    /// The transcript that is laid out and has its text.
    static Optional<TranscriptPane> text() {
        return all(TranscriptPane.class).stream()
                .filter(pane -> pane.textComponent().isValid())
                .filter(pane ->
                        pane.textComponent() instanceof JTextComponent text
                                && text.getDocument().getLength() > 0)
                .findFirst();
    }

    /// The menu item with this title.
    ///
    /// @throws IllegalStateException if there is none
    static JMenuItem item(String title) {
        for (Window window : Window.getWindows()) {
            if (window instanceof JFrame frame && frame.getJMenuBar() != null) {
                for (JMenu menu : menus(frame)) {
                    for (Component item : menu.getMenuComponents()) {
                        if (item instanceof JMenuItem found && title.equals(found.getText())) {
                            return found;
                        }
                    }
                }
            }
        }
        throw new IllegalStateException("No menu has “" + title + "”.");
    }

    private static List<JMenu> menus(JFrame frame) {
        List<JMenu> menus = new ArrayList<>();
        for (Component component : frame.getJMenuBar().getComponents()) {
            if (component instanceof JMenu menu) {
                menus.add(menu);
            }
        }
        return menus;
    }
}
