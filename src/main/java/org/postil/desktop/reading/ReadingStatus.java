package org.postil.desktop.reading;

import java.util.List;
import org.postil.study.Span;
import org.postil.study.Turn;
import org.postil.study.Words;

/// What the status bar says of the open transcript.
final class ReadingStatus {
    private ReadingStatus() {}

    /// What is selected, how it is coded, what is hidden, and what is not counted.
    static String words(TranscriptModel model, Span selection, TranscriptPane pane, Beside beside) {
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
        List<MarginNote> notes = pane.notes().about(selection);
        if (!notes.isEmpty()) {
            words.append(" · ").append(count(notes.size(), "annotation")).append(" here");
        }
        if (pane.notes().hidden() > 0) {
            words.append(" · ").append(count(pane.notes().hidden(), "annotation"));
            words.append(" hidden");
        }
        for (String more : List.of(beside.codings().why(), beside.notCounted())) {
            words.append(more.isEmpty() ? "" : " · " + more);
        }
        return words.toString();
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
