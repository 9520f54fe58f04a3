package org.postil.analysis;

import java.util.BitSet;
import java.util.List;
import org.postil.study.Participant;

/// Participants who are counted together: a column of a table.
public final class Group {
    private final String key;
    private final String label;
    private final Counted counted;
    private final BitSet members;

    Group(String key, String label, Counted counted, BitSet members) {
        this.key = key;
        this.label = label;
        this.counted = counted;
        this.members = members;
    }

    /// Everybody in scope.
    public static Group everybody(Counted counted) {
        BitSet all = new BitSet();
        all.set(0, counted.participants().size());
        return new Group("total", "Total", counted, all);
    }

    /// The participants in scope who have one value of each attribute in `where`.
    public static Group of(String label, Counted counted, List<Scope.Where> where) {
        BitSet members = new BitSet();
        List<Participant> all = counted.participants();
        for (int at = 0; at < all.size(); at++) {
            Participant participant = all.get(at);
            members.set(at, where.stream().allMatch(it -> it.holds(participant)));
        }
        return new Group(label, label, counted, members);
    }

    /// What it is called in files: the values, joined by ` × `; `total` for everybody.
    public String key() {
        return key;
    }

    /// What stands above its column.
    public String label() {
        return label;
    }

    /// How many participants are in it.
    public int size() {
        return members.cardinality();
    }

    /// Its participants by name.
    public List<Participant> participants() {
        return counted.participants(members);
    }

    /// Its participants by their place in [Counted#participants]; not to be changed.
    BitSet members() {
        return members;
    }
}
