package org.postil.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.postil.study.AttributeValue;
import org.postil.study.Codebook;

final class QuoteSpreadTest {
    private static final ReportingStudy MADE = ReportingStudy.whole();

    @Test
    void everyQuoteIsCountedOnceAndEveryPersonOnce() {
        for (Codebook.Entry entry : MADE.study().codebook().entries()) {
            Scope scope = Scope.EVERYTHING.withCodes(List.of(entry.code().id())).withChildren(true);
            QuoteSpread spread = QuoteSpread.of(Counted.of(MADE.study(), scope));
            Quotes quotes = Quotes.of(MADE.study(), MADE.texts, scope, Quotes.ALL);
            Set<Object> people = new HashSet<>();
            quotes.hits().forEach(it -> people.addAll(it.participantIds()));

            assertThat(spread.quotes()).isEqualTo(quotes.total());
            assertThat(
                            spread.interviews().quotes()
                                    + spread.focusGroups().quotes()
                                    + spread.nobodys())
                    .isEqualTo(quotes.total());
            assertThat(
                            spread.interviews().people()
                                    + spread.interviews().unasked()
                                    + spread.focusGroups().people()
                                    + spread.focusGroups().unasked())
                    .isEqualTo(people.size());
            assertThat(spread.interviews().people())
                    .isLessThanOrEqualTo(spread.interviews().base());
        }
    }

    @Test
    void withoutNamedCodesTheBaseIsEverybodyInScope() {
        Scope movers =
                Scope.EVERYTHING.where(
                        MADE.study(), List.of(new AttributeValue("mover_status", "mover")));
        Counted counted = Counted.of(MADE.study(), movers);

        QuoteSpread spread = QuoteSpread.of(counted);

        assertThat(spread.asked()).isFalse();
        assertThat(spread.interviews().base() + spread.focusGroups().base())
                .isEqualTo(counted.participants().size());
        assertThat(spread.nobodys()).isZero();
    }

    @Test
    void theFirstQuotesAreThoseOfTheWholeList() {
        Quotes all = Quotes.of(MADE.study(), MADE.texts, Scope.EVERYTHING, Quotes.ALL);

        Quotes first = Quotes.first(Counted.of(MADE.study(), Scope.EVERYTHING), MADE.texts, 3);

        assertThat(first.total()).isEqualTo(all.total());
        assertThat(first.hits()).isEqualTo(all.hits().subList(0, 3));
    }
}
