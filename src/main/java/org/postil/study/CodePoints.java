package org.postil.study;

import java.util.Arrays;

/// Converts between spans (UTF-16 units) and the units of files: Unicode code points and UTF-8
/// bytes.
public final class CodePoints {
    /// Between two marks; a single emoji must not make every conversion walk through the text.
    private static final int STEP = 1_024;

    private final String text;
    private final int length;

    /// Places in UTF-16 units, never inside a surrogate pair, with their code point offsets; empty
    /// where both are the same everywhere.
    private final int[] places;

    private final int[] points;

    /// A converter for one canonical text.
    public CodePoints(String text) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
        int marks = length == text.length() ? 0 : text.length() / STEP + 1;
        this.places = new int[marks];
        this.points = new int[marks];
        for (int mark = 1; mark < marks; mark++) {
            int place = mark * STEP;
            boolean inside =
                    place < text.length()
                            && Character.isSurrogatePair(
                                    text.charAt(place - 1), text.charAt(place));
            places[mark] = inside ? place + 1 : place;
            points[mark] = points[mark - 1] + text.codePointCount(places[mark - 1], places[mark]);
        }
    }

    /// Length of the text in code points.
    public int length() {
        return length;
    }

    /// The code point offset of a UTF-16 offset.
    public int toCodePoints(int utf16) {
        if (places.length == 0) {
            return utf16;
        }
        int mark = markBefore(places, utf16);
        return points[mark] + text.codePointCount(places[mark], utf16);
    }

    private int toUtf16(int point) {
        if (places.length == 0) {
            return point;
        }
        int mark = markBefore(points, point);
        return text.offsetByCodePoints(places[mark], point - points[mark]);
    }

    /// The last mark that does not lie behind an offset.
    private static int markBefore(int[] offsets, int offset) {
        int found = Arrays.binarySearch(offsets, offset);
        return found >= 0 ? found : -found - 2;
    }

    /// The span between two code point offsets.
    ///
    /// @throws Problem where the offsets lie outside the text or stand in the wrong order
    public Span span(int start, int end) {
        if (start < 0 || end < start || end > length()) {
            throw new Problem(
                    "The offsets "
                            + start
                            + " to "
                            + end
                            + " lie outside the text, which has "
                            + length()
                            + " characters.",
                    "Count Unicode code points of the canonical text, from 0, end exclusive.");
        }
        return new Span(toUtf16(start), toUtf16(end));
    }

    /// The span between two offsets that count bytes of the text in UTF-8.
    ///
    /// @throws Problem where an offset lies outside the text or inside a character, or the offsets
    ///   stand in the wrong order
    public Span spanOfBytes(int start, int end) {
        if (end < start) {
            throw new Problem(
                    "The offsets " + start + " to " + end + " stand in the wrong order.",
                    "Check the offsets of this row.");
        }
        return new Span(utf16OfByte(start), utf16OfByte(end));
    }

    private int utf16OfByte(int target) {
        int bytes = 0;
        int at = 0;
        while (bytes < target && at < text.length()) {
            int point = text.codePointAt(at);
            bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
            at += Character.charCount(point);
        }
        if (bytes != target) {
            throw new Problem(
                    "Byte " + target + " is not the beginning of a character.",
                    "Check the offsets of this row.");
        }
        return at;
    }
}
