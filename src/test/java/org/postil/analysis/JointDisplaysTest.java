package org.postil.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.postil.report.Block;
import org.postil.report.JointTable;
import org.postil.study.AttributeValue;
import org.postil.study.JointDisplay;
import org.postil.study.Problem;

final class JointDisplaysTest {
    @Test
    void figuresStandAsPrintedWithTheirSources() {
        JointTable table = fill(ReportingStudy.whole());

        assertThat(table.rows().getFirst().statistics())
                .containsExactly(
                        "Migrant, Model 3: 267.2*** (79.5) pounds; n 1,938 [1]",
                        "Earnings, Mover: a good deal (“over two thousand”) (as a figure: 267.2"
                                + " pounds, derived); n not printed [2]");
        assertThat(table.sources())
                .containsExactly(
                        "Table 7, Pay. Source as printed: Household survey, 2000 to 2019.",
                        "Figure 10, Pay. Source as printed: Household survey, 2000 to 2019.");
    }

    @Test
    void countsStandPerCodeAndFocusGroupsApart() {
        JointTable table = fill(ReportingStudy.whole());

        assertThat(table.groups())
                .containsExactly(
                        "Movers (n = 2 interviewed)",
                        "Stayers (n = 2 interviewed; n = 2 in focus groups)");
        assertThat(counts(table, 0, 0))
                .containsExactly("Work: 2 of 2 asked", "Cost of moving: 1 of 2 asked");
        assertThat(counts(table, 0, 1))
                .containsExactly(
                        "Work: not asked",
                        "Cost of moving: not asked (and 1 unasked); focus groups not asked");
        assertThat(counts(table, 1, 1)).containsExactly("Family: 1 of 2; focus groups 1 of 2");
    }

    @Test
    void theAuthorsQuotesStandInTheirSpeakersGroup() {
        ReportingStudy made = ReportingStudy.whole();
        JointTable table = fill(made);

        assertThat(quotes(table, 0, 0))
                .extracting(Block.Quote::text)
                .containsExactly(ReportingStudy.DEPOSIT);
        assertThat(quotes(table, 0, 1)).isEmpty();
        String coding =
                made.study().codings(made.transcript("P01.txt").id()).stream()
                        .filter(it -> it.code().equals(made.codeId("Cost of moving")))
                        .findFirst()
                        .orElseThrow()
                        .id()
                        .toString()
                        .replace("-", "");
        assertThat(quotes(table, 0, 0).getFirst().bookmark()).isEqualTo("q_" + coding);
    }

    @Test
    void whereTheAuthorsChoseNoneTheBestOfEachGroupIsTaken() {
        JointTable table = fill(ReportingStudy.whole());

        assertThat(quotes(table, 1, 0)).isEmpty();
        assertThat(quotes(table, 1, 1))
                .extracting(Block.Quote::text)
                .containsExactly("Mam is two streets away and has the boys");
    }

    @Test
    void aTopicThatNoFigureMeasuresSaysSo() {
        JointTable.Row row = fill(ReportingStudy.whole()).rows().get(1);

        assertThat(row.statistics())
                .containsExactly("No published figure of this study’s sources measures this.");
        assertThat(row.fit()).isEqualTo("silent in statistics");
        assertThat(row.reasoning()).isEqualTo("Nobody measured it.");
        assertThat(row.metaInference()).isEqualTo("Ties employ people.");
    }

