package org.postil.desktop.kit;

import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JRadioButtonMenuItem;
import javax.swing.KeyStroke;
import javax.swing.event.MenuEvent;
import javax.swing.event.MenuListener;

/// All that can be done in the window, in one table: menus, keys and the command palette are made
/// from it.
public final class ActionTable {
    private final Map<String, UiAction> actions = new LinkedHashMap<>();
    private final Consumer<String> hint;

    /// @param hint told why something cannot be done now
    public ActionTable(Consumer<String> hint) {
        this.hint = hint;
    }

    /// @throws IllegalArgumentException if the id or one of the keys is taken
    public void add(UiAction action) {
        for (KeyStroke key : action.keys()) {
            for (UiAction other : actions.values()) {
                if (other.keys().contains(key)) {
                    throw new IllegalArgumentException(
                            key + " is the key of both " + other.id() + " and " + action.id());
                }
            }
        }
        if (actions.putIfAbsent(action.id(), action) != null) {
            throw new IllegalArgumentException("Two actions are called " + action.id());
        }
    }

    public void addAll(List<UiAction> all) {
        all.forEach(this::add);
    }

    /// All actions in the order of the menus.
    public List<UiAction> all() {
        List<UiAction> sorted = new ArrayList<>(actions.values());
        sorted.sort(Comparator.comparing(UiAction::menu).thenComparingInt(UiAction::group));
        return sorted;
    }

    /// Does an action, or says why it cannot be done now.
    public void run(UiAction action) {
        String against = action.whyNot().get();
        if (against.isEmpty()) {
            action.run().run();
        } else {
            hint.accept(against);
        }
    }

    /// Does the action with this id.
    ///
    /// @throws IllegalArgumentException if there is none
    public void run(String id) {
        run(named(id));
    }

    private UiAction named(String id) {
        UiAction action = actions.get(id);
        if (action == null) {
            throw new IllegalArgumentException("No action is called " + id);
        }
        return action;
    }

    /// A line of a menu that pops up at a place: an action with its key, greyed out where it cannot
    /// be done now.
    ///
    /// @throws IllegalArgumentException if no action has this id
    public JMenuItem item(String id) {
        return item(id, () -> {}, named(id).whyNot().get());
    }

    /// As [#item(String)], for an action on something that is not in hand yet.
    ///
    /// @param before takes it in hand
    /// @param against why the action cannot be done with it, in a sentence; empty where it can
    public JMenuItem item(String id, Runnable before, String against) {
        UiAction action = named(id);
        JMenuItem item = new ShownKeyItem(action.title());
        item.addActionListener(event -> {
            before.run();
            run(action);
        });
        if (!action.keys().isEmpty()) {
            item.setAccelerator(action.keys().getFirst());
        }
        offer(item, action, against);
        return item;
    }

    private static void offer(JMenuItem item, UiAction action, String against) {
        item.setEnabled(against.isEmpty());
        item.setSelected(action.mark().on().getAsBoolean());
        item.setToolTipText(against.isEmpty() ? action.description() : against);
    }

    private Action swing(UiAction action) {
        Action made =
                new AbstractAction(action.title()) {
                    @Override
                    public void actionPerformed(ActionEvent event) {
                        ActionTable.this.run(action);
                    }
                };
        if (!action.description().isEmpty()) {
            made.putValue(Action.SHORT_DESCRIPTION, action.description());
        }
        return made;
    }

    /// Gives a component the keys that work in the transcript alone.
    public void bindText(JComponent component) {
        for (UiAction action : actions.values()) {
            if (action.where() == UiAction.Where.TEXT) {
                bind(component, typed(action), JComponent.WHEN_FOCUSED);
            }
        }
    }

    /// The letter of a key that opens a field must not be written into it.
    private static UiAction typed(UiAction action) {
        return action.running(() -> {
            Keys.leaveUntyped();
            action.run().run();
        });
    }

    /// Gives the window the second and further keys of its actions; the first ones are the menu's.
    public void bindWindow(JComponent root) {
        for (UiAction action : actions.values()) {
            if (action.where() == UiAction.Where.WINDOW) {
                bind(root, action, JComponent.WHEN_IN_FOCUSED_WINDOW);
            }
        }
    }

    private void bind(JComponent component, UiAction action, int condition) {
        for (KeyStroke key : action.keys()) {
            component.getInputMap(condition).put(key, action.id());
        }
        component.getActionMap().put(action.id(), swing(action));
    }

    /// The menu bar.
    public JMenuBar menuBar() {
        JMenuBar bar = new JMenuBar();
        for (UiAction.Menu menu : UiAction.Menu.values()) {
            List<UiAction> here = all().stream().filter(it -> it.menu() == menu).toList();
            if (!here.isEmpty()) {
                bar.add(menu(menu, here));
            }
        }
        return bar;
    }

    private JMenu menu(UiAction.Menu menu, List<UiAction> here) {
        JMenu made = new JMenu(menu.title());
        made.setMnemonic(menu.title().charAt(0));
        Map<JMenuItem, UiAction> items = new LinkedHashMap<>();
        int group = here.getFirst().group();
        for (UiAction action : here) {
            if (action.group() != group) {
                made.addSeparator();
                group = action.group();
            }
            JMenuItem item = item(action);
            if (!action.keys().isEmpty()) {
                item.setAccelerator(action.keys().getFirst());
            }
            items.put(item, action);
            made.add(item);
        }
        made.addMenuListener(new Enabling(items));
        return made;
    }

    private JMenuItem item(UiAction action) {
        return switch (action.mark().kind()) {
            case NONE -> new ShownKeyItem(swing(action));
            case CHECK -> new ShownKeyCheck(swing(action));
            case RADIO -> new ShownKeyRadio(swing(action));
        };
    }

    /// As [ShownKeyItem], with a mark.
    private static final class ShownKeyCheck extends JCheckBoxMenuItem {
        ShownKeyCheck(Action action) {
            super(action);
        }

        @Override
        protected boolean processKeyBinding(
                KeyStroke stroke, java.awt.event.KeyEvent event, int condition, boolean pressed) {
            return false;
        }
    }

    /// As [ShownKeyItem], with a mark.
    private static final class ShownKeyRadio extends JRadioButtonMenuItem {
        ShownKeyRadio(Action action) {
            super(action);
        }

        @Override
        protected boolean processKeyBinding(
                KeyStroke stroke, java.awt.event.KeyEvent event, int condition, boolean pressed) {
            return false;
        }
    }

    /// Shows its key but leaves it to [#bindText] and [#bindWindow], which know where it works.
    private static final class ShownKeyItem extends JMenuItem {
        ShownKeyItem(Action action) {
            super(action);
        }

        ShownKeyItem(String title) {
            super(title);
        }

        @Override
        protected boolean processKeyBinding(
                KeyStroke stroke, java.awt.event.KeyEvent event, int condition, boolean pressed) {
            return false;
        }
    }

    /// Greys out what cannot be done while the menu is open.
    private record Enabling(Map<JMenuItem, UiAction> items) implements MenuListener {
        @Override
        public void menuSelected(MenuEvent event) {
            items.forEach((item, action) -> offer(item, action, action.whyNot().get()));
        }

        @Override
        public void menuDeselected(MenuEvent event) {
            items.keySet().forEach(it -> it.setEnabled(true));
        }

        @Override
        public void menuCanceled(MenuEvent event) {
            menuDeselected(event);
        }
    }
}
