package org.postil.desktop.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.desktop.kit.Stage;
import org.postil.desktop.kit.Theme;
import org.postil.study.AttributeName;
import org.postil.study.Participant;
import org.postil.study.Span;
import org.postil.study.Study;
import org.postil.study.Transcript;
import org.postil.study.Turn;

/// The case card beside the text.
final class CaseCardTest {
    @TempDir private Path folder;

    private static CaseCard shown(Stage stage, List<Participant> memos) {
        CaseCard card =
                stage.call(() -> {
                    CaseCard made = new CaseCard(stage.desk(), memos::add);
                    stage.desk().add(made);
                    return made;
                });
        stage.settle();
        return card;
    }

    private static void open(Stage stage, String name, int at) {
        stage.run(() -> {
            Transcript transcript = stage.desk().study().transcriptNamed(name).orElseThrow();
            stage.desk()
                    .select(
                            stage.desk()
                                    .selection()
                                    .withTranscript(transcript.id())
                                    .withSpan(new Span(at, at)));
        });
    }

    @Test
    void theCardIsOfWhoSpeaksAtTheCaret() {
        try (Stage stage = Stage.withExample(folder)) {
            CaseCard card = shown(stage, new ArrayList<>());
            assertThat(stage.call(card::title)).isEmpty();
            stage.paint(card.component(), 245, 300, "case-nobody");
            String name = "focus-group-1-hartlepool.docx";
            Study study = stage.project().study();
            Transcript group = study.transcriptNamed(name).orElseThrow();
            for (Turn turn : group.turns()) {
                UUID who = study.voices().participant(group.id(), turn);
                if (who != null) {
                    open(stage, name, turn.span().start() + 1);
                    assertThat(stage.call(card::title))
                            .isEqualTo(Objects.requireNonNull(study.participant(who)).name());
                }
            }
            stage.settle();
            assertThat(stage.call(card::counts)).startsWith("1 transcript · ");
            stage.paint(card.component(), 245, 420, "case-group");
        }
    }

    @Test
    void aValueIsTypedWithCompletionAndSavedByEnter() {
        try (Stage stage = Stage.withExample(folder)) {
            CaseCard card = shown(stage, new ArrayList<>());
            open(stage, "interview-01-kerry.docx", 0);
            int row = rowOf(stage, card, "gender");
            stage.run(() -> {
                card.table().setRowSelectionInterval(row, row);
                Press.key(card.table(), "ENTER");
                ValueEditor values = (ValueEditor) card.table().getCellEditor();
                values.field().setText("m");
                values.complete();
                assertThat(values.field().getText()).isEqualTo("male");
                Press.key(values.field(), "ENTER");
            });
            stage.settle();
            assertThat(value(stage, "P01", "gender")).isEqualTo("male");
            stage.run(() -> card.table().setValueAt("Not_asked", row, 1));
            stage.settle();
            assertThat(value(stage, "P01", "gender")).isEqualTo("not asked");
            int age = rowOf(stage, card, "age");
            stage.run(() -> {
                card.table().setRowSelectionInterval(age, age);
                Press.key(card.table(), "DELETE");
            });
            stage.settle();
            assertThat(value(stage, "P01", "age")).isEqualTo("");
            stage.paint(card.component(), 245, 420, "case-light");
            stage.paint(card.component(), new Dimension(300, 420), 2, "case-200");
            stage.theme(Theme.DARK, card.component());
            stage.paint(card.component(), 245, 420, "case-dark");
            stage.run(stage.desk()::undo);
            stage.settle();
            assertThat(value(stage, "P01", "age")).isEqualTo("34");
        }
    }

    private static int rowOf(Stage stage, CaseCard card, String attribute) {
        return stage.call(() -> {
            for (int row = 0; row < card.table().getRowCount(); row++) {
                if (card.table().getValueAt(row, 0).equals(AttributeName.shown(attribute))) {
                    return row;
                }
            }
            return -1;
        });
    }

    private static String value(Stage stage, String participant, String attribute) {
        Study study = stage.project().study();
        return study.participantNamed(participant)
                .orElseThrow()
                .values()
                .getOrDefault(study.attributeNamed(attribute).orElseThrow().id(), "");
    }
}
