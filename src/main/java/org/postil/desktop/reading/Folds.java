package org.postil.desktop.reading;

import java.util.Arrays;
import java.util.List;
import org.postil.study.Span;

/// Stretches of a text that have no width: the labels, whose words stand in the gutter.
///
/// The text keeps them, so that offsets, selections and copies are exact; a caret steps over them.
final class Folds {
    private final int[] starts;
    private final int[] ends;

    /// @param spans in order, disjoint, none empty; those that touch are one fold
    Folds(List<Span> spans) {
        int[] from = new int[spans.size()];
        int[] to = new int[spans.size()];
        int count = 0;
        for (Span span : spans) {
            if (count > 0 && to[count - 1] == span.start()) {
                to[count - 1] = span.end();
            } else {
                from[count] = span.start();
                to[count++] = span.end();
            }
        }
        this.starts = Arrays.copyOf(from, count);
        this.ends = Arrays.copyOf(to, count);
    }

    /// The first fold that ends behind an offset; [#count] where there is none.
    int firstEndingBehind(int offset) {
        int found = Arrays.binarySearch(ends, offset + 1);
        return found >= 0 ? found : -found - 1;
    }

    int count() {
        return starts.length;
    }

    int start(int fold) {
        return starts[fold];
    }

    int end(int fold) {
        return ends[fold];
    }

    boolean hides(int offset) {
        int fold = firstEndingBehind(offset);
        return fold < starts.length && starts[fold] <= offset;
    }

    /// The offset itself, or the end of the fold that hides it.
    int visible(int offset) {
        int fold = firstEndingBehind(offset);
        return fold < starts.length && starts[fold] <= offset ? ends[fold] : offset;
    }

    /// Whether every character between two offsets is hidden.
    boolean hidesAll(int start, int end) {
        return visible(start) >= end;
    }
}
