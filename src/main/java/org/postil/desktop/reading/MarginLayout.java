package org.postil.desktop.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;

/// Stripes in lanes: which lines each coding stands beside, and in which lane.
///
/// Two stripes that share a line never share a lane; two underlines that share a character never
/// share a slot. A change moves those alone that overlap with it, in one chain or another.
final class MarginLayout {
    /// A coding beside the text.
    ///
    /// @param first its first line
    /// @param last its last line
    /// @param lane counted from the text
    /// @param slot the place of its underline, counted from the text's line
    record Stripe(Mark mark, int first, int last, int lane, int slot) {}

    static final MarginLayout EMPTY = new MarginLayout(List.of());
    private final List<Stripe> stripes;
    private final Reach reach;
    private final int lanes;

    private MarginLayout(List<Stripe> stripes) {
        this.stripes = stripes;
        this.reach = new Reach(stripes.size(), at -> stripes.get(at).last());
        this.lanes = stripes.stream().mapToInt(it -> it.lane() + 1).max().orElse(0);
    }

    /// @param marks in [Mark#ORDER]
    /// @param lineOf the line of an offset
    static MarginLayout of(Collection<Mark> marks, IntUnaryOperator lineOf) {
        List<Stripe> stripes = new ArrayList<>(marks.size());
        List<Integer> lanes = new ArrayList<>();
        List<Integer> slots = new ArrayList<>();
        for (Mark mark : marks) {
            int first = lineOf.applyAsInt(mark.span().start());
            int last = Math.max(first, lineOf.applyAsInt(mark.span().end() - 1));
            int lane = free(lanes, first, last + 1);
            int slot = free(slots, mark.span().start(), mark.span().end());
            stripes.add(new Stripe(mark, first, last, lane, slot));
        }
        return new MarginLayout(stripes);
    }

    /// Takes the first place that is free from `start` on, until `end`.
    private static int free(List<Integer> ends, int start, int end) {
        for (int place = 0; place < ends.size(); place++) {
            if (ends.get(place) <= start) {
                ends.set(place, end);
                return place;
            }
        }
        ends.add(end);
        return ends.size() - 1;
    }

    /// How many lanes there are.
    int lanes() {
        return lanes;
    }

    List<Stripe> all() {
        return stripes;
    }

    /// The stripes beside a range of lines, both included, by first line and lane.
    List<Stripe> beside(int from, int to) {
        List<Stripe> found = new ArrayList<>();
        for (int at = reach.first(from);
                at < stripes.size() && stripes.get(at).first() <= to;
                at++) {
            if (stripes.get(at).last() >= from) {
                found.add(stripes.get(at));
            }
        }
        found.sort(Comparator.comparingInt(Stripe::first).thenComparingInt(Stripe::lane));
        return found;
    }
}
