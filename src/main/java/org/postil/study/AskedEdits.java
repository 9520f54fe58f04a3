package org.postil.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Plans changes to what is recorded of who was asked what.
public final class AskedEdits {
    /// A participant and a question of the guide.
    public record Cell(Participant participant, Question question) {}

    private AskedEdits() {}

    /// Records one state for many participants and questions.
    ///
    /// @param state null to record nothing, which counts as asked
    public static Planned set(
            Study study, List<Cell> cells, @Nullable AskedState state, Provenance provenance) {
        Map<List<UUID>, Asked> there = new HashMap<>();
        study.asked().forEach(it -> there.put(List.of(it.participant(), it.question()), it));
        List<Delta> deltas = new ArrayList<>();
        for (Cell cell : new LinkedHashSet<>(cells)) {
            UUID participant = cell.participant().id();
            UUID question = cell.question().id();
            Asked before = there.get(List.of(participant, question));
            if (state == null) {
                if (before != null) {
                    deltas.add(Delta.remove(before));
                }
            } else if (before == null) {
                String key = cell.participant().name() + "\u0000" + cell.question().name();
                UUID id = provenance.ids().next("asked", key);
                deltas.add(Delta.add(new Asked(id, participant, question, state)));
            } else if (before.state() != state) {
                Asked after = new Asked(before.id(), participant, question, state);
                deltas.add(Delta.alter(before, after));
            }
        }
        return Planned.of(new Change(label(cells, state), deltas));
    }

    private static String label(List<Cell> cells, @Nullable AskedState state) {
        String word =
                state == null
                        ? "not recorded"
                        : state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        if (cells.size() != 1) {
            return "Who was asked: " + cells.size() + " times " + word;
        }
        Cell cell = cells.getFirst();
        return "Who was asked: "
                + cell.participant().name()
                + ", "
                + cell.question().name()
                + " "
                + word;
    }
}
