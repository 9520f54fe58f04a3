package org.postil.study;

import java.util.Arrays;

/// Where a code comes from: thought of before the reading, or found in it.
public enum CodeOrigin {
    NOT_SAID(""),
    A_PRIORI("a priori"),
    FROM_DATA("from data");

    private final String words;

    CodeOrigin(String words) {
        this.words = words;
    }

    /// The words in files and in print, for example `a priori`; empty where it is not said.
    public String words() {
        return words;
    }

    /// @throws Problem for words that are none of these; blank means not said
    public static CodeOrigin of(String words) {
        String key = Names.key(words).replace('_', ' ').replace('-', ' ');
        return Arrays.stream(values())
                .filter(it -> it.words.equals(key))
                .findFirst()
                .orElseThrow(() ->
                        new Problem(
                                "“" + words.strip() + "” is not an origin of a code.",
                                "Write a priori or from data, or leave it empty."));
    }
}
