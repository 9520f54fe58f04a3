package org.postil.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postil.study.Coder;
import org.postil.study.Coding;
import org.postil.study.Participant;
import org.postil.study.Progress;
import org.postil.study.Span;
import org.postil.study.Speaker;
import org.postil.study.Study;
import org.postil.study.Texts;
import org.postil.study.Transcript;
import org.postil.study.Turn;

/// Counts again character by character, slowly and in another way than the program.
final class NaiveCount {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}\\p{M}\\p{N}]+)*");
    private final Study study;
    private final Texts texts;
    private final Scope scope;

    /// @param scope its conditions on codings are not looked at
    NaiveCount(Study study, Texts texts, Scope scope) {
        this.study = study;
        this.texts = texts;
        this.scope = scope;
    }

    /// The number of a code among the participants who are `wanted`; those of nobody are counted
    /// where `nobody` is set.
    long count(UUID code, Unit unit, Predicate<Participant> wanted, boolean nobody) {
        Set<UUID> codes =
                scope.withChildren() ? study.codebook().withDescendants(code) : Set.of(code);
        Set<UUID> raised = new HashSet<>();
        long codings = 0;
        long transcripts = 0;
        long words = 0;
        for (Transcript transcript : study.transcripts()) {
            @Nullable UUID[] voices = voices(transcript);
            boolean[] covered = new boolean[transcript.length()];
            long here = 0;
            for (UUID each : codes) {
                for (Span span : record(transcript, each)) {
                    Set<UUID> people = people(voices, span);
                    people.removeIf(it -> !wanted.test(participant(it)));
                    raised.addAll(people);
                    here += nobody || !people.isEmpty() ? 1 : 0;
                    Arrays.fill(covered, span.start(), span.end(), true);
                }
            }
            codings += here;
            transcripts += here > 0 ? 1 : 0;
            words += words(transcript, covered, voices, wanted);
        }
        return switch (unit) {
            case CODINGS -> codings;
            case PARTICIPANTS -> raised.size();
            case TRANSCRIPTS -> transcripts;
            case WORDS -> words;
        };
    }

    private Participant participant(UUID id) {
        Participant found = study.participant(id);
        if (found == null) {
            throw new IllegalStateException("No participant " + id);
        }
        return found;
    }

    /// The participant who speaks each character of speech.
    private @Nullable UUID[] voices(Transcript transcript) {
        Map<String, UUID> bound = new HashMap<>();
        for (Speaker speaker : study.voices().of(transcript.id())) {
            if (speaker.participant() != null) {
                bound.put(speaker.label(), speaker.participant());
            }
        }
        @Nullable UUID[] voices = new @Nullable UUID[transcript.length()];
        for (Turn turn : transcript.turns()) {
            for (Span line : turn.speech()) {
                for (int at = line.start(); at < line.end(); at++) {
                    voices[at] = bound.get(turn.speaker());
                }
            }
        }
        return voices;
    }

    private static Set<UUID> people(@Nullable UUID[] voices, Span span) {
        Set<UUID> people = new HashSet<>();
        for (int at = span.start(); at < span.end(); at++) {
            if (voices[at] != null) {
                people.add(voices[at]);
            }
        }
        return people;
    }

    /// The stretches of a code that count, each as often as it is a coding.
    private List<Span> record(Transcript transcript, UUID code) {
        List<Coding> all = study.codings(transcript.id());
        Map<UUID, List<Coding>> byCoder = new TreeMap<>();
        all.forEach(it -> byCoder.computeIfAbsent(it.coder(), key -> new ArrayList<>()).add(it));
        for (Progress progress : study.progress()) {
            if (progress.transcript().equals(transcript.id())) {
                byCoder.computeIfAbsent(progress.coder(), key -> new ArrayList<>());
            }
        }
        UUID consensus = study.coderNamed(Coder.CONSENSUS).map(Coder::id).orElse(new UUID(9, 9));
        boolean agreed = byCoder.containsKey(consensus);
        return switch (scope.record()) {
            case CodingOfRecord.Any any -> distinct(all, code);
            case CodingOfRecord.By by ->
                    distinct(byCoder.getOrDefault(by.coder().id(), List.of()), code);
            case CodingOfRecord.Consensus it ->
                    distinct(byCoder.getOrDefault(consensus, List.of()), code);
            case CodingOfRecord.ConsensusElseAny it ->
                    distinct(agreed ? byCoder.getOrDefault(consensus, List.of()) : all, code);
            case CodingOfRecord.All it -> {
                if (byCoder.size() > 1) {
                    byCoder.remove(consensus);
                }
                yield shared(transcript, byCoder, code);
            }
        };
    }

    private static List<Span> distinct(List<Coding> codings, UUID code) {
        Set<Span> spans = new HashSet<>();
        codings.stream().filter(it -> it.code().equals(code)).forEach(it -> spans.add(it.span()));
        return List.copyOf(spans);
    }

    private static List<Span> shared(
            Transcript transcript, Map<UUID, List<Coding>> byCoder, UUID code) {
        int[] votes = new int[transcript.length()];
        for (List<Coding> codings : byCoder.values()) {
            boolean[] own = new boolean[votes.length];
            for (Span span : distinct(codings, code)) {
                Arrays.fill(own, span.start(), span.end(), true);
            }
            for (int at = 0; at < votes.length; at++) {
                votes[at] += own[at] ? 1 : 0;
            }
        }
        List<Span> runs = new ArrayList<>();
        int start = -1;
        for (int at = 0; at <= votes.length; at++) {
            boolean inside = at < votes.length && votes[at] > 0 && votes[at] == byCoder.size();
            if (inside && start < 0) {
                start = at;
            } else if (!inside && start >= 0) {
                runs.add(new Span(start, at));
                start = -1;
            }
        }
        return runs;
    }

    /// The words of those who are wanted that begin in covered speech.
    private long words(
            Transcript transcript,
            boolean[] covered,
            @Nullable UUID[] voices,
            Predicate<Participant> wanted) {
        String text = texts.text(transcript);
        long words = 0;
        for (Turn turn : transcript.turns()) {
            for (Span line : turn.speech()) {
                Matcher word = WORD.matcher(text).region(line.start(), line.end());
                while (word.find()) {
                    @Nullable UUID voice = voices[word.start()];
                    boolean counts = voice != null && wanted.test(participant(voice));
                    words += covered[word.start()] && counts ? 1 : 0;
                }
            }
        }
        return words;
    }
}
