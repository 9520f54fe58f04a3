package org.postil.desktop.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
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
/// @param mark what the menu shows of its state
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
        Mark mark,
        Runnable run) {
    /// What a menu shows of a setting.
    ///
    /// @param kind how it is drawn
    /// @param on whether it is so now
    public record Mark(Kind kind, BooleanSupplier on) {
        static final Mark NONE = new Mark(Kind.NONE, () -> false);

        /// How a setting is drawn.
        public enum Kind {
            /// The action is no setting.
            NONE,
            /// It is on or off.
            CHECK,
            /// It is one of several, of which one is on.
            RADIO
        }
    }

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
        return new UiAction(
                id, menu, 0, title, Where.WINDOW, List.of(), "", () -> "", Mark.NONE, run);
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
        return new UiAction(id, menu, group, title, there, read, description, whyNot, mark, run);
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
        return new UiAction(id, menu, other, title, where, keys, description, whyNot, mark, run);
    }

    public UiAction saying(String words) {
        return new UiAction(id, menu, group, title, where, keys, words, whyNot, mark, run);
    }

    /// Only where the supplier says nothing against it.
    public UiAction unless(Supplier<String> against) {
        return new UiAction(id, menu, group, title, where, keys, description, against, mark, run);
    }

    /// A setting that is on or off.
    public UiAction checked(BooleanSupplier on) {
        return marked(new Mark(Mark.Kind.CHECK, on));
    }

    /// One of several settings, of which one is on.
    public UiAction chosen(BooleanSupplier on) {
        return marked(new Mark(Mark.Kind.RADIO, on));
    }

    private UiAction marked(Mark other) {
        return new UiAction(id, menu, group, title, where, keys, description, whyNot, other, run);
    }

    /// The state in a word, for where there is no mark; empty for an action that is no setting.
    public String state() {
        boolean on = mark.on().getAsBoolean();
        return switch (mark.kind()) {
            case NONE -> "";
            case CHECK -> on ? "on" : "off";
            case RADIO -> on ? "chosen" : "";
        };
    }

    /// The same line that does something else.
    UiAction running(Runnable other) {
        return new UiAction(id, menu, group, title, where, keys, description, whyNot, mark, other);
    }
}
