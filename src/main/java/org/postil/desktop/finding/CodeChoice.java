package org.postil.desktop.finding;

import java.awt.Rectangle;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComponent;
import org.postil.desktop.kit.CodeColour;
import org.postil.desktop.kit.Matching;
import org.postil.desktop.kit.Palette;
import org.postil.desktop.kit.PaletteRow;
import org.postil.desktop.kit.Swatch;
import org.postil.study.Code;
import org.postil.study.Codebook;

/// One code of the codebook, by typing a part of its name.
final class CodeChoice implements Palette.Source<Codebook.Entry> {
    private final Supplier<Codebook> codebook;
    private final Palette<Codebook.Entry> palette;
    private Consumer<Code> chosen = code -> {};

    /// @param prompt in the empty field
    /// @param help one line below the list
    CodeChoice(String prompt, String help, Supplier<Codebook> codebook) {
        this.codebook = codebook;
        this.palette = new Palette<>(prompt, help, this);
    }

    /// Asks for a code beside a component that gets the focus back.
    void ask(JComponent owner, Rectangle anchor, Consumer<Code> then) {
        chosen = then;
        palette.open(owner, anchor);
    }

    Palette<Codebook.Entry> palette() {
        return palette;
    }

    @Override
    public List<Codebook.Entry> matches(String typed) {
        List<Codebook.Entry> all = codebook.get().entries();
        List<Codebook.Entry> byName = Matching.best(typed, all, it -> it.code().name());
        return byName.isEmpty() ? Matching.best(typed, all, Codebook.Entry::path) : byName;
    }

    @Override
    public PaletteRow row(Codebook.Entry entry, String typed) {
        String path = entry.path();
        String above =
                entry.depth() == 0
                        ? ""
                        : path.substring(
                                0,
                                path.length()
                                        - entry.code().name().length()
                                        - Code.PATH_SEPARATOR.length());
        return new PaletteRow(
                new Swatch(CodeColour.swatch(entry.code())), entry.code().name(), above, "", true);
    }

    @Override
    public boolean take(Codebook.Entry entry, String typed) {
        Consumer<Code> then = chosen;
        then.accept(entry.code());
        return false;
    }
}
