package org.postil.desktop.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.desktop.kit.Clip;
import org.postil.desktop.kit.Selection;
import org.postil.desktop.kit.Stage;
import org.postil.desktop.kit.Theme;
import org.postil.study.Speaker;
import org.postil.study.Study;

/// The participants page as it is used.
final class ParticipantsPageTest {
    @TempDir private Path folder;

    private static ParticipantsPage shown(Stage stage) {
        ParticipantsPage page =
                stage.call(() -> {
                    ParticipantsPage made = new ParticipantsPage(stage.desk());
                    stage.desk().add(made);
                    return made;
                });
        stage.settle();
        return page;
    }

    private static int column(PeopleTable table, String head) {
        for (int at = 0; at < table.getColumnCount(); at++) {
            if (table.rows().head(at).equals(head)) {
                return at;
            }
        }
        throw new AssertionError("No column " + head);
    }

    private static String value(Stage stage, String participant, String attribute) {
        Study study = stage.project().study();
        return study.participantNamed(participant)
                .orElseThrow()
                .values()
                .getOrDefault(study.attributeNamed(attribute).orElseThrow().id(), "");
    }

    @Test
    void aCellIsEditedByKeysAndTheSelectionGoesDown() {
        try (Stage stage = Stage.withExample(folder)) {
            PeopleTable table = shown(stage).people().table();
            int region = stage.call(() -> column(table, "Region"));
            stage.run(() -> {
                table.changeSelection(0, region, false, false);
                assertThat(table.editCellAt(0, region)).isTrue();
                ValueEditor editor = (ValueEditor) table.getCellEditor();
                editor.field().setText("Scot");
                editor.complete();
                assertThat(editor.field().getText()).isEqualTo("Scotland");
                Press.key(editor.field(), "ENTER");
                assertThat(table.getSelectedRow()).isEqualTo(1);
            });
            stage.settle();
            assertThat(value(stage, "P01", "region")).isEqualTo("Scotland");
            assertThat(stage.call(table::getSelectedRow)).isEqualTo(1);
            stage.run(() -> {
                table.changeSelection(2, region, false, true);
                Press.key(table, "DELETE");
            });
            stage.settle();
            assertThat(value(stage, "P02", "region")).isEmpty();
            assertThat(value(stage, "P03", "region")).isEmpty();
            stage.run(stage.desk()::undo);
            stage.settle();
            assertThat(value(stage, "P02", "region")).isEqualTo("Wales");
            assertThat(value(stage, "P01", "region")).isEqualTo("Scotland");
        }
    }

    @Test
    void aBlockWithOneBadValueIsShownFirstAndThenSetAsOneChange() {
        try (Stage stage = Stage.withExample(folder)) {
            ParticipantsPage page = shown(stage);
            PeopleTable table = page.people().table();
            int entries = stage.project().log().size();
            stage.run(() -> {
                table.changeSelection(0, column(table, "Gender"), false, false);
                page.people().paste(PasteBlock.of("male\t35\nfemale\tabout thirty\nmale\t42\n"));
            });
            assertThat(stage.project().log()).hasSize(entries);
            assertThat(stage.call(() -> page.people().question().sentences()))
                    .contains("5 values will be set")
                    .contains("P02: “about thirty” is no number, and age holds numbers.");
            stage.paint(page.component(), 1280, 800, "people-paste");
            stage.run(() -> page.people().question().answer(true));
            stage.settle();
            assertThat(stage.project().log()).hasSize(entries + 1);
            assertThat(value(stage, "P01", "gender")).isEqualTo("male");
            assertThat(value(stage, "P02", "age")).isEqualTo("28");
            assertThat(value(stage, "P03", "age")).isEqualTo("42");
            stage.run(stage.desk()::undo);
            stage.settle();
            assertThat(value(stage, "P01", "gender")).isEqualTo("female");
        }
    }

    @Test
    void copyAndPasteBetweenCellsGoThroughTheClipboard() {
        try (Stage stage = Stage.withExample(folder)) {
            ParticipantsPage page = shown(stage);
            PeopleTable table = page.people().table();
            stage.run(() -> {
                int region = column(table, "Region");
                table.changeSelection(1, region, false, false);
                Press.key(table, "ctrl C");
                table.changeSelection(4, region, false, false);
                table.changeSelection(5, region, false, true);
                Press.key(table, "ctrl V");
                assertThat(page.people().question().sentences()).contains("2 values");
                page.people().question().answer(true);
            });
            stage.settle();
            assertThat(value(stage, "P05", "region")).isEqualTo("Wales");
            assertThat(value(stage, "P06", "region")).isEqualTo("Wales");
        }
    }

