package org.postil.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Plans changes to participants: who they are, what is known of them, and where they speak.
public final class ParticipantEdits {
    /// What somebody entered for a participant.
    ///
    /// @param value blank or null where it is not recorded
    public record Entry(Participant participant, Attribute attribute, @Nullable String value) {}

    private ParticipantEdits() {}

    /// Adds a participant of whom nothing is recorded yet.
    ///
    /// @throws Problem if the name is blank or taken
    public static Planned add(Study study, String name, Provenance provenance) {
        requireFree(study, name, null);
        UUID id = provenance.ids().next("participant", name.strip());
        return Planned.of(
                Change.of(
                        "New participant " + name.strip(),
                        Delta.add(new Participant(id, name.strip(), Map.of()))));
    }

    /// @throws Problem if the name is blank or taken
    public static Planned rename(Study study, Participant participant, String name) {
        requireFree(study, name, participant);
        Participant after = participant.withName(name.strip());
        List<Delta> deltas =
                after.equals(participant) ? List.of() : List.of(Delta.alter(participant, after));
        return Planned.of(
                new Change("Rename " + participant.name() + " to " + after.name(), deltas));
    }

    private static void requireFree(Study study, String name, @Nullable Participant itself) {
        if (name.isBlank()) {
            throw new Problem(
                    "The participant has no name.", "Give a name or number, such as P07.");
        }
        Participant there = study.participantNamed(name).orElse(null);
        if (there != null && (itself == null || !there.id().equals(itself.id()))) {
            throw new Problem(
                    "There is already a participant " + there.name() + ".", "Choose another name.");
        }
    }

    /// Removes a participant who speaks nowhere, with what they were asked, their case summaries
    /// and the memos about them.
    ///
    /// @throws Problem if they speak in a transcript
    public static Planned remove(Study study, Participant participant) {
        Set<UUID> spoken = study.voices().transcriptsOf(participant.id());
        if (!spoken.isEmpty()) {
            List<String> names =
                    spoken.stream()
                            .map(study::transcript)
                            .filter(Objects::nonNull)
                            .map(Transcript::name)
                            .sorted(NaturalOrder.INSTANCE)
                            .toList();
            throw new Problem(
                    participant.name() + " speaks in " + String.join(", ", names) + ".",
                    "Say first that the label there is nobody's, or erase the participant.");
        }
        List<Delta> deltas = new ArrayList<>();
        study.asked().stream()
                .filter(it -> it.participant().equals(participant.id()))
                .map(Delta::remove)
                .forEach(deltas::add);
        study.memos().stream()
                .filter(it -> participant.id().equals(it.about()))
                .map(Delta::remove)
                .forEach(deltas::add);
        deltas.addAll(CaseSummaryEdits.without(study, Set.of(participant.id())));
        deltas.add(Delta.remove(participant));
        return Planned.of(new Change("Delete participant " + participant.name(), deltas));
    }

    /// Records values, of one cell or of a whole pasted block, as one change; of two for one cell
    /// the later counts. A value that an attribute does not know yet is declared behind the others;
    /// see [ReservedValue] for the words that say why there is none. What is derived follows.
    ///
    /// @throws Problem if an attribute is derived
    public static Planned set(Study study, List<Entry> entries) {
        Map<UUID, Map<UUID, String>> values = new LinkedHashMap<>();
        Map<UUID, Map<String, String>> declared = new LinkedHashMap<>();
        for (Entry entry : entries) {
            requireGiven(entry.attribute());
            Map<UUID, String> of =
                    values.computeIfAbsent(
                            entry.participant().id(),
                            key -> new HashMap<>(entry.participant().values()));
            record(entry, of, declared);
        }
        List<Delta> deltas = new ArrayList<>();
        declared.forEach((id, known) -> {
            Attribute before = Objects.requireNonNull(study.attribute(id), "No such attribute");
            Attribute after = before.withValues(List.copyOf(known.values()));
            alter(before, after, deltas);
        });
        values.forEach((id, of) -> {
            Participant before =
                    Objects.requireNonNull(study.participant(id), "No such participant");
            alter(before, before.withValues(Derivations.of(study.attributes(), of)), deltas);
        });
        return Planned.of(new Change(label(entries), deltas));
    }

    private static void record(
            Entry entry, Map<UUID, String> values, Map<UUID, Map<String, String>> declared) {
        String value = entry.value();
        if (value == null || value.isBlank()) {
            values.remove(entry.attribute().id());
            return;
        }
        ReservedValue reserved = ReservedValue.of(value);
        values.put(entry.attribute().id(), reserved == null ? value.strip() : reserved.word());
        if (reserved == null) {
            declared.computeIfAbsent(entry.attribute().id(), key -> known(entry))
                    .putIfAbsent(Names.valueKey(value), value.strip());
        }
    }

    private static void requireGiven(Attribute attribute) {
        if (attribute.derivation() != null) {
            throw new Problem(
                    "“" + attribute.name() + "” follows from another attribute.",
                    "Change that one, or the bands.");
        }
    }

    private static Map<String, String> known(Entry entry) {
        Map<String, String> known = new LinkedHashMap<>();
        entry.attribute().values().forEach(it -> known.put(Names.valueKey(it), it));
        return known;
    }

    private static void alter(Entity before, Entity after, List<Delta> deltas) {
        if (!before.equals(after)) {
            deltas.add(Delta.alter(before, after));
        }
    }

    private static String label(List<Entry> entries) {
        if (entries.size() != 1) {
            return "Enter " + Wordings.count(entries.size(), "value") + " of participants";
        }
        Entry entry = entries.getFirst();
        String what =
                entry.participant().name()
                        + ": "
                        + AttributeName.inSentence(entry.attribute().name());
        return entry.value() == null || entry.value().isBlank()
                ? what + " not recorded"
                : what + " " + entry.value().strip();
    }

    /// Says that labels of transcripts are a participant's; none of them is an interviewer's then.
    public static Planned bind(Study study, List<Speaker> speakers, Participant participant) {
        return speakers(
                study, speakers, participant.id(), false, " is participant " + participant.name());
    }

    /// Says that labels are an interviewer's.
    public static Planned interviewer(Study study, List<Speaker> speakers) {
        return speakers(study, speakers, null, true, " is an interviewer");
    }

    /// Says that labels are nobody's who takes part in the study.
    public static Planned nobody(Study study, List<Speaker> speakers) {
        return speakers(study, speakers, null, false, " is nobody of the sample");
    }

    private static Planned speakers(
            Study study,
            List<Speaker> speakers,
            @Nullable UUID participant,
            boolean interviewer,
            String what) {
        List<Delta> deltas = new ArrayList<>();
        Set<String> labels = new LinkedHashSet<>();
        for (Speaker it : speakers) {
            Speaker after =
                    new Speaker(it.id(), it.transcript(), it.label(), participant, interviewer);
            alter(it, after, deltas);
            Transcript transcript = study.transcript(it.transcript());
            labels.add(
                    "“"
                            + it.label()
                            + "”"
                            + (transcript == null ? "" : " in " + transcript.name()));
        }
        String who = labels.size() == 1 ? labels.iterator().next() : "Each of " + labels.size();
        String unit = labels.size() == 1 ? "" : " speakers";
        return Planned.of(new Change(who + unit + what, deltas));
    }
}
