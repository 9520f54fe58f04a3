package org.postil.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.study.RandomStudies;
import org.postil.study.Study;

class MigratedProjectTest {
    @TempDir Path folder = Path.of("set by JUnit");

    @Test
    void aChangeOfTheTimeBeforeTheMigrationCanBeTakenBackAndDoneAgain() throws IOException {
        Path file = folder.resolve("old.postil.mv.db");
        try (InputStream in =
                getClass().getResourceAsStream("/org/postil/store/schema-001.postil.mv.db")) {
            Files.copy(Objects.requireNonNull(in), file);
        }
        String coder;
        try (Project project = Project.open(file, settings("nobody"))) {
            coder = project.log().getLast().coder();
        }
        try (Project project = Project.open(file, settings(coder))) {
            Study before = project.study();
            project.undo();
            assertThat(project.study()).isNotEqualTo(before);
            assertThat(project.check().problems()).isEmpty();
            project.redo();
            assertThat(project.study()).isEqualTo(before);
        }
    }

    private static Settings settings(String coder) {
        return Settings.of(coder, new RandomStudies(4).provenance()).withCache(null);
    }
}
