package org.postil.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.study.Problem;

final class PreferencesTest {
    @TempDir private Path folder;

    @Test
    void whatIsKeptIsThereAgainAfterTheProgramEnded() {
        Path file = folder.resolve("deep/window.properties");
        try (Preferences preferences = Preferences.read(file)) {
            preferences.put("zoom", 120);
            preferences.putList("recent", List.of("a b", "ü"));
            preferences.put("gone", "x");
            preferences.put("gone", "");
        }
        try (Preferences again = Preferences.read(file)) {
            assertThat(again.number("zoom", 100)).isEqualTo(120);
            assertThat(again.list("recent")).containsExactly("a b", "ü");
            assertThat(again.text("gone", "no")).isEqualTo("no");
        }
    }

    @Test
    void aNumberThatIsNoneCountsAsNotThere() {
        try (Preferences preferences = Preferences.none()) {
            preferences.put("zoom", "large");
            assertThat(preferences.number("zoom", 100)).isEqualTo(100);
        }
    }

    @Test
    void aBrokenFileIsNamedWithARemedy() throws IOException {
        Path file = Files.writeString(folder.resolve("window.properties"), "a = \\u12");
        assertThatThrownBy(() -> Preferences.read(file))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("window.properties")
                .hasMessageContaining("Remove the file");
    }
}
