package org.postil.desktop.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.study.Coding;
import org.postil.study.Span;
import org.postil.study.Study;
import org.postil.study.Transcript;
import org.postil.study.Turn;
import org.postil.study.Voices;

/// What has to be counted in a transcript; kept from one listing to the next where nothing of it
/// changed, so that one coding more does not count all others again.
///
/// @param mine how many of the codings are the coder's own
/// @param codes that stand somewhere in it
/// @param ownCodes those among them that the coder has used here
/// @param participants whoever speaks most first
record TranscriptFacts(
        Transcript transcript,
        Voices voices,
        List<Coding> codings,
        @Nullable UUID coder,
        int mine,
        Set<UUID> codes,
        Set<UUID> ownCodes,
        List<UUID> participants) {
    static TranscriptFacts of(
            Study study,
            Transcript transcript,
            @Nullable UUID coder,
            @Nullable TranscriptFacts before) {
        List<Coding> codings = study.codings(transcript.id());
        Voices voices = study.voices();
        boolean sameTurns =
                before != null
                        && before.transcript.equals(transcript)
                        && before.voices.equals(voices);
        boolean sameCodings =
                before != null
                        && before.codings == codings
                        && java.util.Objects.equals(before.coder, coder);
        if (before != null && sameTurns && sameCodings) {
            return before;
        }
        List<UUID> people =
                before != null && sameTurns
                        ? before.participants
                        : participants(voices, transcript);
        return count(transcript, voices, codings, coder, people);
    }

    private static TranscriptFacts count(
            Transcript transcript,
            Voices voices,
            List<Coding> codings,
            @Nullable UUID coder,
            List<UUID> people) {
        Set<UUID> codes = new HashSet<>();
        Set<UUID> own = new HashSet<>();
        int mine = 0;
        for (Coding coding : codings) {
            codes.add(coding.code());
            if (coding.coder().equals(coder)) {
                own.add(coding.code());
                mine++;
            }
        }
        return new TranscriptFacts(
                transcript,
                voices,
                codings,
                coder,
                mine,
                Set.copyOf(codes),
                Set.copyOf(own),
                people);
    }

    /// The participants of a transcript, whoever says most first.
    static List<UUID> participants(Voices voices, Transcript transcript) {
        Map<UUID, Long> said = new HashMap<>();
        voices.of(transcript.id())
                .forEach(speaker -> {
                    if (speaker.participant() != null) {
                        said.put(speaker.participant(), 0L);
                    }
                });
        for (Turn turn : transcript.turns()) {
            UUID who = voices.participant(transcript.id(), turn);
            if (who != null) {
                long length = turn.speech().stream().mapToLong(Span::length).sum();
                said.merge(who, length, Long::sum);
            }
        }
        List<UUID> order = new ArrayList<>(said.keySet());
        order.sort(
                Comparator.<UUID>comparingLong(it -> -said.getOrDefault(it, 0L))
                        .thenComparing(it -> it));
        return List.copyOf(order);
    }
}
