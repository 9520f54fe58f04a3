package org.postil.study;

import java.util.Collection;

/// Words that the labels of several edits share.
final class Wordings {
    private Wordings() {}

    /// “1 quote”, “2 quotes”.
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    static String quoted(String name) {
        return "“" + name + "”";
    }

    /// The one name, or how many there are.
    static String oneOrCount(Collection<String> names, String noun) {
        return names.size() == 1 ? quoted(names.iterator().next()) : count(names.size(), noun);
    }
}
