package org.postil.desktop.reading;

import java.util.List;
import org.postil.study.Span;
import org.postil.study.Turn;
import org.postil.study.Words;

/// What the status bar says of the open transcript.
final class ReadingStatus {
    private ReadingStatus() {}

    /// What is selected, how it is coded, and what is hidden.
    static String words(
            TranscriptModel model, Span selection, TranscriptPane pane, ShownCodings codings) {
        StringBuilder words = new StringBuilder();
        Turn turn = model.turnAt(selection.start());
        List<Turn> touched = model.transcript().turnsTouched(selection);
        if (!selection.isEmpty()) {
            int count =
                    touched.stream()
                            .mapToInt(it -> Words.count(model.text(), it.speech(), selection))
                            .sum();
            words.append("Selection: ").append(count(count, "word"));
            words.append(turn == null ? "" : ", turn " + turn.number());
            words.append(touched.size() > 1 ? " to " + touched.getLast().number() : "");
        } else {
            words.append(turn == null ? "" : "Turn " + turn.number());
        }
        List<Mark> here =
                selection.isEmpty() ? pane.codingsAt(selection.start()) : pane.codingsIn(selection);
        words.append(" · ").append(count(here.size(), "coding")).append(" here");
        if (!codings.why().isEmpty()) {
            words.append(" · ").append(codings.why());
        }
        return words.toString();
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
