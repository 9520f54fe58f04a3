package org.postil.index;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MultiTermQuery;

/// A word, a pattern or a phrase of a query.
///
/// @param slots the words in the order of the phrase; a single one for a word or a pattern
/// @param slop how far the words of a phrase may be moved in all
record Leaf(List<Slot> slots, int slop) {
    Leaf {
        slots = List.copyOf(slots);
    }

    static Leaf of(Words words) {
        return new Leaf(List.of(new Slot(0, words)), 0);
    }

    /// A word's place in a phrase, counted from 0.
    record Slot(int offset, Words words) {}

    /// What can stand in a slot.
    sealed interface Words {
        /// One term of one field.
        record One(Term term) implements Words {}

        /// All terms of a field that fit.
        record Pattern(MultiTermQuery query) implements Words {}
    }
}
