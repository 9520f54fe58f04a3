package org.postil.index;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Makes alike what people type differently: capitals, accents (composed or not), ligatures, and
/// the two apostrophes.
final class Folding extends TokenFilter {
    private static final int ASCII_END = 0x80;
    private static final int FIRST_ACCENT = 0x300;
    private static final int LAST_ACCENT = 0x36F;

    /// The most characters that ASCII folding makes of one.
    private static final int GROWTH = 4;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    Folding(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        char[] letters = term.buffer();
        int length = term.length();
        for (int i = 0; i < length; i++) {
            if (letters[i] >= ASCII_END) {
                foldAll();
                return true;
            }
            letters[i] = (char) Character.toLowerCase((int) letters[i]);
        }
        return true;
    }

    private void foldAll() {
        String apart = Normalizer.normalize(term, Normalizer.Form.NFD);
        StringBuilder bare = new StringBuilder(apart.length());
        apart.codePoints()
                .filter(point -> point < FIRST_ACCENT || point > LAST_ACCENT)
                .map(Folding::plain)
                .forEach(bare::appendCodePoint);
        // Hangul and the like were taken apart too: put them together again.
        char[] whole = Normalizer.normalize(bare, Normalizer.Form.NFC).toCharArray();
        char[] folded = new char[whole.length * GROWTH];
        int length = ASCIIFoldingFilter.foldToASCII(whole, 0, folded, 0, whole.length);
        term.copyBuffer(folded, 0, length);
    }

    private static int plain(int point) {
        boolean apostrophe = point == '\u2019' || point == '\u02BC';
        return apostrophe ? '\'' : Character.toLowerCase(point);
    }
}
