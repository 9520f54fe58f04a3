package org.postil.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postil.study.Span;
import org.postil.study.Speaker;
import org.postil.study.Study;
import org.postil.study.Transcript;
import org.postil.study.Turn;
import org.postil.study.Words;

/// A quote as it is printed: stretches of speech kept letter for letter, and what is put between
/// them.
///
/// Labels and time stamps are never kept. Lines are joined by a space. Where several people speak,
/// the quote is an exchange of named voices (`Interviewer: …`); an interviewer's brief
/// acknowledgement between two turns of one participant is left out with `[…]`; an interviewer's
/// turn that the quote only reaches into, at either end, is left out.
///
/// @param pieces in the order of the text; never empty
public record PrintForm(List<Piece> pieces) {
    static final String ELLIPSIS = "[…]";
    private static final int BRIEF = 3;

    /// A part of a print form.
    public sealed interface Piece {
        /// Speech as it stands, but for tabs, which are spaces in print.
        record Kept(Span span) implements Piece {}

        /// A space where a line ended or a stamp stood.
        record Joined() implements Piece {}

        /// `[…]` with its spaces, where an interviewer's brief turn stood.
        record Omitted() implements Piece {}

        /// The name of a voice with its colon.
        record Voice(String name) implements Piece {}
    }

    public PrintForm {
        pieces = List.copyOf(pieces);
    }

    /// The print form of a stretch.
    ///
    /// @param text the transcript's canonical text
    public static PrintForm of(Study study, Transcript transcript, String text, Span span) {
        List<Part> parts = parts(study, transcript, text, span);
        List<Part> spoken = withoutEdges(parts, text);
        if (spoken.isEmpty()) {
            return new PrintForm(List.of(new Piece.Omitted()));
        }
        List<Part> kept = spoken.stream().filter(it -> !brief(spoken, it, text)).toList();
        boolean exchange = kept.stream().map(Part::voice).distinct().count() > 1;
        boolean interviewerAlone = kept.stream().allMatch(Part::interviewer);
        List<Piece> pieces = new ArrayList<>();
        @Nullable Part last = null;
        for (Part part : spoken) {
            if (!kept.contains(part)) {
                pieces.add(new Piece.Omitted());
                continue;
            }
            boolean named = exchange || interviewerAlone;
            if (named && (last == null || !last.voice().equals(part.voice()))) {
                pieces.add(new Piece.Voice(part.voice()));
            }
            addLines(part, pieces);
            last = part;
        }
        return new PrintForm(pieces);
    }

    /// One turn's share of a quote.
    ///
    /// @param whole whether all of the turn's speech lies inside
    private record Part(String voice, boolean interviewer, boolean whole, List<Span> lines) {
        int words(String text) {
            return lines.stream().mapToInt(it -> Words.count(text, it)).sum();
        }
    }

    private static List<Part> parts(Study study, Transcript transcript, String text, Span span) {
        List<Turn> turns = transcript.turnsTouched(span);
        Map<String, String> voices = voices(study, transcript, turns);
        List<Part> parts = new ArrayList<>();
        for (Turn turn : turns) {
            List<Span> lines =
                    turn.speech().stream()
                            .filter(it -> it.overlaps(span))
                            .map(it -> bare(text, it.intersection(span)))
                            .filter(it -> !it.isEmpty())
                            .toList();
            if (lines.isEmpty()) {
                continue;
            }
            boolean interviewer = study.voices().isInterviewer(transcript.id(), turn);
            String label = turn.speaker() == null ? "" : turn.speaker();
            parts.add(
                    new Part(
                            voices.getOrDefault(label, ""),
                            interviewer,
                            turn.speech().stream().allMatch(span::contains),
                            lines));
        }
        return parts;
    }

