package org.postil.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postil.study.AttributeValue;
import org.postil.study.Participant;
import org.postil.study.Problem;
import org.postil.study.Study;

final class ScopeTest {
    private final SmallStudy small =
            new SmallStudy()
                    .attribute("gender", "female", "male")
                    .attribute("age", "18–29", "30–49")
                    .participant("Ann", "gender=female", "age=18-29")
                    .participant("Bob", "gender=male", "age=30–49")
                    .participant("Cat", "gender=female", "age=30–49")
                    .participant("Dan", "age= ")
                    .transcript("P01.txt", "Ann: I moved away. I came back.", "Ann: Never again.")
                    .transcript("P02.txt", "Bob: I stayed at home.", "Bob: All my life.")
                    .transcript("P03.txt", "Cat: I moved twice.", "Cat: Work took me.")
                    .codes("Moving", "Moving > Work", "Staying", "Staying > Work")
                    .coding("ana", "P01.txt", "moved away", "Moving", "weight=primary")
                    .coding("ana", "P01.txt", "came back", "Staying", "weight=secondary")
                    .coding("ana", "P03.txt", "moved twice", "Moving")
                    .coding("ana", "P03.txt", "Work took me", "Moving > Work", "weight=primary");
    private final Study study = small.study();

    private List<String> left(String... where) {
        return Counted.of(study, Scope.EVERYTHING.where(study, pairs(where)))
                .participants()
                .stream()
                .map(Participant::name)
                .toList();
    }

    private static List<AttributeValue> pairs(String... pairs) {
        return Arrays.stream(pairs)
                .map(it -> it.split("=", 2))
                .map(it -> new AttributeValue(it[0], it[1]))
                .toList();
    }

    private Filters codings(String... attributes) {
        return new Filters(List.of(), List.of(), false, "", pairs(attributes), List.of(), "");
    }

    private List<String> quotes(Scope scope) {
        return Counted.of(study, scope).codings().stream()
                .map(it -> it.span().of(small.texts().text(it.transcript())))
                .toList();
    }

    @Test
    void theSameAttributeRepeatedIsAnOr() {
        assertThat(left("gender=female", "gender=male")).containsExactly("Ann", "Bob", "Cat");
    }

    @Test
    void differentAttributesAreAnAnd() {
        assertThat(left("gender=female", "age=30-49")).containsExactly("Cat");
    }

    @Test
    void anEnDashEqualsAHyphenOnBothSides() {
        assertThat(left("AGE=18–29")).containsExactly("Ann");
        assertThat(left("age=18-29")).containsExactly("Ann");
    }

    @Test
    void whoHasNoValueCanBeAskedFor() {
        assertThat(left("age=(not recorded)")).containsExactly("Dan");
        assertThat(left("gender=(not recorded)", "gender=male")).containsExactly("Bob", "Dan");
    }

    @Test
    void anUnknownAttributeNamesThoseThatAreThere() {
        assertThatThrownBy(() -> left("sex=female"))
                .isInstanceOf(Problem.class)
                .hasMessage("There is no attribute “sex”. Write one of: gender, age.");
    }

    @Test
    void anUnknownValueNamesTheKnownOnes() {
        assertThatThrownBy(() -> left("age=50"))
                .isInstanceOf(Problem.class)
                .hasMessage("“50” is not a value of age. Write one of: 18–29, 30–49.");
    }

    @Test
    void anUnknownDocumentNamesThoseThatAreThere() {
        Filters filters =
                new Filters(List.of(), List.of(), false, "", List.of(), List.of("P9.txt"), "");
        assertThatThrownBy(() -> Scope.of(study, filters))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("There is no document “P9.txt”.")
                .hasMessageContaining("P01.txt, P02.txt, P03.txt");
    }

    @Test
    void anUnknownCoderNamesThoseThatAreThere() {
        assertThatThrownBy(() -> CodingOfRecord.named("zoe", study))
                .isInstanceOf(Problem.class)
                .hasMessage("There is no coder “zoe”. Write any, all, consensus or one of: ana.");
        assertThatThrownBy(() -> CodingOfRecord.named("consensus", study))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("has no consensus coding");
    }

    @Test
    void unknownAndAmbiguousCodesAreRefused() {
        for (String code : List.of("Leaving", "Work")) {
            Filters filters =
                    new Filters(List.of(), List.of(code), false, "", List.of(), List.of(), "");
            assertThatThrownBy(() -> Scope.of(study, filters))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("“" + code + "”");
        }
    }

    @Test
    void codesAreAnOr() {
        Scope scope =
                Scope.EVERYTHING.withCodes(List.of(small.code("Staying"), small.code("Moving")));
        assertThat(quotes(scope)).containsExactly("moved away", "came back", "moved twice");
        assertThat(Counted.of(study, scope).rows()).hasSize(2);
    }

    @Test
    void aCodeStandsForItsDescendantsOnlyWithChildren() {
        Scope scope = Scope.EVERYTHING.withCodes(List.of(small.code("Moving")));
        assertThat(quotes(scope)).doesNotContain("Work took me");
        assertThat(quotes(scope.withChildren(true)))
                .containsExactly("moved away", "moved twice", "Work took me");
        assertThat(Counted.of(study, scope.withChildren(true)).rows()).hasSize(1);
    }

    @Test
    void codingAttributesAreConditionsToo() {
        assertThat(quotes(Scope.of(study, codings("weight=primary"))))
                .containsExactly("moved away", "Work took me");
        assertThat(quotes(Scope.of(study, codings("weight=primary", "Weight=secondary"))))
                .containsExactly("moved away", "came back", "Work took me");
        assertThat(quotes(Scope.of(study, codings("weight=(not recorded)"))))
                .containsExactly("moved twice");
    }

    @Test
    void unknownCodingAttributesNameThoseThatAreThere() {
        assertThatThrownBy(() -> Scope.of(study, codings("mood=sad")))
                .isInstanceOf(Problem.class)
                .hasMessage("No coding has an attribute “mood”. Write one of: weight.");
        assertThatThrownBy(() -> Scope.of(study, codings("weight=high")))
                .isInstanceOf(Problem.class)
                .hasMessage("“high” is not a value of weight. Write one of: primary, secondary.");
    }

    @Test
    void namingDocumentsLeavesTheParticipantsWhoSpeakThere() {
        Scope scope =
                Scope.of(
                        study,
                        new Filters(
                                List.of(),
                                List.of(),
                                false,
                                "",
                                List.of(),
                                List.of("P01.txt", "p03.txt"),
                                ""));
        Counted counted = Counted.of(study, scope);
        assertThat(counted.participants())
                .extracting(Participant::name)
                .containsExactly("Ann", "Cat");
        assertThat(counted.codings()).hasSize(4);
    }

    @Test
    void theFiltersAreSaidInWords() {
        Scope scope =
                Scope.of(
                        study,
                        new Filters(
                                pairs("gender=female", "gender=male", "age=30-49"),
                                List.of("Moving > Work"),
                                false,
                                "ANY",
                                pairs("weight=primary"),
                                List.of("P03.txt"),
                                "first draft"));
        assertThat(scope.words(study))
                .isEqualTo(
                        "gender = female or male; age = 30–49; codes: Moving > Work; codings with"
                                + " weight = primary; documents: P03.txt");
        assertThat(scope.at()).isEqualTo("first draft");
        assertThat(scope.record().words()).isEqualTo("any coder");
        assertThat(Scope.of(study, Filters.NONE)).isEqualTo(Scope.EVERYTHING);
    }
}
