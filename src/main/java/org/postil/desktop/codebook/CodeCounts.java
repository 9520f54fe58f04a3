package org.postil.desktop.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.postil.analysis.Coded;
import org.postil.analysis.CodingOfRecord;
import org.postil.analysis.Counted;
import org.postil.analysis.Scope;
import org.postil.study.Codebook;
import org.postil.study.Coder;
import org.postil.study.Coding;
import org.postil.study.Progress;
import org.postil.study.Study;
import org.postil.study.Transcript;

/// How many codings of record each code has, on its own and with the codes below it.
///
/// Of a study that differs in a few transcripts only those are counted again.
final class CodeCounts {
    /// Of no study.
    static final CodeCounts NONE = new CodeCounts(Map.of(), List.of(), List.of(), Map.of());

    /// Whose codings are counted, in a sentence.
    static final String RECORD = "Codings of record: " + CodingOfRecord.DEFAULT.words() + ".";

    /// Whose codings are counted, in a few words.
    static final String RECORD_WORDS = CodingOfRecord.DEFAULT.words();

    /// @param codings of the transcript as they stood; the very same list means the same codings
    private record Counts(List<Coding> codings, Map<UUID, Integer> byCode) {}

    private final Map<UUID, Counts> transcripts;
    private final List<Progress> progress;
    private final List<Coder> coders;
    private final Map<UUID, Integer> own;

    private CodeCounts(
            Map<UUID, Counts> transcripts,
            List<Progress> progress,
            List<Coder> coders,
            Map<UUID, Integer> own) {
        this.transcripts = transcripts;
        this.progress = progress;
        this.coders = coders;
        this.own = own;
    }

    /// Counts a study, with what is known of an earlier state of it. Not on the event thread.
    static CodeCounts of(Study study, CodeCounts before) {
        boolean sameRecord =
                before.progress.equals(study.progress()) && before.coders.equals(study.coders());
        Map<UUID, Counts> known = new HashMap<>();
        List<Transcript> changed = new ArrayList<>();
        for (Transcript transcript : study.transcripts()) {
            Counts counts = before.transcripts.get(transcript.id());
            List<Coding> codings = study.codings(transcript.id());
            if (sameRecord && counts != null && counts.codings() == codings) {
                known.put(transcript.id(), counts);
            } else {
                changed.add(transcript);
                known.put(transcript.id(), new Counts(codings, new HashMap<>()));
            }
        }
        count(study, changed, known);
        Map<UUID, Integer> own = new HashMap<>(before.own);
        before.transcripts.forEach((id, counts) -> {
            if (known.get(id) != counts) {
                counts.byCode().forEach((code, count) -> own.merge(code, -count, Integer::sum));
            }
        });
        for (Transcript transcript : changed) {
            Counts counts = known.get(transcript.id());
            if (counts != null) {
                counts.byCode().forEach((code, count) -> own.merge(code, count, Integer::sum));
            }
        }
        return new CodeCounts(known, study.progress(), study.coders(), own);
    }

    private static void count(Study study, List<Transcript> changed, Map<UUID, Counts> known) {
        List<UUID> coded =
                changed.stream()
                        .map(Transcript::id)
                        .filter(it -> !study.codings(it).isEmpty())
                        .toList();
        if (coded.isEmpty()) {
            return;
        }
        Scope all = Scope.EVERYTHING;
        Scope these =
                new Scope(
                        all.where(),
                        all.codes(),
                        false,
                        all.record(),
                        all.codingAttributes(),
                        coded,
                        all.at());
        for (Coded coding : Counted.of(study, these).codings()) {
            Counts counts = known.get(coding.transcript().id());
            if (counts != null) {
                counts.byCode().merge(coding.coding().code(), 1, Integer::sum);
            }
        }
    }

    /// The code's own codings.
    int own(UUID code) {
        return own.getOrDefault(code, 0);
    }

    /// Those of the code and of all codes below it, each once.
    Map<UUID, Integer> withChildren(Codebook codebook) {
        Map<UUID, Integer> sums = new HashMap<>();
        for (Codebook.Entry entry : codebook.entries().reversed()) {
            UUID id = entry.code().id();
            int sum = sums.merge(id, own(id), Integer::sum);
            UUID parent = entry.code().parent();
            if (parent != null) {
                sums.merge(parent, sum, Integer::sum);
            }
        }
        return sums;
    }
}
