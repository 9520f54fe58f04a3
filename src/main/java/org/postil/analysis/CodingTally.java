package org.postil.analysis;

/// Codings by code and column; one that touches several members of a group counts once there.
final class CodingTally implements Tally {
    private final long[][] counts;
    private final long[] all;

    CodingTally(Counted counted, Groups groups) {
        int width = groups.columns().size();
        int[] columnOf = groups.columnOf();
        CodeTree tree = counted.tree();
        counts = new long[tree.size()][width];
        all = new long[width];
        int[] seen = new int[width];
        int turn = 0;
        for (Coded coded : counted.codings()) {
            long[] row = counts[coded.code()];
            row[0]++;
            all[0]++;
            turn++;
            for (int who : coded.touched().people()) {
                int column = columnOf[who];
                if (column > 0 && seen[column] != turn) {
                    seen[column] = turn;
                    row[column]++;
                    all[column]++;
                }
            }
        }
        if (counted.scope().withChildren()) {
            rollUp(tree, width);
        }
    }

    private void rollUp(CodeTree tree, int width) {
        for (int code = tree.size() - 1; code >= 0; code--) {
            int parent = tree.parent(code);
            for (int column = 0; parent >= 0 && column < width; column++) {
                counts[parent][column] += counts[code][column];
            }
        }
    }

    @Override
    public long value(int code, int column) {
        return counts[code][column];
    }

    @Override
    public long base(int code, int column) {
        return all[column];
    }

    @Override
    public String baseWords() {
        return "codings of the group";
    }
}
