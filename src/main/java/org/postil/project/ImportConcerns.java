package org.postil.project;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.postil.study.Span;
import org.postil.study.Turn;
import org.postil.study.Words;

/// Finds what is strange about the turns of a transcript.
final class ImportConcerns {
    /// About ten minutes of speech: longer turns are rare, a label overlooked in them is not.
    static final int LONG = 1500;

    /// More labels than a transcript has people: comparing all with all would tell nothing.
    private static final int COMPARED = 60;

    private final String text;
    private final List<Turn> turns;
    private final List<IncomingSpeaker> speakers;
    private final List<ImportConcern> found = new ArrayList<>();

    private ImportConcerns(String text, List<Turn> turns, List<IncomingSpeaker> speakers) {
        this.text = text;
        this.turns = turns;
        this.speakers = speakers;
    }

    static List<ImportConcern> of(String text, List<Turn> turns, List<IncomingSpeaker> speakers) {
        ImportConcerns all = new ImportConcerns(text, turns, speakers);
        all.noSpeakers();
        all.lookAlikes();
        all.once();
        all.longTurns();
        return List.copyOf(all.found);
    }

    private void noSpeakers() {
        if (speakers.isEmpty()) {
            add(
                    ImportConcern.Kind.NO_SPEAKERS,
                    "",
                    -1,
                    "No speakers were found: the text is one turn of nobody's.");
        }
    }

    private void once() {
        for (IncomingSpeaker speaker : speakers) {
            if (speaker.turns() == 1 && turns.size() > 3) {
                int turn =
                        turns.stream()
                                .filter(it -> speaker.label().equals(it.speaker()))
                                .mapToInt(Turn::number)
                                .findFirst()
                                .orElse(-1);
                add(
                        ImportConcern.Kind.SPEAKS_ONCE,
                        speaker.label(),
                        turn,
                        "“" + speaker.label() + "” speaks only once, in turn " + turn + ".");
            }
        }
    }

    private void longTurns() {
        for (Turn turn : turns) {
            int words = 0;
            for (Span line : turn.speech()) {
                words += Words.count(text, line);
            }
            if (turn.speaker() != null && words > LONG) {
                String sentence =
                        String.format(
                                Locale.ROOT,
                                "Turn %d of “%s” is very long: %,d words.",
                                turn.number(),
                                turn.speaker(),
                                words);
                add(ImportConcern.Kind.LONG_TURN, turn.speaker(), turn.number(), sentence);
            }
        }
    }

    private void lookAlikes() {
        for (int one = 0; one < Math.min(COMPARED, speakers.size()); one++) {
            for (int other = 0; other < one; other++) {
                String first = speakers.get(other).label();
                String second = speakers.get(one).label();
                if (alike(first, second)) {
                    add(
                            ImportConcern.Kind.LOOK_ALIKE,
                            second,
                            -1,
                            "“" + first + "” and “" + second + "” may be the same speaker.");
                }
            }
        }
    }

    private void add(ImportConcern.Kind kind, String label, int turn, String sentence) {
        found.add(new ImportConcern(kind, label, turn, sentence));
    }

    /// Whether two labels differ only in spaces, punctuation or accents, whether one is the other
    /// with a further word, or whether two longer names are one letter apart.
    static boolean alike(String one, String other) {
        String a = letters(one);
        String b = letters(other);
        boolean named = !a.isEmpty() && !b.isEmpty();
        boolean further = begins(one, other) || begins(other, one);
        boolean slip = Math.min(a.length(), b.length()) > 4 && oneApart(a, b);
        return named && (a.equals(b) || further || slip && !(a + b).matches(".*\\d.*"));
    }

    private static String letters(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }

    private static boolean begins(String whole, String part) {
        String start = part.toLowerCase(Locale.ROOT) + " ";
        String rest = whole.toLowerCase(Locale.ROOT);
        return part.length() > 2
                && rest.startsWith(start)
                && !rest.substring(start.length()).matches(".*\\d.*");
    }

    private static boolean oneApart(String a, String b) {
        int start = 0;
        while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(a.length(), b.length()) - start
                && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        return Math.max(a.length(), b.length()) - start - end <= 1;
    }
}
