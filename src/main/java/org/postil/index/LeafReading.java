package org.postil.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.FixedBitSet;

/// Reads where one leaf of a query matches, document by document of one segment.
final class LeafReading {
    private final List<SlotReader> readers = new ArrayList<>();
    private final List<Occurrences> words = new ArrayList<>();
    private final Occurrences matches = new Occurrences();
    private final Phrases phrases;

    /// @param terms for each slot the words that fit it
    LeafReading(Leaf leaf, List<List<Term>> terms, LeafReader segment, FixedBitSet documents)
            throws IOException {
        int[] offsets = new int[terms.size()];
        int[] sameAs = new int[terms.size()];
        for (int slot = 0; slot < terms.size(); slot++) {
            readers.add(SlotReader.of(segment, terms.get(slot), documents));
            words.add(new Occurrences());
            offsets[slot] = leaf.slots().get(slot).offset();
            sameAs[slot] = terms.indexOf(terms.get(slot));
        }
        this.phrases = new Phrases(offsets, sameAs, leaf.slop());
    }

    /// The matches in a document; good until the next is read.
    Occurrences in(int document) throws IOException {
        if (readers.size() == 1) {
            readers.getFirst().read(document, matches);
            return matches;
        }
        for (int slot = 0; slot < readers.size(); slot++) {
            readers.get(slot).read(document, words.get(slot));
            if (words.get(slot).size() == 0) {
                matches.clear();
                return matches;
            }
        }
        phrases.find(words, matches);
        return matches;
    }
}
