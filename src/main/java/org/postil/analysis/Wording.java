package org.postil.analysis;

import java.util.List;
import java.util.Locale;

/// Numbers and lists in running text.
final class Wording {
    private static final List<String> WORDS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

    private Wording() {}

    /// `1 quote`, `2 quotes`, `1,234 words`.
    static String count(long number, String singular) {
        return count(number, singular, singular + "s");
    }

    static String count(long number, String singular, String plural) {
        return number(number) + " " + (number == 1 ? singular : plural);
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /// `a`, `a and b`, `a, b and c`.
    static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
    }

    /// A small number as a word, a larger one in digits.
    static String inWords(int number) {
        return number < WORDS.size() ? WORDS.get(number) : number(number);
    }

    /// The text with a capital at the beginning.
    static String sentence(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    /// The first sentence of a text: up to a stop that a capital follows.
    static String first(String text) {
        return text.strip().split("(?<=[.!?])\\s+(?=\\p{Lu})", 2)[0];
    }

    /// The text with a full stop, unless it ends a sentence already.
    static String stopped(String text) {
        String bare = text.strip();
        return bare.isEmpty() || ".!?…".indexOf(bare.charAt(bare.length() - 1)) >= 0
                ? bare
                : bare + ".";
    }
}
