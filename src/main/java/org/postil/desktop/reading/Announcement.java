package org.postil.desktop.reading;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postil.study.Turn;

/// What a screen reader says of a place in a transcript.
final class Announcement {
    private Announcement() {}

    /// The turn, and the codings: `turn 32, M02; coded: Work, 2 of 3; annotated by Ngozi: her own
    /// words`.
    ///
    /// @param codings at the offset, in the order in which a key cycles through them
    static String at(Sheet sheet, int offset, List<Mark> codings) {
        TranscriptModel model = sheet.model();
        Turn turn = model == null ? null : model.turnAt(offset);
        return turn(turn) + codings(sheet, codings) + notes(sheet.notes().at(offset));
    }

    private static String notes(List<MarginNote> notes) {
        return notes.stream()
                .map(it -> "; annotated by " + it.coderName() + ": " + it.words())
                .collect(Collectors.joining());
    }

    private static String turn(@Nullable Turn turn) {
        if (turn == null || turn.speaker() == null) {
            return "before the first turn; ";
        }
        return "turn " + turn.number() + ", " + turn.speaker() + "; ";
    }

    private static String codings(Sheet sheet, List<Mark> codings) {
        if (codings.isEmpty()) {
            return "not coded";
        }
        for (int at = 0; at < codings.size(); at++) {
            if (codings.get(at).id().equals(sheet.selected)) {
                return "coded: "
                        + named(sheet, codings.get(at))
                        + ", "
                        + (at + 1)
                        + " of "
                        + codings.size();
            }
        }
        return "coded: "
                + codings.stream().map(it -> named(sheet, it)).collect(Collectors.joining("; "));
    }

    private static String named(Sheet sheet, Mark mark) {
        return sheet.hasManyCoders() ? mark.name() + " by " + mark.coderName() : mark.name();
    }
}
