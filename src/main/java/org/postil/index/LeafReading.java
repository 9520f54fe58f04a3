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
    private final List<Positions> words = new ArrayList<>();
    private final List<Occurrences> places = new ArrayList<>();
    private final Positions firsts = new Positions();
    private final Positions lasts = new Positions();
    private final Occurrences matches = new Occurrences();
    private final Phrases phrases;

    /// @param terms for each slot the words that fit it
    LeafReading(Leaf leaf, List<List<Term>> terms, LeafReader segment, FixedBitSet documents)
            throws IOException {
        int[] offsets = new int[terms.size()];
        int[] sameAs = new int[terms.size()];
        for (int slot = 0; slot < terms.size(); slot++) {
            readers.add(SlotReader.of(segment, terms.get(slot), documents));
            words.add(new Positions());
            places.add(new Occurrences());
            offsets[slot] = leaf.slots().get(slot).offset();
            sameAs[slot] = terms.indexOf(terms.get(slot));
        }
        this.phrases = new Phrases(offsets, sameAs, leaf.slop());
    }

    /// The matches in a document; good until the next is read.
    Occurrences in(int document) throws IOException {
        matches.clear();
        if (readers.size() == 1) {
            readers.getFirst().places(document, matches);
            return matches;
        }
        for (int slot = 0; slot < readers.size(); slot++) {
            readers.get(slot).positions(document, words.get(slot));
            if (words.get(slot).size() == 0) {
                return matches;
            }
        }
        phrases.find(words, firsts, lasts);
        if (firsts.size() > 0) {
            addMatches(document);
        }
        return matches;
    }

    /// Reads the offsets, which only documents with a match need.
    private void addMatches(int document) throws IOException {
        for (int slot = 0; slot < readers.size(); slot++) {
            readers.get(slot).places(document, places.get(slot));
        }
        for (int i = 0; i < firsts.size(); i++) {
            Occurrences first = places.get(slotAt(firsts.at(i)));
            Occurrences last = places.get(slotAt(lasts.at(i)));
            matches.add(
                    firsts.at(i),
                    first.start(first.firstFrom(firsts.at(i))),
                    last.end(last.firstFrom(lasts.at(i))));
        }
    }

    private int slotAt(int position) {
        int slot = 0;
        while (!words.get(slot).contains(position)) {
            slot++;
        }
        return slot;
    }
}
