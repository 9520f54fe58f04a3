package org.postil.study;

import java.util.List;

/// The form in which a transcript's text is kept: line ends are LF; NUL and lone surrogates, which
/// no exchange format can carry, are U+FFFD; nothing else is changed, never the Unicode normal
/// form.
///
/// @param text the canonical text
/// @param lost what had to be replaced, in sentences; usually empty
public record CanonicalText(String text, List<String> lost) {
    public CanonicalText {
        lost = List.copyOf(lost);
    }

    public static CanonicalText of(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        int replaced = 0;
        for (int at = 0; at < raw.length(); at++) {
            char c = raw.charAt(at);
            if (c == '\r') {
                text.append('\n');
                if (at + 1 < raw.length() && raw.charAt(at + 1) == '\n') {
                    at++;
                }
            } else if (Character.isHighSurrogate(c)
                    && at + 1 < raw.length()
                    && Character.isLowSurrogate(raw.charAt(at + 1))) {
                text.append(c).append(raw.charAt(++at));
            } else if (c == 0 || Character.isSurrogate(c)) {
                text.append('\uFFFD');
                replaced++;
            } else {
                text.append(c);
            }
        }
        String note = replaced + " character(s) that no text can hold were replaced by \uFFFD.";
        return new CanonicalText(text.toString(), replaced == 0 ? List.of() : List.of(note));
    }
}
