package org.postil.desktop.comparing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.postil.analysis.Scope;
import org.postil.desktop.kit.Preferences;
import org.postil.study.Attribute;
import org.postil.study.AttributeName;
import org.postil.study.Code;
import org.postil.study.Names;
import org.postil.study.Participant;
import org.postil.study.Study;

/// Which part of the Framework matrix is shown.
///
/// @param codes the columns; none = the themes at the top of the codebook
/// @param values by attribute name, of which a participant must have one; attributes without any
///   are not asked
/// @param sort an attribute by whose values participants are sorted; empty for their names
record SummaryChoices(List<UUID> codes, Map<String, List<String>> values, String sort) {
    private static final String EQUALS = "\t";

    SummaryChoices {
        codes = List.copyOf(codes);
        values = Map.copyOf(values);
    }

    static final SummaryChoices ALL = new SummaryChoices(List.of(), Map.of(), "");

    SummaryChoices withCodes(List<UUID> others) {
        return new SummaryChoices(others, values, sort);
    }

    SummaryChoices withSort(String attribute) {
        return new SummaryChoices(codes, values, attribute);
    }

    SummaryChoices withEverybody() {
        return new SummaryChoices(codes, Map.of(), sort);
    }

    /// With a value wanted or not.
    SummaryChoices with(String attribute, String value, boolean wanted) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        List<String> all = new ArrayList<>(changed.getOrDefault(attribute, List.of()));
        all.remove(value);
        if (wanted) {
            all.add(value);
        }
        changed.put(attribute, all);
        if (all.isEmpty()) {
            changed.remove(attribute);
        }
        return new SummaryChoices(codes, changed, sort);
    }

    /// The same without what the study does not hold.
    SummaryChoices within(Study study) {
        Map<String, List<String>> known = new LinkedHashMap<>();
        values.forEach((attribute, wanted) -> {
            if (study.attributeNamed(attribute).isPresent()) {
                known.put(attribute, wanted);
            }
        });
        return new SummaryChoices(
                codes.stream().filter(it -> study.code(it) != null).toList(),
                known,
                study.attributeNamed(sort).isPresent() ? sort : "");
    }

    /// The columns.
    List<Code> columns(Study study) {
        if (codes.isEmpty()) {
            return study.codebook().roots();
        }
        return study.codebook().entries().stream()
                .map(it -> it.code())
                .filter(it -> codes.contains(it.id()))
                .toList();
    }

    /// The rows, in their order.
    List<Participant> rows(Study study) {
        List<Participant> rows =
                new ArrayList<>(
                        study.participants().stream().filter(it -> admits(study, it)).toList());
        study.attributeNamed(sort)
                .ifPresent(by -> {
                    List<String> order = by.values().stream().map(Names::valueKey).toList();
                    rows.sort(
                            java.util.Comparator.comparingInt(
                                            (Participant it) -> place(order, value(it, by)))
                                    .thenComparing(
                                            it -> value(it, by),
                                            org.postil.study.NaturalOrder.INSTANCE));
                });
        return rows;
    }

    private static int place(List<String> order, String value) {
        int at = order.indexOf(Names.valueKey(value));
        return at >= 0 ? at : value.isBlank() ? order.size() + 1 : order.size();
    }

    private static String value(Participant participant, Attribute attribute) {
        return participant.values().getOrDefault(attribute.id(), "");
    }

    private boolean admits(Study study, Participant participant) {
        for (Map.Entry<String, List<String>> one : values.entrySet()) {
            Attribute attribute = study.attributeNamed(one.getKey()).orElse(null);
            if (attribute != null
                    && !new Scope.Where(attribute.id(), attribute.name(), one.getValue())
                            .holds(participant)) {
                return false;
            }
        }
        return true;
    }

    /// For example `mover status = mover or stayer`.
    String filterWords() {
        List<String> parts = new ArrayList<>();
        values.forEach((attribute, wanted) ->
                parts.add(
                        AttributeName.inSentence(attribute) + " = " + String.join(" or ", wanted)));
        return parts.isEmpty() ? "everybody" : String.join("; ", parts);
    }

    void keep(Preferences preferences, String key) {
        preferences.putList(key + "codes", codes.stream().map(UUID::toString).toList());
        List<String> lines = new ArrayList<>();
        values.forEach((attribute, wanted) ->
                wanted.forEach(value -> lines.add(attribute + EQUALS + value)));
        preferences.putList(key + "values", lines);
        preferences.put(key + "sort", sort);
    }

    static SummaryChoices kept(Preferences preferences, String key) {
        SummaryChoices choices =
                new SummaryChoices(
                        preferences.list(key + "codes").stream().map(UUID::fromString).toList(),
                        Map.of(),
                        preferences.text(key + "sort", ""));
        for (String line : preferences.list(key + "values")) {
            String[] parts = line.split(EQUALS, 2);
            if (parts.length == 2) {
                choices = choices.with(parts[0], parts[1], true);
            }
        }
        return choices;
    }
}
