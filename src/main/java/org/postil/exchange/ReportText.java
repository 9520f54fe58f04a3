package org.postil.exchange;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Text as it may stand in a file that people read.
final class ReportText {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final int WORD_NAME_LENGTH = 40;

    private ReportText() {}

    /// The text without what XML cannot carry: white space among the control characters becomes a
    /// blank, every other one and half a character become U+FFFD; CR and CRLF become LF.
    static String printable(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < ' ' && c != '\n' && c != '\t' || c >= 0xD800) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .codePoints()
                .map(ReportText::allowed)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }

    private static int allowed(int c) {
        if (c == '\r') {
            return '\n';
        }
        if (c < ' ' && c != '\n' && c != '\t') {
            return Character.isWhitespace(c) ? ' ' : 0xFFFD;
        }
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        return surrogate || c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c;
    }

    /// The text on one line, without blanks around it.
    static String oneLine(String text) {
        return printable(text).replaceAll("\\s+", " ").strip();
    }

    /// A day as it is printed, for example `1 July 2020`, in UTC.
    static String day(Instant time) {
        return DAY.format(time);
    }

    /// A quote between double quotation marks.
    static String quoted(String text) {
        return "“" + text.strip() + "”";
    }

    /// An anchor as a name that Word takes for a bookmark: a letter or `_` first, letters, digits
    /// and `_` after it, 40 characters at most. Different anchors give different names, also to
    /// Word, which takes capital and small letters for the same.
    static String bookmark(String anchor) {
        String name = anchor.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
        boolean changed = !name.equals(anchor);
        if (!name.matches("[a-z_].*")) {
            name = "a_" + name;
            changed = true;
        }
        if (!changed && name.length() <= WORD_NAME_LENGTH) {
            return name;
        }
        String hash = "_" + Integer.toHexString(anchor.hashCode());
        int kept = Math.min(name.length(), WORD_NAME_LENGTH - hash.length());
        return name.substring(0, kept) + hash;
    }

    /// Six hexadecimal digits of a colour such as `#1f77b4`; grey for what is none.
    static String colour(String colour) {
        String digits = colour.strip().toUpperCase(Locale.ROOT).replaceFirst("^#", "");
        return digits.matches("[0-9A-F]{6}") ? digits : "808080";
    }

    /// Whether the text is a plain number, as a spreadsheet would read it.
    static boolean isNumber(String text) {
        return text.matches("[-+]?[0-9]+(\\.[0-9]+)?");
    }
}
