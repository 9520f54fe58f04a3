package org.postil.index;

import java.io.IOException;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.postil.study.Span;

/// Cuts a piece of a query into words by the rule that [Speech] follows.
final class QueryWords extends Tokenizer {
    private static final int BUFFER = 256;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
    private String text = "";
    private int at;

    @Override
    public void reset() throws IOException {
        super.reset();
        StringBuilder read = new StringBuilder();
        char[] buffer = new char[BUFFER];
        for (int n = input.read(buffer); n >= 0; n = input.read(buffer)) {
            read.append(buffer, 0, n);
        }
        text = read.toString();
        at = 0;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        Span word = WordPlaces.next(text, at, text.length());
        if (word == null) {
            return false;
        }
        at = word.end();
        WordPlaces.copy(text, word, term);
        place.setOffset(correctOffset(word.start()), correctOffset(word.end()));
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        place.setOffset(correctOffset(text.length()), correctOffset(text.length()));
    }
}
