package org.postil.index;

import java.util.Arrays;

/// Where a word stands in one transcript, counted in words, ascending. Used again for one
/// transcript after the other.
final class Positions {
    private static final int FIRST_SIZE = 16;
    private int[] positions = new int[FIRST_SIZE];
    private int size;

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    int at(int index) {
        return positions[index];
    }

    void add(int position) {
        if (size == positions.length) {
            positions = Arrays.copyOf(positions, size * 2);
        }
        positions[size++] = position;
    }

    /// The index of the first at or after a position; [#size] if there is none.
    int firstFrom(int position) {
        int found = Arrays.binarySearch(positions, 0, size, position);
        return found >= 0 ? found : -found - 1;
    }

    boolean contains(int position) {
        return Arrays.binarySearch(positions, 0, size, position) >= 0;
    }
}
