package org.postil.study;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The turns of a transcript, asked line by line from the top.
final class TurnLines {
    private final List<Turn> turns;
    private int at;
    private int spoken;

    TurnLines(List<Turn> turns) {
        this.turns = turns;
    }

    /// The turn in which a line begins; null if it begins in none. Lines are asked for in order.
    @Nullable Turn at(LabelLine line) {
        int start = line.span().start();
        while (at < turns.size() && turns.get(at).span().end() <= start) {
            at++;
            spoken = 0;
        }
        boolean inside = at < turns.size() && turns.get(at).span().start() <= start;
        return inside ? turns.get(at) : null;
    }

    /// Whether what stands in a label's place in the line is speech; asked after [#at].
    boolean speaks(LabelLine line) {
        List<Span> speech = turns.get(at).speech();
        while (spoken < speech.size() && speech.get(spoken).end() <= line.span().start()) {
            spoken++;
        }
        return spoken < speech.size() && speech.get(spoken).start() < line.speechStart();
    }
}
