package org.postil.desktop;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Icons;
import org.postil.desktop.kit.Matching;
import org.postil.desktop.kit.Palette;
import org.postil.desktop.kit.PaletteRow;
import org.postil.study.Coder;
import org.postil.study.Names;

/// Asks who codes at this desk: one of the study's coders, or somebody new.
final class CoderChoice implements Palette.Source<CoderChoice.Line> {
    /// A coder.
    ///
    /// @param fresh whether the study does not know them yet
    record Line(String name, boolean fresh) {}

    private final Desk desk;
    private final Shell window;
    private final Palette<Line> palette =
            new Palette<>("Name of the coder", "Enter codes under this name · Escape closes", this);

    CoderChoice(Desk desk, Shell window) {
        this.desk = desk;
        this.window = window;
        palette.title("Who codes at this desk?");
    }

    /// @param anchor in the owner's coordinates
    void open(JComponent owner, Rectangle anchor) {
        palette.open(owner, anchor);
    }

    Palette<Line> palette() {
        return palette;
    }

    /// The study's coders by a part of their name; a name that is none of theirs comes last.
    @Override
    public List<Line> matches(String typed) {
        String name = typed.strip();
        List<String> known =
                new ArrayList<>(desk.study().coders().stream().map(Coder::name).toList());
        if (known.stream().noneMatch(it -> Names.same(it, window.coder()))) {
            known.addFirst(window.coder());
        }
        List<Line> lines = new ArrayList<>();
        Matching.best(name, known, it -> it).forEach(it -> lines.add(new Line(it, false)));
        if (!name.isEmpty() && known.stream().noneMatch(it -> Names.same(it, name))) {
            lines.add(new Line(name, true));
        }
        return lines;
    }

    @Override
    public PaletteRow row(Line line, String typed) {
        boolean me = Names.same(line.name(), window.coder());
        return new PaletteRow(
                me ? Icons.small("done") : null,
                line.fresh() ? "New coder “" + line.name() + "”" : line.name(),
                me ? "codes at this desk now" : "",
                "",
                true);
    }

    @Override
    public boolean take(Line line, String typed) {
        palette.close();
        window.setCoder(line.name());
        return false;
    }
}
