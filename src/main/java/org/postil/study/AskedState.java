package org.postil.study;

import java.util.Arrays;
import java.util.Locale;

/// What became of a question of the guide in one interview.
public enum AskedState {
    ASKED,
    PROMPTED,
    NOT_ASKED,
    NOT_APPLICABLE;

    /// Whether the participant could answer, so that they count in the base.
    public boolean inBase() {
        return this == ASKED || this == PROMPTED;
    }

    /// The name in files, for example `not_asked`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws Problem for a word that is none of the four
    public static AskedState of(String word) {
        String key = Names.key(word).replace(' ', '_').replace('-', '_');
        return Arrays.stream(values())
                .filter(state -> state.word().equals(key))
                .findFirst()
                .orElseThrow(() ->
                        new Problem(
                                "“" + word + "” is not a state of a question.",
                                "Write asked, prompted, not_asked or not_applicable."));
    }
}
