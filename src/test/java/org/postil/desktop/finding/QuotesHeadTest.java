package org.postil.desktop.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.postil.analysis.QuoteSpread;
import org.postil.analysis.Scope;

class QuotesHeadTest {
    private static final QuoteSpread.Side NONE = new QuoteSpread.Side(0, 0, 0, 0);

    private static Scope movers() {
        return new Scope(
                List.of(new Scope.Where(new UUID(0, 1), "mover_status", List.of("mover"))),
                List.of(),
                true,
                Scope.EVERYTHING.record(),
                List.of(),
                List.of(),
                Scope.NOW);
    }

    @Test
    void itSaysHowManyOfWhom() {
        QuoteSpread.Side interviews = new QuoteSpread.Side(22, 6, 8, 0);
        QuoteSpread.Side groups = new QuoteSpread.Side(1, 1, 12, 0);

        assertThat(QuotesHead.words(new QuoteSpread(23, interviews, groups, 0, true), movers()))
                .isEqualTo(
                        "23 quotes: 22 from 6 of 8 movers asked · 1 from 1 of 12 movers asked in"
                                + " focus groups");
        assertThat(
                        QuotesHead.words(
                                new QuoteSpread(22, interviews, NONE, 0, false), Scope.EVERYTHING))
                .isEqualTo("22 quotes from 6 of 8 participants");
        assertThat(
                        QuotesHead.words(
                                new QuoteSpread(1, new QuoteSpread.Side(1, 0, 3, 1), NONE, 0, true),
                                Scope.EVERYTHING))
                .isEqualTo("1 quote from 1 participant who was not asked");
        assertThat(
                        QuotesHead.words(
                                new QuoteSpread(5, new QuoteSpread.Side(5, 2, 3, 2), NONE, 0, true),
                                Scope.EVERYTHING))
                .isEqualTo("5 quotes from 2 of 3 participants asked and 2 who were not asked");
        assertThat(QuotesHead.words(new QuoteSpread(2, NONE, NONE, 2, false), Scope.EVERYTHING))
                .isEqualTo("2 quotes from nobody in the list of participants");
        assertThat(QuotesHead.words(new QuoteSpread(0, NONE, NONE, 0, false), Scope.EVERYTHING))
                .isEqualTo("0 quotes");
    }

    @Property(tries = 200)
    void everyNumberHasItsUnit(
            @ForAll @IntRange(max = 3000) int one,
            @ForAll @IntRange(max = 30) int other,
            @ForAll @IntRange(max = 5) int nobodys,
            @ForAll boolean asked) {
        QuoteSpread.Side first = new QuoteSpread.Side(one, Math.min(one, 7), 9, 0);
        QuoteSpread.Side second = new QuoteSpread.Side(other, Math.min(other, 3), 4, 0);
        int all = one + other + nobodys;

        String words =
                QuotesHead.words(
                        new QuoteSpread(all, first, second, nobodys, asked), Scope.EVERYTHING);

        assertThat(words).startsWith(QuotesHead.count(all, "quote"));
        assertThat(words.contains("participants")).isEqualTo(all > 0);
        assertThat(words.contains("focus groups")).isEqualTo(other > 0);
    }
}
