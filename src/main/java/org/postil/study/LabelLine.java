package org.postil.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A line of a transcript and what may be the label of a speaker at its beginning.
///
/// @param span the line without its LF
/// @param label what stands where labels stand, spaces made single; null if nothing does
/// @param aside what stands in brackets behind the label, `(laughing)` or `(she/her)`; empty
///   without
/// @param marked whether something other than a colon shows that it is a label: a TAB, a stamp,
///   bold type in Markdown, `>>`
/// @param speechStart where the speech begins; the line's start where there is no label
record LabelLine(Span span, @Nullable String label, String aside, boolean marked, int speechStart) {
    private static final String SPACE = "[ \\t\\u00A0]";
    private static final int MAX_WORDS = 5;
    private static final Pattern LINE =
            Pattern.compile(
                    SPACE
                            + "*(?:\\d{1,5}\\t)?(?<quote>>>[ ]*|[-–—•*][ ]+)?(?:(?<before>"
                            + Stamps.ANY
                            + ")[-–]?"
                            + SPACE
                            + "*)?(?<bold>\\*\\*|__)?(?<label>\\p{L}[\\p{L}\\p{M}\\p{N}.'’,&/_\\u00A0"
                            + " -]{0,58}?)(?:[ ]?(?!"
                            + Stamps.CERTAIN
                            + ")(?<aside>[(\\[][^()\\[\\]\\t\\n]{1,48}[)\\]]))?"
                            + "(?:\\*\\*|__)?(?:"
                            + SPACE
                            + "*(?<after>"
                            + Stamps.ANY
                            + "))?[ \\u00A0]*"
                            + "(?<end>(?:(?<!\\d):|:(?!\\d))(?!//)|\\t|$)");
    private static final Pattern TAIL =
            Pattern.compile(
                    "(?:\\*\\*|__)?"
                            + SPACE
                            + "*(?:"
                            + Stamps.CERTAIN
                            + SPACE
                            + "*|"
                            + Stamps.ANY
                            + "[ ]*\\t"
                            + SPACE
                            + "*)?");
    private static final Pattern BRACKETED_NAME =
            Pattern.compile(
                    "\\[(?<label>\\p{L}[^\\[\\]\\t\\n]{0,58})\\][ ]+" + Stamps.ANY + "[ ]*");

    /// What stands in a name without a capital.
    private static final Set<String> PARTICLES =
            Set.of(
                    "de", "da", "di", "du", "van", "von", "der", "den", "del", "la", "le", "el",
                    "al", "bin", "ap", "of", "and", "the", "&", "und", "et", "y");

    /// How sentences begin in which a colon follows at once.
    private static final Set<String> OPENERS =
            Set.of(
                    "yes",
                    "no",
                    "yeah",
                    "so",
                    "well",
                    "and",
                    "but",
                    "or",
                    "ok",
                    "okay",
                    "right",
                    "now",
                    "then",
                    "look",
                    "listen",
                    "honestly",
                    "anyway",
                    "basically",
                    "actually",
                    "because",
                    "http",
                    "https",
                    "mailto",
                    "www",
                    "example",
                    "first",
                    "second",
                    "third",
                    "finally",
                    "also",
                    "again",
                    "like",
                    "mm",
                    "um",
                    "uh",
                    "oh",
                    "ah");

    /// The line of a text at a span.
    ///
    /// @param known whether somebody vouches for a label, told by its [Names#key]
    static LabelLine of(String text, Span span, Predicate<String> known) {
        Matcher name = BRACKETED_NAME.matcher(text).region(span.start(), span.end());
        if (name.matches() && isPersonsName(tidy(name.group("label")), known)) {
            return new LabelLine(span, tidy(name.group("label")), "", true, span.end());
        }
        Matcher matcher = LINE.matcher(text).region(span.start(), span.end());
        matcher.useTransparentBounds(true).useAnchoringBounds(true);
        if (!matcher.lookingAt() || !isLabel(matcher, known)) {
            return new LabelLine(span, null, "", false, span.start());
        }
        Matcher tail = TAIL.matcher(text).region(matcher.end(), span.end());
        int start = tail.lookingAt() ? tail.end() : matcher.end();
        boolean marked =
                matcher.group("before") != null
                        || matcher.group("after") != null
                        || matcher.group("bold") != null
                        || ">>".equals(strip(matcher.group("quote")))
                        || matcher.group("end").equals("\t");
        String aside = strip(matcher.group("aside"));
        return new LabelLine(span, tidy(matcher.group("label")), aside, marked, start);
    }

    private static boolean isLabel(Matcher matcher, Predicate<String> known) {
        String label = tidy(matcher.group("label"));
        boolean alone = matcher.group("end").isEmpty();
        if (alone && matcher.group("after") == null) {
            return false;
        }
        return isName(label, known);
    }

    /// Whether it is a name and no remark of the transcriber's, who writes those in brackets too.
    private static boolean isPersonsName(String label, Predicate<String> known) {
        return known.test(Names.key(label)) || looksLikeName(label) && isNamePart(label);
    }

    private static boolean isName(String label, Predicate<String> known) {
        return known.test(Names.key(label)) || looksLikeName(label);
    }

    private static String strip(@Nullable String part) {
        return part == null ? "" : part.strip();
    }

    private static String tidy(String label) {
        return label.replaceAll("[\\u00A0 ]+", " ").strip();
    }

    private static boolean looksLikeName(String label) {
        if (Voices.isInterviewerLabel(label)) {
            return true;
        }
        List<String> words = List.of(label.split("[ ,/]+"));
        if (words.isEmpty() || words.size() > MAX_WORDS || isOpener(words.getFirst())) {
            return false;
        }
        boolean single = words.size() == 1;
        return single || words.stream().allMatch(LabelLine::isNamePart);
    }

    private static boolean isOpener(String word) {
        return OPENERS.contains(Names.key(word).replaceFirst("[.'’]+$", ""));
    }

    private static boolean isNamePart(String word) {
        int first = word.codePointAt(0);
        boolean capital =
                Character.isUpperCase(first)
                        || Character.isTitleCase(first)
                        || Character.isDigit(first)
                        || Character.getType(first) == Character.OTHER_LETTER;
        return capital || PARTICLES.contains(word);
    }

    /// The lines of a text.
    ///
    /// What is a name on one line is one on all: `kerry t:` too is a label where `Kerry T:` is.
    ///
    /// @param known whether somebody vouches for a label, told by its [Names#key]
    static List<LabelLine> all(String text, Predicate<String> known) {
        List<LabelLine> lines = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Map<String, String> keys = new HashMap<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            Span span = new Span(start, start + line.length());
            start = span.end() + 1;
            LabelLine any = LabelLine.of(text, span, key -> true);
            lines.add(any);
            String key = any.label() == null ? "" : keys.computeIfAbsent(any.label(), Names::key);
            if (!key.isEmpty() && !names.contains(key)) {
                boolean named = LabelLine.of(text, span, known).label() != null;
                names.addAll(named ? Set.of(key) : Set.of());
            }
        }
        lines.replaceAll(
                it -> it.label() == null || names.contains(keys.get(it.label())) ? it : it.plain());
        return List.copyOf(lines);
    }

    private LabelLine plain() {
        return new LabelLine(span, null, "", false, span.start());
    }
}
