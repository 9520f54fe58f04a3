package org.postil.desktop.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.desktop.kit.Stage;
import org.postil.study.Attribute;
import org.postil.study.Bands;
import org.postil.study.Problem;
import org.postil.study.Study;

/// Bands as they are written, previewed and derived.
final class BandsTest {
    private static final UUID AGE = new UUID(0, 1);

    @TempDir private Path folder;

    @Test
    void peopleWriteBandsInManyWays() {
        Bands bands = BandsText.read(AGE, "under 18\n18-29\n30 to 49\nolder: 50+\n");
        assertThat(bands.labels()).containsExactly("under 18", "18-29", "30 to 49", "older");
        assertThat(bands.of("17")).isEqualTo("under 18");
        assertThat(bands.of("18")).isEqualTo("18-29");
        assertThat(bands.of("29")).isEqualTo("18-29");
        assertThat(bands.of("30")).isEqualTo("30 to 49");
        assertThat(bands.of("49.5")).isEqualTo("30 to 49");
        assertThat(bands.of("70")).isEqualTo("older");
        assertThat(bands.of("refused")).isEqualTo("refused");
        assertThatThrownBy(() -> BandsText.read(AGE, "young")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> BandsText.read(AGE, "1-5\n5-9")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> BandsText.read(AGE, " \n")).isInstanceOf(Problem.class);
    }

    @Test
    void whatIsWrittenForBandsReadsAsTheSameBands() {
        Random random = new Random(4);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            int at = random.nextInt(20);
            if (random.nextBoolean()) {
                text.append("under ").append(at).append('\n');
            }
            for (int band = 1 + random.nextInt(5); band > 0; band--) {
                int to = at + random.nextInt(9);
                text.append(random.nextBoolean() ? "band " + band + ": " : "");
                text.append(at).append('–').append(to).append('\n');
                at = to + 1;
            }
            text.append(random.nextBoolean() ? at + "+" : "");
            Bands bands = BandsText.read(AGE, text.toString());
            assertThat(BandsText.read(AGE, BandsText.of(bands))).isEqualTo(bands);
        }
    }

    @Test
    void anAgeBandIsDerivedWithAPreviewAndFollowsTheAge() {
        try (Stage stage = Stage.withExample(folder)) {
            ParticipantsPage page =
                    stage.call(() -> {
                        ParticipantsPage made = new ParticipantsPage(stage.desk());
                        stage.desk().add(made);
                        return made;
                    });
            stage.settle();
            BandsPanel panel = page.people().bands();
            Attribute age = stage.project().study().attributeNamed("age").orElseThrow();
            stage.run(() -> {
                panel.begin(age);
                panel.nameField().setText("decade");
                panel.bandsArea().setText("under 20\ntwenties: 20–29\n30–39\n4x");
            });
            assertThat(stage.call(panel::previewText)).contains("“4x” is no band.");
            assertThat(stage.call(() -> panel.makeButton().isEnabled())).isFalse();
            stage.run(() -> panel.bandsArea().setText("under 20\ntwenties: 20–29\n30–39\n40–46"));
            assertThat(stage.call(panel::previewText))
                    .contains("twenties: ")
                    .contains("In no band: 47");
            stage.run(() -> page.people().side().setSelectedComponent(panel));
            stage.paint(page.component(), 1280, 800, "people-bands");
            stage.run(() -> panel.makeButton().doClick(0));
            stage.settle();
            Study study = stage.project().study();
            Attribute decade = study.attributeNamed("decade").orElseThrow();
            assertThat(Objects.requireNonNull(decade.derivation()).source()).isEqualTo(age.id());
            assertThat(value(study, "P01", decade)).isEqualTo("30–39");
            stage.run(() -> {
                PeopleTable table = page.people().table();
                table.setValueAt("21", 0, 2);
                assertThat(table.isCellEditable(0, table.rows().attributes().size())).isFalse();
            });
            stage.settle();
            assertThat(value(stage.project().study(), "P01", decade)).isEqualTo("twenties");
            stage.run(stage.desk()::undo);
            stage.settle();
            stage.run(stage.desk()::undo);
            stage.settle();
            assertThat(stage.project().study().attributeNamed("decade")).isEmpty();
        }
    }

    private static String value(Study study, String participant, Attribute attribute) {
        return study.participantNamed(participant)
                .orElseThrow()
                .values()
                .getOrDefault(attribute.id(), "");
    }
}
