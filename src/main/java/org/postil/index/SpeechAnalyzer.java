package org.postil.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.ext.EnglishStemmer;

/// What becomes of a word in the two fields: its folded form, and the stem of that.
final class SpeechAnalyzer extends Analyzer {
    static final String EXACT = "exact form";
    static final String STEMMED = "stemmed form";

    /// Forms that the stemmer leaves apart or throws together, though people who read interviews
    /// would not.
    private static final Map<String, String> IRREGULAR =
            new TreeMap<>(
                    Map.of(
                            "buses", "bus",
                            "children", "child",
                            "does", "do",
                            "goes", "go",
                            "men", "man",
                            "universities", "university",
                            "university", "university",
                            "women", "woman"));

    private final StemmerOverrideFilter.StemmerOverrideMap irregular;

    SpeechAnalyzer() {
        StemmerOverrideFilter.Builder forms = new StemmerOverrideFilter.Builder(false);
        IRREGULAR.forEach(forms::add);
        try {
            this.irregular = forms.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Turns spoken words into the terms of a field.
    TokenStream terms(String field, TokenStream words) {
        TokenStream folded = new Folding(words);
        if (field.equals(EXACT)) {
            return folded;
        }
        TokenStream own = new EnglishPossessiveFilter(folded);
        return new SnowballFilter(new StemmerOverrideFilter(own, irregular), new EnglishStemmer());
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        QueryWords words = new QueryWords();
        return new TokenStreamComponents(words, terms(field, words));
    }

    /// The folding alone: a part of a word has no stem.
    @Override
    protected TokenStream normalize(String field, TokenStream part) {
        return new Folding(part);
    }
}
