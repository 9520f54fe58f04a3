package org.postil.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.postil.study.CaseSummary;
import org.postil.study.Change;
import org.postil.study.Coding;
import org.postil.study.Delta;
import org.postil.study.Study;

class CaseQuotesTest {
    private final SmallStudy small =
            new SmallStudy()
                    .participant("Kerry")
                    .participant("Zoë")
                    .transcript("a.txt", "Kerry: Leeds for work.", "Zoë: Home for love.")
                    .codes("Why", "Why > Work", "Why > Love")
                    .coding("Ann", "a.txt", "for work", "Why > Work")
                    .coding("Ann", "a.txt", "for love", "Why > Love")
                    .coding("Ben", "a.txt", "Home", "Why > Love");

    private static UUID code(Study study, String name) {
        return study.codebook().named(name).id();
    }

    private static UUID kerry(Study study) {
        return study.participantNamed("Kerry").orElseThrow().id();
    }

    private static CaseQuotes quotes(Study study) {
        return CaseQuotes.of(study, CodingOfRecord.DEFAULT);
    }

    private static CaseSummary summary(Study study) {
        UUID why = code(study, "Why");
        return new CaseSummary(
                new UUID(9, 9),
                kerry(study),
                why,
                "Work.",
                quotes(study).basis(kerry(study), why),
                study.coders().getFirst().id(),
                Instant.EPOCH);
    }

    @Test
    void aCellHasTheQuotesOfTheCodeAndThoseBelowItThatBelongToTheParticipant() {
        Study study = small.study();
        CaseQuotes quotes = quotes(study);
        assertThat(quotes.of(kerry(study), code(study, "Why")))
                .extracting(Coding::code)
                .containsExactly(code(study, "Why > Work"));
        assertThat(quotes.of(kerry(study), code(study, "Why > Love"))).isEmpty();
    }

    @Test
    void aSummaryIsStaleWhenAQuoteCameWentOrWasReworded() {
        Study study = small.study();
        CaseSummary summary = summary(study);
        Coding quote = quotes(study).of(kerry(study), summary.code()).getFirst();
        Study with = study.with(Change.of("", Delta.add(summary)));
        assertThat(quotes(with).stale()).isEmpty();
        assertThat(quotes(with).summary(kerry(study), summary.code())).contains(summary);

        Coding reworded = quote.at(quote.span(), quote.quoteHash() + 1, 2);
        Study edited = with.with(Change.of("", Delta.alter(quote, reworded)));
        assertThat(quotes(edited).since(summary).reworded()).containsExactly(reworded);
        Study without = with.with(Change.of("", Delta.remove(quote)));
        assertThat(quotes(without).since(summary).gone()).hasSize(1);
        CaseSummary empty = summary.withBasis(List.of());
        assertThat(quotes(with).since(empty).added()).containsExactly(quote);
        assertThat(quotes(with).since(empty).isStale()).isTrue();
    }

    @Test
    void anotherCodersCodingOfTheSameWordsMakesNothingStale() {
        Study study = small.study();
        CaseSummary summary = summary(study);
        Coding quote = quotes(study).of(kerry(study), summary.code()).getFirst();
        Coding twin =
                new Coding(
                        new UUID(0, 0),
                        quote.transcript(),
                        quote.code(),
                        study.coderNamed("Ben").orElseThrow().id(),
                        quote.span(),
                        quote.quoteHash(),
                        quote.words(),
                        quote.created(),
                        quote.attributes(),
                        "");
        Study both = study.with(Change.of("", Delta.add(twin)));
        assertThat(quotes(both).of(kerry(study), summary.code())).containsExactly(twin);
        assertThat(quotes(both).since(summary).isStale()).isFalse();
    }
}
