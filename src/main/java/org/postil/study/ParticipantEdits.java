package org.postil.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Plans changes to participants, attributes and values; what is derived from a value follows it in
/// the same change.
public final class ParticipantEdits {
    private ParticipantEdits() {}

    /// Gives a participant a value of an attribute.
    ///
    /// @param value blank for not recorded; see [ReservedValue] for the words that say why
    /// @throws Problem if the attribute is derived
    public static Planned setValue(
            Study study, Participant before, Attribute attribute, String value) {
        if (attribute.derivation() != null) {
            throw new Problem(
                    "“" + attribute.name() + "” follows from another attribute.",
                    "Change that one, or the bands.");
        }
        Map<UUID, String> values = new HashMap<>(before.values());
        ReservedValue reserved = ReservedValue.of(value);
        if (value.isBlank()) {
            values.remove(attribute.id());
        } else {
            values.put(attribute.id(), reserved == null ? value.strip() : reserved.word());
        }
        List<Delta> deltas = new ArrayList<>();
        if (!value.isBlank() && reserved == null && !knows(attribute, value)) {
            List<String> known = new ArrayList<>(attribute.values());
            known.add(value.strip());
            deltas.add(Delta.alter(attribute, attribute.withValues(known)));
        }
        alter(before, Derivations.of(study.attributes(), values), deltas);
        return Planned.of(new Change("Set “" + attribute.name() + "” of " + before.name(), deltas));
    }

    private static boolean knows(Attribute attribute, String value) {
        String key = Names.valueKey(value);
        return attribute.values().stream().anyMatch(it -> Names.valueKey(it).equals(key));
    }

    private static void alter(Participant before, Map<UUID, String> values, List<Delta> deltas) {
        Participant after = new Participant(before.id(), before.name(), values);
        if (!after.equals(before)) {
            deltas.add(Delta.alter(before, after));
        }
    }

    /// Adds an attribute; where it is derived, every participant gets their value.
    ///
    /// @throws Problem if the name is blank or taken, or it is derived from one that is derived
    public static Planned addAttribute(Study study, Attribute attribute) {
        requireFit(study, attribute);
        return Planned.of(
                new Change(
                        "New attribute “" + attribute.name() + "”",
                        derived(study, Delta.add(attribute), attribute)));
    }

    /// Alters an attribute; where it is derived, every participant's value follows.
    ///
    /// @throws Problem if the name is blank or taken, or it is derived from itself, from one that
    ///   is derived, or while others are derived from it
    public static Planned alterAttribute(Study study, Attribute before, Attribute after) {
        requireFit(study, after);
        String label = "Edit attribute “" + before.name() + "”";
        return Planned.of(
                before.equals(after)
                        ? new Change(label, List.of())
                        : new Change(label, derived(study, Delta.alter(before, after), after)));
    }

    private static List<Delta> derived(Study study, Delta first, Attribute attribute) {
        List<Delta> deltas = new ArrayList<>();
        deltas.add(first);
        for (Participant participant : study.participants()) {
            alter(participant, Derivations.of(List.of(attribute), participant.values()), deltas);
        }
        return deltas;
    }

    private static void requireFit(Study study, Attribute attribute) {
        Attribute same = study.attributeNamed(attribute.name()).orElse(null);
        if (attribute.name().isBlank() || same != null && !same.id().equals(attribute.id())) {
            throw new Problem(
                    "“" + attribute.name() + "” cannot be the name of another attribute.",
                    "Choose a name that none has.");
        }
        Bands bands = attribute.derivation();
        if (bands == null) {
            return;
        }
        Attribute source = study.attribute(bands.source());
        boolean chained =
                study.attributes().stream()
                        .map(Attribute::derivation)
                        .anyMatch(it -> it != null && it.source().equals(attribute.id()));
        if (source == null
                || source.derivation() != null
                || source.id().equals(attribute.id())
                || chained) {
            throw new Problem(
                    "“" + attribute.name() + "” cannot be derived so.",
                    "Derive it from an attribute whose values are given.");
        }
    }

    /// Removes an attribute with its values; what was derived from it keeps its values as given.
    public static Planned removeAttribute(Study study, Attribute attribute) {
        List<Delta> deltas = new ArrayList<>();
        for (Participant participant : study.participants()) {
            Map<UUID, String> values = new HashMap<>(participant.values());
            values.remove(attribute.id());
            alter(participant, values, deltas);
        }
        for (Attribute other : study.attributes()) {
            Bands bands = other.derivation();
            if (bands != null && bands.source().equals(attribute.id())) {
                deltas.add(Delta.alter(other, other.notDerived()));
            }
        }
        deltas.add(Delta.remove(attribute));
        return Planned.of(new Change("Delete attribute “" + attribute.name() + "”", deltas));
    }

    /// Removes a participant with what they were asked, their case summaries and the memos about
    /// them; what they said stays, spoken by nobody.
    public static Planned remove(Study study, Participant participant) {
        UUID id = participant.id();
        List<Delta> deltas = new ArrayList<>();
        for (Transcript transcript : study.transcripts()) {
            for (Speaker it : study.voices().of(transcript.id())) {
                if (id.equals(it.participant())) {
                    Speaker unbound =
                            new Speaker(it.id(), it.transcript(), it.label(), null, false);
                    deltas.add(Delta.alter(it, unbound));
                }
            }
        }
        study.asked().stream()
                .filter(it -> it.participant().equals(id))
                .map(Delta::remove)
                .forEach(deltas::add);
        study.memos().stream()
                .filter(it -> id.equals(it.about()))
                .map(Delta::remove)
                .forEach(deltas::add);
        deltas.addAll(CaseSummaryEdits.without(study, Set.of(id)));
        deltas.add(Delta.remove(participant));
        return Planned.of(new Change("Delete participant " + participant.name(), deltas));
    }
}
