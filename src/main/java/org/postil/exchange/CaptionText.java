package org.postil.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is said in a cue: mark-up taken off, entities decoded, voices found.
final class CaptionText {
    /// A line of speech.
    ///
    /// @param voice who speaks, empty where the mark-up does not say
    record Line(String voice, String speech) {
        /// The line as it stands in the transcript.
        String printed() {
            return voice.isEmpty() ? speech : voice + ": " + speech;
        }
    }

    // Lengths are bounded, so that a file of opening brackets takes no time to refuse.
    private static final Pattern VOICE =
            Pattern.compile("<v(?:\\.[^\\s>]{0,60})?\\s+([^>]{0,200})>");
    private static final Pattern MARKUP =
            Pattern.compile(
                    "(?i)</?(?:c|i|b|u|s|v|rt|ruby|lang|font|em|strong)(?:[.\\s][^>]{0,200})?>"
                            + "|<[\\d:.]{1,20}>|\\{\\\\[^}]{0,60}}");
    private static final Pattern ENTITY =
            Pattern.compile("&(#\\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z]{2,6});");
    private static final Map<String, String> ENTITIES =
            Map.of(
                    "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00A0",
                    "lrm", "\u200E", "rlm", "\u200F");

    private CaptionText() {}

    /// The speech of a cue: one line, or one for each voice.
    static List<Line> lines(List<String> payload) {
        String joined = String.join(" ", payload);
        List<Line> lines = new ArrayList<>();
        Matcher voice = VOICE.matcher(joined);
        String speaker = "";
        int from = 0;
        while (voice.find()) {
            add(speaker, joined.substring(from, voice.start()), lines);
            speaker = plain(voice.group(1)).replace(":", "").strip();
            from = voice.end();
        }
        add(speaker, joined.substring(from), lines);
        return lines;
    }

    /// Adds a line, or goes on with the last one where the same voice goes on.
    private static void add(String speaker, String marked, List<Line> lines) {
        String speech = plain(marked);
        if (speech.isEmpty()) {
            return;
        }
        if (!lines.isEmpty() && lines.getLast().voice().equals(speaker)) {
            speech = lines.removeLast().speech() + " " + speech;
        }
        lines.add(new Line(speaker, speech));
    }

    private static String plain(String marked) {
        String text =
                ENTITY.matcher(MARKUP.matcher(marked).replaceAll(""))
                        .replaceAll(
                                it -> Matcher.quoteReplacement(decoded(it.group(), it.group(1))));
        return text.replaceAll("[ \\t\\r\\n]+", " ").strip();
    }

    private static String decoded(String whole, String name) {
        if (!name.startsWith("#")) {
            return ENTITIES.getOrDefault(name, whole);
        }
        boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int point =
                hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        boolean valid =
                Character.isValidCodePoint(point)
                        && Character.getType(point) != Character.SURROGATE
                        && (point >= ' ' || point == '\t' || point == '\n' || point == '\r');
        return valid ? Character.toString(point) : "\uFFFD";
    }
}
