package org.postil.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole story in a real window.
final class StoryTest {
    @TempDir private Path folder;

    @Test
    void aDayWithPostilByKeyboardIsUndoneRedoneAndThereAfterARestart()
            throws IOException, InterruptedException {
        assumeTrue(Screen.isPossible(), "Xvfb and openbox are not installed");
        try (Screen screen = Screen.open(1440, 900)) {
            List<String> told = screen.run(Story.class, List.of(), List.of(folder.toString()));
            assertThat(told.getLast()).as(String.join("\n", told)).isEqualTo("0");
        }
    }
}