    @Test
    void theTableIsCopiedAsANativeOneThatCanBePastedBack() throws Exception {
        try (Stage stage = Stage.withExample(folder)) {
            ParticipantsPage page = shown(stage);
            PeopleTable table = page.people().table();
            stage.run(page.people()::copyTable);
            Clipboard board = stage.call(() -> page.people().boards().board());
            int all = stage.project().study().participants().size();
            String html = String.valueOf(board.getData(DataFlavor.allHtmlFlavor));
            assertThat(html).contains("<table", "Region", "P01");
            assertThat(html.split("<tr>")).hasSize(all + 2);
            assertThat(board.isDataFlavorAvailable(Clip.RTF)).isTrue();
            assertThat(stage.call(() -> page.people().boards().block().rows())).hasSize(all + 1);
            stage.run(() -> {
                table.changeSelection(1, 0, false, false);
                table.changeSelection(3, 0, false, true);
                page.people().copyTable();
            });
            assertThat(stage.call(() -> page.people().boards().block().rows())).hasSize(4);
            stage.run(() -> {
                table.changeSelection(1, column(table, "Region"), false, false);
                Press.key(table, "ctrl C");
            });
            assertThat(stage.call(() -> page.people().boards().block().rows()))
                    .containsExactly(List.of("Wales"));
            assertThat(String.valueOf(board.getData(DataFlavor.allHtmlFlavor)))
                    .contains("P02", "Region", "Wales");
        }
    }

    @Test
    void participantsAreAddedRenamedAndRemovedUnlessTheySpeak() {
        try (Stage stage = Stage.withExample(folder)) {
            ParticipantsPage page = shown(stage);
            PeopleTable table = page.people().table();
            int before = stage.project().study().participants().size();
            stage.run(page.people()::add);
            stage.settle();
            assertThat(stage.project().study().participants()).hasSize(before + 1);
            stage.run(() -> table.setValueAt("Ada", table.getSelectedRow(), 0));
            stage.settle();
            assertThat(stage.project().study().participantNamed("Ada")).isPresent();
            stage.run(() -> {
                Press.key(table, "ctrl DELETE");
                page.people().question().answer(true);
            });
            stage.settle();
            assertThat(stage.project().study().participants()).hasSize(before);
            stage.run(() -> {
                table.changeSelection(0, 0, false, false);
                Press.key(table, "ctrl DELETE");
                page.people().question().answer(true);
            });
            stage.settle();
            assertThat(stage.project().study().participants()).hasSize(before);
            assertThat(stage.call(() -> stage.desk().notices().told().getLast().what()))
                    .startsWith("P01 speaks in");
        }
    }

    @Test
    void aLabelIsBoundToAnotherParticipantAndANewOneIsMade() {
        try (Stage stage = Stage.withExample(folder)) {
            ParticipantsPage page = shown(stage);
            SpeakersPanel speakers = page.people().speakers();
            Speaker before =
                    stage
                            .project()
                            .study()
                            .voices()
                            .of(
                                    stage.project()
                                            .study()
                                            .transcriptNamed("interview-04.txt")
                                            .orElseThrow()
                                            .id())
                            .stream()
                            .filter(it -> it.label().equals("P4"))
                            .findFirst()
                            .orElseThrow();
            int row = stage.call(() -> rowOf(speakers, "P4", "interview-04.txt"));
            stage.run(() -> speakers.table().setValueAt("P77", row, 1));
            stage.settle();
            Study after = stage.project().study();
            Speaker bound = Objects.requireNonNull(after.voices().of(before.transcript(), "P4"));
            assertThat(bound.participant())
                    .isEqualTo(after.participantNamed("P77").orElseThrow().id());
            stage.run(() -> {
                int at = rowOf(speakers, "P4", "interview-04.txt");
                speakers.table().setRowSelectionInterval(at, at);
                Press.key(speakers.table(), "DELETE");
            });
            stage.settle();
            assertThat(stage.call(() -> speakers.table().getValueAt(0, 0))).isEqualTo("P4");
            stage.paint(page.component(), 1280, 800, "people-speakers");
        }
    }

