package org.postil.desktop.kit;

import java.awt.EventQueue;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/// Keys in words, and keys of small components.
public final class Keys {
    private Keys() {}

    /// As it is written on a keyboard: `Ctrl Shift P`, `Enter`, `]`.
    public static String words(KeyStroke key) {
        StringBuilder words = new StringBuilder();
        int modifiers = key.getModifiers();
        add(words, modifiers, InputEvent.CTRL_DOWN_MASK, "Ctrl ");
        add(words, modifiers, InputEvent.ALT_DOWN_MASK, "Alt ");
        add(words, modifiers, InputEvent.SHIFT_DOWN_MASK, "Shift ");
        add(words, modifiers, InputEvent.META_DOWN_MASK, "Cmd ");
        String name =
                switch (key.getKeyCode()) {
                    case KeyEvent.VK_OPEN_BRACKET -> "[";
                    case KeyEvent.VK_CLOSE_BRACKET -> "]";
                    case KeyEvent.VK_COMMA -> ",";
                    case KeyEvent.VK_PLUS -> "+";
                    case KeyEvent.VK_EQUALS -> "=";
                    case KeyEvent.VK_MINUS -> "-";
                    case KeyEvent.VK_UNDEFINED -> String.valueOf(key.getKeyChar());
                    default -> KeyEvent.getKeyText(key.getKeyCode());
                };
        return words + name;
    }

    private static void add(StringBuilder words, int modifiers, int mask, String name) {
        if ((modifiers & mask) != 0) {
            words.append(name);
        }
    }

    /// Has a component do something at a key while it, or something inside it, has the focus.
    ///
    /// @param key as [KeyStroke#getKeyStroke(String)] reads it
    public static void bind(JComponent component, String key, Runnable work) {
        KeyStroke stroke = KeyStroke.getKeyStroke(key);
        if (stroke == null) {
            throw new IllegalArgumentException("No key is called “" + key + "”.");
        }
        component
                .getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                .put(stroke, "postil " + key);
        component
                .getActionMap()
                .put(
                        "postil " + key,
                        new AbstractAction() {
                            @Override
                            public void actionPerformed(ActionEvent event) {
                                work.run();
                            }
                        });
    }

    /// Leaves the letter of the key that is being pressed unwritten, whatever gets the focus
    /// meanwhile. Nothing happens where no key is being pressed.
    static void leaveUntyped() {
        if (EventQueue.getCurrentEvent() instanceof KeyEvent now
                && now.getID() == KeyEvent.KEY_PRESSED) {
            KeyboardFocusManager manager = KeyboardFocusManager.getCurrentKeyboardFocusManager();
            manager.addKeyEventDispatcher(
                    new KeyEventDispatcher() {
                        @Override
                        public boolean dispatchKeyEvent(KeyEvent event) {
                            // The letter follows its press at once, before any other key.
                            manager.removeKeyEventDispatcher(this);
                            return event.getID() == KeyEvent.KEY_TYPED;
                        }
                    });
        }
    }
}
