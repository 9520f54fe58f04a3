package org.postil.desktop.reading;

import java.awt.Color;
import java.awt.Rectangle;
import java.util.List;
import javax.swing.JComponent;
import org.postil.desktop.kit.CodeColour;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Keys;
import org.postil.desktop.kit.Palette;
import org.postil.desktop.kit.PaletteRow;
import org.postil.desktop.kit.Swatch;
import org.postil.study.Code;

/// Codes the selection by typing a part of a code's name. It stays open after Enter, so that
/// several codes can follow each other on the same words.
final class CodingPalette implements Palette.Source<CodeChoice> {
    private final Desk desk;
    private final CodingGestures gestures;
    private final RecentCodes recent;
    private final Palette<CodeChoice> palette;
    private final Palette<CodeChoice> naming;
    private boolean fresh;

    CodingPalette(Desk desk, CodingGestures gestures, RecentCodes recent) {
        this.desk = desk;
        this.gestures = gestures;
        this.recent = recent;
        this.palette =
                new Palette<>(
                        "Code with…", "Enter codes · Ctrl Enter makes a new code · Escape", this);
        this.naming =
                new Palette<>(
                        "Name of the new code…", "Choose where it stands · Enter makes it", this);
        Keys.bind(palette.component(), "ctrl ENTER", this::makeTyped);
    }

    /// @param anchor of the selection, in the owner's coordinates
    void open(JComponent owner, Rectangle anchor) {
        fresh = false;
        palette.open(owner, anchor);
    }

    /// As [#open], to name a new code and say where it stands.
    void openForNew(JComponent owner, Rectangle anchor) {
        fresh = true;
        naming.open(owner, anchor);
    }

    private void makeTyped() {
        String name = palette.typed().strip();
        if (!name.isEmpty()) {
            gestures.codeNew(name, null);
            palette.close();
        }
    }

    @Override
    public List<CodeChoice> matches(String typed) {
        return fresh
                ? CodeChoice.places(typed, desk.study(), desk.selection().codes())
                : CodeChoice.matching(typed, desk.study(), recent.codes());
    }

    @Override
    public PaletteRow row(CodeChoice choice, String typed) {
        return switch (choice) {
            case CodeChoice.Known known -> row(known);
            case CodeChoice.Fresh made -> row(made);
        };
    }

    private PaletteRow row(CodeChoice.Known known) {
        int number = recent.numberOf(known.code().id());
        int cut = known.path().length() - known.code().name().length();
        String above = known.path().substring(0, Math.max(0, cut - Code.PATH_SEPARATOR.length()));
        return new PaletteRow(
                new Swatch(CodeColour.swatch(known.code())),
                known.code().name(),
                above,
                number == 0 ? "" : String.valueOf(number),
                true);
    }

    private static PaletteRow row(CodeChoice.Fresh made) {
        Code parent = made.parent();
        Color colour = parent == null ? Color.GRAY : CodeColour.swatch(parent);
        return new PaletteRow(
                new Swatch(colour),
                "New code “" + made.name() + "”",
                parent == null ? "at the top" : "below " + parent.name(),
                parent == null ? "Ctrl Enter" : "",
                true);
    }

    @Override
    public boolean take(CodeChoice choice, String typed) {
        switch (choice) {
            case CodeChoice.Known known -> gestures.code(known.code());
            case CodeChoice.Fresh made -> gestures.codeNew(made.name(), made.parent());
        }
        return !fresh;
    }
}
