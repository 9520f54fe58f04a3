package org.postil.desktop.codebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.postil.study.Codebook;
import org.postil.study.Span;

/// A place in a definition where another code is called by its name.
///
/// @param span in the text of the definition
record Mention(Span span, UUID code) {
    /// A shorter name is too likely an ordinary word.
    private static final int SHORTEST = 3;

    /// The mentions of other codes, in the order of the text. Names are found as they are written,
    /// as whole words; where one name is a part of another, the longer one counts.
    ///
    /// @param self whose definition it is
    static List<Mention> of(String text, Codebook codebook, UUID self) {
        List<Codebook.Entry> longest = new ArrayList<>();
        for (Codebook.Entry entry : codebook.entries()) {
            if (entry.code().name().length() >= SHORTEST && !entry.code().id().equals(self)) {
                longest.add(entry);
            }
        }
        longest.sort(
                Comparator.comparingInt((Codebook.Entry it) -> it.code().name().length())
                        .reversed());
        List<Mention> found = new ArrayList<>();
        for (Codebook.Entry entry : longest) {
            String name = entry.code().name();
            int at = text.indexOf(name);
            while (at >= 0) {
                Span span = new Span(at, at + name.length());
                if (isWhole(text, span) && found.stream().noneMatch(it -> it.span.overlaps(span))) {
                    found.add(new Mention(span, entry.code().id()));
                }
                at = text.indexOf(name, at + 1);
            }
        }
        found.sort(Comparator.comparing(Mention::span));
        return found;
    }

    private static boolean isWhole(String text, Span span) {
        boolean before =
                span.start() == 0 || !Character.isLetterOrDigit(text.charAt(span.start() - 1));
        boolean after =
                span.end() == text.length() || !Character.isLetterOrDigit(text.charAt(span.end()));
        return before && after;
    }
}
