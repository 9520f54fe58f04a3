package org.postil.desktop.reading;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.study.Coder;
import org.postil.study.Coding;
import org.postil.study.Independence;
import org.postil.study.Study;
import org.postil.study.Transcript;

/// Which codings of a transcript are seen but not counted: where a consensus stands, tables and
/// quotes rest on it alone.
final class NotCounted {
    private NotCounted() {}

    /// A sentence without a full stop; empty where all that is seen counts.
    ///
    /// @param me the coder at this desk; null before their first change
    static String words(Study study, Transcript transcript, @Nullable UUID me) {
        Coder agreed = study.coderNamed(Coder.CONSENSUS).orElse(null);
        boolean blind = me != null && Independence.isBlind(study, transcript.id(), me);
        if (agreed == null || blind || !hasConsensus(study, transcript, agreed)) {
            return "";
        }
        int others = 0;
        int mine = 0;
        for (Coding coding : study.codings(transcript.id())) {
            if (!coding.coder().equals(agreed.id())) {
                others++;
                mine += Objects.equals(coding.coder(), me) ? 1 : 0;
            }
        }
        if (others == 0) {
            return "";
        }
        return "Consensus counts here: "
                + (others == 1
                        ? "1 coding by a single coder is"
                        : others + " codings by single coders are")
                + " not counted"
                + (mine == 0
                        ? ""
                        : mine == others ? ", all yours" : ", " + mine + " of them yours");
    }

    /// Whether the consensus has coded or finished the transcript.
    private static boolean hasConsensus(Study study, Transcript transcript, Coder agreed) {
        return study.codings(transcript.id()).stream()
                        .anyMatch(it -> it.coder().equals(agreed.id()))
                || study.progress().stream()
                        .anyMatch(it ->
                                it.transcript().equals(transcript.id())
                                        && it.coder().equals(agreed.id()));
    }
}
