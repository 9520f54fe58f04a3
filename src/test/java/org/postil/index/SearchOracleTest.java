package org.postil.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.postil.index.NaiveScan.Ask;

/// The index finds what a reader would who goes through the texts word by word.
final class SearchOracleTest {
    private static final List<String> WORDS =
            List.of("rent", "rents", "move", "moved", "mum", "mum’s", "Home", "no");
    private static final List<String> ASKED = List.of("rent", "move", "mum", "home", "no", "mum's");

    @Property(tries = 400)
    void theIndexFindsWhatANaiveScanFinds(
            @ForAll("talks") List<String> talks,
            @ForAll("asks") Ask ask,
            @ForAll Within within,
            @ForAll boolean exact) {
        try (TextIndex index = TextIndex.inMemory()) {
            IndexedStudy study = new IndexedStudy(index);
            for (int i = 0; i < talks.size(); i++) {
                study.add("t" + i + ".txt", talks.get(i));
            }
            Found found = study.search(new Query(ask.text(), exact, within, Integer.MAX_VALUE));

            NaiveScan scan = new NaiveScan(within, exact);
            assertThat(found.hits())
                    .as(ask.text())
                    .isEqualTo(scan.hits(study.study(), study.texts(), ask));
            assertThat(found.total()).isEqualTo(found.hits().size());
        }
    }

    @Provide
    Arbitrary<List<String>> talks() {
        Arbitrary<String> word = Arbitraries.of(WORDS);
        Arbitrary<String> between =
                Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(8, Arbitraries.just(" ")),
                        net.jqwik.api.Tuple.of(2, Arbitraries.of(". ", "-", " 😀 ", "\n", "\n\n")),
                        net.jqwik.api.Tuple.of(
                                2,
                                Arbitraries.of(
                                        "\nKerry: ", "\nINT: ", "\n[00:10:02] Kerry: ", ", ")));
        Arbitrary<String> talk =
                Combinators.combine(word, between)
                        .as((one, then) -> one + then)
                        .list()
                        .ofMaxSize(40)
                        .map(pieces -> "INT: so\nKerry: well\nINT: " + String.join("", pieces));
        return talk.list().ofMinSize(1).ofMaxSize(3);
    }

    @Provide
    Arbitrary<Ask> asks() {
        return ask(3);
    }

    private static Arbitrary<Ask> ask(int depth) {
        Arbitrary<String> word = Arbitraries.of(ASKED);
        Arbitrary<Ask> simple =
                Arbitraries.oneOf(
                        word.map(Ask.Word::new),
                        word.map(it -> it.substring(0, 2)).map(Ask.Start::new),
                        Combinators.combine(
                                        word.list().ofMinSize(2).ofMaxSize(3),
                                        Arbitraries.integers().between(0, 6))
                                .as(Ask.Phrase::new));
        if (depth == 0) {
            return simple;
        }
        Arbitrary<Ask> part = Arbitraries.lazy(() -> ask(depth - 1));
        return Arbitraries.oneOf(
                simple,
                simple,
                Combinators.combine(part, part).as(Ask.And::new),
                Combinators.combine(part, part).as(Ask.Or::new),
                Combinators.combine(part, part).as(Ask.Not::new));
    }
}
