package org.postil.project;

/// What somebody looks for.
///
/// @param text in the query language of the search
/// @param exact whether words are taken as they stand, not by their stems
/// @param within what AND and NOT refer to
/// @param limit the most hits wanted
public record Search(String text, boolean exact, Within within, int limit) {
    /// Where all words of a query must stand together.
    public enum Within {
        TURN,
        TRANSCRIPT,
        SENTENCE
    }
}
