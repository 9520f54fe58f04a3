package org.postil.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import org.postil.study.Participant;

/// Who raised which code, each participant once however often and wherever they spoke.
public final class Participation {
    private final Counted counted;
    private final WhoWasAsked base;
    private final List<BitSet> raised = new ArrayList<>();

    private Participation(Counted counted) {
        this.counted = counted;
        this.base = WhoWasAsked.of(counted);
        CodeTree tree = counted.tree();
        for (int code = 0; code < tree.size(); code++) {
            raised.add(new BitSet());
        }
        for (Coded coded : counted.codings()) {
            for (int who : coded.touched().people()) {
                raised.get(coded.code()).set(who);
            }
        }
        for (int code = tree.size() - 1; code >= 0 && counted.scope().withChildren(); code--) {
            if (tree.parent(code) >= 0) {
                raised.get(tree.parent(code)).or(raised.get(code));
            }
        }
    }

    public static Participation of(Counted counted) {
        return new Participation(counted);
    }

    /// Who was asked.
    public WhoWasAsked base() {
        return base;
    }

    /// How many of a group raised a code, out of those asked.
    public Raised raised(UUID code, Group group) {
        return raised(counted.tree().index(code), group);
    }

    Raised raised(int code, Group group) {
        BitSet asked = and(base.asked(code), group.members());
        BitSet spoke = and(raised.get(code), group.members());
        int among = and(spoke, asked).cardinality();
        return new Raised(
                among,
                asked.cardinality(),
                spoke.cardinality() - among,
                group.size(),
                base.hasGuide(),
                base.isAskedAbout(code));
    }

    /// Those of a group who raised a code, asked or not, by name.
    public List<Participant> who(UUID code, Group group) {
        return counted.participants(and(raised.get(counted.tree().index(code)), group.members()));
    }

    Counted counted() {
        return counted;
    }

    private static BitSet and(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }
}
