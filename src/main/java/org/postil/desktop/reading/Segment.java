package org.postil.desktop.reading;

import java.util.List;

/// A stretch of text that is coded throughout by the same codings.
///
/// @param start inclusive
/// @param end exclusive, behind `start`
/// @param marks the codings, at least one, in [Mark#ORDER]
public record Segment(int start, int end, List<Mark> marks) {
    public Segment {
        marks = List.copyOf(marks);
    }
}
