package org.postil.desktop;

import java.awt.Rectangle;
import java.util.List;
import javax.swing.JComponent;
import org.postil.desktop.kit.ActionTable;
import org.postil.desktop.kit.Keys;
import org.postil.desktop.kit.Matching;
import org.postil.desktop.kit.Palette;
import org.postil.desktop.kit.PaletteRow;
import org.postil.desktop.kit.UiAction;

/// Everything that can be done, by typing a part of its name.
final class CommandPalette implements Palette.Source<UiAction> {
    private final ActionTable actions;
    private final Palette<UiAction> palette;

    CommandPalette(ActionTable actions) {
        this.actions = actions;
        this.palette = new Palette<>("Do anything…", "Enter does it · Escape closes", this);
    }

    void open(JComponent owner) {
        Rectangle top = new Rectangle(owner.getWidth() / 2, 0, 1, 1);
        palette.open(owner, top);
    }

    @Override
    public List<UiAction> matches(String typed) {
        List<UiAction> found = Matching.best(typed, actions.all(), UiAction::title);
        return found.isEmpty() ? Matching.best(typed, actions.all(), UiAction::description) : found;
    }

    @Override
    public PaletteRow row(UiAction action, String typed) {
        String against = action.whyNot().get();
        String key = action.keys().isEmpty() ? "" : Keys.words(action.keys().getFirst());
        return new PaletteRow(
                null,
                action.title(),
                against.isEmpty() ? detail(action) : against,
                key,
                against.isEmpty());
    }

    private static String detail(UiAction action) {
        String state = action.state();
        return action.menu().title() + (state.isEmpty() ? "" : " · " + state);
    }

    @Override
    public boolean take(UiAction action, String typed) {
        palette.close();
        actions.run(action);
        return false;
    }
}
