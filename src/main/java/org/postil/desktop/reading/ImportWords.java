package org.postil.desktop.reading;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.postil.project.ImportConcern;
import org.postil.project.Incoming;
import org.postil.project.IncomingSpeaker;
import org.postil.project.IncomingTranscript;
import org.postil.project.SpeakerRole;
import org.postil.project.Standing;
import org.postil.study.Names;
import org.postil.study.Participant;
import org.postil.study.Span;
import org.postil.study.Study;
import org.postil.study.Turn;

/// What an import's preview says in words, and what is meant by words that somebody types into it.
final class ImportWords {
    static final String NO_SPEAKER = "Not a speaker";
    static final String INTERVIEWER = "Interviewer";
    static final String NOBODY = "Nobody yet";
    private static final String FRESH = " (new participant)";

    /// As much of a turn as a line of a table shows, and its tooltip tells.
    private static final int BEGINNING = 240;

    private ImportWords() {}

    static String state(Incoming file, Standing standing) {
        return switch (standing.state()) {
            case READY -> ready(file);
            case LEFT_OUT ->
                    file instanceof IncomingTranscript it && it.speakers().isEmpty()
                            ? "Left out, no speakers"
                            : "Left out";
            case REFUSED ->
                    file instanceof Incoming.Refused(var path, var reason, boolean partly) && partly
                            ? "Some files cannot be imported"
                            : "Cannot be imported";
            case ALREADY_THERE -> "Already in the study";
            case NAME_TAKEN -> "Name is taken";
            case NO_NAME -> "Needs a name";
        };
    }

    private static String ready(Incoming file) {
        int concerns = file instanceof IncomingTranscript it ? it.concerns().size() : 0;
        return concerns == 0 ? "Ready" : "Ready, " + count(concerns, "remark");
    }

    static String count(int number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    /// What should be looked at or done, one sentence each.
    static List<String> remarks(Incoming file, Standing standing) {
        List<String> all = new ArrayList<>();
        if (!standing.what().isEmpty()) {
            all.add(standing.what());
        }
        if (!standing.proposal().isEmpty()) {
            all.add("The name " + standing.proposal() + " is free.");
        }
        if (file instanceof IncomingTranscript transcript) {
            all.addAll(transcript.draft().lost());
            transcript.concerns().stream().map(ImportConcern::sentence).forEach(all::add);
        }
        return all;
    }

    /// A row a turn, made when it is looked at: of a long transcript only some ever are.
    static List<List<String>> turns(IncomingTranscript transcript) {
        String text = transcript.draft().text();
        List<Turn> turns = transcript.turns();
        return new AbstractList<>() {
            @Override
            public List<String> get(int row) {
                Turn turn = turns.get(row);
                return List.of(
                        String.valueOf(turn.number()),
                        turn.speaker() == null ? "" : turn.speaker(),
                        beginning(text, turn));
            }

            @Override
            public int size() {
                return turns.size();
            }
        };
    }

    private static String beginning(String text, Turn turn) {
        StringBuilder words = new StringBuilder();
        for (Span line : turn.speech()) {
            if (words.length() > BEGINNING) {
                break;
            }
            int end = Math.min(line.end(), line.start() + BEGINNING);
            words.append(words.isEmpty() ? "" : " ").append(text, line.start(), end);
        }
        return words.toString();
    }

    static List<List<String>> speakers(IncomingTranscript transcript, Study study) {
        return transcript.speakers().stream()
                .map(it ->
                        List.of(
                                it.label(),
                                String.format(Locale.ROOT, "%,d", it.turns()),
                                String.format(Locale.ROOT, "%,d", it.words()),
                                role(it, study)))
                .toList();
    }

    private static String role(IncomingSpeaker speaker, Study study) {
        return switch (speaker.role()) {
            case SpeakerRole.Interviewer() -> INTERVIEWER;
            case SpeakerRole.Unbound() -> NOBODY;
            case SpeakerRole.Known(var id) -> {
                Participant there = study.participant(id);
                yield there == null ? NOBODY : there.name();
            }
            case SpeakerRole.Fresh(String name) -> name + FRESH;
        };
    }

    /// Who a speaker may be.
    static List<String> roles(IncomingTranscript transcript, Study study) {
        List<String> all = new ArrayList<>(List.of(NOBODY, INTERVIEWER));
        for (IncomingSpeaker speaker : transcript.speakers()) {
            if (study.participantNamed(speaker.label()).isEmpty()) {
                all.add(speaker.label() + FRESH);
            }
        }
        study.participants().forEach(it -> all.add(it.name()));
        return all;
    }

    /// Who is meant: a participant by name, or a new one where there is none of that name.
    static SpeakerRole role(String word, Study study) {
        if (Names.same(word, INTERVIEWER)) {
            return new SpeakerRole.Interviewer();
        }
        if (word.isBlank() || Names.same(word, NOBODY)) {
            return new SpeakerRole.Unbound();
        }
        String name =
                word.endsWith(FRESH) ? word.substring(0, word.length() - FRESH.length()) : word;
        Participant there = study.participantNamed(name).orElse(null);
        return there == null ? new SpeakerRole.Fresh(name) : new SpeakerRole.Known(there.id());
    }

    /// What a label may be instead.
    static List<String> labels(IncomingTranscript transcript) {
        List<String> all = new ArrayList<>();
        transcript.speakers().forEach(it -> all.add(it.label()));
        all.add(NO_SPEAKER);
        return all;
    }

    /// What is meant by another word in a label's place: it is no label, it is the same speaker as
    /// another, or the word is a label that was not found.
    static UnaryOperator<IncomingTranscript> label(String old, String word) {
        if (word.isBlank() || word.equals(NO_SPEAKER)) {
            return old.isEmpty() ? it -> it : it -> it.noSpeaker(old);
        }
        return it ->
                !old.isEmpty() && it.speakerNamed(word) != null
                        ? it.same(old, word)
                        : it.speaker(word);
    }
}
