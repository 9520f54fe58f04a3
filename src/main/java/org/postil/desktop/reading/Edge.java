package org.postil.desktop.reading;

import org.postil.study.Span;

/// An end of a coding that can be moved.
public enum Edge {
    START,
    END;

    /// The span with this end elsewhere; at least one character stays.
    Span moved(Span span, int offset) {
        return switch (this) {
            case START -> new Span(Math.clamp(offset, 0, span.end() - 1), span.end());
            case END -> new Span(span.start(), Math.max(offset, span.start() + 1));
        };
    }

    int of(Span span) {
        return this == START ? span.start() : span.end();
    }
}
