package org.postil.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every command about a study takes `--json` and then prints one document and nothing else.
final class JsonEverywhereTest {
    @TempDir private Path folder;

    @Test
    void everyCommandPrintsOneDocument() {
        Cli cli = new Cli(folder);
        String study = cli.study();
        String talk =
                cli.file(
                                "talk.txt",
                                "INT: Where from?\n"
                                        + "Anna: Hull, by the docks.\n"
                                        + "INT: And?\n"
                                        + "Anna: Hull.\n")
                        .toString();
        String codes = cli.file("codes.csv", "code,parent\nWork,\n").toString();
        String people =
                cli.file("people.csv", "participant,document,speaker,sex\nP1,talk.txt,Anna,f\n")
                        .toString();
        List<List<String>> commands = new ArrayList<>();
        commands.add(List.of("new", study));
        commands.add(List.of("import", study, talk));
        commands.add(List.of("codebook", "import", study, codes));
        commands.add(List.of("participants", "import", study, people));
        commands.add(List.of("milestone", study, "one"));
        commands.add(List.of("milestones", study));
        commands.add(List.of("undo", study));
        commands.add(List.of("redo", study));
        commands.add(List.of("info", study));
        commands.add(List.of("check", study));
        commands.add(List.of("log", study));
        commands.add(List.of("transcript", study, "talk.txt"));
        commands.add(List.of("table", "frequencies", study, "--by", "sex"));
        commands.add(List.of("table", "crosstab", study, "--by", "sex"));
        commands.add(List.of("quotes", study));
        commands.add(List.of("search", study, "Hull"));
        commands.add(List.of("review", study));
        commands.add(
                List.of("codebook", "export", study, "--out", folder.resolve("c.qdc").toString()));
        commands.add(
                List.of("codings", "export", study, "--out", folder.resolve("c.csv").toString()));
        commands.add(
                List.of(
                        "statistics",
                        "export",
                        study,
                        "--out",
                        folder.resolve("s.csv").toString()));
        commands.add(List.of("report", study, "--out", folder.resolve("r.html").toString()));
        commands.add(List.of("backup", study, "--out", folder.resolve("b").toString()));
        commands.add(
                List.of(
                        "restore",
                        folder.resolve("b").toString(),
                        folder.resolve("again").toString()));
        commands.add(List.of("erase", study, "--participant", "P1", "--yes"));
        for (List<String> command : commands) {
            List<String> withJson = new ArrayList<>(command);
            withJson.add("--json");
            Cli.Run run = cli.ok(withJson.toArray(String[]::new));
            assertThat(run.json().isObject()).as("%s: %s", command, run.out()).isTrue();
            assertThat(run.err()).as("%s", command).isEmpty();
        }
    }
}
