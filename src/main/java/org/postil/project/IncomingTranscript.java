package org.postil.project;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postil.study.Hashes;
import org.postil.study.LabelRulings;
import org.postil.study.Names;
import org.postil.study.Participant;
import org.postil.study.Problem;
import org.postil.study.Span;
import org.postil.study.Study;
import org.postil.study.TranscriptDraft;
import org.postil.study.Turn;
import org.postil.study.Turns;
import org.postil.study.Voices;
import org.postil.study.Words;

/// A transcript as it would be imported; each correction gives a new one, and the text is always
/// the file's.
///
/// Finding turns again takes time for long texts, so corrections of labels belong in a task.
///
/// @param draft what the file holds; its name is the transcript's
/// @param textHash [Hashes#ofText] of the text
/// @param rulings what somebody said about its labels
/// @param roles what somebody said about who its speakers are, by [Names#key] of the label; kept
///   while a label is none
/// @param date the day it was recorded, if known
/// @param left whether it is left out of the import
/// @param turns as they are found with these rulings
/// @param speakers in the order in which they first speak
/// @param concerns what somebody should look at
public record IncomingTranscript(
        Path file,
        TranscriptDraft draft,
        String textHash,
        LabelRulings rulings,
        Map<String, SpeakerRole> roles,
        @Nullable LocalDate date,
        boolean left,
        List<Turn> turns,
        List<IncomingSpeaker> speakers,
        List<ImportConcern> concerns)
        implements Incoming {
    public IncomingTranscript {
        roles = Map.copyOf(roles);
        turns = List.copyOf(turns);
        speakers = List.copyOf(speakers);
        concerns = List.copyOf(concerns);
    }

    static IncomingTranscript of(Path file, TranscriptDraft draft) {
        return new IncomingTranscript(
                        file,
                        draft,
                        Hashes.ofText(draft.text()),
                        LabelRulings.NONE,
                        Map.of(),
                        null,
                        false,
                        List.of(),
                        List.of(),
                        List.of())
                .ruled(LabelRulings.NONE);
    }

    @Override
    public String name() {
        return draft.name();
    }

    /// The ending of the file's name in lower case, such as docx.
    public String format() {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /// The words of all speech.
    public int words() {
        return speakers.stream().mapToInt(IncomingSpeaker::words).sum() + prefaceWords();
    }

    private int prefaceWords() {
        return turns.stream()
                .filter(turn -> turn.speaker() == null)
                .mapToInt(turn -> words(draft.text(), turn))
                .sum();
    }

    /// The same under another name.
    public IncomingTranscript named(String name) {
        return withDraft(
                new TranscriptDraft(name.strip(), draft.text(), draft.cues(), draft.lost()));
    }

    /// The same, recorded on a day, or on none that is known.
    public IncomingTranscript dated(@Nullable LocalDate day) {
        return new IncomingTranscript(
                file, draft, textHash, rulings, roles, day, left, turns, speakers, concerns);
    }

    /// The same, left out or not.
    public IncomingTranscript left(boolean out) {
        return new IncomingTranscript(
                file, draft, textHash, rulings, roles, date, out, turns, speakers, concerns);
    }

    /// Something is a speaker's label although it was not found to be one.
    ///
    /// @throws Problem if it stands nowhere as a label stands
    public IncomingTranscript speaker(String label) {
        IncomingTranscript after = ruled(settled().speaker(label.strip()));
        if (after.speakerNamed(label.strip()) == null) {
            throw new Problem(
                    "Nobody speaks as “" + label.strip() + "” in " + name() + ".",
                    "A label begins a line and is followed by a colon, a tab or a time stamp.");
        }
        return after;
    }

    /// Something is no speaker's label: its lines become speech of the turn before.
    public IncomingTranscript noSpeaker(String label) {
        return ruled(settled().noSpeaker(label));
    }

    /// Two labels are the same speaker, who goes by the second and keeps that one's role.
    public IncomingTranscript same(String label, String as) {
        IncomingSpeaker kept = speakerNamed(as);
        return ruled(settled().same(label, kept == null ? as : kept.label()));
    }

    /// The speaker with this label is somebody.
    public IncomingTranscript role(String label, SpeakerRole role) {
        Map<String, SpeakerRole> more = new HashMap<>(roles);
        more.put(Names.key(label), role);
        return withRoles(more);
    }

    /// The speakers of whom nobody said anything, and who have the name of one of the study's
    /// participants, are that participant.
    public IncomingTranscript recognised(Study study) {
        Map<String, SpeakerRole> more = new HashMap<>(roles);
        for (IncomingSpeaker speaker : speakers) {
            Participant there = study.participantNamed(speaker.label()).orElse(null);
            if (there != null && speaker.role() instanceof SpeakerRole.Unbound) {
                more.putIfAbsent(Names.key(speaker.label()), new SpeakerRole.Known(there.id()));
            }
        }
        return withRoles(more);
    }

    /// The speaker with this label, compared as names are; null if there is none.
    public @Nullable IncomingSpeaker speakerNamed(String label) {
        return speakers.stream()
                .filter(it -> Names.same(it.label(), label))
                .findFirst()
                .orElse(null);
    }

    private IncomingTranscript withDraft(TranscriptDraft other) {
        return new IncomingTranscript(
                file, other, textHash, rulings, roles, date, left, turns, speakers, concerns);
    }

    private IncomingTranscript withRoles(Map<String, SpeakerRole> other) {
        List<IncomingSpeaker> cast = new ArrayList<>();
        for (IncomingSpeaker it : speakers) {
            SpeakerRole role = role(it.label(), other);
            cast.add(new IncomingSpeaker(it.label(), it.turns(), it.words(), role));
        }
        return new IncomingTranscript(
                file, draft, textHash, rulings, other, date, left, turns, cast, concerns);
    }

    private static SpeakerRole role(String label, Map<String, SpeakerRole> roles) {
        SpeakerRole said = roles.get(Names.key(label));
        if (said != null) {
            return said;
        }
        return Voices.isInterviewerLabel(label)
                ? new SpeakerRole.Interviewer()
                : new SpeakerRole.Unbound();
    }

    /// What is found now stays found, whatever is said about another label.
    private LabelRulings settled() {
        return rulings.settled(draft.text());
    }

    private IncomingTranscript ruled(LabelRulings after) {
        List<Turn> found = Turns.find(draft.text(), after);
        List<IncomingSpeaker> speaking = cast(found);
        return new IncomingTranscript(
                file,
                draft,
                textHash,
                after,
                roles,
                date,
                left,
                found,
                speaking,
                ImportConcerns.of(draft.text(), found, speaking));
    }

    private List<IncomingSpeaker> cast(List<Turn> found) {
        Map<String, IncomingSpeaker> cast = new LinkedHashMap<>();
        for (Turn turn : found) {
            String label = turn.speaker();
            if (label != null) {
                cast.merge(
                        label,
                        new IncomingSpeaker(
                                label, 1, words(draft.text(), turn), role(label, roles)),
                        (all, one) ->
                                new IncomingSpeaker(
                                        label,
                                        all.turns() + 1,
                                        all.words() + one.words(),
                                        all.role()));
            }
        }
        return List.copyOf(cast.values());
    }

    private static int words(String text, Turn turn) {
        int words = 0;
        for (Span line : turn.speech()) {
            words += Words.count(text, line);
        }
        return words;
    }
}
