package org.postil.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The example is large and varied enough to learn from, and whole.
final class ExampleDataTest {
    @TempDir private static Path folder;
    private static final Map<String, String> TEXTS = new HashMap<>();
    private static List<SimpleCsv.Line> people = List.of();
    private static List<SimpleCsv.Line> codes = List.of();
    private static List<SimpleCsv.Line> codings = List.of();

    @BeforeAll
    static void read() throws IOException {
        Cli cli = new Cli(folder);
        cli.importExample();
        people = SimpleCsv.read(Files.readString(Path.of("transcripts/participants.csv")));
        codes = SimpleCsv.read(Files.readString(Path.of("codebooks/moving-out-to-move-on.csv")));
        codings = SimpleCsv.read(Files.readString(Path.of("codebooks/codings.csv")));
        for (SimpleCsv.Line person : people) {
            String document = person.get("document");
            if (!TEXTS.containsKey(document)) {
                TEXTS.put(document, cli.ok("transcript", cli.study(), document).out());
            }
        }
    }

    @Test
    void theStudyHoldsWhatItShould() {
        JsonNode info =
                new Cli(folder).ok("info", folder.resolve("study").toString(), "--json").json();
        assertThat(info.get("transcripts").asInt()).isEqualTo(19);
        assertThat(info.get("words").asInt()).isGreaterThanOrEqualTo(33_000);
        assertThat(info.get("codes").asInt()).isGreaterThanOrEqualTo(80);
        assertThat(info.get("codings").asInt())
                .isGreaterThanOrEqualTo(1_200)
                .isEqualTo(codings.size());
        assertThat(info.get("coders").asInt()).isEqualTo(3);
        new Cli(folder).ok("check", folder.resolve("study").toString());
    }

    @Test
    void everyCodeSaysWhatItIsWhenToUseItAndWhenNot() {
        for (SimpleCsv.Line code : codes) {
            assertThat(List.of(code.get("definition"), code.get("include"), code.get("exclude")))
                    .as(code.get("code"))
                    .doesNotContain("");
        }
        assertThat(codes.stream().map(it -> it.get("colour"))).doesNotHaveDuplicates();
    }

    @Test
    void theCodebookIsKeptAsRefiQdaToo() throws IOException {
        Path out = folder.resolve("codebook.qdc");
        new Cli(folder)
                .ok(
                        "codebook",
                        "export",
                        folder.resolve("study").toString(),
                        "--out",
                        out.toString());
        assertThat(out).hasSameBinaryContentAs(Path.of("codebooks/moving-out-to-move-on.qdc"));
    }

    @Test
    void everyQuoteStandsInItsTranscriptLetterForLetter() {
        for (SimpleCsv.Line coding : codings) {
            String text = TEXTS.getOrDefault(coding.get("document"), "");
            int start = text.offsetByCodePoints(0, Integer.parseInt(coding.get("start")));
            int end = text.offsetByCodePoints(0, Integer.parseInt(coding.get("end")));
            assertThat(text.substring(start, end)).isEqualTo(coding.get("quote"));
        }
    }

    @Test
    void everyParticipantIsDescribedInFull() {
        Set<String> mayBeEmpty = Set.of("years_since_move");
        for (SimpleCsv.Line person : people) {
            person.fields()
                    .forEach((attribute, value) ->
                            assertThat(value.isEmpty() && !mayBeEmpty.contains(attribute))
                                    .as(person.get("participant") + " " + attribute)
                                    .isFalse());
        }
        assertThat(people.stream().map(it -> it.get("mover_status")).collect(Collectors.toSet()))
                .contains("mover", "stayer", "returner");
    }
}
