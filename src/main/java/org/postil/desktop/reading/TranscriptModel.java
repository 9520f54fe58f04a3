package org.postil.desktop.reading;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postil.study.Sentences;
import org.postil.study.Span;
import org.postil.study.Transcript;
import org.postil.study.Turn;
import org.postil.study.Voices;
import org.postil.study.Words;

/// A transcript with its canonical text, told apart into what a reader sees: paragraphs, labels
/// that stand in the gutter, stamps, and whose speech it is.
///
/// Immutable and without Swing; made on any thread.
public final class TranscriptModel {
    private final Transcript transcript;
    private final String text;
    private final boolean[] interviewer;
    private final Paragraphs paragraphs;

    private TranscriptModel(Transcript transcript, String text, boolean[] interviewer) {
        this.transcript = transcript;
        this.text = text;
        this.interviewer = interviewer;
        this.paragraphs = Paragraphs.of(text, transcript.turns());
    }

    /// @param text the transcript's canonical text
    public static TranscriptModel of(Transcript transcript, String text, Voices voices) {
        boolean[] interviewer = new boolean[transcript.turns().size()];
        for (int turn = 0; turn < interviewer.length; turn++) {
            interviewer[turn] = voices.isInterviewer(transcript.id(), transcript.turns().get(turn));
        }
        return new TranscriptModel(transcript, text, interviewer);
    }

    public Transcript transcript() {
        return transcript;
    }

    public String text() {
        return text;
    }

    Paragraphs paragraphs() {
        return paragraphs;
    }

    Folds folds() {
        return paragraphs.folds();
    }

    List<Turn> turns() {
        return transcript.turns();
    }

    boolean isInterviewer(int turn) {
        return turn >= 0 && interviewer[turn];
    }

    /// The turn at an offset, that before it where it lies between two; null before the first.
    public @Nullable Turn turnAt(int offset) {
        int turn = paragraphs.turnAt(offset);
        return turn < 0 ? null : turns().get(turn);
    }

    /// From the first to the last character of a turn's speech; the turn's span if it has none.
    public static Span speech(Turn turn) {
        return turn.speech().isEmpty()
                ? turn.span()
                : new Span(turn.speech().getFirst().start(), turn.speech().getLast().end());
    }

    /// The word at an offset, or the single character that stands there.
    public Span wordAt(int offset) {
        int at = Math.clamp(offset, 0, Math.max(0, text.length() - 1));
        int line = text.lastIndexOf('\n', at - 1) + 1;
        int end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
        int from = line;
        while (from <= at && from < end) {
            int to = Words.endOfWord(text, from, end);
            if (to > at) {
                return new Span(from, to);
            }
            from = to > from ? to : from + Character.charCount(text.codePointAt(from));
            if (from > at) {
                return new Span(from - Character.charCount(text.codePointBefore(from)), from);
            }
        }
        return new Span(Math.min(at, end), Math.min(at, end));
    }

    /// The sentence at an offset; the line of speech where nobody cuts sentences or none is there.
    public Span sentenceAt(int offset, @Nullable Sentences sentences) {
        Turn turn = turnAt(offset);
        if (turn == null) {
            return wordAt(offset);
        }
        List<Span> found = sentences == null ? turn.speech() : sentences.in(text, turn.speech());
        Span nearest = speech(turn);
        for (Span sentence : found) {
            if (sentence.start() <= offset || nearest.length() > sentence.length()) {
                nearest = sentence;
            }
            if (sentence.end() > offset) {
                break;
            }
        }
        return nearest;
    }

    /// The next place of a caret: over a whole character and over what is folded.
    ///
    /// @param direction 1 or -1
    int step(int offset, int direction) {
        int at = folds().visible(offset);
        if (direction > 0) {
            at = at >= text.length() ? at : folds().visible(text.offsetByCodePoints(at, 1));
            int paragraph = paragraphs.at(at);
            while (paragraphs.isHidden(paragraph) && paragraph + 1 < paragraphs.count()) {
                at = folds().visible(paragraphs.start(++paragraph));
            }
            return Math.min(at, text.length());
        }
        int from = offset;
        do {
            from = from <= 0 ? 0 : text.offsetByCodePoints(from, -1);
            int paragraph = paragraphs.at(from);
            from = paragraphs.isHidden(paragraph) ? paragraphs.start(paragraph) : from;
        } while (from > 0 && (folds().hides(from) || paragraphs.isHidden(paragraphs.at(from))));
        return folds().visible(from);
    }

    /// The beginning of the next or of this or the last word.
    ///
    /// @param direction 1 or -1
    int stepWord(int offset, int direction) {
        int at = offset;
        do {
            int next = step(at, direction);
            if (next == at) {
                break;
            }
            at = next;
        } while (!isWordEdge(at));
        return at;
    }

    private boolean isWordEdge(int at) {
        if (at <= 0 || at >= text.length()) {
            return true;
        }
        boolean before = Character.isLetterOrDigit(text.codePointBefore(at));
        boolean after = Character.isLetterOrDigit(text.codePointAt(at));
        return !before && after;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TranscriptModel model
                && transcript.equals(model.transcript)
                && Arrays.equals(interviewer, model.interviewer);
    }

    @Override
    public int hashCode() {
        return transcript.hashCode();
    }
}
