package org.postil.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is listed for another look.
final class ReviewTest {
    private static final String TEXT =
            """
            INT: Why did you go?
            Anna: For work. There was nothing here, and my sister said come down.
            INT: Right. And then?
            Anna: Then nothing.
            Ben: Same with me.
            """;

    @TempDir private Path folder;

    @Test
    void codingsOfNobodyAndThoseThatSlippedOverAnEdgeAreListed() {
        Cli cli = new Cli(folder);
        cli.ok("new", cli.study());
        cli.ok("import", cli.study(), cli.file("talk.txt", TEXT).toString());
        cli.ok(
                "participants",
                "import",
                cli.study(),
                cli.file(
                                "people.csv",
                                "participant,document,speaker\nP1,talk.txt,Anna\nP2,talk.txt,Ben\n")
                        .toString());
        cli.ok(
                "codebook",
                "import",
                cli.study(),
                cli.file("codes.csv", "code,parent\nWork,\n").toString());
        String codings =
                """
                document,start,end,code,coder,quote
                talk.txt,,,Work,Ada,Why did you go?
                talk.txt,,,Work,Ada,my sister said come down.\\nINT: Right
                talk.txt,,,Work,Ada,"There was nothing here, and my sister said come down.\\nINT: Right. And then?"
                talk.txt,,,Work,Ada,Then nothing.
                talk.txt,,,Work,Ada,Then nothing.\\nBen: Same
                """;
        cli.ok(
                "codings",
                "import",
                cli.study(),
                cli.file("codings.csv", quoted(codings)).toString());
        JsonNode table = cli.ok("review", cli.study(), "--json").json();
        List<String> reasons = new ArrayList<>();
        table.get("cells").forEach(row -> reasons.add(row.get(4).get("printed").asText()));
        assertThat(reasons)
                .containsExactly(
                        "touches an interviewer's turns alone",
                        "reaches into turn 3 of INT by less than a sentence",
                        "reaches into turn 5 of Ben by less than a sentence");
    }

    /// Writes `\n` as a line end inside a quoted field.
    private static String quoted(String csv) {
        StringBuilder text = new StringBuilder();
        for (String line : csv.split("\n")) {
            int at = line.lastIndexOf("Ada,") + "Ada,".length();
            boolean breaks = line.contains("\\n") && line.charAt(at) != '"';
            text.append(breaks ? line.substring(0, at) + '"' + line.substring(at) + '"' : line)
                    .append('\n');
        }
        return text.toString().replace("\\n", "\n");
    }
}
