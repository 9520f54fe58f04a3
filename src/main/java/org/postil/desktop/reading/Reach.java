package org.postil.desktop.reading;

import java.util.function.IntUnaryOperator;

/// How far things in the order of their beginnings reach, to find those at a place without looking
/// at all of them.
final class Reach {
    private final int[] farthest;

    /// @param ends where the thing at an index ends; not negative
    Reach(int things, IntUnaryOperator ends) {
        farthest = new int[things];
        int far = 0;
        for (int at = 0; at < things; at++) {
            far = Math.max(far, ends.applyAsInt(at));
            farthest[at] = far;
        }
    }

    /// The index of the first that ends at a place or behind it; all before it end earlier. How
    /// many there are where none does.
    int first(int place) {
        int low = 0;
        int high = farthest.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (farthest[middle] >= place) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
