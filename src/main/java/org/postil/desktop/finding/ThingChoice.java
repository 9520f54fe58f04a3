package org.postil.desktop.finding;

import java.awt.Rectangle;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComponent;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Matching;
import org.postil.desktop.kit.Palette;
import org.postil.desktop.kit.PaletteRow;

/// Something in the study, by typing a part of its name; what is in hand comes first.
final class ThingChoice implements Palette.Source<Thing> {
    private final Desk desk;
    private final Palette<Thing> palette;
    private List<Thing> all = List.of();
    private Consumer<Thing> chosen = thing -> {};

    ThingChoice(Desk desk, String prompt, String help) {
        this.desk = desk;
        this.palette = new Palette<>(prompt, help, this);
    }

    void ask(JComponent owner, Consumer<Thing> then) {
        all = Thing.all(desk.study(), desk.selection());
        chosen = then;
        palette.open(owner, new Rectangle(0, 0, owner.getWidth(), owner.getHeight()));
    }

    Palette<Thing> palette() {
        return palette;
    }

    @Override
    public List<Thing> matches(String typed) {
        return Matching.best(typed, all, it -> it.name().isEmpty() ? "The study" : it.name());
    }

    @Override
    public PaletteRow row(Thing thing, String typed) {
        return thing.row(desk.study());
    }

    @Override
    public boolean take(Thing thing, String typed) {
        palette.close();
        chosen.accept(thing);
        return false;
    }
}
