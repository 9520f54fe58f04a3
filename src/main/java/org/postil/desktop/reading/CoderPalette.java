package org.postil.desktop.reading;

import java.awt.Rectangle;
import java.util.List;
import org.postil.desktop.kit.Matching;
import org.postil.desktop.kit.Palette;
import org.postil.desktop.kit.PaletteRow;
import org.postil.study.Coder;

/// Whose codings are shown in the text: Enter hides a coder's, or shows them again.
final class CoderPalette implements Palette.Source<Coder> {
    private final ReadingPane pane;
    private final Palette<Coder> palette;

    CoderPalette(ReadingPane pane) {
        this.pane = pane;
        this.palette =
                new Palette<>(
                        "Coder…", "Enter hides a coder’s codings or shows them · Escape", this);
    }

    void open() {
        palette.open(pane.text(), new Rectangle(pane.text().getVisibleRect().getLocation()));
    }

    @Override
    public List<Coder> matches(String typed) {
        return Matching.best(typed, pane.desk().study().coders(), Coder::name);
    }

    @Override
    public PaletteRow row(Coder coder, String typed) {
        String state = pane.shows(coder.id()) ? "shown" : "hidden";
        return new PaletteRow(null, coder.name(), state, "", true);
    }

    @Override
    public boolean take(Coder coder, String typed) {
        pane.toggleCoder(coder.id());
        return true;
    }
}
