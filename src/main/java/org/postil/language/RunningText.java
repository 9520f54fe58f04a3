package org.postil.language;

import java.util.Arrays;
import java.util.List;
import org.postil.study.Span;

/// The lines of one turn as one running text: what separates them is a space.
///
/// @param origins for each character its offset in the canonical text; for a space that stands for
///   something else, the offset after the character before it
record RunningText(String text, int[] origins) {
    static RunningText of(String canonical, List<Span> speech) {
        int size = speech.stream().mapToInt(line -> 2 * line.length() + 1).sum();
        StringBuilder text = new StringBuilder(size);
        int[] origins = new int[size];
        for (Span line : speech) {
            if (!text.isEmpty()) {
                origins[text.length()] = line.start();
                text.append(' ');
            }
            for (int at = line.start(); at < line.end(); at++) {
                origins[text.length()] = at;
                text.append(canonical.charAt(at) == '\n' ? ' ' : canonical.charAt(at));
                if (spaceMissing(canonical, at, line)) {
                    origins[text.length()] = at + 1;
                    text.append(' ');
                }
            }
        }
        return new RunningText(text.toString(), Arrays.copyOf(origins, text.length()));
    }

    /// Whether a sentence ends here and the next begins without a space, as typists do.
    private static boolean spaceMissing(String text, int at, Span line) {
        return ".!?".indexOf(text.charAt(at)) >= 0
                && at > line.start()
                && at + 2 < line.end()
                && Character.isLowerCase(text.charAt(at - 1))
                && Character.isUpperCase(text.charAt(at + 1))
                && Character.isLowerCase(text.charAt(at + 2));
    }

    /// Where a stretch of the running text stands in the canonical text.
    Span origin(Span stretch) {
        return new Span(origins[stretch.start()], origins[stretch.end() - 1] + 1);
    }
}
