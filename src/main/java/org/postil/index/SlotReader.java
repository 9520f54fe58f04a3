package org.postil.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// Reads where the words of one slot stand, document by document in ascending order.
sealed interface SlotReader {
    void read(int document, Occurrences found) throws IOException;

    /// A reader of one segment.
    ///
    /// @param terms the words that fit, all of one field; more than one only for a pattern
    /// @param documents which documents will be asked for
    static SlotReader of(LeafReader segment, List<Term> terms, FixedBitSet documents)
            throws IOException {
        Terms there = terms.isEmpty() ? null : segment.terms(terms.getFirst().field());
        if (there == null) {
            return new OneWord(null);
        }
        TermsEnum words = there.iterator();
        if (terms.size() > 1) {
            return ManyWords.read(words, terms, documents);
        }
        boolean occurs = words.seekExact(terms.getFirst().bytes());
        return new OneWord(occurs ? words.postings(null, PostingsEnum.OFFSETS) : null);
    }

    private static void addPlaces(PostingsEnum postings, Occurrences found) throws IOException {
        for (int left = postings.freq(); left > 0; left--) {
            int position = postings.nextPosition();
            found.add(position, postings.startOffset(), postings.endOffset());
        }
    }

    /// Reads as it goes along.
    final class OneWord implements SlotReader {
        private final @Nullable PostingsEnum postings;

        OneWord(@Nullable PostingsEnum postings) {
            this.postings = postings;
        }

        @Override
        public void read(int document, Occurrences found) throws IOException {
            found.clear();
            if (postings == null) {
                return;
            }
            int at = postings.docID();
            if (at < document) {
                at = postings.advance(document);
            }
            if (at == document) {
                addPlaces(postings, found);
            }
        }
    }

    /// Reads word by word beforehand: ten thousand words read at once would need ten thousand
    /// buffers.
    final class ManyWords implements SlotReader {
        private final List<@Nullable Occurrences> byDocument;

        private ManyWords(List<@Nullable Occurrences> byDocument) {
            this.byDocument = byDocument;
        }

        static ManyWords read(TermsEnum words, List<Term> terms, FixedBitSet documents)
                throws IOException {
            List<@Nullable Occurrences> byDocument = new ArrayList<>();
            for (int i = 0; i < documents.length(); i++) {
                byDocument.add(documents.get(i) ? new Occurrences() : null);
            }
            PostingsEnum postings = null;
            for (Term term : terms) {
                BytesRef bytes = term.bytes();
                if (words.seekExact(bytes)) {
                    postings = words.postings(postings, PostingsEnum.OFFSETS);
                    while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                        Occurrences places = byDocument.get(postings.docID());
                        if (places != null) {
                            addPlaces(postings, places);
                        }
                    }
                }
            }
            return new ManyWords(byDocument);
        }

        @Override
        public void read(int document, Occurrences found) {
            found.clear();
            Occurrences places = byDocument.get(document);
            if (places != null) {
                places.sort();
                found.addAll(places);
            }
        }
    }
}
