package org.postil.desktop.codebook;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.ActionEvent;
import java.lang.reflect.Field;
import javax.swing.AbstractButton;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;

/// Presses keys and finds things without a screen. On the event thread.
final class Pressing {
    private static final int[] CONDITIONS = {
        JComponent.WHEN_FOCUSED, JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT
    };

    private Pressing() {}

    /// Does what a key does while the component has the focus.
    static void press(JComponent focused, String key) {
        KeyStroke stroke = KeyStroke.getKeyStroke(key);
        for (Component at = focused; at instanceof JComponent here; at = at.getParent()) {
            for (int condition : CONDITIONS) {
                Object name = here.getInputMap(condition).get(stroke);
                Action action = name == null ? null : here.getActionMap().get(name);
                boolean own = at == focused || condition != JComponent.WHEN_FOCUSED;
                if (action != null && own && action.isEnabled()) {
                    action.actionPerformed(
                            new ActionEvent(here, ActionEvent.ACTION_PERFORMED, key));
                    return;
                }
            }
        }
        throw new AssertionError("Nothing happens at " + key);
    }

    /// The button with these words.
    static AbstractButton button(Container within, String words) {
        AbstractButton found = look(within, words);
        if (found == null) {
            throw new AssertionError("No button says " + words);
        }
        return found;
    }

    private static @Nullable AbstractButton look(Container within, String words) {
        for (Component child : within.getComponents()) {
            if (child instanceof AbstractButton button && words.equals(button.getText())) {
                return button;
            }
            if (child instanceof Container inner) {
                AbstractButton found = look(inner, words);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /// A part that a panel keeps to itself.
    static <T> T find(Object owner, String field, Class<T> type) {
        try {
            Field found = owner.getClass().getDeclaredField(field);
            found.setAccessible(true);
            return type.cast(found.get(owner));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
