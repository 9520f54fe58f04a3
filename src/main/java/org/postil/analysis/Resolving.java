package org.postil.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.postil.study.Attribute;
import org.postil.study.AttributeValue;
import org.postil.study.Names;
import org.postil.study.NaturalOrder;
import org.postil.study.Problem;
import org.postil.study.Study;
import org.postil.study.Transcript;

/// Looks up the names of [Filters] in a study.
final class Resolving {
    private static final int MOST_NAMED = 20;
    private final Study study;

    Resolving(Study study) {
        this.study = study;
    }

    Scope scope(Filters filters) {
        return new Scope(
                where(filters.where()),
                filters.codes().stream()
                        .map(it -> study.codebook().named(it).id())
                        .distinct()
                        .toList(),
                filters.withChildren(),
                CodingOfRecord.named(filters.record(), study),
                with(filters.coding()),
                filters.documents().stream().map(this::document).distinct().toList(),
                filters.at().isBlank() ? Scope.NOW : filters.at().strip());
    }

    List<Scope.Where> where(List<AttributeValue> pairs) {
        Map<UUID, Scope.Where> found = new LinkedHashMap<>();
        for (AttributeValue pair : pairs) {
            Attribute attribute = attribute(pair.attribute());
            String value = value(attribute.name(), pair.value(), valuesOf(attribute));
            found.merge(
                    attribute.id(),
                    new Scope.Where(attribute.id(), attribute.name(), List.of(value)),
                    (one, other) -> new Scope.Where(one.attribute(), one.name(), both(one, other)));
        }
        return List.copyOf(found.values());
    }

    private static List<String> both(Scope.Where one, Scope.Where other) {
        List<String> values = new ArrayList<>(one.values());
        other.values().stream().filter(it -> !values.contains(it)).forEach(values::add);
        return values;
    }

    private Attribute attribute(String name) {
        return study.attributeNamed(name)
                .orElseThrow(() ->
                        new Problem(
                                "There is no attribute “" + name.strip() + "”.",
                                remedy(study.attributes().stream().map(Attribute::name).toList())));
    }

    /// The known values of an attribute: the declared ones, then others that participants have.
    private List<String> valuesOf(Attribute attribute) {
        return Groups.values(attribute, study.participants());
    }

    private static String value(String attribute, String value, List<String> known) {
        String key = Names.valueKey(value.isBlank() ? Scope.NOT_RECORDED : value);
        if (key.equals(Scope.NOT_RECORDED)) {
            return Scope.NOT_RECORDED;
        }
        return known.stream()
                .filter(it -> Names.valueKey(it).equals(key))
                .findFirst()
                .orElseThrow(() ->
                        new Problem(
                                "“" + value.strip() + "” is not a value of " + attribute + ".",
                                remedy(known)));
    }

    private List<Scope.With> with(List<AttributeValue> pairs) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        Map<String, TreeSet<String>> known = codingAttributes();
        Map<String, Scope.With> found = new LinkedHashMap<>();
        for (AttributeValue pair : pairs) {
            String name = codingAttribute(pair.attribute(), known.keySet());
            String value =
                    value(
                            name,
                            pair.value(),
                            List.copyOf(known.getOrDefault(name, new TreeSet<>())));
            found.merge(
                    name,
                    new Scope.With(name, List.of(value)),
                    (one, other) -> {
                        List<String> values = new ArrayList<>(one.values());
                        other.values().stream()
                                .filter(it -> !values.contains(it))
                                .forEach(values::add);
                        return new Scope.With(name, values);
                    });
        }
        return List.copyOf(found.values());
    }

    private Map<String, TreeSet<String>> codingAttributes() {
        Map<String, TreeSet<String>> known = new TreeMap<>();
        study.codings()
                .forEach(coding ->
                        coding.attributes()
                                .forEach((name, value) ->
                                        known.computeIfAbsent(
                                                        name,
                                                        key -> new TreeSet<>(NaturalOrder.INSTANCE))
                                                .add(value)));
        return known;
    }

    private static String codingAttribute(String name, Collection<String> known) {
        return known.stream()
                .filter(it -> Names.same(it, name))
                .findFirst()
                .orElseThrow(() ->
                        new Problem(
                                "No coding has an attribute “" + name.strip() + "”.",
                                remedy(known)));
    }

    private UUID document(String name) {
        return study.transcriptNamed(name.strip())
                .or(() ->
                        study.transcripts().stream()
                                .filter(it -> Names.same(it.name(), name))
                                .findFirst())
                .map(Transcript::id)
                .orElseThrow(() ->
                        new Problem(
                                "There is no document “" + name.strip() + "”.",
                                remedy(
                                        study.transcripts().stream()
                                                .map(Transcript::name)
                                                .toList())));
    }

    private static String remedy(Collection<String> known) {
        if (known.isEmpty()) {
            return "There are none in this study.";
        }
        String listed = String.join(", ", known.stream().limit(MOST_NAMED).toList());
        int more = known.size() - MOST_NAMED;
        return "Write one of: " + listed + (more > 0 ? " and " + more + " more." : ".");
    }
}
