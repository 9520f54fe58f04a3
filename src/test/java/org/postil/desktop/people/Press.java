package org.postil.desktop.people;

import java.awt.Component;
import java.awt.event.ActionEvent;
import java.util.Objects;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;

/// Keys and clicks without a screen, through the maps and buttons that Swing would use.
final class Press {
    private Press() {}

    /// Presses a key that a component has an action for.
    static void key(JComponent component, String key) {
        KeyStroke stroke = KeyStroke.getKeyStroke(key);
        Object name = component.getInputMap(JComponent.WHEN_FOCUSED).get(stroke);
        if (name == null) {
            name = component.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).get(stroke);
        }
        Action action =
                component.getActionMap().get(Objects.requireNonNull(name, "Nothing at " + key));
        action.actionPerformed(new ActionEvent(component, ActionEvent.ACTION_PERFORMED, key));
    }

    /// Chooses the item of a menu in a menu, each by how it begins.
    static void item(JPopupMenu menu, String outer, String inner) {
        for (Component item : menu.getComponents()) {
            if (item instanceof JMenu it && it.getText().startsWith(outer)) {
                item(it.getPopupMenu(), inner);
                return;
            }
        }
        throw new AssertionError("No menu “" + outer + "”");
    }

    /// Chooses the item of a menu that begins so.
    static void item(JPopupMenu menu, String title) {
        for (Component item : menu.getComponents()) {
            if (item instanceof JMenuItem it && it.getText().startsWith(title)) {
                it.doClick(0);
                return;
            }
        }
        throw new AssertionError("No item “" + title + "”");
    }
}
