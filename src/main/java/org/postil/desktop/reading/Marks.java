package org.postil.desktop.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.postil.study.Span;

/// The codings that are shown, and the disjoint segments that they cut a text into.
///
/// Adding or removing one touches its own segments and their neighbours alone.
public final class Marks {
    /// Above so many changes at once, all is cut anew.
    private static final int MANY = 64;

    private final Map<UUID, Mark> byId = new HashMap<>();
    private final NavigableSet<Mark> ordered = new TreeSet<>(Mark.ORDER);
    private final List<Segment> segments = new ArrayList<>();

    /// Shows these codings and no others.
    ///
    /// @return the stretch of text in which something changed; null if nothing did
    public @Nullable Span show(Collection<Mark> wanted) {
        Set<UUID> kept = new HashSet<>();
        List<Mark> changed = new ArrayList<>();
        for (Mark mark : wanted) {
            kept.add(mark.id());
            if (!mark.equals(byId.get(mark.id()))) {
                changed.add(mark);
            }
        }
        List<Mark> gone = byId.values().stream().filter(it -> !kept.contains(it.id())).toList();
        Span touched = hull(changed, hull(gone, null));
        for (Mark mark : changed) {
            Mark old = byId.get(mark.id());
            touched = old == null ? touched : hull(List.of(old), touched);
        }
        if (changed.size() + gone.size() > MANY) {
            byId.clear();
            ordered.clear();
            wanted.forEach(it -> byId.put(it.id(), it));
            ordered.addAll(byId.values());
            segments.clear();
            segments.addAll(flatten(ordered, 0, Integer.MAX_VALUE));
        } else {
            gone.forEach(it -> remove(it.id()));
            changed.forEach(this::add);
        }
        return touched;
    }

    /// Adds a coding, or changes the one with its id.
    public void add(Mark mark) {
        remove(mark.id());
        byId.put(mark.id(), mark);
        ordered.add(mark);
        recut(mark, true);
    }

    /// Removes a coding; nothing happens if it is not there.
    public void remove(UUID id) {
        Mark old = byId.remove(id);
        if (old != null) {
            ordered.remove(old);
            recut(old, false);
        }
    }

    private void recut(Mark mark, boolean added) {
        int from = indexTouching(mark.span().start());
        int to = from;
        int start = mark.span().start();
        int end = mark.span().end();
        NavigableSet<Mark> around = new TreeSet<>(Mark.ORDER);
        while (to < segments.size() && segments.get(to).start() <= mark.span().end()) {
            Segment segment = segments.get(to++);
            start = Math.min(start, segment.start());
            end = Math.max(end, segment.end());
            around.addAll(segment.marks());
        }
        around.remove(mark);
        if (added) {
            around.add(mark);
        }
        List<Segment> old = segments.subList(from, to);
        old.clear();
        old.addAll(flatten(around, start, end));
    }

    /// The first segment that ends at an offset or behind it.
    private int indexTouching(int offset) {
        int low = 0;
        int high = segments.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (segments.get(middle).end() >= offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /// The segments of codings between two offsets, from scratch.
    static List<Segment> flatten(NavigableSet<Mark> marks, int from, int to) {
        int[] cuts =
                marks.stream()
                        .flatMapToInt(it ->
                                IntStream.of(
                                        Math.max(from, it.span().start()),
                                        Math.min(to, it.span().end())))
                        .sorted()
                        .distinct()
                        .toArray();
        List<Segment> found = new ArrayList<>();
        List<Mark> coming = List.copyOf(marks);
        List<Mark> active = new ArrayList<>();
        int next = 0;
        for (int at = 0; at + 1 < cuts.length; at++) {
            int start = cuts[at];
            active.removeIf(it -> it.span().end() <= start);
            while (next < coming.size() && coming.get(next).span().start() <= start) {
                active.add(coming.get(next++));
            }
            if (!active.isEmpty()) {
                found.add(new Segment(start, cuts[at + 1], active));
            }
        }
        return found;
    }

    private static @Nullable Span hull(Collection<Mark> marks, @Nullable Span first) {
        Span hull = first;
        for (Mark mark : marks) {
            Span span = mark.span();
            hull =
                    hull == null
                            ? span
                            : new Span(
                                    Math.min(hull.start(), span.start()),
                                    Math.max(hull.end(), span.end()));
        }
        return hull;
    }

    /// All codings in [Mark#ORDER].
    public NavigableSet<Mark> all() {
        return Collections.unmodifiableNavigableSet(ordered);
    }

    public @Nullable Mark withId(UUID id) {
        return byId.get(id);
    }

    /// The segments that share a character with a span, in order.
    public List<Segment> segments(Span span) {
        int from = firstEndingBehind(span.start());
        int to = from;
        while (to < segments.size() && segments.get(to).start() < span.end()) {
            to++;
        }
        return Collections.unmodifiableList(segments.subList(from, to));
    }

    private int firstEndingBehind(int offset) {
        int index = indexTouching(offset);
        return index < segments.size() && segments.get(index).end() == offset ? index + 1 : index;
    }

    /// The codings of the character at an offset, the longest first among those that begin
    /// together.
    public List<Mark> at(int offset) {
        List<Segment> here = segments(new Span(offset, offset + 1));
        return here.isEmpty() ? List.of() : here.getFirst().marks();
    }

    /// The codings that share a character with a span, in [Mark#ORDER].
    public List<Mark> touching(Span span) {
        Set<Mark> found = new LinkedHashSet<>();
        segments(span).forEach(it -> found.addAll(it.marks()));
        return found.stream().sorted(Mark.ORDER).toList();
    }
}
