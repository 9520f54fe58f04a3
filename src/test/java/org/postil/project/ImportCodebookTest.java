package org.postil.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.study.Code;
import org.postil.study.CodePalette;
import org.postil.study.Ids;
import org.postil.study.Provenance;

class ImportCodebookTest {
    @TempDir Path folder = Path.of("set by JUnit");

    @Test
    void themesWithoutAColourCanBeToldApartAndTheirCodesFollowThem() throws IOException {
        Provenance provenance =
                new Provenance(
                        Ids.timeOrdered(InstantSource.system(), new Random(7)),
                        InstantSource.system());
        int themes = CodePalette.hues().size();
        StringBuilder csv = new StringBuilder("code,parent\n");
        for (int theme = 0; theme < themes; theme++) {
            csv.append("Theme ").append(theme).append(",\n");
            for (int code = 0; code < 5; code++) {
                csv.append("Code ").append(theme * 5 + code).append(",Theme ").append(theme);
                csv.append('\n');
            }
        }
        Path file = Files.writeString(folder.resolve("codebook.csv"), csv);
        Settings settings = Settings.of("Ada", provenance).withCache(null);
        try (Project project = Project.create(folder.resolve("study"), settings)) {
            ImportCodebook.run(project, file);

            List<Code> top = project.study().codebook().roots();
            assertThat(top.stream().map(Code::colour).distinct()).hasSize(themes);
            for (Code theme : top) {
                assertThat(project.study().codebook().withDescendants(theme.id()))
                        .hasSize(6)
                        .allMatch(it -> colour(project, it).equals(theme.colour()));
            }
        }
    }

    private static String colour(Project project, UUID code) {
        return project.study().codebook().entry(code).code().colour();
    }
}
