package org.postil.analysis;

import java.util.BitSet;

/// Transcripts by code and column: those where a coding touches a turn of the group.
final class TranscriptTally implements Tally {
    private final BitSet[][] found;
    private final BitSet[] all;

    TranscriptTally(Counted counted, Groups groups) {
        int width = groups.columns().size();
        int[] columnOf = groups.columnOf();
        CodeTree tree = counted.tree();
        found = new BitSet[tree.size()][];
        for (int code = 0; code < found.length; code++) {
            found[code] = empty(width);
        }
        for (Coded coded : counted.codings()) {
            BitSet[] row = found[coded.code()];
            int place = coded.floor().place();
            row[0].set(place);
            for (int who : coded.touched().people()) {
                row[columnOf[who]].set(place);
            }
        }
        for (int code = found.length - 1; code >= 0 && counted.scope().withChildren(); code--) {
            int parent = tree.parent(code);
            for (int column = 0; parent >= 0 && column < width; column++) {
                found[parent][column].or(found[code][column]);
            }
        }
        all = spoken(counted, width, columnOf);
    }

    /// The transcripts in which somebody of each column speaks; the total holds all in scope, but
    /// where participants were chosen only theirs.
    private static BitSet[] spoken(Counted counted, int width, int[] columnOf) {
        BitSet[] all = empty(width);
        boolean everybody = counted.scope().where().isEmpty();
        for (Floor floor : counted.floors()) {
            all[0].set(floor.place(), everybody);
            for (int who : floor.people()) {
                all[columnOf[who]].set(floor.place());
            }
        }
        return all;
    }

    private static BitSet[] empty(int width) {
        BitSet[] row = new BitSet[width];
        for (int column = 0; column < width; column++) {
            row[column] = new BitSet();
        }
        return row;
    }

    @Override
    public long value(int code, int column) {
        return found[code][column].cardinality();
    }

    @Override
    public long base(int code, int column) {
        return all[column].cardinality();
    }

    @Override
    public String baseWords() {
        return "transcripts in which the group speaks";
    }
}
