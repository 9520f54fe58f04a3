package org.postil.study;

import java.util.Locale;

/// An attribute's name as people read it: `mover_status` is “Mover status”.
///
/// Titles, heads, choosers and captions show names so; files that programs read, such as the heads
/// of CSV columns and keys in JSON, keep them as they were given.
public final class AttributeName {
    private AttributeName() {}

    /// As it stands alone, or at the beginning of a line.
    public static String shown(String name) {
        String words = inSentence(name);
        if (words.isEmpty()) {
            return words;
        }
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    /// As it stands within a sentence.
    public static String inSentence(String name) {
        return name.strip().replace('_', ' ');
    }
}
