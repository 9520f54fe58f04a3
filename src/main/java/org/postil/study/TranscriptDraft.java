package org.postil.study;

import java.util.List;

/// What a reader took from a file, before anything is stored.
///
/// @param name the file name with extension
/// @param text the canonical text (see [CanonicalText])
/// @param cues caption times, empty where the format has none
/// @param lost what the file held and Postil does not keep, each in a sentence
public record TranscriptDraft(String name, String text, List<Cue> cues, List<String> lost) {
    public TranscriptDraft {
        cues = List.copyOf(cues);
        lost = List.copyOf(lost);
    }
}
