package org.postil.desktop.comparing;

import java.util.Locale;

/// Counts and names in words.
final class Words {
    private Words() {}

    /// For example `1 quote`, `1,204 quotes`.
    static String count(long number, String noun) {
        String plural =
                noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
        return String.format(Locale.ROOT, "%,d ", number) + (number == 1 ? noun : plural);
    }
}
