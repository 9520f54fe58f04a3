package org.postil.desktop.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.KeyStroke;

/// Something a person can do: one line of the action table, in the menu, under its keys and in the
/// command palette.
///
/// @param id for example `code.apply`; never shown
/// @param menu in which it stands
/// @param group of the menu; groups are parted by a line
/// @param title in sentence case, with `…` where more is asked
/// @param where its keys work
/// @param keys the first is shown
/// @param description what it does, in a sentence
/// @param whyNot why it cannot be done now, in a sentence; empty where it can
/// @param run does it
public record UiAction(
        String id,
        Menu menu,
        int group,
        String title,
        Where where,
        List<KeyStroke> keys,
        String description,
        Supplier<String> whyNot,
        Runnable run) {
    /// The menus, in their order.
    public enum Menu {
        STUDY("Study"),
        EDIT("Edit"),
        CODE("Code"),
        GO("Go"),
        FIND("Find"),
        COMPARE("Compare"),
        REPORT("Report"),
        VIEW("View"),
        HELP("Help");

        private final String title;

        Menu(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /// Where the keys of an action work.
    public enum Where {
        /// Everywhere in the window.
        WINDOW,
        /// Only where the transcript has the focus: single letters would be typed elsewhere.
        TEXT
    }

    public UiAction {
        keys = List.copyOf(keys);
    }

    /// An action that can be done at any time and has no keys yet.
    public static UiAction of(String id, Menu menu, String title, Runnable run) {
        return new UiAction(id, menu, 0, title, Where.WINDOW, List.of(), "", () -> "", run);
    }

    /// With keys that work everywhere, as [KeyStroke#getKeyStroke(String)] reads them.
    public UiAction keys(String... strokes) {
        return with(Where.WINDOW, strokes);
    }

    /// With keys that work in the transcript alone.
    public UiAction textKeys(String... strokes) {
        return with(Where.TEXT, strokes);
    }

    private UiAction with(Where there, String... strokes) {
        List<KeyStroke> read = new ArrayList<>(keys);
        Arrays.stream(strokes).map(UiAction::key).forEach(read::add);
        return new UiAction(id, menu, group, title, there, read, description, whyNot, run);
    }

    /// @throws IllegalArgumentException for words that name no key
    private static KeyStroke key(String words) {
        KeyStroke stroke = KeyStroke.getKeyStroke(words);
        if (stroke == null) {
            throw new IllegalArgumentException("No key is called “" + words + "”.");
        }
        return stroke;
    }

    public UiAction inGroup(int other) {
        return new UiAction(id, menu, other, title, where, keys, description, whyNot, run);
    }

    public UiAction saying(String words) {
        return new UiAction(id, menu, group, title, where, keys, words, whyNot, run);
    }

    /// Only where the supplier says nothing against it.
    public UiAction unless(Supplier<String> against) {
        return new UiAction(id, menu, group, title, where, keys, description, against, run);
    }
}
