package org.postil.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.postil.study.Asked;
import org.postil.study.Participant;
import org.postil.study.Question;
import org.postil.study.Study;

/// Who was asked about which code.
///
/// A question of the guide asks about the codes it names and their descendants; a code that stands
/// for its children is also asked about by their questions. A participant was asked about a code if
/// they were asked, or prompted with, at least one of its questions; what is not listed was asked.
/// About a code without a question nobody was asked in particular: its base is everybody.
public final class WhoWasAsked {
    private final CodeTree tree;
    private final boolean guide;
    private final BitSet everybody = new BitSet();
    private final BitSet questioned = new BitSet();
    private final List<BitSet> asked = new ArrayList<>();

    private WhoWasAsked(Counted counted) {
        this.tree = counted.tree();
        Study study = counted.study();
        this.guide = !study.questions().isEmpty();
        everybody.set(0, counted.participants().size());
        for (int code = 0; code < tree.size(); code++) {
            asked.add(new BitSet());
        }
        Map<UUID, BitSet> answers = answers(counted);
        for (Question question : study.questions()) {
            BitSet who = answers.getOrDefault(question.id(), everybody);
            question.codes().forEach(code -> spread(tree.index(code), who, counted.scope()));
        }
    }

    public static WhoWasAsked of(Counted counted) {
        return new WhoWasAsked(counted);
    }

    private void spread(int code, BitSet who, Scope scope) {
        for (int below = code; below < tree.end(code); below++) {
            add(below, who);
        }
        if (scope.withChildren()) {
            for (int above = tree.parent(code); above >= 0; above = tree.parent(above)) {
                add(above, who);
            }
        }
    }

    private void add(int code, BitSet who) {
        questioned.set(code);
        asked.get(code).or(who);
    }

    /// For each question with entries, who is in its base.
    private Map<UUID, BitSet> answers(Counted counted) {
        Map<UUID, Integer> indexes = new HashMap<>();
        for (Participant participant : counted.participants()) {
            indexes.put(participant.id(), indexes.size());
        }
        Map<UUID, BitSet> answers = new HashMap<>();
        for (Asked entry : counted.study().asked()) {
            Integer who = indexes.get(entry.participant());
            if (who != null) {
                answers.computeIfAbsent(entry.question(), key -> (BitSet) everybody.clone())
                        .set(who, entry.state().inBase());
            }
        }
        return answers;
    }

    /// Whether the study has a topic guide at all.
    public boolean hasGuide() {
        return guide;
    }

    /// Whether a question of the guide asks about the code.
    public boolean isAskedAbout(UUID code) {
        return isAskedAbout(tree.index(code));
    }

    boolean isAskedAbout(int code) {
        return questioned.get(code);
    }

    /// Whether the participant, who is in scope, was asked about the code.
    boolean isAsked(int code, int participant) {
        return asked(code).get(participant);
    }

    /// Those in scope who were asked about the code; everybody where no question asks about it. Not
    /// to be changed.
    BitSet asked(int code) {
        return questioned.get(code) ? asked.get(code) : everybody;
    }
}
