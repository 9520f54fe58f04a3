package org.postil.desktop.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.postil.study.Attribute;
import org.postil.study.JointDisplay;
import org.postil.study.Study;

/// By what transcripts stand together.
sealed interface Grouping {
    /// All in one list.
    record Plain() implements Grouping {}

    /// By the saved sets that they are in; one that is in several stands in each.
    record BySet() implements Grouping {}

    /// By values that their participants share.
    ///
    /// @param attributes the outer one first; at least one
    record ByAttributes(List<UUID> attributes) implements Grouping {
        public ByAttributes {
            attributes = List.copyOf(attributes);
        }
    }

    /// As words to remember; the attributes by name, so that they fit other studies too.
    default List<String> words(Study study) {
        return switch (this) {
            case Plain plain -> List.of("plain");
            case BySet sets -> List.of("sets");
            case ByAttributes by -> {
                List<String> words = new ArrayList<>(List.of("attributes"));
                by.attributes().stream()
                        .map(study::attribute)
                        .filter(Objects::nonNull)
                        .map(Attribute::name)
                        .forEach(words::add);
                yield words;
            }
        };
    }

    /// What was remembered, as far as the study has it; else what suits most: the mode of the
    /// interview, and within it the attribute that the first joint display compares by.
    static Grouping of(Study study, List<String> words) {
        if (words.equals(List.of("plain"))) {
            return new Plain();
        }
        if (words.equals(List.of("sets"))) {
            return study.transcriptSets().isEmpty() ? new Plain() : new BySet();
        }
        List<String> names = words.isEmpty() ? usual(study) : words.subList(1, words.size());
        List<UUID> known =
                names.stream()
                        .flatMap(it -> study.attributeNamed(it).stream())
                        .map(Attribute::id)
                        .distinct()
                        .toList();
        return known.isEmpty() ? new Plain() : new ByAttributes(known);
    }

    private static List<String> usual(Study study) {
        List<String> names = new ArrayList<>(List.of("mode"));
        study.jointDisplays().stream().limit(1).map(JointDisplay::by).forEach(names::add);
        return names;
    }
}
