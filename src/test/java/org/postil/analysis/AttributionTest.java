package org.postil.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AttributionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    gender=female; age_band=30-49; area_type=affluent; origin_area_type=disadvantaged; mover_status=mover | Female, 30–49, affluent area (moved from disadvantaged area)
                    gender=male; age_band=30-49; area_type=disadvantaged; origin_area_type=disadvantaged; mover_status=stayer | Male, 30–49, disadvantaged area
                    gender=female; age_band=30–49; area_type=affluent; origin_area_type=affluent; mover_status=mover | Female, 30–49, affluent area (moved from another affluent area)
                    gender=female; area_type=disadvantaged area; origin_area_type=disadvantaged; mover_status=returner | Female, disadvantaged area (returned)
                    gender=female; age_band=30-49; area_type=disadvantaged; mover_status=stayer; mode=focus group | Focus group participant, 30–49, disadvantaged area
                    gender=male; age_band=18-29; mode=focus_group_2 | Focus group participant, 18–29
                    age_band=50+; area_type=affluent | Participant, 50+, affluent area
                    gender=non-binary; age_band=18-29 | Non-binary, 18–29
                    gender=female; age_band=33; area_type=affluent | Female, affluent area
                    mover_status=mover; mode=interview | Participant P01
                    """)
    void aTemplateDescribesWithoutNaming(String values, String label) {
        ReportingStudy made = attributes();
        made.participant("P01", "", "", values.strip().split("; "));

        assertThat(Attribution.of(made.study()).of(id(made, "P01"))).isEqualTo(label);
    }

    @Test
    void aNameThatCouldBeAPersonsIsNumbered() {
        ReportingStudy made = attributes();
        made.participant("Kerry", "", "").participant("FG1-P3", "", "").participant("P02", "", "");
        Attribution attribution = Attribution.of(made.study());

        assertThat(attribution.of(id(made, "Kerry"))).isEqualTo("Participant 2");
        assertThat(attribution.of(id(made, "FG1-P3"))).isEqualTo("Participant FG1-P3");
        assertThat(attribution.of(id(made, "P02"))).isEqualTo("Participant P02");
    }

    @Test
    void severalSpeakersShareALabelOnceOrStandSideBySide() {
        ReportingStudy made = ReportingStudy.people();
        Attribution attribution = Attribution.of(made.study());

        assertThat(attribution.of(List.of(id(made, "P05"), id(made, "P06"))))
                .isEqualTo("Focus group participant, 30–49, disadvantaged area");
        assertThat(attribution.of(List.of(id(made, "P03"), id(made, "P04"))))
                .isEqualTo("Female, 18–29, disadvantaged area; Male, 30–49, disadvantaged area");
        assertThat(attribution.of(List.of())).isEqualTo(Attribution.UNKNOWN);
    }

    @Test
    void threePeopleWhoSpokeOnlyTogetherAreAFocusGroupWhereTheModeIsNotRecorded() {
        ReportingStudy made = new ReportingStudy();
        made.undated(
                "talk.txt",
                "Moderator: So?",
                "Ann: One.",
                "Bob: Two.",
                "Cy: Three.",
                "Ann: One.",
                "Bob: Two.",
                "Cy: Three.");
        made.attribute("gender").attribute("age_band");
        made.participant("P1", "talk.txt", "Ann", "gender=female", "age_band=18-29")
                .participant("P2", "talk.txt", "Bob", "gender=male")
                .participant("P3", "talk.txt", "Cy");

        assertThat(Attribution.of(made.study()).of(id(made, "P1")))
                .isEqualTo("Focus group participant, 18–29");
    }

    @Test
    void labelsThatFitOneOrTwoPeopleAreListed() {
        ReportingStudy made = ReportingStudy.people();
        Attribution attribution = Attribution.of(made.study());
        List<UUID> sample =
                List.of(id(made, "P03"), id(made, "P04"), id(made, "P05"), id(made, "P06"));

        KRule rule = KRule.of(attribution, sample, List.of(id(made, "P05"), id(made, "P04")), 3);

        assertThat(rule.narrow())
                .containsExactly(
                        new KRule.Label("Focus group participant, 30–49, disadvantaged area", 2),
                        new KRule.Label("Male, 30–49, disadvantaged area", 1));
        assertThat(rule.note())
                .isEqualTo(
                        "These attributions fit one or two people of the sample; what is quoted"
                                + " under one of them can be read together: “Focus group"
                                + " participant, 30–49, disadvantaged area” (2 participants);"
                                + " “Male, 30–49, disadvantaged area” (1 participant).");
    }

    @Test
    void aLabelThatFitsEnoughPeopleIsNotListed() {
        ReportingStudy made = ReportingStudy.people();
        Attribution attribution = Attribution.of(made.study());
        List<UUID> focus = List.of(id(made, "P05"), id(made, "P06"));

        assertThat(KRule.of(attribution, focus, focus, 2).narrow()).isEmpty();
        assertThat(KRule.of(attribution, focus, focus, 2).note())
                .isEqualTo(
                        "Every attribution printed here fits at least 2 participants of the"
                                + " sample.");
        assertThat(KRule.of(attribution, focus, focus, 3).narrow()).hasSize(1);
    }

    private static ReportingStudy attributes() {
        return new ReportingStudy()
                .attribute("gender", "female", "male")
                .attribute("age_band")
                .attribute("area_type")
                .attribute("origin_area_type")
                .attribute("mover_status", "mover", "stayer")
                .attribute("mode");
    }

    private static UUID id(ReportingStudy made, String name) {
        return made.study().participantNamed(name).orElseThrow().id();
    }
}
