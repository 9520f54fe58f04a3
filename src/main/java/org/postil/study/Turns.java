package org.postil.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the turns of a canonical text.
///
/// A label stands at the beginning of a line, behind a time stamp or not, and is followed by a
/// colon, a TAB or a stamp that ends the line: `Kerry:`, `[00:12:33] INT:`,
/// `00:01:10⇥Interviewer⇥…`, `Kerry 00:12`. [Labels] says which of them are speakers'. Speech is
/// everything else, without stamps.
public final class Turns {
    private static final Pattern LEADING_STAMP =
            Pattern.compile(
                    "[ \\t\\u00A0]*(?:"
                            + Stamps.CERTAIN
                            + "[ \\t\\u00A0]*|"
                            + Stamps.ANY
                            + "[ ]*(?:\\t[ \\t]*|$))");
    private static final Pattern INNER_STAMP = Pattern.compile(Stamps.CERTAIN);

    private final String text;
    private final List<LabelLine> lines;
    private final Labels labels;

    private Turns(String text, LabelRulings rulings) {
        this.text = text;
        this.lines = LabelLine.all(text, rulings::isRuled);
        this.labels = new Labels(text, lines, rulings);
    }

    /// The turns of a text.
    ///
    /// A label is told as it stands where it first stands; `KERRY` further down is the same
    /// speaker.
    ///
    /// @param known labels that somebody vouches for, however often they occur
    public static List<Turn> find(String text, Set<String> known) {
        return find(text, LabelRulings.known(known));
    }

    /// The turns of a text, as far as somebody said something about its labels by that.
    public static List<Turn> find(String text, LabelRulings rulings) {
        return new Turns(text, rulings).turns();
    }

    private List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        @Nullable String speaker = null;
        List<Span> speech = new ArrayList<>();
        int start = -1;
        int end = 0;
        for (int at = 0; at < lines.size(); at++) {
            LabelLine line = lines.get(at);
            String label = labels.of(at);
            if (label != null && !label.equals(speaker)) {
                add(turns, speaker, start, end, speech);
                speaker = label;
                speech = new ArrayList<>();
                start = line.span().start();
            }
            addSpeech(label != null ? line.speechStart() : line.span().start(), line, speech);
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

    /// Adds what is spoken in one line from an offset on: without stamps, without spaces at the
    /// ends.
    private void addSpeech(int from, LabelLine line, List<Span> speech) {
        int to = line.span().end();
        int at = from;
        if (from == line.span().start()) {
            Matcher leading = LEADING_STAMP.matcher(text).region(from, to);
            at = leading.lookingAt() ? leading.end() : from;
        }
        Matcher stamp = INNER_STAMP.matcher(text).region(at, to).useTransparentBounds(true);
        while (stamp.find()) {
            addTrimmed(at, stamp.start(), speech);
            at = stamp.end();
        }
        addTrimmed(at, to, speech);
    }

    private void addTrimmed(int from, int to, List<Span> speech) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            speech.add(new Span(start, end));
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }
}
