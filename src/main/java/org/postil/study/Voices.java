package org.postil.study;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who speaks under which label of which transcript.
public final class Voices {
    private static final Set<String> LABELS = Set.of("i", "int", "m");
    private static final Set<String> WORDS =
            Set.of("interviewer", "moderator", "facilitator", "researcher");
    private final Map<UUID, Map<String, Speaker>> byTranscript;

    private Voices(Map<UUID, Map<String, Speaker>> byTranscript) {
        this.byTranscript = byTranscript;
    }

    static Voices of(Collection<Speaker> speakers) {
        Map<UUID, Map<String, Speaker>> all = new HashMap<>();
        for (Speaker speaker : speakers) {
            all.computeIfAbsent(speaker.transcript(), key -> new HashMap<>())
                    .put(speaker.label(), speaker);
        }
        return new Voices(all);
    }

    /// Whether a label is an interviewer's unless somebody says otherwise: I, INT, M, and the words
    /// interviewer, moderator, facilitator and researcher, these also with a number.
    public static boolean isInterviewerLabel(String label) {
        String key = Names.key(label);
        return LABELS.contains(key) || WORDS.contains(key.replaceFirst("\\s*\\d+$", ""));
    }

    /// The speakers of a transcript by label.
    public List<Speaker> of(UUID transcript) {
        return byTranscript.getOrDefault(transcript, Map.of()).values().stream()
                .sorted(Comparator.comparing(Speaker::label, NaturalOrder.INSTANCE))
                .toList();
    }

    /// The speaker with this label, compared as names are; null if there is none.
    public @Nullable Speaker named(UUID transcript, String label) {
        Speaker exact = of(transcript, label);
        if (exact != null) {
            return exact;
        }
        return of(transcript).stream()
                .filter(it -> Names.same(it.label(), label))
                .findFirst()
                .orElse(null);
    }

    /// The speaker behind a turn's label; null where nobody is recorded.
    public @Nullable Speaker of(UUID transcript, @Nullable String label) {
        return label == null ? null : byTranscript.getOrDefault(transcript, Map.of()).get(label);
    }

    /// Whether the turn is an interviewer's.
    public boolean isInterviewer(UUID transcript, Turn turn) {
        Speaker speaker = of(transcript, turn.speaker());
        return speaker != null && speaker.interviewer();
    }

    /// The participant who speaks in the turn; null for interviewers and unbound labels.
    public @Nullable UUID participant(UUID transcript, Turn turn) {
        Speaker speaker = of(transcript, turn.speaker());
        return speaker == null ? null : speaker.participant();
    }

    /// The participants whose turns a span touches, in the order of the text.
    ///
    /// Empty where it touches only interviewers or speakers bound to nobody.
    public Set<UUID> participants(Transcript transcript, Span span) {
        Set<UUID> found = new LinkedHashSet<>();
        for (Turn turn : transcript.turnsTouched(span)) {
            UUID participant = participant(transcript.id(), turn);
            if (participant != null) {
                found.add(participant);
            }
        }
        return found;
    }

    /// The transcripts in which a participant speaks.
    public Set<UUID> transcriptsOf(UUID participant) {
        Set<UUID> found = new LinkedHashSet<>();
        byTranscript.forEach((transcript, speakers) -> {
            if (speakers.values().stream().anyMatch(it -> participant.equals(it.participant()))) {
                found.add(transcript);
            }
        });
        return found;
    }
}
