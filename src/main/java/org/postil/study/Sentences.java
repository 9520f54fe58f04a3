package org.postil.study;

import java.util.List;

/// Cuts speech into sentences; the language package implements it.
@FunctionalInterface
public interface Sentences {
    /// The sentences of a stretch of speech, in order, without the space between them.
    ///
    /// @param text the canonical text
    /// @param speech one turn's speech: the lines of a turn are one running text
    List<Span> in(String text, List<Span> speech);
}
