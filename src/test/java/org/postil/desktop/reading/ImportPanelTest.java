package org.postil.desktop.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JList;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.desktop.kit.Stage;
import org.postil.desktop.kit.Theme;
import org.postil.project.ImportPreview;
import org.postil.project.IncomingTranscript;
import org.postil.study.Participant;
import org.postil.study.Speaker;
import org.postil.study.Study;
import org.postil.task.Progress;

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

    /// Paints it as a window would, in which what changed is laid out afresh.
    private static void paint(
            Stage stage, ImportPanel panel, Dimension size, int scale, String name) {
        stage.run(() -> {
            all(panel.component(), Container.class).forEach(Container::invalidate);
            panel.component().invalidate();
        });
        stage.paint(panel.component(), size, scale, name);
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
            paint(stage, panel, new Dimension(1280, 700), 1, "import");
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
            paint(stage, panel, new Dimension(1280, 720), 2, "import-empty-200");
            stage.run(() -> panel.read(List.of(Path.of("transcripts"))));
            stage.settle();
            assertThat(stage.call(() -> button(panel, "Import").getText()))
                    .isEqualTo("Import 19 transcripts");
            paint(stage, panel, new Dimension(1440, 900), 1, "import-example");
            paint(stage, panel, new Dimension(820, 600), 1, "import-narrow");
            stage.run(() -> all(panel.component(), JList.class).getFirst().setSelectedIndex(4));
            stage.theme(Theme.DARK, panel.component());
            paint(stage, panel, new Dimension(1440, 900), 1, "import-example-dark");
            paint(stage, panel, new Dimension(1280, 720), 2, "import-200-dark");
        }
    }

    /// A key as the component that has the focus receives it. Enter in a field acts only on what
    /// really has the focus: there [JTextField#postActionEvent] is what it does.
    private static boolean press(Stage stage, Component at, String key) {
        KeyStroke stroke = KeyStroke.getKeyStroke(key);
        return stage.call(() ->
                SwingUtilities.processKeyBindings(
                        new KeyEvent(
                                at,
                                KeyEvent.KEY_PRESSED,
                                0,
                                stroke.getModifiers(),
                                stroke.getKeyCode(),
                                KeyEvent.CHAR_UNDEFINED)));
    }

    private static JTextField editor(Stage stage, JTable table) {
        return stage.call(() -> {
            assertThat(table.isEditing()).isTrue();
            JComboBox<?> box = (JComboBox<?>) table.getEditorComponent();
            return (JTextField) box.getEditor().getEditorComponent();
        });
    }

    @Test
    void escapeEndsTheEditOfACellAndNotTheImport() throws IOException {
        Path file = Files.writeString(folder.resolve("kerry.txt"), DIALOGUE);
        try (Stage stage = Stage.empty(folder)) {
            ImportPanel panel = panel(stage);
            stage.run(() -> panel.read(List.of(file)));
            stage.settle();
            JTable turns = table(panel, "Turns");
            paint(stage, panel, new Dimension(1280, 700), 1, "import-keys");
            stage.run(() -> turns.setRowSelectionInterval(2, 2));
            press(stage, turns, "F2");
            JTextField field = editor(stage, turns);
            stage.run(() -> field.setText("Kerry"));
            press(stage, field, "ESCAPE");
            assertThat(stage.call(turns::isEditing)).isFalse();
            assertThat(closed).isEmpty();
            assertThat(turns.getValueAt(2, 1)).isEqualTo("Bus");
            press(stage, turns, "ESCAPE");
            stage.settle();
            assertThat(closed).hasSize(1);
        }
    }

    @Test
    void cellsAreCorrectedWithKeysAloneAndTheRowStaysSelected() throws IOException {
        Path file = Files.writeString(folder.resolve("kerry.txt"), DIALOGUE);
        try (Stage stage = Stage.empty(folder)) {
            ImportPanel panel = panel(stage);
            stage.run(() -> panel.read(List.of(file)));
            stage.settle();
            JTable turns = table(panel, "Turns");
            paint(stage, panel, new Dimension(1280, 700), 1, "import-keys");
            stage.run(() -> turns.setRowSelectionInterval(2, 2));
            press(stage, turns, "ENTER");
            JTextField field = editor(stage, turns);
            stage.run(() -> field.setText("kerry"));
            stage.run(field::postActionEvent);
            stage.settle();
            assertThat(stage.call(turns::isEditing)).isFalse();
            assertThat(turns.getValueAt(1, 2)).isEqualTo("Grimsby, the Willows. a bus passes");
            assertThat(turns.getValueAt(1, 1)).isEqualTo("Kerry");
            assertThat(stage.call(turns::getSelectedRow)).isEqualTo(2);
            press(stage, turns, "ESCAPE");
            assertThat(closed).isEmpty();
            assertThat(words(stage, panel)).anyMatch(it -> it.startsWith("Cancel throws away"));
            press(stage, turns, "ctrl ENTER");
            stage.settle();
            assertThat(stage.project().study().transcripts()).hasSize(1);
            assertThat(closed).hasSize(1);
        }
    }

    @Test
    void escapeInAFieldTakesBackWhatWasTyped() throws IOException {
        Path file = Files.writeString(folder.resolve("kerry.txt"), DIALOGUE);
        try (Stage stage = Stage.empty(folder)) {
            ImportPanel panel = panel(stage);
            stage.run(() -> panel.read(List.of(file)));
            stage.settle();
            JTextField name = all(panel.component(), JTextField.class).getFirst();
            stage.run(() -> name.setText("other"));
            press(stage, name, "ESCAPE");
            String back = stage.call(name::getText);
            assertThat(back).isEqualTo("kerry.txt");
            assertThat(closed).isEmpty();
            stage.run(() -> name.setText("other"));
            stage.run(name::postActionEvent);
            stage.settle();
            assertThat(stage.call(() -> button(panel, "Import").isEnabled())).isTrue();
            press(stage, name, "ctrl ENTER");
            stage.settle();
            assertThat(stage.project().study().transcriptNamed("other")).isPresent();
        }
    }

    @Test
    void aLongTranscriptIsShownWithoutMakingItsRows() throws IOException {
        String text = DIALOGUE.repeat(4_000);
        Path file = Files.writeString(folder.resolve("long.txt"), text);
        try (Stage stage = Stage.empty(folder)) {
            ImportPanel panel = panel(stage);
            stage.run(() -> panel.read(List.of(file)));
            stage.settle();
            JTable turns = table(panel, "Turns");
            assertThat(turns.getRowCount()).isEqualTo(32_000);
            paint(stage, panel, new Dimension(1280, 700), 1, "import-long");
            IncomingTranscript transcript = read(file);
            AtomicInteger made = new AtomicInteger();
            List<List<String>> rows = ImportWords.turns(transcript);
            stage.run(() ->
                    new ImportRows(List.of("a", "b", "c"), 1, (row, word) -> {})
                            .show(
                                    transcript.turns(),
                                    new AbstractList<>() {
                                        @Override
                                        public List<String> get(int row) {
                                            made.incrementAndGet();
                                            return rows.get(row);
                                        }

                                        @Override
                                        public int size() {
                                            return rows.size();
                                        }
                                    }));
            assertThat(made).hasValue(0);
        }
    }

    private static IncomingTranscript read(Path file) {
        return (IncomingTranscript)
                ImportPreview.of(List.of(file), Study.EMPTY, Progress.NONE).files().getFirst();
    }

    private static List<String> words(Stage stage, ImportPanel panel) {
        return stage.call(() ->
                all(panel.component(), JTextArea.class).stream().map(JTextArea::getText).toList());
    }

    @Test
    void manyFilesWithEveryKindOfTroubleArePainted() throws IOException {
        Path study = Files.createDirectory(folder.resolve("fieldwork"));
        for (int at = 1; at <= 60; at++) {
            Files.writeString(
                    study.resolve("interview-" + at + "-a-rather-long-name-of-a-file.txt"),
                    DIALOGUE.replace("Grimsby", "Town " + at));
        }
        Files.writeString(study.resolve("README.md"), "What lies here.\n");
        Files.writeString(study.resolve("broken.docx"), "no zip");
        Files.writeString(study.resolve("a.pdf"), "%PDF");
        StringBuilder crowd = new StringBuilder();
        for (int at = 1; at <= 80; at++) {
            crowd.append("Speaker ").append((char) ('A' + at % 26)).append(at).append(": Hello.\n");
        }
        Path crowded = Files.writeString(folder.resolve("crowd.txt"), crowd);
        try (Stage stage = Stage.empty(folder)) {
            ImportPanel panel = panel(stage);
            stage.run(() -> panel.read(List.of(crowded, study)));
            stage.settle();
            assertThat(stage.call(() -> button(panel, "Import").getText()))
                    .isEqualTo("Import 61 transcripts");
            paint(stage, panel, new Dimension(1280, 800), 1, "import-many");
            stage.run(() -> {
                JList<?> list = all(panel.component(), JList.class).getFirst();
                list.setSelectedIndex(list.getModel().getSize() - 1);
            });
            paint(stage, panel, new Dimension(1280, 800), 2, "import-many-refused-200");
        }
    }
}
