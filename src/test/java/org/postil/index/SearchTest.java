package org.postil.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postil.study.Hit;
import org.postil.study.Problem;

final class SearchTest {
    private static final String TALK =
            """
            [00:00:02] INT: Where did you move from, and who paid the deposit?
            Kerry: Grimsby. My mum's house, on the Willows.
            INT: And the rent?
            [00:01:10] Kerry: The rent was moving up. I moved out,
            Kerry: and my mum’s been moving ever since. [00:01:15] No deposit though.
            INT: Right.
            """;

    private final IndexedStudy study = new IndexedStudy(TextIndex.inMemory()).add("a.txt", TALK);

    @Test
    void allFormsOfAWordAreFoundByDefault() {
        assertThat(study.found("move")).containsExactly("move", "moving", "moved", "moving");
        assertThat(study.found("houses")).containsExactly("house");
    }

    @Test
    void exactlyTheWordIsFoundWhenAskedFor() {
        assertThat(study.found(exact("moved"))).containsExactly("moved");
        assertThat(study.found(exact("MOVED"))).containsExactly("moved");
        assertThat(study.found(exact("houses"))).isEmpty();
    }

    @Test
    void labelsAndStampsAreNotFound() {
        assertThat(study.found("kerry")).isEmpty();
        assertThat(study.found("int")).isEmpty();
        assertThat(study.found("00")).isEmpty();
        assertThat(study.found("10")).isEmpty();
    }

    @Test
    void aPhraseReachesOverLinesLabelsAndStampsOfItsTurn() {
        assertThat(study.found("\"moved out and my mum\""))
                .containsExactly("moved out,\nKerry: and my mum’s");
        assertThat(study.found("\"ever since no deposit\""))
                .containsExactly("ever since. [00:01:15] No deposit");
    }

    @Test
    void noPhraseCrossesATurn() {
        assertThat(study.found("\"willows and\"")).isEmpty();
        assertThat(study.found("\"deposit grimsby\"~500")).isEmpty();
        assertThat(study.found("\"the rent\"")).containsExactly("the rent", "The rent");
        assertThat(study.found("\"rent the\"")).isEmpty();
    }

    @Test
    void theTwoApostrophesAreAlike() {
        for (String query : new String[] {"mum's", "mum’s"}) {
            assertThat(study.found(exact(query))).containsExactly("mum's", "mum’s");
        }
        assertThat(study.found(exact("mum"))).isEmpty();
        assertThat(study.found("mum")).containsExactly("mum's", "mum’s");
    }

    @Test
    void curlyQuotationMarksMakeAPhraseToo() {
        assertThat(study.found("“moved out”")).containsExactly("moved out");
    }

    @Test
    void wordsWithoutOperatorAreAlternatives() {
        assertThat(study.found("grimsby willows")).containsExactly("Grimsby", "Willows");
    }

    @Test
    void andHoldsWithinATurn() {
        assertThat(study.found("deposit AND grimsby")).isEmpty();
        assertThat(study.found("deposit AND rent")).containsExactly("rent", "deposit");
    }

    @Test
    void andHoldsWithinATranscriptWhenAskedFor() {
        assertThat(study.found(within("deposit AND grimsby", Within.TRANSCRIPT)))
                .containsExactly("deposit", "Grimsby", "deposit");
        assertThat(study.found(within("deposit AND london", Within.TRANSCRIPT))).isEmpty();
        assertThat(study.found(within("deposit NOT grimsby", Within.TRANSCRIPT))).isEmpty();
    }

    @Test
    void andHoldsWithinASentenceWhenAskedFor() {
        assertThat(study.found(within("rent AND move", Within.SENTENCE)))
                .containsExactly("rent", "moving");
        assertThat(study.found(within("rent AND deposit", Within.SENTENCE))).isEmpty();
        assertThat(study.found(within("\"since no\"", Within.SENTENCE))).isEmpty();
    }

    @Test
    void notHoldsWithinATurn() {
        assertThat(study.found("rent NOT deposit")).containsExactly("rent");
        assertThat(study.found("rent AND NOT (deposit OR mum)")).containsExactly("rent");
        assertThat(study.found("deposit AND (NOT mum)")).containsExactly("deposit");
    }

    @Test
    void onlyThePartsThatHoldGiveHits() {
        assertThat(study.found("(deposit AND grimsby) OR willows")).containsExactly("Willows");
    }

    @Test
    void patternsFitTheWordsAsSpoken() {
        assertThat(study.found("mov*")).containsExactly("move", "moving", "moved", "moving");
        assertThat(study.found("*ving")).containsExactly("moving", "moving");
        assertThat(study.found("m?ved")).containsExactly("moved");
        assertThat(study.found("grimsbi~")).containsExactly("Grimsby");
        assertThat(study.found("grimsbi~1 mum’*")).containsExactly("Grimsby", "mum's", "mum’s");
        assertThat(study.found("/gr.msby/")).containsExactly("Grimsby");
        assertThat(study.found("zz*")).isEmpty();
    }

    @Test
    void theSamePlaceCountsOnce() {
        assertThat(study.search(Query.of("moved OR move OR mov* OR \"moved\"")).total())
                .isEqualTo(4);
        assertThat(study.found("moved \"moved out\"")).contains("moved out", "moved");
    }

