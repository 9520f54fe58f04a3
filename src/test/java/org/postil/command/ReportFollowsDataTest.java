package org.postil.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The report says what the data say: counted again by other code, before and after a change of the data.
final class ReportFollowsDataTest {
    private static final String MOVED = "P03";

    @TempDir private Path folder;

    @Test
    void aMovedParticipantAndARemovedCodingChangeExactlyWhatTheyShould() throws IOException {
        Version before = new Version(Files.createDirectories(folder.resolve("before")), "mover", null);
        JsonNode removed = removable(before);
        Version after = new Version(Files.createDirectories(folder.resolve("after")), "stayer", removed);

        List<List<String>> expectedBefore = before.expected();
        List<List<String>> expectedAfter = after.expected();
        assertThat(expectedAfter).isNotEqualTo(expectedBefore);
        for (String ending : List.of("docx", "xlsx", "html")) {
            assertThat(PrintedCounts.in(before.report(ending))).as(ending).isEqualTo(expectedBefore);
            assertThat(PrintedCounts.in(after.report(ending))).as(ending).isEqualTo(expectedAfter);
        }
        String bookmark = "q_" + removed.get("coding").asText().replace("-", "");
        assertThat(Files.readString(before.report("html"))).contains(bookmark);
        assertThat(Files.readString(after.report("html"))).doesNotContain(bookmark);
        quotesDifferOnlyInTheRemovedAndTheMoved(before, after, removed.get("coding").asText());
    }

    private static void quotesDifferOnlyInTheRemovedAndTheMoved(Version before, Version after, String removed) {
        Map<String, JsonNode> left = before.quotes();
        Map<String, JsonNode> right = after.quotes();
        left.forEach(
                (coding, quote) -> {
                    JsonNode other = right.remove(coding);
                    if (coding.equals(removed)) {
                        assertThat(other).isNull();
                        return;
                    }
                    assertThat(other).as(coding).isNotNull();
                    assertThat(other.get("quote")).isEqualTo(quote.get("quote"));
                    boolean ofMoved = quote.get("participant").asText().equals(MOVED);
                    assertThat(other.get("attribution").equals(quote.get("attribution"))).as(quote.toString()).isEqualTo(!ofMoved);
                });
        assertThat(right).isEmpty();
    }

    /// A coding that the report prints and without which its participant no longer raises the code.
    private static JsonNode removable(Version version) throws IOException {
        String html = Files.readString(version.report("html"));
        Map<String, Integer> times = new HashMap<>();
        List<JsonNode> printed = new ArrayList<>();
        for (JsonNode quote : version.quotes().values()) {
            times.merge(quote.get("code").asText() + quote.get("participant").asText(), 1, Integer::sum);
            if (html.contains("id=\"q_" + quote.get("coding").asText().replace("-", "") + "\"")) {
                printed.add(quote);
            }
        }
        return printed.stream()
                .filter(it -> times.getOrDefault(it.get("code").asText() + it.get("participant").asText(), 0) == 1)
                .filter(it -> it.get("participant").asText().equals("P01"))
                .findFirst()
                .orElseThrow();
    }

    /// The example with a participant in one group or the other, and one coding less or not.
    private static final class Version {
        private final Path folder;
        private final Cli cli;
        private final Path participants;
        private final Path codings;

        Version(Path folder, String status, @Nullable JsonNode removed) throws IOException {
            this.folder = folder;
            this.cli = new Cli(folder);
            this.participants = cli.file("participants.csv", people(status));
            this.codings = cli.file("codings.csv", Files.readString(Path.of("codebooks/codings.csv")));
            cli.ok("new", cli.study());
            cli.importTranscripts();
            cli.ok("codebook", "import", cli.study(), "codebooks/moving-out-to-move-on.csv");
            cli.ok("participants", "import", cli.study(), participants.toString());
            cli.ok("guide", "import", cli.study(), "codebooks/guide.csv");
            cli.ok("asked", "import", cli.study(), "codebooks/asked.csv");
            if (removed != null) {
                Files.writeString(codings, without(removed));
            }
            cli.ok("codings", "import", cli.study(), codings.toString());
            for (String ending : List.of("docx", "xlsx", "html")) {
                cli.ok("report", cli.study(), "--record", "any", "--out", report(ending).toString());
            }
        }

        private static String people(String status) throws IOException {
            StringBuilder csv = new StringBuilder();
            for (String line : Files.readAllLines(Path.of("transcripts/participants.csv"))) {
                csv.append(line.startsWith(MOVED + ",") ? line.replace(",mover,", "," + status + ",") : line).append('\n');
            }
            return csv.toString();
        }

        private static String without(JsonNode removed) throws IOException {
            String place = removed.get("document").asText() + "," + removed.get("start").asInt() + "," + removed.get("end").asInt() + ",";
            String[] path = removed.get("code").asText().split(" > ");
            String row = place + path[path.length - 1] + "," + removed.get("coder").asText() + ",";
            String csv = Files.readString(Path.of("codebooks/codings.csv"));
            int start = csv.indexOf("\n" + row) + 1;
            assertThat(start).as(row).isPositive();
            int end = csv.indexOf('\n', start);
            // A quoted quote may hold line ends: the row goes on while its quotation marks are odd.
            while (csv.substring(start, end).chars().filter(c -> c == '"').count() % 2 == 1) {
                end = csv.indexOf('\n', end + 1);
            }
            return csv.substring(0, start) + csv.substring(end + 1);
        }

        Path report(String ending) {
            return folder.resolve("report." + ending);
        }

        List<List<String>> expected() throws IOException {
            Map<String, String> texts = new HashMap<>();
            for (String file : Cli.files("transcripts").toList()) {
                String name = String.valueOf(Path.of(file).getFileName());
                if (!name.equals("participants.csv") && !name.equals("README.md")) {
                    texts.put(name, cli.ok("transcript", cli.study(), name).out());
                }
            }
            Recount recount = new Recount(participants, codings, texts);
            return recount.codes().stream().map(recount::cells).toList();
        }

        Map<String, JsonNode> quotes() {
            Map<String, JsonNode> quotes = new HashMap<>();
            cli.ok("quotes", cli.study(), "--record", "any", "--json").json().get("hits").forEach(it -> quotes.put(it.get("coding").asText(), it));
            return quotes;
        }
    }
}
