package org.postil.language;

import java.util.List;
import org.postil.study.Sentences;
import org.postil.study.Span;

/// Cuts English speech into sentences.
///
/// The same text always gives the same sentences; may be shared between threads.
public final class EnglishSentences implements Sentences {
    @Override
    public List<Span> in(String text, List<Span> speech) {
        throw new UnsupportedOperationException();
    }
}
