package org.postil.language;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Hides full stops that end no sentence, letter for letter, so that offsets stay.
final class Guards {
    private static final Pattern BRACKETS =
            Pattern.compile("\\([^()\\[\\]]*\\)|\\[[^()\\[\\]]*\\]");
    private static final Pattern ABBREVIATION =
            Pattern.compile(
                    "\\b(?:Mr|Mrs|Ms|Dr|Prof|Rev|Fr|St|Mt|Sgt|Capt|Hon|vs|cf|approx|incl)\\.(?=\\s)"
                            + "|\\b(?:[Ee]\\. ?g|[Ii]\\. ?e)\\."
                            + "|\\bNo\\.(?=\\s\\d)"
                            + "|(?<=\\b(?:Mr|Mrs|Ms|Dr|Prof)\\.?\\s)\\p{Lu}\\.(?=\\s)"
                            + "|\\b\\p{Lu}\\.(?=\\s\\p{Lu}\\.)");
    private static final Pattern ELLIPSIS = Pattern.compile("\\.{2,}|…+");
    private static final Pattern GOES_ON = Pattern.compile("\\s+(?:[\"“‘']?\\p{Ll}|I\\b|$)");

    private Guards() {}

    static String guard(String text) {
        String bracketed = BRACKETS.matcher(text).replaceAll(it -> oneWord(it.group()));
        String abbreviated =
                ABBREVIATION.matcher(bracketed).replaceAll(it -> it.group().replace('.', ','));
        return ELLIPSIS.matcher(abbreviated).replaceAll(it -> ellipsis(abbreviated, it));
    }

    /// A bracket as one capitalised word, which may begin a sentence and cannot end one.
    private static String oneWord(String bracket) {
        return "X" + "x".repeat(bracket.length() - 1);
    }

    private static String ellipsis(String text, MatchResult dots) {
        boolean goesOn = GOES_ON.matcher(text).region(dots.end(), text.length()).lookingAt();
        return (goesOn ? "," : ".").repeat(dots.group().length());
    }
}
