package org.postil.project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.postil.study.Change;
import org.postil.study.Delta;
import org.postil.study.Net;
import org.postil.study.Planned;
import org.postil.study.Problem;
import org.postil.study.Provenance;
import org.postil.study.Study;
import org.postil.study.Texts;
import org.postil.study.Transcript;

/// Plans other names for transcripts, and their removal, both of which can be undone.
public final class AlterTranscripts {
    private AlterTranscripts() {}

    /// @throws Problem if the name is blank or another transcript's
    public static Planned rename(Study study, Transcript before, String name) {
        String other = name.strip();
        if (other.isEmpty()) {
            throw new Problem("The transcript has no name.", "Give it one.");
        }
        Transcript there = study.transcriptNamed(other).orElse(null);
        if (there != null && !there.id().equals(before.id())) {
            throw new Problem("There is already a transcript " + other + ".", "Choose another.");
        }
        Transcript after =
                new Transcript(
                        before.id(),
                        other,
                        before.textHash(),
                        before.length(),
                        before.words(),
                        before.turns(),
                        before.cues(),
                        before.date());
        return Planned.of(
                new Change(
                        "Rename " + before.name() + " to " + other,
                        after.equals(before) ? List.of() : List.of(Delta.alter(before, after))));
    }

    /// Removes transcripts with all that was coded and noted in them. Unlike [Project#erase] it can
    /// be undone: the text stays in the study's file.
    public static Planned remove(
            Study study, Texts texts, List<Transcript> transcripts, Provenance provenance) {
        Net net = new Net();
        Map<String, String> brought = new HashMap<>();
        Study now = study;
        for (Transcript transcript : transcripts) {
            Planned step = Erasing.transcript(now, texts, transcript.id(), provenance).removal();
            now = now.with(step.change());
            net.add(step.change().deltas());
            brought.putAll(step.texts());
        }
        String what =
                transcripts.size() == 1
                        ? transcripts.getFirst().name()
                        : transcripts.size() + " transcripts";
        return new Planned(new Change("Remove " + what, net.deltas()), brought);
    }
}
