package org.postil.desktop.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Dimension;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.swing.JTextField;
import javax.swing.TransferHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.desktop.kit.Counts;
import org.postil.desktop.kit.Selection;
import org.postil.desktop.kit.Stage;
import org.postil.desktop.kit.Theme;
import org.postil.project.ExportTranscripts;
import org.postil.study.Problem;
import org.postil.study.Study;
import org.postil.study.Transcript;
import org.postil.task.Progress;

/// The transcript list as it is used: real components, the real example, keys and menus.
final class TranscriptListTest {
    @TempDir private Path folder;

    private static TranscriptList shown(Stage stage, List<Path> dropped) {
        TranscriptList list =
                stage.call(() -> {
                    TranscriptList made =
                            new TranscriptList(stage.desk(), () -> {}, dropped::addAll);
                    stage.desk().add(made);
                    return made;
                });
        stage.settle();
        return list;
    }

    private static int find(TranscriptList list, String name) {
        for (int at = 0; at < list.lines().getModel().getSize(); at++) {
            if (list.lines().getModel().getElementAt(at) instanceof ListEntry.Item item
                    && item.row().name().equals(name)) {
                return at;
            }
        }
        return -1;
    }

    private static Mark mark(Stage stage, TranscriptList list) {
        return stage.call(() -> list.lines().chosen().getFirst().mark());
    }

    @Test
    void aTranscriptIsOpenedRenamedAndFinishedByKeysAndMenu() {
        try (Stage stage = Stage.withExample(folder)) {
            TranscriptList list = shown(stage, new ArrayList<>());
            stage.run(() -> {
                list.lines().setSelectedIndex(find(list, "interview-04.txt"));
                Press.key(list.lines(), "ENTER");
            });
            UUID open =
                    Objects.requireNonNull(stage.call(() -> stage.desk().selection().transcript()));
            stage.run(() -> {
                Press.key(list.lines(), "F2");
                JTextField field = Objects.requireNonNull(list.nameField());
                assertThat(field.getSelectedText()).isEqualTo("interview-04");
                field.setText("Interview Leigh.txt");
                field.postActionEvent();
            });
            stage.settle();
            assertThat(stage.call(() -> find(list, "Interview Leigh.txt"))).isPositive();
            assertThat(stage.call(() -> list.lines().chosen().getFirst().id())).isEqualTo(open);
            stage.run(() -> Press.item(list.menu(), "Reopen"));
            stage.settle();
            assertThat(mark(stage, list)).isEqualTo(Mark.BEGUN);
            stage.run(() -> Press.item(list.menu(), "Finished"));
            stage.settle();
            assertThat(mark(stage, list)).isEqualTo(Mark.FINISHED);
        }
    }

    @Test
    void theChosenTranscriptsAreExportedAsTheyStandAndCopied() throws Exception {
        try (Stage stage = Stage.withExample(folder)) {
            TranscriptList list = shown(stage, new ArrayList<>());
            Path target = folder.resolve("texts");
            String long1 = "Leigh / an interview: " + "long ".repeat(40);
            stage.run(() -> {
                int at = find(list, "interview-04.txt");
                list.lines().setSelectedIndex(at);
                Press.key(list.lines(), "F2");
                JTextField field = Objects.requireNonNull(list.nameField());
                field.setText(long1);
                field.postActionEvent();
            });
            stage.settle();
            List<TranscriptRow> rows =
                    stage.call(() -> {
                        list.lines().setSelectionInterval(0, list.lines().getModel().getSize() - 1);
                        return list.lines().chosen();
                    });
            stage.run(() -> list.texts().export(target, rows));
            stage.settle();
            try (var files = java.nio.file.Files.list(target)) {
                assertThat(files.count()).isEqualTo(rows.size());
            }
            Transcript leigh = stage.project().study().transcriptNamed(long1.strip()).orElseThrow();
            try (var files = java.nio.file.Files.list(target)) {
                Path file =
                        files.filter(it -> String.valueOf(it.getFileName()).startsWith("Leigh _"))
                                .findFirst()
                                .orElseThrow();
                assertThat(java.nio.file.Files.readAllBytes(file))
                        .isEqualTo(
                                stage.project()
                                        .texts()
                                        .text(leigh)
                                        .getBytes(StandardCharsets.UTF_8));
                assertThat(String.valueOf(file.getFileName()).length()).isLessThan(130);
            }
            assertThatThrownBy(() ->
                            ExportTranscripts.run(
                                    stage.project(), List.of(leigh), target, Progress.NONE))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("There is already a file");
            stage.run(() -> {
                list.lines().choose(leigh.id());
                Press.key(list.lines(), "ctrl C");
            });
            stage.settle();
            assertThat(list.texts().board().getData(DataFlavor.stringFlavor))
                    .isEqualTo(stage.project().texts().text(leigh));
            stage.paint(list.component(), 250, 600, "transcripts-long-name");
        }
    }

