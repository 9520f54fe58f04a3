package org.postil.study;

import java.util.List;

/// Counts words: runs of letters, marks and digits with apostrophes inside.
///
/// A mark belongs to the letter before it: the variation selector of an emoji is no word. A word
/// belongs to the stretch in which it begins, so that a word is counted once however a text is cut
/// into stretches.
public final class Words {
    private Words() {}

    /// The words in the parts of `speech` that lie within `span`.
    public static int count(String text, List<Span> speech, Span span) {
        int words = 0;
        for (Span line : speech) {
            if (line.overlaps(span)) {
                words += count(text, line.intersection(span));
            }
        }
        return words;
    }

    /// The words that begin in one stretch.
    public static int count(String text, Span span) {
        int words = 0;
        int at = behindWordAt(text, span.start());
        while (at < span.end()) {
            int end = endOfWord(text, at, span.end());
            if (end > at) {
                words++;
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return words;
    }

    /// The end of the word that an offset lies inside of; the offset itself where it lies in none,
    /// or where a word begins.
    private static int behindWordAt(String text, int offset) {
        int at = offset;
        while (at > 0
                && (isWordPart(text.codePointBefore(at))
                        || isApostrophe(text.codePointBefore(at)))) {
            at -= Character.charCount(text.codePointBefore(at));
        }
        while (at < offset) {
            int end = endOfWord(text, at, text.length());
            at = end > at ? end : at + Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /// The word that an offset lies inside of; empty at the offset where it lies in none, or where
    /// a word begins.
    static Span around(String text, int offset) {
        int start = offset;
        int end = behindWordAt(text, offset);
        while (start > 0 && end > offset && behindWordAt(text, start) == end) {
            start -= Character.charCount(text.codePointBefore(start));
        }
        return new Span(start, end);
    }

    /// Where the word that begins at `at` ends; `at` itself where none begins.
    public static int endOfWord(String text, int at, int limit) {
        int end = at;
        while (end < limit) {
            int point = text.codePointAt(end);
            if (end > at ? isWordPart(point) : Character.isLetterOrDigit(point)) {
                end += Character.charCount(point);
            } else if (end > at
                    && isApostrophe(point)
                    && end + 1 < limit
                    && isWordPart(text.codePointAt(end + 1))) {
                end++;
            } else {
                break;
            }
        }
        return Math.min(end, limit);
    }

    private static boolean isApostrophe(int point) {
        return point == '\'' || point == '\u2019';
    }

    private static boolean isWordPart(int point) {
        if (Character.isLetterOrDigit(point)) {
            return true;
        }
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
