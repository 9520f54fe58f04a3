package org.postil.index;

/// What to look for.
///
/// @param text words, phrases and operators: `"a b"`, `"a b"~5`, `wor*`, `wor~`, AND, OR, NOT and
///   parentheses; words without an operator between them are joined by OR
/// @param exact true to find the words as written, without regard to case and accents; false to
///   find all forms of a word
/// @param limit the most hits to return; the total counts all
public record Query(String text, boolean exact, Within within, int limit) {
    /// @throws IllegalArgumentException if the limit is negative
    public Query {
        if (limit < 0) {
            throw new IllegalArgumentException("A limit cannot be negative: " + limit);
        }
    }

    /// All forms of the words, within turns, as many as there are.
    public static Query of(String text) {
        return new Query(text, false, Within.TURN, Integer.MAX_VALUE);
    }
}
