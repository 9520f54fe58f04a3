package org.postil.study;

/// One replacement in a text: the stretch that goes and what comes in its place; either may be
/// empty.
public record Splice(Span span, String replacement) {
    /// How many UTF-16 units the text grows by; negative where it shrinks.
    int growth() {
        return replacement.length() - span.length();
    }

    String applyTo(String text) {
        return text.substring(0, span.start()) + replacement + text.substring(span.end());
    }

    /// Where a coded stretch stands after the replacement; empty if nothing of its own text is
    /// left.
    ///
    /// A replacement inside a stretch belongs to it; one at its edges or beyond does not.
    Span moved(Span coded) {
        boolean insertion = span.isEmpty();
        boolean inside =
                insertion
                        ? coded.start() < span.start() && span.start() < coded.end()
                        : coded.contains(span);
        if (inside) {
            return new Span(coded.start(), coded.end() + growth());
        }
        int start = movedStart(coded.start());
        return new Span(start, Math.max(start, movedEnd(coded.end())));
    }

    private int movedStart(int start) {
        if (start >= span.end()) {
            return start + growth();
        }
        return start >= span.start() ? span.start() + replacement.length() : start;
    }

    private int movedEnd(int end) {
        if (end <= span.start()) {
            return end;
        }
        return end <= span.end() ? span.start() : end + growth();
    }
}