    /// Without space at either end.
    private static Span bare(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    /// The name in print of each label: letters of their own for several participants, because a
    /// name or a number would join the quotes of one person over the whole report.
    private static Map<String, String> voices(
            Study study, Transcript transcript, List<Turn> turns) {
        Map<String, String> voices = new HashMap<>();
        Map<String, Integer> people = new HashMap<>();
        Set<String> interviewers = new HashSet<>();
        for (Turn turn : turns) {
            String label = turn.speaker() == null ? "" : turn.speaker();
            if (study.voices().isInterviewer(transcript.id(), turn)) {
                interviewers.add(label);
            } else {
                people.putIfAbsent(person(study, transcript, label), people.size());
            }
        }
        for (Turn turn : turns) {
            String label = turn.speaker() == null ? "" : turn.speaker();
            int place = people.getOrDefault(person(study, transcript, label), 0);
            String letter = people.size() == 1 ? "" : " " + letters(place);
            voices.put(
                    label,
                    interviewers.contains(label)
                            ? Attribution.INTERVIEWER
                            : "Participant" + letter);
        }
        return voices;
    }

    private static String person(Study study, Transcript transcript, String label) {
        Speaker speaker = study.voices().of(transcript.id(), label);
        @Nullable UUID participant = speaker == null ? null : speaker.participant();
        return participant == null ? "label " + label : participant.toString();
    }

    private static String letters(int place) {
        return place < 26 ? String.valueOf((char) ('A' + place)) : String.valueOf(place + 1);
    }

    /// Without the interviewer's turns at either end that are brief or not whole, unless nobody
    /// else speaks.
    private static List<Part> withoutEdges(List<Part> parts, String text) {
        if (parts.stream().allMatch(Part::interviewer)) {
            return parts;
        }
        int from = 0;
        while (droppable(parts.get(from), text)) {
            from++;
        }
        int to = parts.size();
        while (droppable(parts.get(to - 1), text)) {
            to--;
        }
        return parts.subList(from, to);
    }

    private static boolean droppable(Part part, String text) {
        return part.interviewer() && (!part.whole() || part.words(text) <= BRIEF);
    }

    /// Whether a part is an interviewer's “Mm” between two turns of the same person.
    private static boolean brief(List<Part> parts, Part part, String text) {
        int at = parts.indexOf(part);
        return part.interviewer()
                && part.words(text) <= BRIEF
                && at > 0
                && at + 1 < parts.size()
                && parts.get(at - 1).voice().equals(parts.get(at + 1).voice());
    }

    private static void addLines(Part part, List<Piece> pieces) {
        for (int line = 0; line < part.lines().size(); line++) {
            if (line > 0) {
                pieces.add(new Piece.Joined());
            }
            pieces.add(new Piece.Kept(part.lines().get(line)));
        }
    }

    /// The words in print.
    ///
    /// @param text the same canonical text
    public String in(String text) {
        StringBuilder printed = new StringBuilder();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Kept kept -> printed.append(kept.span().of(text).replace('\t', ' '));
                case Piece.Joined joined -> printed.append(' ');
                case Piece.Omitted omitted -> space(printed).append(ELLIPSIS).append(' ');
                case Piece.Voice voice -> space(printed).append(voice.name()).append(": ");
            }
        }
        return printed.toString().strip();
    }

    private static StringBuilder space(StringBuilder printed) {
        boolean open = !printed.isEmpty() && printed.charAt(printed.length() - 1) != ' ';
        return open ? printed.append(' ') : printed;
    }

    /// The stretches that are kept, in the order of the text.
    public Stream<Span> kept() {
        return pieces.stream()
                .filter(Piece.Kept.class::isInstance)
                .map(it -> ((Piece.Kept) it).span());
    }

    /// Whether this is a print form of the stretch: everything kept lies in it, in order, and
    /// whatever speech is left out is an interviewer's.
    ///
    /// @param text the transcript's canonical text
    public boolean derivableFrom(Study study, Transcript transcript, String text, Span span) {
        List<Span> kept = kept().toList();
        for (int at = 0; at < kept.size(); at++) {
            boolean inOrder = at == 0 || kept.get(at - 1).end() <= kept.get(at).start();
            if (!inOrder || !span.contains(kept.get(at))) {
                return false;
            }
        }
        return transcript.turnsTouched(span).stream()
                .filter(turn -> !study.voices().isInterviewer(transcript.id(), turn))
                .flatMap(turn -> turn.speech().stream())
                .filter(line -> line.overlaps(span))
                .map(line -> bare(text, line.intersection(span)))
                .allMatch(line -> line.isEmpty() || kept.contains(line));
    }
}