    private static int rowOf(SpeakersPanel speakers, String label, String transcript) {
        for (int row = 0; row < speakers.table().getRowCount(); row++) {
            if (speakers.table().getValueAt(row, 0).equals(label)
                    && speakers.table().getValueAt(row, 2).equals(transcript)) {
                return row;
            }
        }
        throw new AssertionError(label);
    }

    @Test
    void attributesAreAddedMovedRenamedAndTheirValuesOrderedByKeys() {
        try (Stage stage = Stage.withExample(folder)) {
            ParticipantsPage page = shown(stage);
            AttributesPanel attributes = page.people().attributes();
            stage.run(() -> {
                attributes.newName().setText("pets");
                attributes.newName().postActionEvent();
            });
            stage.settle();
            assertThat(stage.project().study().attributes().getLast().name()).isEqualTo("pets");
            assertThat(stage.call(() -> attributes.nameList().getSelectedValue().name()))
                    .isEqualTo("pets");
            stage.run(() -> Press.key(attributes.nameList(), "alt UP"));
            stage.settle();
            assertThat(stage.project().study().attributes().reversed().get(1).name())
                    .isEqualTo("pets");
            stage.run(() -> {
                Press.key(attributes.nameList(), "F2");
                JTextField field = Objects.requireNonNull(attributes.nameField());
                field.setText("animals");
                field.postActionEvent();
            });
            stage.settle();
            assertThat(stage.project().study().attributeNamed("animals")).isPresent();
            stage.run(() -> {
                attributes.nameList().setSelectedIndex(0);
                attributes.valueList().setSelectedIndex(0);
                Press.key(attributes.valueList(), "alt DOWN");
            });
            stage.settle();
            assertThat(stage.project().study().attributes().getFirst().values())
                    .startsWith("male", "female");
            stage.run(() -> attributes.moveValueTo(0, 2));
            stage.settle();
            assertThat(stage.project().study().attributes().getFirst().values())
                    .startsWith("female", "male");
            stage.run(() -> page.people().side().setSelectedIndex(1));
            stage.paint(page.component(), 1280, 800, "people-attributes");
        }
    }

    @Test
    void aTableIsImportedAndItsReportStandsBelow() throws Exception {
        try (Stage stage = Stage.empty(folder)) {
            ParticipantsPage page = shown(stage);
            stage.paint(page.component(), 1000, 600, "people-empty");
            Path file = folder.resolve("people.csv");
            java.nio.file.Files.writeString(
                    file,
                    """
                    participant,document,speaker,gender
                    P1,,,female
                    ,,,male
                    P2,,,male
                    """);
            stage.run(() -> page.people().bring(file));
            stage.settle();
            assertThat(stage.project().study().participants()).hasSize(2);
            assertThat(stage.call(() -> page.people().question().sentences()))
                    .contains("people.csv: 2 rows imported, 1 refused.")
                    .contains("Row 3");
            stage.paint(page.component(), 1000, 600, "people-imported");
        }
    }

    @Test
    void itsPictures() {
        try (Stage stage = Stage.withExample(folder)) {
            ParticipantsPage page = shown(stage);
            stage.paint(page.component(), 1280, 800, "people-light");
            stage.run(() -> {
                page.people().table().changeSelection(3, 5, false, false);
                page.people().table().changeSelection(5, 7, false, true);
            });
            stage.paint(page.component(), 1280, 800, "people-light");
            stage.paint(page.component(), new Dimension(1000, 600), 2, "people-200");
            stage.paint(page.component(), 700, 500, "people-narrow");
            stage.theme(Theme.DARK, page.component());
            stage.paint(page.component(), 1280, 800, "people-dark");
        }
    }

    @Test
    void aThousandParticipants() {
        try (Stage stage = Stage.empty(folder)) {
            Study big = BigStudy.of(1_000, 20_000, "Ngozi");
            ParticipantsPage page = shown(stage);
            stage.run(() -> page.show(big, Selection.NONE));
            stage.settle();
            assertThat(stage.call(() -> page.people().table().getRowCount())).isEqualTo(1_000);
            stage.paint(page.component(), 1280, 800, "people-1000");
        }
    }
}