    @Test
    void theNotesSayHowTheSidesDiffer() {
        List<String> notes = fill(ReportingStudy.whole()).notes();

        assertThat(notes)
                .anySatisfy(it ->
                        assertThat(it)
                                .contains("Stars are the publications’ own. [1]: *** p<0.01."))
                .contains(
                        "Groups – [1] and [2]: Mover: lives in another local authority."
                                + " Interviews: as the researchers recorded it for each"
                                + " participant in the attribute “mover status” (mover, stayer);"
                                + " 2 of 2 movers live in an area of another type than the one"
                                + " they grew up in.",
                        "People – [1] and [2]: Regression sample. Interviews: 6 participants"
                                + " chosen for range, aged 18–29 and 30–49.",
                        "Place – [1] and [2]: England and Wales. Interviews: not recorded in this"
                                + " study.",
                        "Period – [1] and [2]: 2000 to 2019. Interviews: 3 September 2019 to 20"
                                + " November 2019.")
                .anySatisfy(it -> assertThat(it).contains("never tested against each other"))
                .anySatisfy(it -> assertThat(it).contains("not estimates for the population"));
    }

    @Test
    void aStudyWithoutAGuideHasNoAskedInItsCounts() {
        ReportingStudy made = ReportingStudy.people();
        made.code("Family", "", "").coding("Tom", "P03.txt", "Family", "Mam is two streets away");
        made.display("ties", ReportingRows.unjudged("Ties", made.codeId("Family")));

        JointTable table = fill(made);

        assertThat(counts(table, 0, 1)).first().isEqualTo("Family: 1 of 2; focus groups 0 of 2");
        assertThat(table.rows().getFirst().statistics())
                .containsExactly("No published figure was chosen.");
        assertThat(table.rows().getFirst().fit()).isEqualTo("not judged");
        assertThat(String.join(" ", table.notes())).doesNotContain("tested", "Stars");
    }

    @Test
    void movingAParticipantToTheOtherGroupMovesTheirCountsAndQuotes() {
        JointTable before = fill(ReportingStudy.whole());
        JointTable after = fill(ReportingStudy.whole().alter("P03", "mover_status", "mover"));

        assertThat(counts(before, 1, 0)).containsExactly("Family: 0 of 2");
        assertThat(counts(after, 1, 0)).containsExactly("Family: 1 of 3");
        assertThat(counts(after, 1, 1)).containsExactly("Family: 0 of 1; focus groups 1 of 2");
        assertThat(quotes(after, 1, 0))
                .extracting(Block.Quote::text)
                .containsExactly("Mam is two streets away and has the boys");
        assertThat(quotes(after, 1, 1))
                .extracting(Block.Quote::text)
                .containsExactly("My lad is round the corner. […] And his nan sees him every day");
        assertThat(after.rows().getFirst().groupCells().getFirst().quotes())
                .isEqualTo(before.rows().getFirst().groupCells().getFirst().quotes());
    }

    @Test
    void theScopeLimitsWhoIsCounted() {
        ReportingStudy made = ReportingStudy.whole();
        Scope women =
                Scope.EVERYTHING.where(
                        made.study(), List.of(new AttributeValue("gender", "female")));

        JointTable table = JointDisplays.fill(made.study(), made.texts, display(made), women);

        assertThat(counts(table, 0, 0))
                .containsExactly("Work: 1 of 1 asked", "Cost of moving: 1 of 1 asked");
        assertThat(table.notes().getFirst()).contains("limited to gender = female");
    }

    @Test
    void aDisplayByAnUnknownAttributeIsRefused() {
        ReportingStudy made = ReportingStudy.whole();
        JointDisplay unknown =
                new JointDisplay(
                        display(made).id(), "x", "", "", "shoe_size", List.of(), "", List.of());

        assertThatThrownBy(() ->
                        JointDisplays.fill(made.study(), made.texts, unknown, Scope.EVERYTHING))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("shoe_size");
    }

    private static JointDisplay display(ReportingStudy made) {
        return made.study().jointDisplays().getFirst();
    }

    private static JointTable fill(ReportingStudy made) {
        return JointDisplays.fill(made.study(), made.texts, display(made), Scope.EVERYTHING);
    }

    private static List<String> counts(JointTable table, int row, int group) {
        return table.rows().get(row).groupCells().get(group).counts();
    }

    private static List<Block.Quote> quotes(JointTable table, int row, int group) {
        return table.rows().get(row).groupCells().get(group).quotes();
    }
}
