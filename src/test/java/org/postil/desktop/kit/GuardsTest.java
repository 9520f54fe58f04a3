package org.postil.desktop.kit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The guards see what they are there for.
final class GuardsTest {
    @TempDir private Path folder;

    @Test
    void aFileReadOnTheEventThreadIsAFault() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "words");
        FileGuard guard = FileGuard.start();
        SwingUtilities.invokeAndWait(() -> read(file));
        assertThatThrownBy(guard::close).hasMessageContaining("a.txt");
    }

    @Test
    void aFileReadElsewhereIsNone() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "words");
        FileGuard guard = FileGuard.start();
        read(file);
        guard.close();
    }

    private static void read(Path file) {
        try {
            Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void swingOffTheEventThreadIsAFault() {
        ThreadGuard guard = ThreadGuard.install();
        new JPanel().revalidate();
        assertThatThrownBy(guard::check).hasMessageContaining("off the event thread");
    }

    @Test
    void theDatabaseOnTheEventThreadIsAFault() throws Exception {
        try (Stage stage = Stage.withExample(folder)) {
            var transcript = stage.project().study().transcripts().getFirst();
            assertThatThrownBy(() -> stage.call(() -> stage.project().texts().text(transcript)))
                    .hasStackTraceContaining("The event thread would wait for the database");
        }
    }
}
