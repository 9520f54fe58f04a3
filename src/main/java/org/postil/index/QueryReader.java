package org.postil.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.postil.study.Problem;

/// Turns the text of a query into a formula over words and phrases.
final class QueryReader {
    private static final int DEEPEST = 50;
    private static final int LONGEST = 2_000;
    private static final String SHAPE =
            "Close every bracket and quotation mark, put AND, OR and NOT between words, and put a"
                    + " backslash before a sign that is meant as itself.";

    /// A query that was understood.
    ///
    /// @param leaves by the numbers that the formula uses
    record Reading(Formula formula, List<Leaf> leaves) {
        Reading {
            leaves = List.copyOf(leaves);
        }

        /// For each leaf whether its matches can be hits.
        boolean[] positives() {
            boolean[] positives = new boolean[leaves.size()];
            formula.positives(positives);
            return positives;
        }
    }

    private final String text;
    private final List<Leaf> leaves = new ArrayList<>();

    private QueryReader(String text) {
        this.text = text;
    }

    /// Understands a query.
    ///
    /// @throws Problem if it is not well formed, has no words, or says only what not to find
    static Reading read(String text, boolean exact, SpeechAnalyzer analyzer) {
        String plain = text.strip().replaceAll("[“”„‟]", "\"");
        QueryReader reader = new QueryReader(text.strip());
        reader.checkSize(plain);
        Formula formula = reader.formula(reader.parse(plain, exact, analyzer));
        Reading reading = new Reading(formula, reader.leaves);
        for (boolean positive : reading.positives()) {
            if (positive) {
                return reading;
            }
        }
        throw reader.leaves.isEmpty()
                ? reader.problem("has no words.", "Write a word to look for.")
                : reader.problem(
                        "says only what not to find.",
                        "Add a word that is to be found, for example: rent NOT deposit.");
    }

    private void checkSize(String plain) {
        int depth = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth > DEEPEST) {
                throw problem(
                        "has more than " + DEEPEST + " brackets inside one another.",
                        "Search in several steps.");
            }
        }
        if (plain.length() > LONGEST) {
            throw new Problem(
                    "A search can have " + LONGEST + " characters, and this one has more.",
                    "Search for a shorter piece.");
        }
    }

    private Query parse(String plain, boolean exact, SpeechAnalyzer analyzer) {
        if (plain.isEmpty()) {
            throw problem("has no words.", "Write a word to look for.");
        }
        String field = exact ? SpeechAnalyzer.EXACT : SpeechAnalyzer.STEMMED;
        WordParser parser = new WordParser(field, analyzer, this::problem);
        try {
            return parser.parse(plain);
        } catch (ParseException | IllegalArgumentException e) {
            throw new Problem("The search “" + text + "” " + whatIsWrong(plain), SHAPE, e);
        } catch (TooComplexToDeterminizeException e) {
            throw new Problem(
                    "The search “" + text + "” has too complicated a pattern.",
                    "Use fewer signs like * and ? in one word.",
                    e);
        }
    }

    private static String whatIsWrong(String plain) {
        String bare = plain.replaceAll("\\\\.", "");
        if (bare.chars().filter(c -> c == '"').count() % 2 != 0) {
            return "lacks a quotation mark.";
        }
        String outside = bare.replaceAll("\"[^\"]*\"", "");
        long opened = outside.chars().filter(c -> c == '(').count();
        long closed = outside.chars().filter(c -> c == ')').count();
        return opened == closed ? "is not well formed." : "lacks a bracket.";
    }

    private Problem problem(String what, String remedy) {
        return new Problem("The search “" + text + "” " + what, remedy);
    }

    private Formula formula(Query query) {
        return switch (query) {
            case BoostQuery weighted -> formula(weighted.getQuery());
            case BooleanQuery joined -> joined(joined);
            case TermQuery word -> leaf(Leaf.of(new Leaf.Words.One(word.getTerm())));
            case MultiTermQuery pattern -> leaf(Leaf.of(new Leaf.Words.Pattern(pattern)));
            case PhraseQuery phrase -> leaf(phrase(phrase));
            default -> throw problem("is not well formed.", SHAPE);
        };
    }

    private Formula leaf(Leaf leaf) {
        leaves.add(leaf);
        return new Formula.Leaf(leaves.size() - 1);
    }

    private Leaf phrase(PhraseQuery phrase) {
        Term[] terms = phrase.getTerms();
        int[] offsets = phrase.getPositions();
        if (phrase.getSlop() > 0 && phrase.getSlop() + terms.length > Phrases.MAX_REACH) {
            throw problem(
                    "lets words be too far apart.",
                    "Put a number up to 500 after the ~, or use AND to find words in one turn.");
        }
        List<Leaf.Slot> slots = new ArrayList<>();
        for (int i = 0; i < terms.length; i++) {
            slots.add(new Leaf.Slot(offsets[i], new Leaf.Words.One(terms[i])));
        }
        return new Leaf(slots, phrase.getSlop());
    }

    private Formula joined(BooleanQuery query) {
        List<Formula> must = new ArrayList<>();
        List<Formula> may = new ArrayList<>();
        List<Formula> not = new ArrayList<>();
        for (BooleanClause clause : query.clauses()) {
            List<Formula> part =
                    switch (clause.occur()) {
                        case MUST, FILTER -> must;
                        case SHOULD -> may;
                        case MUST_NOT -> not;
                    };
            part.add(formula(clause.query()));
        }
        return new Formula.Joined(must, may, not);
    }
}
