package org.postil.study;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Values of attributes that say why there is no other; they stand behind all others wherever
/// values are listed, and no value at all means that it was not recorded.
public enum ReservedValue {
    /// It was asked and could not be told.
    UNKNOWN("unknown"),
    /// The participant did not want to say.
    REFUSED("refused"),
    /// Nobody asked.
    NOT_ASKED("not asked");

    private final String word;

    ReservedValue(String word) {
        this.word = word;
    }

    /// The value as it is written.
    public String word() {
        return word;
    }

    /// The reserved word that a value is, compared as values are, `_` and `-` as spaces; null for
    /// any other value.
    public static @Nullable ReservedValue of(String value) {
        String key = Names.valueKey(value).replace('_', ' ').replace('-', ' ');
        return Arrays.stream(values()).filter(it -> it.word.equals(key)).findFirst().orElse(null);
    }
}
