package org.postil.desktop.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.postil.desktop.kit.Counts;
import org.postil.study.AttributeName;
import org.postil.study.Change;
import org.postil.study.Names;
import org.postil.study.Net;
import org.postil.study.Participant;
import org.postil.study.ParticipantEdits;
import org.postil.study.Planned;
import org.postil.study.Problem;
import org.postil.study.Provenance;
import org.postil.study.Study;

/// What a pasted block would do to the participants: worked out first, shown, and then made as one
/// change.
///
/// @param cells what is set
/// @param fresh names of participants that are made
/// @param newValues values that no participant had, each “value (attribute)”
/// @param emptied how many of the cells become not recorded
/// @param same how many cells hold the value already
/// @param refused what is not taken, a sentence each
record PastePlan(
        List<Cell> cells,
        List<String> fresh,
        List<String> newValues,
        int emptied,
        int same,
        List<String> refused) {
    /// One value.
    ///
    /// @param value blank for not recorded
    record Cell(String participant, UUID attribute, String value) {}

    PastePlan {
        cells = List.copyOf(cells);
        fresh = List.copyOf(fresh);
        newValues = List.copyOf(newValues);
        refused = List.copyOf(refused);
    }

    boolean isEmpty() {
        return cells.isEmpty() && fresh.isEmpty();
    }

    /// What the button says.
    String verb() {
        return "Set " + Counts.of(cells.size(), "value");
    }

    /// What would happen, in sentences.
    String sentences() {
        List<String> lines = new ArrayList<>();
        lines.add(
                isEmpty()
                        ? "Nothing of what was copied can be set here."
                        : Counts.of(cells.size(), "value")
                                + " will be set"
                                + (emptied > 0
                                        ? ", " + emptied + " of them to “not recorded”."
                                        : "."));
        if (!fresh.isEmpty()) {
            lines.add(Counts.of(fresh.size(), "new participant") + ": " + some(fresh));
        }
        if (!newValues.isEmpty()) {
            lines.add(Counts.of(newValues.size(), "new value") + ": " + some(newValues));
        }
        if (same > 0) {
            lines.add(
                    Counts.of(same, "cell")
                            + (same == 1 ? " has" : " have")
                            + " the value already.");
        }
        if (!refused.isEmpty()) {
            lines.add("Not taken:");
            lines.addAll(refused.subList(0, Math.min(8, refused.size())));
            if (refused.size() > 8) {
                lines.add("and " + (refused.size() - 8) + " more.");
            }
        }
        return String.join("\n", lines);
    }

    private static String some(List<String> names) {
        return String.join(", ", names.subList(0, Math.min(6, names.size())))
                + (names.size() > 6 ? " and " + (names.size() - 6) + " more." : ".");
    }

    /// All of it as one change of the study as it is now.
    ///
    /// @throws Problem if a participant or an attribute is gone meanwhile
    Planned planned(Study study, Provenance provenance) {
        Net net = new Net();
        Study now = study;
        for (String name : fresh) {
            Planned step = ParticipantEdits.add(now, name, provenance);
            now = now.with(step.change());
            net.add(step.change().deltas());
        }
        List<ParticipantEdits.Entry> entries = new ArrayList<>();
        for (Cell cell : cells) {
            Participant participant = now.participantNamed(cell.participant()).orElse(null);
            var attribute = now.attribute(cell.attribute());
            if (participant == null || attribute == null) {
                throw new Problem(
                        "A participant or an attribute of the block is gone.", "Paste again.");
            }
            entries.add(new ParticipantEdits.Entry(participant, attribute, cell.value()));
        }
        if (!entries.isEmpty()) {
            net.add(ParticipantEdits.set(now, entries).change().deltas());
        }
        String label = "Paste " + Counts.of(cells.size(), "value") + " of participants";
        return Planned.of(new Change(label, net.deltas()));
    }

    /// Collects a plan cell by cell.
    static final class Making {
        private final Study study;
        private final Map<List<Object>, Cell> cells = new LinkedHashMap<>();
        private final Map<String, String> fresh = new LinkedHashMap<>();
        private final Set<String> newValues = new LinkedHashSet<>();
        private final List<String> refused = new ArrayList<>();
        private int emptied;
        private int same;

        Making(Study study) {
            this.study = study;
        }

        void refuse(String sentence) {
            refused.add(sentence);
        }

        /// A participant who may not be there yet.
        void person(String name) {
            if (study.participantNamed(name).isEmpty()) {
                fresh.putIfAbsent(Names.key(name), name.strip());
            }
        }

        void cell(String place, String person, UUID id, String pasted) {
            var attribute = study.attribute(id);
            if (attribute == null) {
                return;
            }
            String against = Values.against(attribute, pasted);
            if (against != null) {
                refused.add(place + ": " + against);
                return;
            }
            String value = Values.tidy(pasted);
            String before =
                    study.participantNamed(person)
                            .map(it -> it.values().getOrDefault(id, ""))
                            .orElse("");
            if (before.equals(value)) {
                same++;
                return;
            }
            if (attribute.derivation() != null) {
                refused.add(
                        place
                                + ": "
                                + AttributeName.inSentence(attribute.name())
                                + " follows from another attribute.");
                return;
            }
            if (!value.isEmpty() && !Values.knows(attribute, value)) {
                newValues.add(value + " (" + AttributeName.inSentence(attribute.name()) + ")");
            }
            cells.put(List.of(Names.key(person), id), new Cell(person, id, value));
        }

        PastePlan done() {
            emptied = (int) cells.values().stream().filter(it -> it.value().isEmpty()).count();
            return new PastePlan(
                    List.copyOf(cells.values()),
                    List.copyOf(fresh.values()),
                    List.copyOf(newValues),
                    emptied,
                    same,
                    refused);
        }
    }
}
