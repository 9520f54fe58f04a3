package org.postil.desktop.kit;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Type-ahead: which of many names somebody means by a few letters.
public final class Matching {
    private static final int NONE = -1;

    private Matching() {}

    private record Ranked<T>(T item, int rank, int order) {}

    /// The items whose name matches what was typed, best first: a name that begins so, then one
    /// with a word that begins so, then one that holds it, then one that holds all the words typed,
    /// then one that holds the letters in this order. Nothing typed keeps all in their order.
    public static <T> List<T> best(String typed, List<T> items, Function<T, String> name) {
        String query = fold(typed).strip();
        if (query.isEmpty()) {
            return List.copyOf(items);
        }
        List<Ranked<T>> ranked = new ArrayList<>();
        for (int at = 0; at < items.size(); at++) {
            T item = items.get(at);
            int rank = rank(query, fold(name.apply(item)));
            if (rank != NONE) {
                ranked.add(new Ranked<>(item, rank, at));
            }
        }
        ranked.sort(
                Comparator.<Ranked<T>>comparingInt(Ranked::rank).thenComparingInt(Ranked::order));
        return ranked.stream().map(Ranked::item).toList();
    }

    /// Whether the name holds what was typed, or every word of it.
    public static boolean holds(String typed, String name) {
        int rank = rank(fold(typed).strip(), fold(name));
        return rank != NONE && rank < 4;
    }

    private static int rank(String query, String name) {
        if (name.startsWith(query)) {
            return 0;
        }
        int at = name.indexOf(query);
        while (at > 0) {
            if (!Character.isLetterOrDigit(name.charAt(at - 1))) {
                return 1;
            }
            at = name.indexOf(query, at + 1);
        }
        if (name.contains(query)) {
            return 2;
        }
        boolean allWords = true;
        for (String word : query.split("\\s+")) {
            allWords &= name.contains(word);
        }
        if (allWords) {
            return 3;
        }
        return isSubsequence(query, name) ? 4 : NONE;
    }

    private static boolean isSubsequence(String query, String name) {
        int at = 0;
        for (int i = 0; i < query.length(); i++) {
            if (Character.isWhitespace(query.charAt(i))) {
                continue;
            }
            at = name.indexOf(query.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    /// Without case and accents.
    public static String fold(String text) {
        if (text.chars().allMatch(it -> it < 128)) {
            return text.toLowerCase(Locale.ROOT);
        }
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
