package org.postil.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Plans changes to the attributes of participants.
public final class AttributeEdits {
    private AttributeEdits() {}

    /// Adds an attribute behind the others.
    ///
    /// @param values the known values in their order; may be empty
    /// @throws Problem if the name is blank or taken, or a value stands twice
    public static Planned add(
            Study study, String name, List<String> values, Provenance provenance) {
        requireFree(study, name, null);
        requireDistinct(values);
        int position =
                study.attributes().stream().mapToInt(it -> it.position() + 1).max().orElse(0);
        UUID id = provenance.ids().next("attribute", name.strip());
        return Planned.of(
                Change.of(
                        "New attribute " + name.strip(),
                        Delta.add(Attribute.of(id, name.strip(), position, values))));
    }

    /// Adds an attribute; where it is derived, every participant gets their value.
    ///
    /// @throws Problem if the name is blank or taken, or it is derived from one that is derived
    public static Planned add(Study study, Attribute attribute) {
        requireFit(study, attribute);
        return Planned.of(
                new Change(
                        "New attribute " + attribute.name(),
                        derived(study, Delta.add(attribute), attribute)));
    }

    /// Alters an attribute; where it is derived, every participant's value follows.
    ///
    /// @throws Problem if the name is blank or taken, or it is derived from itself, from one that
    ///   is derived, or while others are derived from it
    public static Planned alter(Study study, Attribute before, Attribute after) {
        requireFit(study, after);
        List<Delta> deltas =
                before.equals(after)
                        ? List.of()
                        : derived(study, Delta.alter(before, after), after);
        return Planned.of(new Change("Edit attribute " + before.name(), deltas));
    }

    private static List<Delta> derived(Study study, Delta first, Attribute attribute) {
        List<Delta> deltas = new ArrayList<>();
        deltas.add(first);
        for (Participant before : study.participants()) {
            Participant after =
                    before.withValues(Derivations.of(List.of(attribute), before.values()));
            if (!after.equals(before)) {
                deltas.add(Delta.alter(before, after));
            }
        }
        return deltas;
    }

    private static void requireFit(Study study, Attribute attribute) {
        requireFree(study, attribute.name(), attribute);
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

    /// Gives an attribute another name, also where joint displays and published statistics call it
    /// by name.
    ///
    /// @throws Problem if the name is blank or taken
    public static Planned rename(Study study, Attribute attribute, String name) {
        requireFree(study, name, attribute);
        Attribute after = attribute.withName(name.strip());
        List<Delta> deltas = new ArrayList<>();
        if (!after.equals(attribute)) {
            deltas.add(Delta.alter(attribute, after));
            for (JointDisplay display : study.jointDisplays()) {
                if (Names.same(display.by(), attribute.name())) {
                    deltas.add(Delta.alter(display, display.withBy(after.name())));
                }
            }
            for (PublishedStatistic statistic : study.statistics()) {
                List<AttributeValue> join =
                        statistic.join().stream()
                                .map(it ->
                                        Names.same(it.attribute(), attribute.name())
                                                ? new AttributeValue(after.name(), it.value())
                                                : it)
                                .toList();
                if (!join.equals(statistic.join())) {
                    deltas.add(Delta.alter(statistic, statistic.withJoin(join)));
                }
            }
        }
        return Planned.of(
                new Change("Rename attribute " + attribute.name() + " to " + after.name(), deltas));
    }

    private static void requireFree(Study study, String name, @Nullable Attribute itself) {
        if (name.isBlank()) {
            throw new Problem("The attribute has no name.", "Give it one, such as gender.");
        }
        Attribute there = study.attributeNamed(name).orElse(null);
        if (there != null && (itself == null || !there.id().equals(itself.id()))) {
            throw new Problem(
                    "There is already an attribute " + there.name() + ".", "Choose another name.");
        }
    }

    /// Moves an attribute among the others.
    ///
    /// @param index before which of the present attributes it comes to stand; their number for the
    ///   end
    public static Planned move(Study study, Attribute attribute, int index) {
        List<Attribute> order = Ordering.moved(study.attributes(), attribute, index);
        List<Delta> deltas = new ArrayList<>();
        for (int position = 0; position < order.size(); position++) {
            Attribute before = order.get(position);
            if (before.position() != position) {
                deltas.add(Delta.alter(before, before.withPosition(position)));
            }
        }
        return Planned.of(new Change("Move attribute " + attribute.name(), deltas));
    }

    /// Puts the known values into another order; values may be added, none may go.
    ///
    /// @throws Problem if a value stands twice or one is missing
    public static Planned orderValues(Attribute attribute, List<String> values) {
        requireDistinct(values);
        HashSet<String> keys = new HashSet<>();
        values.forEach(it -> keys.add(Names.valueKey(it)));
        for (String value : attribute.values()) {
            if (!keys.contains(Names.valueKey(value))) {
                throw new Problem(
                        "The value “" + value + "” of " + attribute.name() + " is missing.",
                        "Put every value into the order.");
            }
        }
        Attribute after = attribute.withValues(values);
        List<Delta> deltas =
                after.equals(attribute) ? List.of() : List.of(Delta.alter(attribute, after));
        return Planned.of(new Change("Order the values of " + attribute.name(), deltas));
    }

    private static void requireDistinct(List<String> values) {
        HashSet<String> keys = new HashSet<>();
        for (String value : values) {
            if (value.isBlank() || !keys.add(Names.valueKey(value))) {
                throw new Problem(
                        "The value “" + value + "” is blank or stands twice.",
                        "Write each value once.");
            }
        }
    }

    /// Removes an attribute with all that was recorded of it; what was derived from it keeps its
    /// values as given.
    ///
    /// @throws Problem if a joint display sets its values side by side
    public static Planned remove(Study study, Attribute attribute) {
        for (JointDisplay display : study.jointDisplays()) {
            if (Names.same(display.by(), attribute.name())) {
                throw new Problem(
                        "The joint display “"
                                + display.name()
                                + "” sets the values of "
                                + attribute.name()
                                + " side by side.",
                        "Let it show another attribute, or remove it first.");
            }
        }
        List<Delta> deltas = new ArrayList<>();
        for (Participant participant : study.participants()) {
            if (participant.values().containsKey(attribute.id())) {
                Map<UUID, String> values = new HashMap<>(participant.values());
                values.remove(attribute.id());
                deltas.add(Delta.alter(participant, participant.withValues(values)));
            }
        }
        for (Attribute other : study.attributes()) {
            Bands bands = other.derivation();
            if (bands != null && bands.source().equals(attribute.id())) {
                deltas.add(Delta.alter(other, other.notDerived()));
            }
        }
        deltas.add(Delta.remove(attribute));
        return Planned.of(new Change("Delete attribute " + attribute.name(), deltas));
    }
}
