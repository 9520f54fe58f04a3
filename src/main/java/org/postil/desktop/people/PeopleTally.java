package org.postil.desktop.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.study.Coding;
import org.postil.study.Study;
import org.postil.study.Transcript;
import org.postil.study.Voices;
import org.postil.task.Progress;

/// How many codings touch what each participant says, transcript by transcript; what did not change
/// is taken over from the tally before.
record PeopleTally(Map<UUID, Tallied> transcripts) {
    static final PeopleTally NONE = new PeopleTally(Map.of());

    /// What was counted in one transcript.
    record Tallied(
            Transcript transcript, Voices voices, List<Coding> codings, Map<UUID, Integer> counts) {
        private boolean stands(Study study, Transcript now) {
            return transcript == now
                    && voices == study.voices()
                    && codings == study.codings(now.id());
        }
    }

    /// @throws org.postil.task.Cancelled when it is no longer wanted
    static PeopleTally of(Study study, PeopleTally before, Progress progress) {
        Map<UUID, Tallied> all = new HashMap<>();
        for (Transcript transcript : study.transcripts()) {
            progress.checkCancelled();
            Tallied old = before.transcripts().get(transcript.id());
            boolean stands = old != null && old.stands(study, transcript);
            all.put(transcript.id(), stands && old != null ? old : count(study, transcript));
        }
        return new PeopleTally(Map.copyOf(all));
    }

    private static Tallied count(Study study, Transcript transcript) {
        Map<UUID, Integer> counts = new HashMap<>();
        study.voices()
                .of(transcript.id())
                .forEach(it -> {
                    if (it.participant() != null) {
                        counts.put(it.participant(), 0);
                    }
                });
        List<Coding> codings = study.codings(transcript.id());
        for (Coding coding : codings) {
            study.voices()
                    .participants(transcript, coding.span())
                    .forEach(it -> counts.merge(it, 1, Integer::sum));
        }
        return new Tallied(transcript, study.voices(), codings, Map.copyOf(counts));
    }

    /// The codings that touch what somebody says.
    int codings(UUID participant) {
        return transcripts.values().stream()
                .mapToInt(it -> it.counts().getOrDefault(participant, 0))
                .sum();
    }

    /// The sums of all participants at once.
    Map<UUID, Sum> sums() {
        Map<UUID, Sum> sums = new HashMap<>();
        for (Tallied one : transcripts.values()) {
            one.counts()
                    .forEach((who, codings) -> {
                        @Nullable Sum before = sums.get(who);
                        sums.put(
                                who,
                                before == null
                                        ? new Sum(1, codings)
                                        : new Sum(
                                                before.transcripts() + 1,
                                                before.codings() + codings));
                    });
        }
        return sums;
    }

    /// @param transcripts in which somebody speaks
    /// @param codings that touch what they say
    record Sum(int transcripts, int codings) {
        static final Sum ZERO = new Sum(0, 0);
    }
}
