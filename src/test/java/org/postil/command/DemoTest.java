package org.postil.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The main job: the example from its folders to its exports.
final class DemoTest {
    @TempDir private Path folder;

    @Test
    void theExampleGoesInWithoutARefusalAndGivesTheFilesThatAreKept() throws IOException {
        Cli.Run run = new Cli(folder).ok("demo", "--out", folder.resolve("first").toString());
        assertThat(run.out())
                .contains("Reasons for moving", "3 of 3 asked", "not asked", "The study is whole");
        assertThat(run.err()).contains("Importing transcripts");
        List<String> written = names(folder.resolve("first"));
        assertThat(written).isEqualTo(names(Path.of("exports")));
        for (String name : written) {
            assertThat(folder.resolve("first").resolve(name))
                    .as("%s; run ./postil demo to renew exports/", name)
                    .hasSameBinaryContentAs(Path.of("exports").resolve(name));
        }
    }

    @Test
    void anotherPlaceAndAnotherDayGiveTheSameBytes() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            new Cli(folder).ok("demo", "--out", folder.resolve("second").toString());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        for (String name : names(Path.of("exports"))) {
            assertThat(folder.resolve("second").resolve(name))
                    .hasSameBinaryContentAs(Path.of("exports").resolve(name));
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.equals("README.md"))
                    .sorted()
                    .toList();
        }
    }
}
