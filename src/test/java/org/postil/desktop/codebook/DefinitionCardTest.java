package org.postil.desktop.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Place;
import org.postil.desktop.kit.Stage;
import org.postil.desktop.kit.Theme;
import org.postil.study.Code;

/// Reads and writes definitions where they stand.
final class DefinitionCardTest {
    @TempDir Path folder;
    private Stage stage;
    private DefinitionCard card;

    @BeforeEach
    void open() {
        stage = Stage.withExample(folder);
        card = stage.call(() -> new DefinitionCard(stage.desk()));
        stage.run(() -> stage.desk().add(card));
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private Code code(String name) {
        return stage.desk().study().codebook().named(name);
    }

    private void choose(String name) {
        UUID id = code(name).id();
        stage.run(() -> stage.desk().select(stage.desk().selection().withCodes(List.of(id))));
        stage.settle();
    }

    private void write(Part part, String text) {
        stage.run(() -> card.meaning().passage(part).setText(text));
    }

    @Test
    void itIsWrittenWhereItStandsAndSavedByCtrlEnter() {
        choose("Moving for work");
        Code before = code("Moving for work");
        stage.run(() -> Pressing.press(card.meaning().passage(Part.DEFINITION), "E"));
        write(Part.DEFINITION, "Going where the jobs are.");
        stage.run(() -> Pressing.press(card.meaning().passage(Part.DEFINITION), "ctrl ENTER"));
        stage.settle();
        assertThat(code("Moving for work").definition()).isEqualTo("Going where the jobs are.");
        assertThat(code("Moving for work").exclude()).isEqualTo(before.exclude());
        stage.run(stage.desk()::undo);
        stage.settle();
        assertThat(code("Moving for work")).isEqualTo(before);
        assertThat(stage.call(() -> card.meaning().passage(Part.DEFINITION).getText()))
                .isEqualTo(before.definition());
    }

    @Test
    void escapeLeavesItAsItWas() {
        choose("Moving for work");
        Code before = code("Moving for work");
        stage.run(() -> card.meaning().begin());
        write(Part.INCLUDE, "Never");
        stage.run(() -> Pressing.press(card.meaning().passage(Part.INCLUDE), "ESCAPE"));
        stage.settle();
        assertThat(code("Moving for work")).isEqualTo(before);
        assertThat(stage.call(() -> card.meaning().passage(Part.INCLUDE).getText()))
                .isEqualTo(before.include());
    }

    @Test
    void choosingAnotherCodeSavesWhatWasWritten() {
        choose("Moving for work");
        stage.run(() -> card.meaning().begin());
        write(Part.INCLUDE, "A job was offered.");
        choose("Student finance");
        assertThat(code("Moving for work").include()).isEqualTo("A job was offered.");
        assertThat(stage.call(() -> card.meaning().passage(Part.DEFINITION).getText()))
                .isEqualTo(code("Student finance").definition());
    }

    @Test
    void aChangeOfTheStudyDoesNotDisturbWhoeverWrites() {
        choose("Moving for work");
        stage.run(() -> card.meaning().begin());
        write(Part.DEFINITION, "Half a sentence");
        stage.run(() ->
                new CodeDeeds(stage.desk()).rename(code("Student finance").id(), "Fees and rent"));
        stage.settle();
        assertThat(stage.call(() -> card.meaning().isWriting())).isTrue();
        assertThat(stage.call(() -> card.meaning().passage(Part.DEFINITION).getText()))
                .isEqualTo("Half a sentence");
    }

    @Test
    void theNameOfAnotherCodeLeadsToIt() {
        choose("Expected step after school");
        stage.run(() -> {
            Passage passage = card.meaning().passage(Part.EXCLUDE);
            passage.setCaretPosition(passage.getText().indexOf("Choice of course") + 2);
            Pressing.press(passage, "ENTER");
        });
        assertThat(stage.desk().selection().codes())
                .containsExactly(code("Choice of course or university").id());
    }

    @Test
    void anExemplarLeadsToItsPlace() {
        List<Place> read = new ArrayList<>();
        stage.run(() ->
                stage.desk()
                        .guideWith(
                                new Desk.Guide() {
                                    @Override
                                    public void read(Place place) {
                                        read.add(place);
                                    }

                                    @Override
                                    public void open(String page) {}
                                }));
        choose("Expected step after school");
        Code code = code("Expected step after school");
        CodeFacts facts = CodeFacts.of(stage.desk().study(), stage.project().texts(), code);
        assertThat(facts.exemplars()).isNotEmpty();
        assertThat(facts.words()).matches("\\d+ quotes of \\d+ participants");
        stage.run(() -> stage.desk().read(facts.exemplars().getFirst().place()));
        assertThat(read).hasSize(1);
    }

    @Test
    void itIsPaintedLightAndDarkAndWhileItIsWritten() {
        stage.paint(card.component(), 300, 120, "definition-empty");
        choose("Expected step after school");
        stage.paint(card.component(), 300, 480, "definition");
        stage.paint(card.component(), new Dimension(300, 480), 2, "definition-200");
        stage.run(() -> card.meaning().begin());
        stage.paint(card.component(), 300, 560, "definition-writing");
        stage.run(() -> card.meaning().revert());
        stage.theme(Theme.DARK, card.component());
        stage.paint(card.component(), 300, 480, "definition-dark");
        assertThat(stage.call(() -> card.meaning().isWriting())).isFalse();
    }
}
