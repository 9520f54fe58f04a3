package org.postil.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.postil.study.Problem;

/// Works out which documents are worth reading: a query that is true of every document with a hit,
/// and of as few others as the words alone can tell.
final class Candidates {
    /// The most words that a pattern may stand for.
    static final int MOST_WORDS = 10_000;

    private final List<List<List<Term>>> terms = new ArrayList<>();

    Candidates(List<Leaf> leaves, IndexSearcher searcher) throws IOException {
        for (Leaf leaf : leaves) {
            List<List<Term>> slots = new ArrayList<>();
            for (Leaf.Slot slot : leaf.slots()) {
                slots.add(terms(slot.words(), searcher));
            }
            terms.add(slots);
        }
    }

    /// For each slot of a leaf the words that fit it.
    List<List<Term>> terms(int leaf) {
        return terms.get(leaf);
    }

    private static List<Term> terms(Leaf.Words words, IndexSearcher searcher) throws IOException {
        return switch (words) {
            case Leaf.Words.One one -> List.of(one.term());
            case Leaf.Words.Pattern pattern -> fitting(pattern, searcher);
        };
    }

    private static List<Term> fitting(Leaf.Words.Pattern pattern, IndexSearcher searcher)
            throws IOException {
        String field = pattern.query().getField();
        Terms all = MultiTerms.getTerms(searcher.getIndexReader(), field);
        if (all == null) {
            return List.of();
        }
        List<Term> fitting = new ArrayList<>();
        try {
            TermsEnum words = pattern.query().getTermsEnum(all);
            for (BytesRef word = words.next(); word != null; word = words.next()) {
                fitting.add(new Term(field, BytesRef.deepCopyOf(word)));
                if (fitting.size() > MOST_WORDS) {
                    throw tooMany(pattern, field);
                }
            }
        } catch (FuzzyTermsEnum.FuzzyTermsException e) {
            throw new Problem(
                    "“" + pattern.query().toString(field) + "” is too long for a search with ~.",
                    "Shorten the word and end it with * instead.",
                    e);
        }
        return fitting;
    }

    private static Problem tooMany(Leaf.Words.Pattern pattern, String field) {
        return new Problem(
                "“"
                        + pattern.query().toString(field)
                        + "” stands for more than "
                        + MOST_WORDS
                        + " different words.",
                "Write more letters of the word.");
    }

    /// The query for a formula in which the leaves of `positives` can be hits.
    Query query(Formula formula, boolean[] positives) {
        Query query = query(formula);
        if (query != null) {
            return query;
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (int leaf = 0; leaf < positives.length; leaf++) {
            if (positives[leaf]) {
                any.add(ofLeaf(leaf), Occur.SHOULD);
            }
        }
        return any.build();
    }

    /// Null if the formula can be true of a document without any of its words.
    private @Nullable Query query(Formula formula) {
        return switch (formula) {
            case Formula.Leaf leaf -> ofLeaf(leaf.number());
            case Formula.Joined joined ->
                    joined.must().isEmpty() ? ofAny(joined.may()) : ofAll(joined.must());
        };
    }

    private @Nullable Query ofAll(List<Formula> parts) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean empty = true;
        for (Formula part : parts) {
            Query query = query(part);
            if (query != null) {
                all.add(query, Occur.FILTER);
                empty = false;
            }
        }
        return empty ? null : all.build();
    }

    private @Nullable Query ofAny(List<Formula> parts) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (Formula part : parts) {
            Query query = query(part);
            if (query == null) {
                return null;
            }
            any.add(query, Occur.SHOULD);
        }
        return parts.isEmpty() ? null : any.build();
    }

    private Query ofLeaf(int leaf) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (List<Term> slot : terms.get(leaf)) {
            all.add(ofSlot(slot), Occur.FILTER);
        }
        return all.build();
    }

    private static Query ofSlot(List<Term> slot) {
        if (slot.size() == 1) {
            return new TermQuery(slot.getFirst());
        }
        String field = slot.isEmpty() ? SpeechAnalyzer.EXACT : slot.getFirst().field();
        return new TermInSetQuery(field, slot.stream().map(Term::bytes).toList());
    }
}