    @Test
    void wordsNearOneAnotherAreOneHitFromFirstToLast() {
        assertThat(study.found("\"rent up\"~2")).containsExactly("rent was moving up");
        assertThat(study.found("\"rent up\"~1")).isEmpty();
        assertThat(study.found("\"up rent\"~4")).containsExactly("rent was moving up");
        assertThat(study.found("\"up rent\"~3")).isEmpty();
    }

    @Test
    void hyphenatedWordsAreAPhrase() {
        study.add("b.txt", "A well-known one-bedroom flat.\n");
        assertThat(study.found("well-known")).containsExactly("well-known");
        assertThat(study.found("\"one bedroom\"")).containsExactly("one-bedroom");
    }

    @Test
    void hitsComeByNameThenPlaceAndTheTotalCountsThoseBeyondTheLimit() {
        study.add("B.txt", "INT: rent\nP1: Rents, rent.\nINT: Mm.\nP1: Yes.\n")
                .add("0.txt", "So: the rent.\n");
        Found found = study.search(new Query("rent", false, Within.TURN, 3));

        assertThat(found.total()).isEqualTo(6);
        assertThat(found.behind()).isZero();
        assertThat(found.hits().stream().map(study::words))
                .containsExactly("rent", "rent", "Rents");
        assertThat(found.hits()).extracting(Hit::turn).containsExactly(0, 1, 2);
        assertThat(study.search(new Query("rent", false, Within.TURN, 0)).total()).isEqualTo(6);
    }

    @Test
    void placesAreExactBehindEmojiAndCombiningMarks() {
        study.add(
                "u.txt",
                "P: 😀❤️ cafe\u0301 👩‍👩‍👧 naïve 𝒳 Straße.\nP: Œuvre co\u0308operate.\n");
        assertThat(study.found("café")).containsExactly("cafe\u0301");
        assertThat(study.found("cafe\u0301")).containsExactly("cafe\u0301");
        assertThat(study.found("CAFE")).containsExactly("cafe\u0301");
        assertThat(study.found("naive")).containsExactly("naïve");
        assertThat(study.found("\"cafe naive\"")).containsExactly("cafe\u0301 👩‍👩‍👧 naïve");
        assertThat(study.found("strasse")).containsExactly("Straße");
        assertThat(study.found("oeuv*")).containsExactly("Œuvre");
        assertThat(study.found("cooperate")).containsExactly("co\u0308operate");
    }

    @ParameterizedTest
    @CsvSource({
        "bus, buses", "child, children", "family, families", "commute, commuting",
        "go, goes", "study, studied", "work, working", "woman, women"
    })
    void formsOfOneWordAreFoundTogether(String one, String other) {
        study.add("f.txt", one + ", well, " + other + ".");
        assertThat(study.found(one)).containsExactly(one, other);
        assertThat(study.found(other)).containsExactly(one, other);
    }

    @Test
    void aUniversityIsNotTheUniverse() {
        study.add("f.txt", "The universe. The universities.");
        assertThat(study.found("university")).containsExactly("universities");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOT rent", "-rent", "NOT (a OR b)", "NOT (NOT rent)"})
    void aQueryThatSaysOnlyWhatNotToFindIsRefused(String query) {
        assertThatThrownBy(() -> study.found(query))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("“" + query + "”")
                .hasMessageContaining("Add a word that is to be found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '$',
            value = {
                "\"my rent | lacks a quotation mark",
                "(rent OR mum | lacks a bracket",
                "rent AND | is not well formed",
                "and/or | is not well formed",
                "speaker:mum | no fields",
                "well-kn* | “-” in it",
                "\"a b\"~900 | too far apart",
                "... | has no words",
                "*:* | no fields"
            })
    void aQueryThatIsNotWellFormedIsRefusedInPlainWords(String query, String expected) {
        assertThatThrownBy(() -> study.found(query))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("“" + query + "”")
                .hasMessageContaining(expected)
                .satisfies(it -> assertThat(((Problem) it).remedy()).isNotBlank());
    }

    @Test
    void anEndlessQueryIsRefused() {
        assertThatThrownBy(() -> study.found("(".repeat(60) + "a" + ")".repeat(60)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("50 brackets");
        assertThatThrownBy(() -> study.found("a ".repeat(3_000))).isInstanceOf(Problem.class);
        assertThat(study.found("x ".repeat(900) + "grimsby")).containsExactly("Grimsby");
    }

    @Test
    void aPatternForTooManyWordsIsRefused() {
        StringBuilder many = new StringBuilder("P: ");
        for (int i = 0; i <= Candidates.MOST_WORDS; i++) {
            many.append("w").append(i).append(' ');
        }
        study.add("many.txt", many.toString());

        assertThat(study.search(Query.of("w1*")).total()).isEqualTo(1_112);
        assertThatThrownBy(() -> study.found("w*"))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("“w*” stands for more than 10000 different words");
    }

    @Test
    void aRunOfLettersWithoutEndIsStillFound() {
        String run = "a".repeat(50_000);
        study.add("long.txt", "P: " + run + " end");
        assertThat(study.found(run.substring(0, 300))).containsExactly(run);
        assertThat(study.found("end")).containsExactly("end");
    }

    private static Query exact(String text) {
        return new Query(text, true, Within.TURN, 100);
    }

    private static Query within(String text, Within within) {
        return new Query(text, false, within, 100);
    }
}