    @Test
    void aTranscriptIsRemovedAfterAQuestionAndUndoBringsAllOfItBack() {
        try (Stage stage = Stage.withExample(folder)) {
            TranscriptList list = shown(stage, new ArrayList<>());
            Study before = stage.project().study();
            Transcript gone = before.transcriptNamed("interview-04.txt").orElseThrow();
            stage.run(() -> {
                list.lines().setSelectedIndex(find(list, gone.name()));
                Press.key(list.lines(), "DELETE");
            });
            assertThat(stage.call(() -> list.question().sentences()))
                    .contains(gone.name())
                    .contains(Counts.of(before.codings(gone.id()).size(), "coding"));
            stage.paint(list.component(), 280, 800, "transcripts-remove");
            stage.run(() -> list.question().answer(true));
            stage.settle();
            assertThat(stage.project().study().transcript(gone.id())).isNull();
            assertThat(stage.project().check().problems()).isEmpty();
            stage.run(() -> stage.desk().undo());
            stage.settle();
            assertThat(stage.project().study()).isEqualTo(before);
            assertThat(stage.project().texts().text(gone)).hasSize(gone.length());
        }
    }

    @Test
    void othersCodingsOfAnIndependentTranscriptAreNotCountedUntilAllHaveFinished() {
        try (Stage stage = Stage.withExample(folder)) {
            TranscriptList list = shown(stage, new ArrayList<>());
            Study study = stage.project().study();
            Transcript one = study.transcriptNamed("interview-08-janet.vtt").orElseThrow();
            UUID me = study.coderNamed("Ngozi").orElseThrow().id();
            int all = study.codings(one.id()).size();
            long mine =
                    study.codings(one.id()).stream().filter(it -> it.coder().equals(me)).count();
            stage.run(() -> {
                list.lines().setSelectedIndex(find(list, one.name()));
                Press.item(list.menu(), "To be coded independently by", "Ngozi");
                Press.item(list.menu(), "To be coded independently by", "Tom");
            });
            stage.settle();
            TranscriptRow row = stage.call(() -> list.lines().chosen().getFirst());
            assertThat(row.codings()).isEqualTo((int) mine);
            assertThat(row.hidden()).isEqualTo(all - (int) mine);
            stage.run(() -> Press.item(list.menu(), "To be coded independently by", "Ngozi"));
            stage.settle();
            assertThat(stage.call(() -> list.lines().chosen().getFirst().codings())).isEqualTo(all);
        }
    }

    @Test
    void aSetIsMadeOfWhatIsChosenAndTheListGroupedByIt() {
        try (Stage stage = Stage.withExample(folder)) {
            TranscriptList list = shown(stage, new ArrayList<>());
            stage.run(() -> {
                list.lines().setSelectedIndices(new int[] {1, 2});
                Press.item(list.menu(), "Sets", "New set");
                list.question().field().setText("Pilot");
                list.question().field().postActionEvent();
            });
            stage.settle();
            assertThat(stage.project().study().transcriptSets().getFirst().transcripts())
                    .hasSize(2);
            stage.run(() -> {
                stage.desk().preferences().putList("transcripts.group", List.of("sets"));
                list.show(stage.desk().study(), stage.desk().selection());
            });
            stage.settle();
            assertThat(stage.call(() -> list.lines().getModel().getElementAt(0)))
                    .isEqualTo(new ListEntry.Head("Pilot", 2, true));
            stage.run(() -> {
                list.lines().setSelectedIndex(1);
                Press.item(list.menu(), "Sets", "Pilot");
            });
            stage.settle();
            assertThat(stage.project().study().transcriptSets().getFirst().transcripts())
                    .hasSize(1);
            stage.paint(list.component(), 245, 500, "transcripts-sets");
        }
    }

