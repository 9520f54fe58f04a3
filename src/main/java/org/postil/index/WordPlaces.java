package org.postil.index;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;
import org.postil.study.Span;
import org.postil.study.Words;

/// Where the next word stands: what [Words] counts as a word is what can be searched.
final class WordPlaces {
    /// What a longer run of letters is cut to; only noise is longer, and Lucene refuses terms of
    /// more than 32 kB.
    private static final int LONGEST = 200;

    private WordPlaces() {}

    /// The first word that begins in `[from, to)`; null if there is none.
    static @Nullable Span next(String text, int from, int to) {
        int at = from;
        while (at < to) {
            int end = Words.endOfWord(text, at, to);
            if (end > at) {
                return new Span(at, end);
            }
            at += Character.charCount(text.codePointAt(at));
        }
        return null;
    }

    /// Copies a word of the text into a token.
    static void copy(String text, Span word, CharTermAttribute token) {
        int end = Math.min(word.end(), word.start() + LONGEST);
        if (end < word.end() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        token.setEmpty().append(text, word.start(), end);
    }
}
