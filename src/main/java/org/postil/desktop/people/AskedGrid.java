package org.postil.desktop.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.study.Asked;
import org.postil.study.AskedState;
import org.postil.study.Participant;
import org.postil.study.Question;
import org.postil.study.Study;

/// Who was asked what: participants down, questions across.
record AskedGrid(
        List<Participant> participants, List<Question> questions, Map<Pair, AskedState> states) {
    /// A participant and a question.
    record Pair(UUID participant, UUID question) {}

    static final AskedGrid EMPTY = new AskedGrid(List.of(), List.of(), Map.of());

    AskedGrid {
        participants = List.copyOf(participants);
        questions = List.copyOf(questions);
        states = Map.copyOf(states);
    }

    static AskedGrid of(Study study) {
        Map<Pair, AskedState> states = new HashMap<>();
        for (Asked asked : study.asked()) {
            states.put(new Pair(asked.participant(), asked.question()), asked.state());
        }
        return new AskedGrid(study.participants(), study.questions(), states);
    }

    /// What was recorded; null for nothing, which counts as asked.
    @Nullable AskedState state(int row, int column) {
        return states.get(new Pair(participants.get(row).id(), questions.get(column).id()));
    }

    /// “asked 14 of 17”: of all participants those who could answer, prompted ones too.
    String count(Question question) {
        int asked = 0;
        for (Participant participant : participants) {
            AskedState state = states.get(new Pair(participant.id(), question.id()));
            asked += state == null || state.inBase() ? 1 : 0;
        }
        return "asked " + asked + " of " + participants.size();
    }

    /// A state in a narrow cell.
    static String letter(@Nullable AskedState state) {
        return switch (state) {
            case ASKED -> "A";
            case PROMPTED -> "P";
            case NOT_ASKED -> "N";
            case NOT_APPLICABLE -> "X";
            case null -> "";
        };
    }

    /// A state in words.
    static String words(@Nullable AskedState state) {
        return switch (state) {
            case ASKED -> "asked";
            case PROMPTED -> "prompted";
            case NOT_ASKED -> "not asked";
            case NOT_APPLICABLE -> "not applicable";
            case null -> "not recorded, counts as asked";
        };
    }
}