    @Test
    void theFilterFindsInClosedGroupsToo() {
        try (Stage stage = Stage.withExample(folder)) {
            TranscriptList list = shown(stage, new ArrayList<>());
            int all = stage.call(() -> list.lines().getModel().getSize());
            stage.run(() -> {
                list.lines().setSelectedIndex(0);
                Press.key(list.lines(), "LEFT");
            });
            assertThat(stage.call(() -> list.lines().getModel().getSize())).isLessThan(all);
            stage.run(() -> list.filterField().setText("kerry"));
            assertThat(stage.call(() -> find(list, "interview-01-kerry.docx"))).isPositive();
            stage.run(() -> list.filterField().setText("nobody is called so"));
            assertThat(stage.call(() -> list.lines().getModel().getSize())).isZero();
            stage.paint(list.component(), 260, 400, "transcripts-nothing");
            stage.run(() -> Press.key(list.filterField(), "ESCAPE"));
            stage.run(() -> {
                list.lines().setSelectedIndex(0);
                Press.key(list.lines(), "RIGHT");
            });
            assertThat(stage.call(() -> list.lines().getModel().getSize())).isEqualTo(all);
        }
    }

    private record Files(List<File> files) implements Transferable {
        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {DataFlavor.javaFileListFlavor};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return flavor.equals(DataFlavor.javaFileListFlavor);
        }

        @Override
        public Object getTransferData(DataFlavor flavor) {
            return files;
        }
    }

    @Test
    void droppedFilesAreHandedOn() {
        try (Stage stage = Stage.empty(folder)) {
            List<Path> dropped = new ArrayList<>();
            TranscriptList list = shown(stage, dropped);
            stage.run(() -> {
                Files files = new Files(List.of(new File("a.docx"), new File("b.txt")));
                TransferHandler handler = list.lines().getTransferHandler();
                assertThat(
                                handler.importData(
                                        new TransferHandler.TransferSupport(list.lines(), files)))
                        .isTrue();
            });
            assertThat(dropped).containsExactly(Path.of("a.docx"), Path.of("b.txt"));
            stage.paint(list.component(), 245, 500, "transcripts-empty");
        }
    }

    @Test
    void aThousandTranscriptsWithTwoHundredThousandCodings() {
        try (Stage stage = Stage.empty(folder)) {
            Study big = BigStudy.of(1_000, 200_000, "Ngozi");
            TranscriptList list = shown(stage, new ArrayList<>());
            stage.run(() -> list.show(big, Selection.NONE));
            stage.settle();
            assertThat(stage.call(() -> list.lines().getModel().getSize()))
                    .isGreaterThanOrEqualTo(1_000);
            stage.paint(list.component(), 245, 800, "transcripts-1000");
            stage.run(() -> list.filterField().setText("p77"));
            stage.paint(list.component(), 245, 800, "transcripts-1000-filter");
            stage.run(() -> list.show(stage.desk().study(), Selection.NONE));
        }
    }

    @Test
    void itsPictures() {
        try (Stage stage = Stage.withExample(folder)) {
            TranscriptList list = shown(stage, new ArrayList<>());
            stage.run(() -> {
                list.lines().setSelectedIndex(find(list, "interview-02-gareth.vtt"));
                Press.key(list.lines(), "ENTER");
            });
            stage.paint(list.component(), 245, 800, "transcripts-light");
            stage.paint(list.component(), new Dimension(245, 500), 2, "transcripts-200");
            stage.paint(list.component(), 160, 500, "transcripts-narrow");
            stage.theme(Theme.DARK, list.component());
            stage.paint(list.component(), 245, 800, "transcripts-dark");
        }
    }
}
