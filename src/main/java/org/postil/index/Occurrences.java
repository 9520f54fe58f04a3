package org.postil.index;

import java.util.Arrays;

/// Where something stands in one transcript: positions (counted in words) with the offsets of the
/// text, ascending. Used again for one transcript after the other.
final class Occurrences {
    private static final int FIRST_SIZE = 16;
    private int[] positions = new int[FIRST_SIZE];
    private int[] starts = new int[FIRST_SIZE];
    private int[] ends = new int[FIRST_SIZE];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    int position(int index) {
        return positions[index];
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return ends[index];
    }

    void add(int position, int start, int end) {
        if (size == positions.length) {
            positions = Arrays.copyOf(positions, size * 2);
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        positions[size] = position;
        starts[size] = start;
        ends[size++] = end;
    }

    void addAll(Occurrences other) {
        for (int i = 0; i < other.size; i++) {
            add(other.positions[i], other.starts[i], other.ends[i]);
        }
    }

    /// The first place at or after a position; [#size] if there is none.
    int firstFrom(int position) {
        int found = Arrays.binarySearch(positions, 0, size, position);
        return found >= 0 ? found : -found - 1;
    }

    /// The first place that starts at or after an offset; [#size] if there is none.
    int firstStarting(int offset) {
        int found = Arrays.binarySearch(starts, 0, size, offset);
        return found >= 0 ? found : -found - 1;
    }

    /// Puts places that were added in any order into theirs.
    void sort() {
        long[] keys = new long[size];
        for (int i = 0; i < size; i++) {
            keys[i] = ((long) positions[i] << Integer.SIZE) | i;
        }
        Arrays.sort(keys);
        Occurrences sorted = new Occurrences();
        for (long key : keys) {
            int i = (int) key;
            sorted.add(positions[i], starts[i], ends[i]);
        }
        positions = sorted.positions;
        starts = sorted.starts;
        ends = sorted.ends;
    }
}
