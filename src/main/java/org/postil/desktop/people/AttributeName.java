package org.postil.desktop.people;

import java.util.Locale;

/// An attribute's name as people read it: `mover_status` is “Mover status”.
final class AttributeName {
    private AttributeName() {}

    static String shown(String name) {
        String words = name.strip().replace('_', ' ');
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// As it stands within a sentence.
    static String inSentence(String name) {
        return name.strip().replace('_', ' ');
    }
}
