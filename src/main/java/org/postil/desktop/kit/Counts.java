package org.postil.desktop.kit;

import java.util.Locale;

/// Numbers with their unit.
public final class Counts {
    private Counts() {}

    /// For example `1 quote`, `1,204 quotes`, `2 summaries`.
    ///
    /// @param noun in the singular, of those that take an s or turn y into ies
    public static String of(long number, String noun) {
        String plural =
                noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
        return String.format(Locale.ROOT, "%,d ", number) + (number == 1 ? noun : plural);
    }
}
