package org.postil.desktop.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postil.study.Span;
import org.postil.study.Turn;

/// The lines of a canonical text: what is shown of each, and how far it stands from the one before.
final class Paragraphs {
    private static final String TIME =
            "-?\\d{1,3}(?::\\d{2}){1,2}(?:[.,:]\\d{1,3})?(?:-\\d)?|\\d{1,2}\\.\\d{2}\\.\\d{2}";
    private static final Pattern STAMP =
            Pattern.compile(
                    "[\\[({#]?(?:"
                            + TIME
                            + ")(?:[ ]*(?:-->|[-–/])[ ]*(?:"
                            + TIME
                            + "))?[\\])}#]?|[(\\[][^()\\[\\]\\n]{1,48}[)\\]]");

    private final int[] starts;
    private final int[] turns;
    private final boolean[] hidden;
    private final boolean[] opens;
    private final boolean[] spaced;
    private final List<Turn> all;
    private final Folds folds;
    private final List<Span> stamps;
    private final int length;

    private Paragraphs(Reader reader) {
        int count = reader.starts.size();
        this.starts = reader.starts.stream().mapToInt(Integer::intValue).toArray();
        this.turns = reader.turnOf.stream().mapToInt(Integer::intValue).toArray();
        this.all = reader.turns;
        this.folds = new Folds(reader.folded);
        this.stamps = List.copyOf(reader.stamps);
        this.length = reader.text.length();
        this.hidden = new boolean[count];
        this.opens = new boolean[count];
        this.spaced = new boolean[count];
        boolean visible = false;
        for (int at = 0; at < count; at++) {
            boolean blank = reader.text.substring(starts[at], end(at)).isBlank();
            hidden[at] = blank || folds.hidesAll(starts[at], end(at));
            visible |= !hidden[at];
        }
        if (visible) {
            space(reader);
        } else {
            Arrays.fill(hidden, false);
        }
    }

    private void space(Reader reader) {
        int lastTurn = -1;
        boolean behindBlank = false;
        for (int at = 0; at < starts.length; at++) {
            behindBlank |= reader.text.substring(starts[at], end(at)).isBlank();
            if (!hidden[at]) {
                opens[at] = turns[at] != lastTurn;
                spaced[at] = behindBlank;
                lastTurn = turns[at];
                behindBlank = false;
            }
        }
    }

    static Paragraphs of(String text, List<Turn> turns) {
        return new Paragraphs(new Reader(text, turns));
    }

    int count() {
        return starts.length;
    }

    int start(int paragraph) {
        return starts[paragraph];
    }

    /// Without the LF.
    int end(int paragraph) {
        return paragraph + 1 < starts.length ? starts[paragraph + 1] - 1 : length;
    }

    /// The paragraph of an offset; its LF belongs to it.
    int at(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /// The index of the paragraph's turn; -1 before the first.
    int turn(int paragraph) {
        return turns[paragraph];
    }

    /// The index of the turn at an offset; that before it where it lies between two; -1 before the
    /// first.
    int turnAt(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /// Whether nothing of it is shown: a blank line or a label alone.
    boolean isHidden(int paragraph) {
        return hidden[paragraph];
    }

    /// Whether it is the first of its turn that is shown.
    boolean opensTurn(int paragraph) {
        return opens[paragraph];
    }

    /// Whether a blank line stands before it.
    boolean isSpaced(int paragraph) {
        return spaced[paragraph];
    }

    Folds folds() {
        return folds;
    }

    /// What is neither speech nor folded: time stamps and asides, in order.
    List<Span> stamps() {
        return stamps;
    }

    /// Reads the lines with their turns.
    private static final class Reader {
        private final String text;
        private final List<Turn> turns;
        private final List<Integer> starts = new ArrayList<>();
        private final List<Integer> turnOf = new ArrayList<>();
        private final List<Span> folded = new ArrayList<>();
        private final List<Span> stamps = new ArrayList<>();
        private int turn = -1;
        private int speech;

        Reader(String text, List<Turn> turns) {
            this.text = text;
            this.turns = turns;
            int start = 0;
            while (start >= 0) {
                int lf = text.indexOf('\n', start);
                int end = lf < 0 ? text.length() : lf;
                while (turn + 1 < turns.size() && turns.get(turn + 1).span().start() <= start) {
                    turn++;
                    speech = 0;
                }
                starts.add(start);
                turnOf.add(turn);
                if (turn >= 0 && end <= turns.get(turn).span().end()) {
                    line(start, end, turns.get(turn));
                }
                start = lf < 0 ? -1 : lf + 1;
            }
        }

        private void line(int start, int end, Turn here) {
            int at = start;
            boolean first = true;
            while (speech < here.speech().size() && here.speech().get(speech).start() < end) {
                Span spoken = here.speech().get(speech++);
                gap(at, spoken.start(), first, here);
                at = spoken.end();
                first = false;
            }
            gap(at, end, first, here);
        }

        private void gap(int from, int to, boolean first, Turn here) {
            if (from >= to) {
                return;
            }
            if (first && here.speaker() != null) {
                prefix(from, to, here.speaker());
            } else if (!text.substring(from, to).isBlank()) {
                stamps.add(new Span(from, to));
            }
        }

        /// Folds a label and leaves the stamps and asides around it.
        private void prefix(int from, int to, String label) {
            Matcher kept = STAMP.matcher(text).region(from, to);
            int at = from;
            while (kept.find()) {
                if (!label.contains(kept.group())) {
                    fold(at, kept.start());
                    stamps.add(new Span(kept.start(), kept.end()));
                    at = kept.end();
                }
            }
            boolean space = at > from && at < to && Character.isWhitespace(text.charAt(to - 1));
            fold(at, space ? to - 1 : to);
        }

        private void fold(int from, int to) {
            if (from < to) {
                folded.add(new Span(from, to));
            }
        }
    }
}
