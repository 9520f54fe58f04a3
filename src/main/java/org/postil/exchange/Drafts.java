package org.postil.exchange;

import java.util.ArrayList;
import java.util.List;
import org.postil.study.CanonicalText;
import org.postil.study.Cue;
import org.postil.study.TranscriptDraft;

/// The last step of every reader of transcripts.
final class Drafts {
    private Drafts() {}

    /// The draft of a text.
    ///
    /// @param cues in offsets of the canonical text
    static TranscriptDraft of(InputFile file, String text, List<Cue> cues, List<String> lost) {
        CanonicalText canonical = CanonicalText.of(text);
        if (canonical.text().isBlank()) {
            throw file.problem("holds no text.", "Check that it is the right file.");
        }
        List<String> all = new ArrayList<>(lost);
        all.addAll(canonical.lost());
        return new TranscriptDraft(file.name(), canonical.text(), cues, all);
    }
}
