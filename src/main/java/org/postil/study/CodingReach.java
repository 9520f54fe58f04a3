package org.postil.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Whose speech a stretch holds: the warning that a coding reaches into another speaker's turn.
///
/// @param own the label of the speaker of most of it; null where no labelled turn is touched
/// @param others what it holds of turns of other speakers, in the order of the text
public record CodingReach(@Nullable String own, List<Part> others) {
    /// What a stretch holds of one turn.
    ///
    /// @param speaker the label; null for what stands before the first
    /// @param participant the participant's name; null for interviewers and unbound labels
    /// @param words of speech inside the stretch
    /// @param whole whether all of the turn's speech lies inside
    public record Part(
            int turn,
            @Nullable String speaker,
            @Nullable String participant,
            boolean interviewer,
            int words,
            boolean whole) {}

    public CodingReach {
        others = List.copyOf(others);
    }

    /// Whether it holds speech of somebody else.
    public boolean crosses() {
        return !others.isEmpty();
    }

    /// @param text the transcript's canonical text
    public static CodingReach of(Study study, Transcript transcript, Span span, String text) {
        List<Turn> turns = transcript.turnsTouched(span);
        String own = speakerOfMost(turns, span);
        List<Part> others = new ArrayList<>();
        for (Turn turn : turns) {
            if (!Objects.equals(turn.speaker(), own)) {
                others.add(part(study, transcript, turn, span, text));
            }
        }
        return new CodingReach(own, others);
    }

    /// The first of those who have equally much.
    private static @Nullable String speakerOfMost(List<Turn> turns, Span span) {
        Map<@Nullable String, Integer> shares = new HashMap<>();
        for (Turn turn : turns) {
            int share =
                    turn.speech().stream()
                            .filter(span::overlaps)
                            .mapToInt(line -> line.intersection(span).length())
                            .sum();
            shares.merge(turn.speaker(), share, Integer::sum);
        }
        String most = null;
        int best = -1;
        for (Turn turn : turns) {
            int share = shares.getOrDefault(turn.speaker(), 0);
            if (share > best) {
                best = share;
                most = turn.speaker();
            }
        }
        return most;
    }

    private static Part part(
            Study study, Transcript transcript, Turn turn, Span span, String text) {
        Voices voices = study.voices();
        Speaker speaker = voices.of(transcript.id(), turn.speaker());
        Participant participant =
                speaker == null || speaker.participant() == null
                        ? null
                        : study.participant(speaker.participant());
        return new Part(
                turn.number(),
                turn.speaker(),
                participant == null ? null : participant.name(),
                voices.isInterviewer(transcript.id(), turn),
                Words.count(text, turn.speech(), span),
                turn.speech().stream().allMatch(it -> it.isEmpty() || span.contains(it)));
    }

    /// The warning in words; empty where there is nothing to warn of.
    public String sentence() {
        if (others.isEmpty()) {
            return "";
        }
        Part first = others.getFirst();
        String who = first.speaker() == null ? "an unnamed speaker" : first.speaker();
        String more =
                others.size() == 1
                        ? "."
                        : ", and into " + Wordings.count(others.size() - 1, "other turn") + ".";
        return "Reaches into turn "
                + first.turn()
                + " of "
                + who
                + (first.whole() ? ", all " : " by ")
                + Wordings.count(first.words(), "word")
                + more;
    }
}
