package org.postil.study;

import java.util.ArrayList;
import java.util.List;

/// Fits a stretch that somebody selected to the words, sentences or turns that it touches.
///
/// An empty span is a caret: it stands for what it stands in. What touches nothing of the kind
/// comes back trimmed.
public final class Snapping {
    private Snapping() {}

    /// The stretch without blanks at its ends; empty at its start where there is nothing else.
    public static Span trimmed(String text, Span span) {
        int start = span.start();
        int end = Math.min(span.end(), text.length());
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? new Span(start, end) : new Span(span.start(), span.start());
    }

    /// All of the words that it cuts.
    public static Span words(String text, Span span) {
        Span trimmed = trimmed(text, span);
        int start = Math.min(trimmed.start(), text.length());
        Span first = Words.around(text, start);
        if (trimmed.isEmpty()) {
            return first.isEmpty()
                    ? new Span(start, Words.endOfWord(text, start, text.length()))
                    : first;
        }
        Span last = Words.around(text, trimmed.end());
        return new Span(
                first.isEmpty() ? start : first.start(),
                last.isEmpty() ? trimmed.end() : last.end());
    }

    /// All of the sentences of speech that it touches.
    public static Span sentences(
            String text, Transcript transcript, Span span, Sentences sentences) {
        Span trimmed = trimmed(text, span);
        Span seen = seen(trimmed, text.length());
        List<Span> touched = new ArrayList<>();
        for (Turn turn : transcript.turnsTouched(seen)) {
            sentences.in(text, turn.speech()).stream().filter(seen::overlaps).forEach(touched::add);
        }
        return touched.isEmpty() ? trimmed : covering(trimmed, touched);
    }

    /// All speech of the turns that it touches, from the first to the last.
    public static Span turns(String text, Transcript transcript, Span span) {
        Span trimmed = trimmed(text, span);
        List<Span> speech = new ArrayList<>();
        for (Turn turn : transcript.turnsTouched(seen(trimmed, text.length()))) {
            turn.speech().stream().filter(it -> !it.isEmpty()).forEach(speech::add);
        }
        return speech.isEmpty() ? trimmed : trimmed(text, covering(speech.getFirst(), speech));
    }

    /// A caret sees the character behind it, at the end of the text the one before it.
    private static Span seen(Span span, int length) {
        if (!span.isEmpty() || length == 0) {
            return span;
        }
        int start = Math.min(span.start(), length - 1);
        return new Span(start, start + 1);
    }

    private static Span covering(Span span, List<Span> others) {
        int start = span.isEmpty() ? others.getFirst().start() : span.start();
        int end = span.isEmpty() ? others.getFirst().end() : span.end();
        for (Span other : others) {
            start = Math.min(start, other.start());
            end = Math.max(end, other.end());
        }
        return new Span(start, end);
    }
}
