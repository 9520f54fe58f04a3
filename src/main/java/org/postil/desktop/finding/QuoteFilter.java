package org.postil.desktop.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.analysis.CodingOfRecord;
import org.postil.analysis.Scope;
import org.postil.desktop.kit.Preferences;
import org.postil.study.Attribute;
import org.postil.study.AttributeValue;
import org.postil.study.Coder;
import org.postil.study.Names;
import org.postil.study.Study;

/// Which quotes of the chosen codes are listed.
///
/// @param record whose coding, as [CodingOfRecord#named] reads it; blank for the default
/// @param where values of participants; the same attribute repeated is an or
/// @param coding values of coding attributes, likewise
/// @param children whether a code stands for those below it too
/// @param here whether only the open transcript is listed
record QuoteFilter(
        String record,
        List<AttributeValue> where,
        List<AttributeValue> coding,
        boolean children,
        boolean here) {
    static final QuoteFilter NONE = new QuoteFilter("", List.of(), List.of(), true, false);

    private static final String KEY = "quotes.";

    QuoteFilter {
        where = List.copyOf(where);
        coding = List.copyOf(coding);
    }

    QuoteFilter withRecord(String other) {
        return new QuoteFilter(other, where, coding, children, here);
    }

    QuoteFilter withChildren(boolean included) {
        return new QuoteFilter(record, where, coding, included, here);
    }

    QuoteFilter withHere(boolean only) {
        return new QuoteFilter(record, where, coding, children, only);
    }

    QuoteFilter withWhere(List<AttributeValue> others) {
        return new QuoteFilter(record, others, coding, children, here);
    }

    QuoteFilter withCoding(List<AttributeValue> others) {
        return new QuoteFilter(record, where, others, children, here);
    }

    /// The list with one value more, or without it where it is there.
    static List<AttributeValue> toggled(List<AttributeValue> list, AttributeValue value) {
        List<AttributeValue> next = new ArrayList<>(list);
        if (!next.remove(value)) {
            next.add(value);
        }
        return next;
    }

    /// What is meant by it in a study; what the study does not know is left out.
    ///
    /// @param open the transcript that is being read; null for none
    Scope scope(Study study, List<UUID> codes, @Nullable UUID open) {
        List<Scope.Where> conditions = new ArrayList<>();
        grouped(where)
                .forEach((name, values) -> {
                    Optional<Attribute> attribute = study.attributeNamed(name);
                    attribute.ifPresent(
                            it -> conditions.add(new Scope.Where(it.id(), it.name(), values)));
                });
        List<Scope.With> codings = new ArrayList<>();
        grouped(coding).forEach((name, values) -> codings.add(new Scope.With(name, values)));
        return new Scope(
                conditions,
                codes,
                children,
                recordIn(study),
                codings,
                here && open != null ? List.of(open) : List.of(),
                Scope.NOW);
    }

    private static Map<String, List<String>> grouped(List<AttributeValue> values) {
        Map<String, List<String>> grouped = new LinkedHashMap<>();
        values.forEach(it ->
                grouped.computeIfAbsent(it.attribute(), key -> new ArrayList<>()).add(it.value()));
        return grouped;
    }

    /// Whose coding; the default where the study knows no such coder.
    CodingOfRecord recordIn(Study study) {
        String key = Names.key(record);
        boolean known =
                key.isEmpty()
                        || key.equals("any")
                        || key.equals("all")
                        || study.coderNamed(record).isPresent();
        return CodingOfRecord.named(known ? record : "", study);
    }

    /// What can be chosen as the coding of record, each with the words for it.
    static Map<String, String> records(Study study) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("", "Consensus, else any coder");
        all.put("any", "Any coder");
        all.put("all", "All coders agree");
        for (Coder coder : study.coders()) {
            all.put(coder.name(), coder.isConsensus() ? "Consensus only" : coder.name());
        }
        return all;
    }

    /// As it was left the last time.
    static QuoteFilter read(Preferences preferences) {
        return new QuoteFilter(
                preferences.text(KEY + "record", ""),
                values(preferences.list(KEY + "where")),
                values(preferences.list(KEY + "coding")),
                preferences.flag(KEY + "children", true),
                preferences.flag(KEY + "here", false));
    }

    private static List<AttributeValue> values(List<String> lines) {
        return lines.stream()
                .filter(it -> it.contains("="))
                .map(it ->
                        new AttributeValue(
                                it.substring(0, it.indexOf('=')),
                                it.substring(it.indexOf('=') + 1)))
                .toList();
    }

    /// Remembers it for the next time.
    void keep(Preferences preferences) {
        preferences.put(KEY + "record", record);
        preferences.putList(KEY + "where", where.stream().map(AttributeValue::toString).toList());
        preferences.putList(KEY + "coding", coding.stream().map(AttributeValue::toString).toList());
        preferences.put(KEY + "children", children);
        preferences.put(KEY + "here", here);
    }
}
