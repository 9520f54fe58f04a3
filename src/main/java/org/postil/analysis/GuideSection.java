package org.postil.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.postil.report.Block;
import org.postil.report.Table;
import org.postil.study.Asked;
import org.postil.study.AskedState;
import org.postil.study.Participant;
import org.postil.study.Question;
import org.postil.study.Study;

/// The topic guide in print: each question, and how many were asked it.
final class GuideSection {
    private final Counted counted;
    private final Study study;
    private final Printed printed;
    private final Map<UUID, Map<AskedState, Integer>> states = new HashMap<>();

    GuideSection(Counted counted, Printed printed) {
        this.counted = counted;
        this.printed = printed;
        this.study = counted.study();
        Set<UUID> people =
                counted.participants().stream().map(Participant::id).collect(Collectors.toSet());
        for (Asked asked : study.asked()) {
            if (people.contains(asked.participant())) {
                states.computeIfAbsent(asked.question(), key -> new EnumMap<>(AskedState.class))
                        .merge(asked.state(), 1, Integer::sum);
            }
        }
    }

    /// Empty where the study has no guide.
    List<Block> blocks() {
        if (study.questions().isEmpty()) {
            return List.of();
        }
        List<Table.Column> columns = new ArrayList<>();
        for (AskedState state : AskedState.values()) {
            columns.add(new Table.Column(state.word(), heading(state), null, false));
        }
        Table table =
                new Table(
                        "The topic guide, and how many were asked",
                        "participants",
                        "",
                        counted.scope().at(),
                        "",
                        "Question",
                        study.questions().stream()
                                .map(it -> new Table.Row(it.name(), label(it), 0))
                                .toList(),
                        columns,
                        study.questions().stream().map(this::cells).toList(),
                        List.of(),
                        List.of("What was not recorded otherwise counts as asked."),
                        "");
        return List.of(new Block.Numbers(table, printed.anchors().named("table", "guide")));
    }

    private static String label(Question question) {
        return question.text().isBlank()
                ? question.name()
                : question.name() + ". " + question.text();
    }

    private static String heading(AskedState state) {
        return switch (state) {
            case ASKED -> "Asked";
            case PROMPTED -> "Prompted";
            case NOT_ASKED -> "Not asked";
            case NOT_APPLICABLE -> "Did not apply";
        };
    }

    private List<Table.Cell> cells(Question question) {
        List<Table.Cell> cells = new ArrayList<>();
        Map<AskedState, Integer> known = states.getOrDefault(question.id(), Map.of());
        int listed = known.values().stream().mapToInt(Integer::intValue).sum();
        int unlisted = counted.participants().size() - listed;
        for (AskedState state : AskedState.values()) {
            int number = Objects.requireNonNullElse(known.get(state), 0);
            int all = number + (state == AskedState.ASKED ? unlisted : 0);
            cells.add(Table.Cell.number(all, Wording.number(all)));
        }
        return cells;
    }
}
