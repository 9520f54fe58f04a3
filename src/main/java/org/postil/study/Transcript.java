package org.postil.study;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A transcript without its text.
///
/// @param name the file name with extension, unique in the study
/// @param textHash [Hashes#ofText] of the canonical text
/// @param length of the canonical text in UTF-16 units
/// @param words in speech, without labels and time stamps
/// @param turns in order, numbered from 1; a turn 0 only where text stands before the first label
/// @param cues times of caption files, in order; empty for other formats
/// @param date the day it was recorded, if known
public record Transcript(
        UUID id,
        String name,
        String textHash,
        int length,
        int words,
        List<Turn> turns,
        List<Cue> cues,
        @Nullable LocalDate date)
        implements Entity {
    public Transcript {
        turns = List.copyOf(turns);
        cues = List.copyOf(cues);
    }

    /// The same transcript with its recording day.
    public Transcript withDate(LocalDate day) {
        return new Transcript(id, name, textHash, length, words, turns, cues, day);
    }

    /// The turns that a span touches by at least one character of speech, in order.
    public List<Turn> turnsTouched(Span span) {
        int from = firstTurnEndingAfter(span.start());
        int to = from;
        while (to < turns.size() && turns.get(to).span().start() < span.end()) {
            to++;
        }
        return turns.subList(from, to).stream().filter(turn -> turn.touches(span)).toList();
    }

    private int firstTurnEndingAfter(int offset) {
        int low = 0;
        int high = turns.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (turns.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
