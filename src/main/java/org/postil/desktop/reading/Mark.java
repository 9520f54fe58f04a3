package org.postil.desktop.reading;

import java.util.Comparator;
import java.util.UUID;
import org.postil.study.Span;

/// A coding as the reader sees it.
///
/// @param id of the coding
/// @param span never empty
/// @param code the code's id
/// @param name the code's name
/// @param colour of the code, `0xrrggbb`
/// @param coder the coder's id
/// @param coderName shown in tooltips, its initials in the margin
public record Mark(
        UUID id, Span span, UUID code, String name, int colour, UUID coder, String coderName) {
    /// By place; of those that begin together the longer first, as brackets nest.
    public static final Comparator<Mark> ORDER =
            Comparator.comparingInt((Mark it) -> it.span().start())
                    .thenComparing(it -> it.span().end(), Comparator.reverseOrder())
                    .thenComparing(Mark::name)
                    .thenComparing(Mark::id);

    /// @throws IllegalArgumentException if the span is empty
    public Mark {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("A coding without text: " + name);
        }
    }

    /// The number behind `#rrggbb`.
    ///
    /// @throws NumberFormatException for anything else
    public static int colour(String hex) {
        return Integer.parseInt(hex, 1, hex.length(), 16);
    }

    Mark at(Span other) {
        return new Mark(id, other, code, name, colour, coder, coderName);
    }

    /// The first letters of the coder's name, two at most.
    String initials() {
        StringBuilder letters = new StringBuilder();
        for (String word : coderName.strip().split("[\\s._-]+")) {
            if (!word.isEmpty() && letters.codePointCount(0, letters.length()) < 2) {
                letters.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
            }
        }
        return letters.toString();
    }
}
