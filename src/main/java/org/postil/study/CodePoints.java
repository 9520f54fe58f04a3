package org.postil.study;

/// Converts between spans (UTF-16 units) and the units of files: Unicode code points and UTF-8
/// bytes.
public final class CodePoints {
    private final String text;
    private final boolean plain;

    /// A converter for one canonical text.
    public CodePoints(String text) {
        this.text = text;
        this.plain = text.codePointCount(0, text.length()) == text.length();
    }

    /// Length of the text in code points.
    public int length() {
        return plain ? text.length() : text.codePointCount(0, text.length());
    }

    /// The code point offset of a UTF-16 offset.
    public int toCodePoints(int utf16) {
        return plain ? utf16 : text.codePointCount(0, utf16);
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
        return plain ? new Span(start, end) : utf16Span(start, end);
    }

    private Span utf16Span(int start, int end) {
        int from = text.offsetByCodePoints(0, start);
        return new Span(from, text.offsetByCodePoints(from, end - start));
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
