package org.postil.desktop.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.desktop.kit.Stage;
import org.postil.desktop.kit.Theme;
import org.postil.study.AskedState;
import org.postil.study.Question;
import org.postil.study.Study;

/// The topic guide and who was asked.
final class GuidePanelTest {
    @TempDir private Path folder;

    private static GuidePanel shown(Stage stage) {
        GuidePanel panel =
                stage.call(() -> {
                    GuidePanel made = new GuidePanel(stage.desk());
                    stage.desk().add(made);
                    return made;
                });
        stage.settle();
        return panel;
    }

    @Test
    void oneKeySetsAllCellsThatAreSelectedAsOneChange() {
        try (Stage stage = Stage.withExample(folder)) {
            GuidePanel panel = shown(stage);
            int before = stage.project().log().size();
            for (AskedState state : AskedState.values()) {
                stage.run(() -> {
                    panel.asked().changeSelection(0, 1, false, false);
                    panel.asked().changeSelection(2, 3, false, true);
                    Press.key(panel.asked(), AskedGrid.letter(state));
                });
                stage.settle();
                AskedGrid grid = AskedGrid.of(stage.project().study());
                for (int row = 0; row < 3; row++) {
                    for (int column = 0; column < 3; column++) {
                        assertThat(grid.state(row, column)).isEqualTo(state);
                    }
                }
            }
            stage.run(() -> Press.key(panel.asked(), "DELETE"));
            stage.settle();
            assertThat(AskedGrid.of(stage.project().study()).state(1, 1)).isNull();
            assertThat(stage.project().log().size() - before).isLessThanOrEqualTo(5);
            stage.run(() -> Press.item(panel.asked().menu(), "Not asked"));
            stage.settle();
            assertThat(stage.call(panel::where)).contains("9 cells").contains("asked ");
            stage.run(stage.desk()::undo);
            stage.settle();
            assertThat(AskedGrid.of(stage.project().study()).state(1, 1)).isNull();
        }
    }

    @Test
    void countsSayHowManyOfAllWereAsked() {
        try (Stage stage = Stage.withExample(folder)) {
            Study study = stage.project().study();
            AskedGrid grid = AskedGrid.of(study);
            for (Question question : study.questions()) {
                long out =
                        study.asked().stream()
                                .filter(it -> it.question().equals(question.id()))
                                .filter(it -> !it.state().inBase())
                                .count();
                int all = study.participants().size();
                assertThat(grid.count(question)).isEqualTo("asked " + (all - out) + " of " + all);
            }
        }
    }

    @Test
    void questionsAreAddedEditedMovedLinkedAndRemoved() {
        try (Stage stage = Stage.withExample(folder)) {
            GuidePanel panel = shown(stage);
            stage.run(() -> {
                panel.fresh().setText("And what would you tell somebody younger?");
                panel.fresh().postActionEvent();
            });
            stage.settle();
            Question added = stage.project().study().questions().getLast();
            assertThat(added.text()).startsWith("And what");
            int last = stage.project().study().questions().size() - 1;
            stage.run(() -> {
                panel.questions().setRowSelectionInterval(last, last);
                panel.questions().editCellAt(last, 2);
                ValueEditor editor = (ValueEditor) panel.questions().getCellEditor();
                editor.field().setText("Reasons for moving; Facil");
                editor.complete();
                assertThat(editor.field().getText())
                        .isEqualTo("Reasons for moving; Facilitators of moving");
                Press.key(editor.field(), "ENTER");
            });
            stage.settle();
            Study now = stage.project().study();
            List<UUID> codes = now.questions().getLast().codes();
            assertThat(codes)
                    .containsExactly(
                            now.codebook().named("Reasons for moving").id(),
                            now.codebook().named("Facilitators of moving").id());
            stage.run(() -> Press.key(panel.questions(), "alt UP"));
            stage.settle();
            assertThat(stage.project().study().questions().get(last - 1).id())
                    .isEqualTo(added.id());
            stage.run(() -> panel.questions().setValueAt("Advice", last - 1, 0));
            stage.settle();
            assertThat(stage.project().study().questionNamed("Advice")).isPresent();
            stage.run(() -> {
                Press.key(panel.questions(), "ctrl DELETE");
                panel.question().answer(true);
            });
            stage.settle();
            assertThat(stage.project().study().questionNamed("Advice")).isEmpty();
        }
    }

    @Test
    void itsPictures() {
        try (Stage stage = Stage.withExample(folder)) {
            GuidePanel panel = shown(stage);
            stage.run(() -> panel.asked().changeSelection(2, 4, false, false));
            stage.paint(panel.component(), 1280, 800, "guide-light");
            stage.paint(panel.component(), new Dimension(1000, 600), 2, "guide-200");
            stage.paint(panel.component(), 640, 500, "guide-narrow");
            stage.theme(Theme.DARK, panel.component());
            stage.paint(panel.component(), 1280, 800, "guide-dark");
        }
    }

    @Test
    void anEmptyGuideSaysWhatItWouldBe() {
        try (Stage stage = Stage.empty(folder)) {
            GuidePanel panel = shown(stage);
            stage.paint(panel.component(), 1000, 500, "guide-empty");
            assertThat(stage.call(() -> panel.questions().getRowCount())).isZero();
        }
    }
}
