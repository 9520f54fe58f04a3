package org.postil.study;

/// A half-open stretch `[start, end)` of a canonical text, counted in UTF-16 units.
///
/// Other units (code points, UTF-8 bytes) are converted in [CodePoints] alone.
public record Span(int start, int end) implements Comparable<Span> {
    /// @throws IllegalArgumentException unless `0 <= start <= end`
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("No such span: " + start + " to " + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return end == start;
    }

    /// Whether the two share at least one character.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// The shared stretch, empty (at the later start) where there is none.
    public Span intersection(Span other) {
        int from = Math.max(start, other.start);
        return new Span(from, Math.max(from, Math.min(end, other.end)));
    }

    /// The text of this span.
    ///
    /// @throws IndexOutOfBoundsException if the text is shorter than the span's end
    public String of(String text) {
        return text.substring(start, end);
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
