package org.postil.index;

import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.Query;
import org.postil.study.Problem;

/// Lucene's query syntax without fields, and with patterns that are looked up among the words as
/// spoken: a part of a word has no stem.
final class WordParser extends QueryParser {
    /// Makes the problem from what is wrong and the remedy.
    @FunctionalInterface
    interface Refusal {
        Problem problem(String what, String remedy);
    }

    private final Refusal refusal;

    WordParser(String field, SpeechAnalyzer analyzer, Refusal refusal) {
        super(field, analyzer);
        this.refusal = refusal;
        setAllowLeadingWildcard(true);
        // well-known is two words: look for them side by side.
        setSplitOnWhitespace(true);
        setAutoGeneratePhraseQueries(true);
    }

    @Override
    protected Query getFieldQuery(String asked, String words, boolean quoted)
            throws ParseException {
        return super.getFieldQuery(own(asked), words, quoted);
    }

    @Override
    protected Query getFieldQuery(String asked, String words, int slop) throws ParseException {
        return super.getFieldQuery(own(asked), words, slop);
    }

    @Override
    protected Query getPrefixQuery(String asked, String start) throws ParseException {
        return super.getPrefixQuery(patternField(asked, start), start);
    }

    @Override
    protected Query getWildcardQuery(String asked, String pattern) throws ParseException {
        return super.getWildcardQuery(patternField(asked, pattern), pattern);
    }

    @Override
    protected Query getFuzzyQuery(String asked, String word, float likeness) throws ParseException {
        return super.getFuzzyQuery(patternField(asked, word), word, likeness);
    }

    @Override
    protected Query getRegexpQuery(String asked, String expression) throws ParseException {
        own(asked);
        return super.getRegexpQuery(SpeechAnalyzer.EXACT, expression);
    }

    @Override
    protected Query getRangeQuery(
            String asked, String from, String to, boolean fromIncluded, boolean toIncluded)
            throws ParseException {
        own(asked);
        return super.getRangeQuery(SpeechAnalyzer.EXACT, from, to, fromIncluded, toIncluded);
    }

    private String own(String asked) {
        if (!asked.equals(getField())) {
            throw refusal.problem(
                    "asks for a field “" + asked + "”, and there are no fields.",
                    "Put the words in quotation marks, or a backslash before the colon.");
        }
        return asked;
    }

    private String patternField(String asked, String pattern) {
        own(asked);
        pattern.codePoints()
                .filter(WordParser::endsWords)
                .findFirst()
                .ifPresent(point -> {
                    throw refusal.problem(
                            "has a pattern with “" + Character.toString(point) + "” in it.",
                            "Write the pattern for one word without it.");
                });
        return SpeechAnalyzer.EXACT;
    }

    /// Whether a sign can be no part of a word, so that no word would ever fit the pattern.
    private static boolean endsWords(int point) {
        boolean apostrophe = point == '\'' || point == '\u2019';
        boolean sign = point == '*' || point == '?' || point == '\\';
        boolean mark = Character.getType(point) == Character.NON_SPACING_MARK;
        return !(Character.isLetterOrDigit(point) || apostrophe || sign || mark);
    }
}
