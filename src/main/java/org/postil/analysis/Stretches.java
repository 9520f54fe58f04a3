package org.postil.analysis;

import java.util.ArrayList;
import java.util.List;
import org.postil.study.Span;

/// Sets of characters as disjoint spans in order.
final class Stretches {
    private Stretches() {}

    /// What any of the spans covers; spans that meet are joined.
    ///
    /// @param spans ordered by their start
    static List<Span> union(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (Span span : spans) {
            if (start >= 0 && span.start() <= end) {
                end = Math.max(end, span.end());
            } else {
                if (start >= 0) {
                    joined.add(new Span(start, end));
                }
                start = span.start();
                end = span.end();
            }
        }
        if (start >= 0) {
            joined.add(new Span(start, end));
        }
        return joined;
    }

    /// What both cover; both disjoint and in order.
    static List<Span> intersection(List<Span> ones, List<Span> others) {
        List<Span> shared = new ArrayList<>();
        int left = 0;
        int right = 0;
        while (left < ones.size() && right < others.size()) {
            Span one = ones.get(left);
            Span other = others.get(right);
            if (one.overlaps(other)) {
                shared.add(one.intersection(other));
            }
            if (one.end() < other.end()) {
                left++;
            } else {
                right++;
            }
        }
        return shared;
    }
}
