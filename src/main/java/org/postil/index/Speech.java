package org.postil.index;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.postil.study.Span;
import org.postil.study.Turn;

/// The spoken words of a transcript, with their places in the canonical text.
///
/// Labels and stamps are no part of it, because they stand outside [Turn#speech]. Between two turns
/// the positions jump by [#GAP], so that no phrase reaches from one into the next.
final class Speech extends TokenStream {
    /// More than the words of any phrase can be apart (see [Phrases#MAX_REACH]).
    static final int GAP = 1_000;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final String text;
    private final List<Turn> turns;
    private int turn;
    private int line;
    private int at;
    private boolean newTurn;

    Speech(String text, List<Turn> turns) {
        this.text = text;
        this.turns = turns;
    }

    @Override
    public void reset() {
        turn = 0;
        line = 0;
        at = 0;
        newTurn = false;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        while (turn < turns.size()) {
            List<Span> speech = turns.get(turn).speech();
            if (line < speech.size()) {
                if (nextWord(speech.get(line))) {
                    return true;
                }
                line++;
            } else {
                turn++;
                line = 0;
                newTurn = true;
            }
        }
        return false;
    }

    private boolean nextWord(Span spoken) {
        Span word = WordPlaces.next(text, Math.max(at, spoken.start()), spoken.end());
        if (word == null) {
            return false;
        }
        at = word.end();
        WordPlaces.copy(text, word, term);
        place.setOffset(word.start(), word.end());
        step.setPositionIncrement(newTurn ? GAP : 1);
        newTurn = false;
        return true;
    }

    @Override
    public void end() {
        clearAttributes();
        place.setOffset(text.length(), text.length());
        step.setPositionIncrement(0);
    }
}
