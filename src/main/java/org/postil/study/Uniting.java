package org.postil.study;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Makes one coding of several without losing what was said about any.
final class Uniting {
    private static final Comparator<Coding> BY_AGE =
            Comparator.comparing(Coding::created).thenComparing(Coding::id);

    private Uniting() {}

    /// The codings, the oldest first.
    static List<Coding> byAge(List<Coding> codings) {
        return codings.stream().sorted(BY_AGE).toList();
    }

    /// One coding with the attributes and comments of others too: of an attribute that both have
    /// its own value counts, and a comment that says something new stands below its own.
    static Coding withRemarksOf(Coding coding, List<Coding> others) {
        Map<String, String> attributes = new HashMap<>(coding.attributes());
        Set<String> comments = new LinkedHashSet<>();
        comments.add(coding.comment());
        for (Coding other : others) {
            other.attributes().forEach(attributes::putIfAbsent);
            comments.add(other.comment());
        }
        String comment =
                comments.stream().filter(it -> !it.isBlank()).collect(Collectors.joining("\n"));
        return coding.withRemarks(attributes, comment);
    }
}
