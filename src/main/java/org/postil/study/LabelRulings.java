package org.postil.study;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What somebody said about the labels of one text, where [Turns] would decide otherwise.
///
/// All labels are compared by [Names#key]. A ruling on one label changes nothing about the others
/// once they are [#settled]: what is a label without anybody's word stays one.
///
/// @param speakers keys of labels that are speakers', however often they occur
/// @param others keys of what looks like a label and is speech of the turn before
/// @param same key of a label to the key of the label that is kept for both, which is the same
///   speaker's
/// @param spelled key of a label to how its speaker is called; the others are called as their label
///   stands where it first stands
public record LabelRulings(
        Set<String> speakers,
        Set<String> others,
        Map<String, String> same,
        Map<String, String> spelled) {
    public static final LabelRulings NONE =
            new LabelRulings(Set.of(), Set.of(), Map.of(), Map.of());

    public LabelRulings {
        speakers = Set.copyOf(speakers);
        others = Set.copyOf(others);
        same = Map.copyOf(same);
        spelled = Map.copyOf(spelled);
    }

    /// Labels that somebody vouches for, and nothing else.
    public static LabelRulings known(Collection<String> labels) {
        Set<String> keys = new HashSet<>();
        labels.forEach(label -> keys.add(Names.key(label)));
        return new LabelRulings(keys, Set.of(), Map.of(), Map.of());
    }

    /// The rulings that a transcript's turns show, so that its turns can be read again after an
    /// edit or with a new label, what somebody corrected stays corrected, and a speaker keeps the
    /// name that the study knows.
    ///
    /// A label outside all speech that is not its turn's own is the same speaker's; what would be a
    /// label and stands inside speech is none.
    ///
    /// @param stored the transcript's turns
    /// @param text the text in which they lie
    /// @param speakers the labels of its speakers
    public static LabelRulings of(List<Turn> stored, String text, Collection<String> speakers) {
        Map<String, String> same = same(stored, text);
        Map<String, String> spelled = new HashMap<>();
        TranscriptEdits.labels(stored).forEach(it -> spelled.putIfAbsent(Names.key(it), it));
        Set<String> vouched = new HashSet<>(known(speakers).speakers());
        vouched.addAll(same.keySet());
        LabelRulings shown = new LabelRulings(vouched, Set.of(), same, spelled);
        Set<String> others = others(stored, text, shown);
        // A word that is no label can be why another is taken for one.
        while (!shown.others().containsAll(others)) {
            shown = new LabelRulings(vouched, both(shown.others(), others), same, spelled);
            others = others(stored, text, shown);
        }
        return shown;
    }

    private static Map<String, String> same(List<Turn> stored, String text) {
        Map<String, String> same = new HashMap<>();
        TurnLines turns = new TurnLines(stored);
        for (LabelLine line : LabelLine.all(text, key -> true)) {
            Turn turn = turns.at(line);
            if (turn == null || turn.speaker() == null || turns.speaks(line)) {
                continue;
            }
            String own = Names.key(turn.speaker());
            String bare = line.label() == null ? own : Names.key(line.label());
            String full = line.aside().isEmpty() ? bare : bare + " " + Names.key(line.aside());
            if (!bare.equals(own) && !full.equals(own)) {
                same.put(full, own);
            }
        }
        return same;
    }

    private static Set<String> others(List<Turn> stored, String text, LabelRulings rulings) {
        List<LabelLine> lines = LabelLine.all(text, rulings::isRuled);
        Labels labels = new Labels(text, lines, rulings);
        TurnLines turns = new TurnLines(stored);
        Set<String> others = new HashSet<>();
        for (int at = 0; at < lines.size(); at++) {
            LabelLine line = lines.get(at);
            String label = labels.of(at);
            boolean said = turns.at(line) != null && turns.speaks(line);
            if (label == null || !said) {
                continue;
            }
            // With what stands in brackets it may be speech where it is a speaker's without.
            String whole = line.label() + " " + line.aside();
            String key = Names.key(line.aside().isEmpty() ? label : whole);
            if (!rulings.speakers().contains(key)) {
                others.add(key);
            }
        }
        return others;
    }

    /// These rulings, and each label of a text that they leave to chance ruled as it is found, so
    /// that a further ruling changes nothing about the other labels.
    public LabelRulings settled(String text) {
        List<LabelLine> lines = LabelLine.all(text, this::isRuled);
        Labels labels = new Labels(text, lines, this);
        Set<String> speaking = new HashSet<>(speakers);
        Set<String> speech = new HashSet<>(others);
        Map<String, String> called = new HashMap<>(spelled);
        for (int at = 0; at < lines.size(); at++) {
            String key = labels.key(at);
            String label = labels.of(at);
            if (label != null) {
                speaking.add(key);
                called.putIfAbsent(Names.key(label), label);
            } else if (!key.isEmpty()) {
                speech.add(key);
            }
        }
        return new LabelRulings(speaking, speech, same, called);
    }

    /// Whether somebody spoke of this very label, for or against.
    boolean isRuled(String key) {
        return speakers.contains(key) || others.contains(key);
    }

    /// The label is a speaker's own, however often it occurs.
    public LabelRulings speaker(String label) {
        String key = Names.key(label);
        return new LabelRulings(
                with(speakers, key), without(others, key), without(same, key), spelled);
    }

    /// The label is none, nor is any that was the same speaker's; its lines are speech of the turn
    /// before.
    public LabelRulings noSpeaker(String label) {
        String key = Names.key(label);
        Set<String> speaking = new HashSet<>(speakers);
        Set<String> speech = new HashSet<>(others);
        Map<String, String> kept = new HashMap<>(same);
        speaking.remove(key);
        speech.add(key);
        kept.remove(key);
        same.forEach((alias, target) -> {
            if (target.equals(key)) {
                speaking.remove(alias);
                speech.add(alias);
                kept.remove(alias);
            }
        });
        return new LabelRulings(speaking, speech, kept, without(spelled, key));
    }

    /// Two labels are one speaker's, who is called by the second.
    public LabelRulings same(String label, String as) {
        String key = Names.key(label);
        String target = same.getOrDefault(Names.key(as), Names.key(as));
        if (target.equals(key)) {
            return this;
        }
        Map<String, String> kept = new HashMap<>(same);
        kept.replaceAll((alias, old) -> old.equals(key) ? target : old);
        kept.put(key, target);
        Map<String, String> called = new HashMap<>(spelled);
        called.putIfAbsent(target, as.strip());
        return new LabelRulings(
                with(with(speakers, key), target),
                without(without(others, key), target),
                kept,
                called);
    }

    /// The label that is kept for the speaker of this one; the label itself without a ruling.
    public String kept(String label) {
        String key = Names.key(label);
        String target = same.getOrDefault(key, key);
        return spelled.getOrDefault(target, target.equals(key) ? label : target);
    }

    private static Set<String> with(Set<String> all, String one) {
        Set<String> more = new HashSet<>(all);
        more.add(one);
        return more;
    }

    private static Set<String> both(Set<String> some, Set<String> more) {
        Set<String> all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }

    private static Set<String> without(Set<String> all, String one) {
        Set<String> fewer = new HashSet<>(all);
        fewer.remove(one);
        return fewer;
    }

    private static Map<String, String> without(Map<String, String> all, String one) {
        Map<String, String> fewer = new HashMap<>(all);
        fewer.remove(one);
        return fewer;
    }
}
