package org.postil.study;

import java.util.Arrays;
import java.util.Locale;

/// How what people said and what was published stand to each other.
public enum Fit {
    CONVERGENT,
    COMPLEMENTARY,
    DIVERGENT,
    SILENT_IN_INTERVIEWS,
    SILENT_IN_STATISTICS,
    NOT_JUDGED;

    /// The words in files and in print, for example `silent in statistics`.
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// @throws Problem for words that are none of the six; blank means not judged
    public static Fit of(String words) {
        String key = Names.key(words).replace('_', ' ').replace('-', ' ');
        if (key.isEmpty()) {
            return NOT_JUDGED;
        }
        return Arrays.stream(values())
                .filter(fit -> fit.words().equals(key))
                .findFirst()
                .orElseThrow(() ->
                        new Problem(
                                "“" + words + "” is not a fit.",
                                "Write convergent, complementary, divergent, silent in interviews,"
                                        + " silent in statistics or not judged."));
    }
}
