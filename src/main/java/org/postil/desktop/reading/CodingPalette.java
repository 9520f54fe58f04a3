package org.postil.desktop.reading;

import java.awt.Rectangle;
import java.util.List;
import javax.swing.JComponent;
import org.postil.desktop.kit.CodeLine;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Keys;
import org.postil.desktop.kit.Palette;
import org.postil.desktop.kit.PaletteRow;
import org.postil.study.Codebook;

/// Codes the selection by typing a part of a code's name. It stays open after Enter, so that
/// several codes can follow each other on the same words.
final class CodingPalette implements Palette.Source<CodeLine> {
    private final Desk desk;
    private final CodingGestures gestures;
    private final RecentCodes recent;
    private final Palette<CodeLine> palette;
    private final Palette<CodeLine> naming;
    private final Palette<CodeLine> recoding;
    private Use use = Use.CODE;

    /// What a chosen code is for.
    private enum Use {
        CODE,
        NAME,
        RECODE
    }

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
        this.recoding =
                new Palette<>("Recode with…", "Enter gives the coding this code · Escape", this);
        Keys.bind(palette.component(), "ctrl ENTER", this::makeTyped);
    }

    /// @param anchor of the selection, in the owner's coordinates
    void open(JComponent owner, Rectangle anchor) {
        use = Use.CODE;
        palette.open(owner, anchor);
    }

    /// As [#open], to name a new code and say where it stands.
    void openForNew(JComponent owner, Rectangle anchor) {
        use = Use.NAME;
        naming.open(owner, anchor);
    }

    /// As [#open], to give the coding at hand another code.
    void openToRecode(JComponent owner, Rectangle anchor) {
        use = Use.RECODE;
        recoding.open(owner, anchor);
    }

    private void makeTyped() {
        String name = palette.typed().strip();
        if (!name.isEmpty()) {
            gestures.codeNew(name, null);
            palette.close();
        }
    }

    @Override
    public List<CodeLine> matches(String typed) {
        Codebook book = desk.study().codebook();
        return switch (use) {
            case CODE -> CodeLine.knownOrFresh(typed, book, recent.codes());
            case NAME -> CodeLine.places(typed, book, desk.selection().codes());
            case RECODE ->
                    CodeLine.knownOrFresh(typed, book, recent.codes()).stream()
                            .filter(CodeLine.Known.class::isInstance)
                            .toList();
        };
    }

    @Override
    public PaletteRow row(CodeLine line, String typed) {
        return line.row(
                switch (line) {
                    case CodeLine.Known known -> number(recent.numberOf(known.code().id()));
                    case CodeLine.Fresh made -> made.parent() == null ? "Ctrl Enter" : "";
                    case CodeLine.Top top -> "";
                });
    }

    private static String number(int recent) {
        return recent == 0 ? "" : String.valueOf(recent);
    }

    @Override
    public boolean take(CodeLine line, String typed) {
        switch (line) {
            case CodeLine.Known known when use == Use.RECODE -> gestures.recode(known.code().id());
            case CodeLine.Known known -> gestures.code(known.code());
            case CodeLine.Fresh made -> gestures.codeNew(made.name(), made.parent());
            case CodeLine.Top top -> throw new IllegalStateException("The top codes nothing.");
        }
        return use == Use.CODE;
    }
}
