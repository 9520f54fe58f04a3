package org.postil.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the turns of a canonical text.
///
/// A label stands at the beginning of a line, after a time stamp or not, and is followed by a colon
/// or a TAB: `Kerry:`, `[00:12:33] INT:`, `00:01:10⇥Interviewer⇥…`. It counts as a label if it is
/// an interviewer's, was named by the caller, stands on two lines or more, or stands once in a text
/// most of whose lines are labelled.
public final class Turns {
    private static final String STAMP =
            "[\\[(#]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?(?:-\\d)?[\\])#]?";
    private static final Pattern LINE =
            Pattern.compile(
                    "[ \\t]*(?:"
                            + STAMP
                            + "[ \\t]+)?(?<label>\\p{L}[\\p{L}\\p{M}\\p{N}.'’ \\-]{0,38}?)"
                            + "(?:[ \\t]*"
                            + STAMP
                            + ")?[ ]*(?::|\\t)(?:[ \\t]*"
                            + STAMP
                            + ")?[ \\t]*");
    private static final Pattern LEADING_STAMP = Pattern.compile("[ \\t]*" + STAMP + "[ \\t]*");
    private static final Pattern INNER_STAMP =
            Pattern.compile(
                    "[ \\t]*(?:[\\[(]\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?[\\])]|#\\d{1,2}:\\d{2}(?::\\d{2})?(?:-\\d)?#)");
    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}.*|\\p{N}.*|\\p{Lo}.*");
    private static final Set<String> FRONT_MATTER =
            Set.of(
                    "date",
                    "time",
                    "location",
                    "place",
                    "participant",
                    "participants",
                    "duration",
                    "length",
                    "note",
                    "notes",
                    "transcript",
                    "recording",
                    "file",
                    "title",
                    "project",
                    "study",
                    "interview",
                    "present",
                    "venue",
                    "key",
                    "subject",
                    "start",
                    "end");

    /// A line and the label it may begin with.
    private record Line(Span span, @Nullable String label, int speechStart) {}

    private final String text;
    private final List<Line> lines;
    private final Set<String> labels;

    private Turns(String text, Set<String> known) {
        this.text = text;
        this.lines = lines(text);
        this.labels = accepted(known);
    }

    /// The turns of a text.
    ///
    /// @param known labels that somebody vouches for, however often they occur
    public static List<Turn> find(String text, Set<String> known) {
        return new Turns(text, known).turns();
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            lines.add(line(text, new Span(start, end)));
            start = end + 1;
        }
        return lines;
    }

    private static Line line(String text, Span span) {
        Matcher matcher = LINE.matcher(text).region(span.start(), span.end());
        if (matcher.lookingAt() && looksLikeName(matcher.group("label"))) {
            return new Line(span, matcher.group("label").strip(), matcher.end());
        }
        return new Line(span, null, span.start());
    }

    private static boolean looksLikeName(String label) {
        String[] words = label.strip().split(" +");
        if (words.length > 4) {
            return false;
        }
        for (String word : words) {
            if (!CAPITALISED.matcher(word).matches() && !Voices.isInterviewerLabel(label)) {
                return false;
            }
        }
        return true;
    }

    private Set<String> accepted(Set<String> known) {
        Map<String, Integer> counts = new HashMap<>();
        int filled = 0;
        int labelled = 0;
        for (Line line : lines) {
            filled += line.span().of(text).isBlank() ? 0 : 1;
            if (line.label() != null) {
                labelled++;
                counts.merge(line.label(), 1, Integer::sum);
            }
        }
        boolean mostlyLabelled = labelled * 2 >= filled && labelled > 2;
        Set<String> accepted = new HashSet<>();
        counts.forEach((label, count) -> {
            boolean single = mostlyLabelled && !FRONT_MATTER.contains(Names.key(label));
            boolean vouched = known.stream().anyMatch(it -> Names.same(it, label));
            if (count > 1 || single || vouched || Voices.isInterviewerLabel(label)) {
                accepted.add(label);
            }
        });
        return accepted;
    }

    private List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        @Nullable String speaker = null;
        List<Span> speech = new ArrayList<>();
        int start = -1;
        int end = 0;
        for (Line line : lines) {
            String label = line.label();
            boolean opens = label != null && labels.contains(label);
            if (opens && !Objects.equals(label, speaker)) {
                add(turns, speaker, start, end, speech);
                speaker = label;
                speech = new ArrayList<>();
                start = line.span().start();
            }
            addSpeech(opens ? line.speechStart() : line.span().start(), line.span().end(), speech);
            if (!line.span().of(text).isBlank()) {
                start = start < 0 ? line.span().start() : start;
                end = line.span().end();
            }
        }
        add(turns, speaker, start, end, speech);
        return List.copyOf(turns);
    }

    private static void add(
            List<Turn> turns, @Nullable String speaker, int start, int end, List<Span> speech) {
        if (start < 0) {
            return;
        }
        boolean hasPreface = !turns.isEmpty() && turns.getFirst().number() == 0;
        int number = speaker == null ? 0 : turns.size() + (hasPreface ? 0 : 1);
        turns.add(new Turn(number, speaker, new Span(start, Math.max(start, end)), speech));
    }

    /// Adds what is spoken between two offsets of one line: without stamps, without spaces at the
    /// ends.
    private void addSpeech(int from, int to, List<Span> speech) {
        Matcher leading = LEADING_STAMP.matcher(text).region(from, to);
        int at = leading.lookingAt() ? leading.end() : from;
        Matcher stamp = INNER_STAMP.matcher(text).region(at, to);
        while (stamp.find()) {
            addTrimmed(at, stamp.start(), speech);
            at = stamp.end();
        }
        addTrimmed(at, to, speech);
    }

    private void addTrimmed(int from, int to, List<Span> speech) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            speech.add(new Span(start, end));
        }
    }
}
