package org.postil.desktop.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.desktop.kit.Stage;
import org.postil.desktop.kit.Theme;
import org.postil.study.Participant;
import org.postil.study.Speaker;
import org.postil.study.Study;

class ImportPanelTest {
    private static final String DIALOGUE =
            """
            INT: Where are you from?
            Kerry: Grimsby, the Willows.
            Bus: a bus passes
            INT: And then?
            Kerry T: Leeds, then home.
            Bus: she laughs
            INT: Thank you.
            Kerry: You're welcome.
            """;

    @TempDir Path folder = Path.of("set by JUnit");
    private final List<String> closed = new ArrayList<>();

    private static <T extends Component> List<T> all(Container root, Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (Component child : root.getComponents()) {
            if (kind.isInstance(child)) {
                found.add(kind.cast(child));
            }
            if (child instanceof Container inner) {
                found.addAll(all(inner, kind));
            }
        }
        return found;
    }

    private static JButton button(ImportPanel panel, String begins) {
        return all(panel.component(), JButton.class).stream()
                .filter(it -> it.getText() != null && it.getText().startsWith(begins))
                .findFirst()
                .orElseThrow();
    }

    private static JTable table(ImportPanel panel, String name) {
        return all(panel.component(), JTable.class).stream()
                .filter(it -> name.equals(it.getAccessibleContext().getAccessibleName()))
                .findFirst()
                .orElseThrow();
    }

    private ImportPanel panel(Stage stage) {
        return stage.call(() -> {
            ImportPanel panel = new ImportPanel(stage.desk(), () -> closed.add("closed"));
            stage.desk().add(panel);
            return panel;
        });
    }

    private void type(Stage stage, JTable table, int row, int column, String word) {
        stage.run(() -> table.setValueAt(word, row, column));
        stage.settle();
    }

    @Test
    void whatIsCorrectedInThePanelIsStoredAsOneChange() throws IOException {
        Path file = Files.writeString(folder.resolve("kerry.txt"), DIALOGUE);
        try (Stage stage = Stage.empty(folder)) {
            ImportPanel panel = panel(stage);
            stage.run(() -> panel.read(List.of(file)));
            stage.settle();
            assertThat(stage.project().study()).isEqualTo(Study.EMPTY);
            JTable turns = table(panel, "Turns");
            type(stage, turns, 2, 1, ImportWords.NO_SPEAKER);
            assertThat(turns.getValueAt(1, 2)).isEqualTo("Grimsby, the Willows. Bus: a bus passes");
            type(stage, turns, 3, 1, "Kerry");
            type(stage, table(panel, "Speakers"), 1, 3, "P1");
            stage.paint(panel.component(), 1280, 700, "import");
            assertThat(stage.call(() -> button(panel, "Import").getText()))
                    .isEqualTo("Import 1 transcript");
            stage.run(() -> button(panel, "Import").doClick());
            stage.settle();
            Study study = stage.project().study();
            assertThat(study.participants()).extracting(Participant::name).containsExactly("P1");
            assertThat(study.voices().of(study.transcripts().getFirst().id()))
                    .extracting(Speaker::label)
                    .containsExactly("INT", "Kerry");
            assertThat(closed).hasSize(1);
            stage.project().undo();
            assertThat(stage.project().study()).isEqualTo(Study.EMPTY);
        }
    }

    @Test
    void cancelStoresNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("kerry.txt"), DIALOGUE);
        try (Stage stage = Stage.empty(folder)) {
            ImportPanel panel = panel(stage);
            stage.run(() -> panel.read(List.of(file)));
            stage.settle();
            stage.run(() -> button(panel, "Cancel").doClick());
            stage.settle();
            assertThat(stage.project().study()).isEqualTo(Study.EMPTY);
            assertThat(closed).hasSize(1);
        }
    }

    @Test
    void aWordThatIsNoLabelIsRefusedInPlaceAndTheNextCorrectionIsMade() throws IOException {
        Path file = Files.writeString(folder.resolve("kerry.txt"), DIALOGUE);
        try (Stage stage = Stage.empty(folder)) {
            ImportPanel panel = panel(stage);
            stage.run(() -> panel.read(List.of(file)));
            stage.settle();
            type(stage, table(panel, "Turns"), 1, 1, "Grimsby");
            assertThat(
                            stage.call(() ->
                                    all(panel.component(), javax.swing.JTextArea.class).stream()
                                            .map(it -> it.getText())
                                            .toList()))
                    .anyMatch(it -> it.startsWith("Nobody speaks as “Grimsby”"));
            type(stage, table(panel, "Turns"), 2, 1, ImportWords.NO_SPEAKER);
            assertThat(table(panel, "Speakers").getRowCount()).isEqualTo(3);
        }
    }

    @Test
    void theExampleIsPaintedInBothThemesAndEmptyAtTwiceTheSize() {
        try (Stage stage = Stage.empty(folder)) {
            ImportPanel panel = panel(stage);
            stage.paint(panel.component(), new Dimension(1280, 720), 2, "import-empty-200");
            stage.run(() -> panel.read(List.of(Path.of("transcripts"))));
            stage.settle();
            assertThat(stage.call(() -> button(panel, "Import").getText()))
                    .isEqualTo("Import 20 transcripts");
            stage.paint(panel.component(), 1440, 900, "import-example");
            stage.theme(Theme.DARK, panel.component());
            stage.paint(panel.component(), 1440, 900, "import-example-dark");
        }
    }
}
