package org.postil.analysis;

import java.util.Arrays;
import java.util.Locale;
import org.postil.study.Names;
import org.postil.study.Problem;

/// What a table counts.
public enum Unit {
    /// Acts of coding; the same code on the same stretch by several coders is one.
    CODINGS,
    /// People, each once wherever they spoke.
    PARTICIPANTS,
    /// Transcripts, those of speakers bound to nobody too.
    TRANSCRIPTS,
    /// Words of coded speech, each once however many codings lie on it.
    WORDS;

    /// The name in files and in print, for example `participants`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws Problem for a word that is none of the four
    public static Unit of(String word) {
        String key = Names.key(word);
        return Arrays.stream(values())
                .filter(unit -> unit.word().equals(key))
                .findFirst()
                .orElseThrow(() ->
                        new Problem(
                                "“" + word + "” is not a unit.",
                                "Write codings, participants, transcripts or words."));
    }
}
