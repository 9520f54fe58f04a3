package org.postil.analysis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.study.Participant;
import org.postil.study.Span;
import org.postil.study.Speaker;
import org.postil.study.Study;
import org.postil.study.Transcript;
import org.postil.study.Turn;
import org.postil.study.Words;

/// Who has the floor in each turn of one transcript.
final class Floor {
    /// Which participants in scope a stretch touches.
    ///
    /// @param people places among the participants in scope, each once, in the order of the text
    /// @param outside whether it touches a participant who is not in scope
    /// @param interviewer whether it touches an interviewer's turn
    /// @param alone whether all it touches are turns of one participant in scope
    record Touched(int[] people, boolean outside, boolean interviewer, boolean alone) {}

    private static final int NOBODY = -1;
    private static final int INTERVIEWER = -2;
    private static final int OUTSIDE = -3;

    private final Transcript transcript;
    private final int place;
    private final List<Participant> participants;
    private final List<Turn> turns;
    private final int[] voices;
    private final int[] people;
    private final int heard;
    private final Map<Integer, Touched> single = new HashMap<>();
    private int cursor;

    /// @param place of the transcript among those in scope
    /// @param indexes the places of the participants in scope
    Floor(
            Study study,
            Transcript transcript,
            int place,
            List<Participant> participants,
            Map<UUID, Integer> indexes) {
        this.transcript = transcript;
        this.place = place;
        this.participants = participants;
        this.turns = transcript.turns();
        Map<String, Integer> byLabel = new HashMap<>();
        for (Speaker speaker : study.voices().of(transcript.id())) {
            byLabel.put(speaker.label(), voice(speaker, indexes));
        }
        Set<String> labels = new HashSet<>();
        this.voices = new int[turns.size()];
        for (int at = 0; at < voices.length; at++) {
            String label = turns.get(at).speaker();
            voices[at] = label == null ? NOBODY : byLabel.getOrDefault(label, NOBODY);
            if (label != null && voices[at] != INTERVIEWER) {
                labels.add(label);
            }
        }
        this.heard = labels.size();
        this.people = distinct(voices);
    }

    private static int[] distinct(int[] voices) {
        int[] found = new int[voices.length];
        int count = 0;
        for (int voice : voices) {
            if (voice >= 0 && !holds(found, count, voice)) {
                found[count++] = voice;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private static int voice(Speaker speaker, Map<UUID, Integer> indexes) {
        if (speaker.interviewer()) {
            return INTERVIEWER;
        }
        @Nullable UUID participant = speaker.participant();
        return participant == null ? NOBODY : indexes.getOrDefault(participant, OUTSIDE);
    }

    Transcript transcript() {
        return transcript;
    }

    /// The transcript's place among those in scope.
    int place() {
        return place;
    }

    List<Participant> participants(Touched touched) {
        return Arrays.stream(touched.people()).mapToObj(participants::get).toList();
    }

    /// How many labels other than interviewers' have a turn.
    int voicesHeard() {
        return heard;
    }

    /// The participants in scope who have a turn, each once; not to be changed.
    int[] people() {
        return people;
    }

    /// Fastest where the spans come in the order of their starts.
    Touched touched(Span span) {
        int first = fromCursor(span.start());
        int only = Integer.MIN_VALUE;
        for (int at = first; at < voices.length && begins(at, span); at++) {
            if (turns.get(at).touches(span)) {
                if (only != Integer.MIN_VALUE && voices[at] != only) {
                    return several(span, first);
                }
                only = voices[at];
            }
        }
        return single.computeIfAbsent(only, Floor::one);
    }

    private static Touched one(int voice) {
        int[] people = voice >= 0 ? new int[] {voice} : new int[0];
        return new Touched(people, voice == OUTSIDE, voice == INTERVIEWER, voice >= 0);
    }

    private Touched several(Span span, int first) {
        int last = first;
        while (last < voices.length && begins(last, span)) {
            last++;
        }
        int[] found = new int[last - first];
        int count = 0;
        boolean outside = false;
        boolean interviewer = false;
        for (int at = first; at < last; at++) {
            int voice = voices[at];
            if (turns.get(at).touches(span)) {
                outside |= voice == OUTSIDE;
                interviewer |= voice == INTERVIEWER;
                if (voice >= 0 && !holds(found, count, voice)) {
                    found[count++] = voice;
                }
            }
        }
        return new Touched(Arrays.copyOf(found, count), outside, interviewer, false);
    }

    private static boolean holds(int[] found, int count, int voice) {
        for (int at = 0; at < count; at++) {
            if (found[at] == voice) {
                return true;
            }
        }
        return false;
    }

    /// Adds, for each participant in scope, the words of their turns that lie in a stretch.
    void addWords(String text, Span stretch, int[] words) {
        for (int at = firstTurnEndingAfter(stretch.start());
                at < voices.length && begins(at, stretch);
                at++) {
            if (voices[at] >= 0) {
                words[voices[at]] += Words.count(text, turns.get(at).speech(), stretch);
            }
        }
    }

    private boolean begins(int turn, Span span) {
        return turns.get(turn).span().start() < span.end();
    }

    private int fromCursor(int offset) {
        if (cursor > 0 && turns.get(cursor - 1).span().end() > offset) {
            cursor = firstTurnEndingAfter(offset);
        }
        while (cursor < voices.length && turns.get(cursor).span().end() <= offset) {
            cursor++;
        }
        return cursor;
    }

    private int firstTurnEndingAfter(int offset) {
        int low = 0;
        int high = voices.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (turns.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
