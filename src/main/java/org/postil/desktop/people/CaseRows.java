package org.postil.desktop.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.Selection;
import org.postil.study.Attribute;
import org.postil.study.Participant;
import org.postil.study.Speaker;
import org.postil.study.Study;
import org.postil.study.Transcript;
import org.postil.study.Turn;

/// What the case card tells of a participant.
///
/// @param label under which they speak in the open transcript; empty where that is not one label
/// @param others who else speaks in the open transcript, this one too
record CaseRows(Participant participant, String label, List<Participant> others, List<Row> rows) {
    /// One attribute.
    ///
    /// @param value blank where it was not recorded
    record Row(Attribute attribute, String value) {}

    static CaseRows of(Study study, Participant participant, @Nullable Transcript open) {
        List<Row> rows = new ArrayList<>();
        for (Attribute attribute : study.attributes()) {
            rows.add(new Row(attribute, participant.values().getOrDefault(attribute.id(), "")));
        }
        String label = "";
        List<Participant> others = List.of(participant);
        if (open != null) {
            List<Speaker> speakers = study.voices().of(open.id());
            label =
                    String.join(
                            ", ",
                            speakers.stream()
                                    .filter(it -> participant.id().equals(it.participant()))
                                    .map(Speaker::label)
                                    .toList());
            others =
                    speakers.stream()
                            .map(Speaker::participant)
                            .filter(Objects::nonNull)
                            .distinct()
                            .map(study::participant)
                            .filter(Objects::nonNull)
                            .toList();
        }
        return new CaseRows(participant, label, others, rows);
    }

    /// The participant whose turn holds the caret; at an interviewer's turn the one who spoke
    /// before, else the first who speaks. Null where nobody in the transcript is a participant.
    static @Nullable UUID atCaret(Study study, Selection selection) {
        Transcript open =
                selection.transcript() == null ? null : study.transcript(selection.transcript());
        if (open == null) {
            return null;
        }
        UUID before = null;
        for (Turn turn : open.turns()) {
            UUID who = study.voices().participant(open.id(), turn);
            boolean beyond = turn.span().start() > selection.span().start();
            if (beyond && before != null) {
                return before;
            }
            if (who != null) {
                before = who;
                if (beyond) {
                    return who;
                }
            }
        }
        return before;
    }
}
