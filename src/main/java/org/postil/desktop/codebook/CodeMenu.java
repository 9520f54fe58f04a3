package org.postil.desktop.codebook;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import javax.swing.event.PopupMenuEvent;
import javax.swing.event.PopupMenuListener;
import org.postil.desktop.kit.Keys;
import org.postil.desktop.kit.UiAction;

/// The context menu of the tree, and the keys of the same deeds.
final class CodeMenu {
    private final CodeTree codes;
    private final List<UiAction> more = new ArrayList<>();

    CodeMenu(CodeTree codes) {
        this.codes = codes;
    }

    /// Adds what other parts of the window do with the chosen codes.
    void add(List<UiAction> actions) {
        more.addAll(actions);
    }

    /// What the menus of the window offer of it.
    List<UiAction> actions() {
        return List.of(
                UiAction.of("code.new", UiAction.Menu.CODE, "New code…", codes::newBeside)
                        .keys("ctrl shift N")
                        .inGroup(2)
                        .saying("Makes a code beside the chosen one."),
                UiAction.of("code.rename", UiAction.Menu.CODE, "Rename code", codes::rename)
                        .inGroup(2)
                        .saying("Renames the chosen code in the codebook.")
                        .unless(() -> needs(codes.chosen().size() == 1, "Choose one code first.")),
                UiAction.of("code.delete", UiAction.Menu.CODE, "Delete codes…", codes::delete)
                        .inGroup(2)
                        .saying("Says what would go with the chosen codes, and deletes them.")
                        .unless(() -> needs(!codes.chosen().isEmpty(), "Choose a code first.")));
    }

    private static String needs(boolean there, String otherwise) {
        return there ? "" : otherwise;
    }

    void bind(Outline tree) {
        Keys.bind(tree, "ENTER", codes::codeText);
        Keys.bind(tree, "F2", codes::rename);
        Keys.bind(tree, "INSERT", codes::newBeside);
        Keys.bind(tree, "shift INSERT", codes::newBelow);
        Keys.bind(tree, "DELETE", codes::delete);
        Keys.bind(tree, "alt UP", () -> codes.step(CodeMove.Step.UP));
        Keys.bind(tree, "alt DOWN", () -> codes.step(CodeMove.Step.DOWN));
        Keys.bind(tree, "alt LEFT", () -> codes.step(CodeMove.Step.OUT));
        Keys.bind(tree, "alt RIGHT", () -> codes.step(CodeMove.Step.IN));
        Keys.bind(tree, "alt C", () -> chooseColour(tree));
        Keys.bind(tree, "ESCAPE", codes::chooseNone);
        JPopupMenu menu = new JPopupMenu();
        menu.addPopupMenuListener(new Filling(menu));
        tree.setComponentPopupMenu(menu);
    }

    /// Opens the colours beside the chosen code.
    private void chooseColour(Outline tree) {
        Rectangle row = tree.getPathBounds(tree.getLeadSelectionPath());
        if (row != null && tree.isShowing()) {
            JPopupMenu colours = new JPopupMenu("Colour");
            Hues.items(codes::recolour).forEach(colours::add);
            colours.show(tree, row.x, row.y + row.height);
        }
    }

    /// Everything that can be done with the chosen codes now.
    void fill(JPopupMenu menu) {
        menu.removeAll();
        boolean some = !codes.chosen().isEmpty();
        boolean one = codes.chosen().size() == 1;
        menu.add(item("Code the selected text", "ENTER", codes.canCode(), codes::codeText));
        menu.addSeparator();
        menu.add(item("New code beside…", "INSERT", true, codes::newBeside));
        menu.add(item("New code below…", "shift INSERT", one, codes::newBelow));
        menu.add(item("Rename", "F2", one, codes::rename));
        JMenu colours = new JMenu("Colour");
        colours.setEnabled(some);
        Hues.items(codes::recolour).forEach(colours::add);
        menu.add(colours);
        menu.add(moves(some));
        for (UiAction action : more) {
            boolean can = action.whyNot().get().isEmpty();
            String key = action.keys().isEmpty() ? "" : action.keys().getFirst().toString();
            menu.add(item(action.title(), key, can, action.run()));
        }
        menu.addSeparator();
        menu.add(item("Expand all", "", true, () -> codes.expandAll(true)));
        menu.add(item("Collapse all", "", true, () -> codes.expandAll(false)));
        menu.addSeparator();
        menu.add(item("Delete…", "DELETE", some, codes::delete));
    }

    private JMenu moves(boolean some) {
        JMenu moves = new JMenu("Move");
        moves.setEnabled(some);
        moves.add(step("Up", "alt UP", CodeMove.Step.UP));
        moves.add(step("Down", "alt DOWN", CodeMove.Step.DOWN));
        moves.add(step("One level up", "alt LEFT", CodeMove.Step.OUT));
        moves.add(step("Below the code above", "alt RIGHT", CodeMove.Step.IN));
        return moves;
    }

    private JMenuItem step(String title, String key, CodeMove.Step step) {
        return item(title, key, codes.canStep(step), () -> codes.step(step));
    }

    private static JMenuItem item(String title, String key, boolean enabled, Runnable run) {
        JMenuItem item = new JMenuItem(title);
        item.setEnabled(enabled);
        if (!key.isEmpty()) {
            item.setAccelerator(KeyStroke.getKeyStroke(key));
        }
        item.addActionListener(event -> run.run());
        return item;
    }

    /// Fills the menu when it opens, because what can be done depends on what is chosen.
    private final class Filling implements PopupMenuListener {
        private final JPopupMenu menu;

        Filling(JPopupMenu menu) {
            this.menu = menu;
        }

        @Override
        public void popupMenuWillBecomeVisible(PopupMenuEvent event) {
            fill(menu);
        }

        @Override
        public void popupMenuWillBecomeInvisible(PopupMenuEvent event) {}

        @Override
        public void popupMenuCanceled(PopupMenuEvent event) {}
    }
}
