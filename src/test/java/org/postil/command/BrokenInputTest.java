package org.postil.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is broken gets one clear sentence with file, row and reason; the rest goes in.
final class BrokenInputTest {
    @TempDir private Path folder;
    private Cli cli;

    @BeforeEach
    void emptyStudy() {
        cli = new Cli(folder);
        cli.ok("new", cli.study());
        cli.file(
                "good.txt",
                "INT: Where did you grow up?\n"
                        + "Anna: In Hull, by the docks.\n"
                        + "INT: And then?\n"
                        + "Anna: In Hull again.\n");
    }

    private String good() {
        return folder.resolve("good.txt").toString();
    }

    /// Refused with a sentence on what was asked for, never with a stack trace.
    private static void isRefused(Cli.Run run, String... words) {
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out() + run.err())
                .contains(words)
                .doesNotContain("\tat ", "Exception", "made a mistake");
    }

    @Test
    void filesThatAreNoTranscriptsAreRefusedAndTheOthersGoIn() throws IOException {
        Path picture =
                Files.write(
                        folder.resolve("photo.txt"),
                        new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13, 0, 0});
        Path broken =
                Files.write(
                        folder.resolve("broken.docx"),
                        Files.readAllBytes(Path.of("transcripts/interview-01-kerry.docx")));
        Files.write(broken, Arrays.copyOf(Files.readAllBytes(broken), 9_000));
        Path empty = cli.file("empty.txt", "");
        Path unknown = cli.file("sound.mp3", "abc");
        Cli.Run run =
                cli.run(
                        "import",
                        cli.study(),
                        picture.toString(),
                        broken.toString(),
                        empty.toString(),
                        unknown.toString(),
                        good(),
                        folder.resolve("missing.odt").toString());
        isRefused(run, "photo.txt", "broken.docx", "empty.txt", "sound.mp3", "missing.odt");
        assertThat(run.out()).contains("good.txt: 1 transcript, 4 turns");
        assertThat(cli.ok("info", cli.study(), "--json").json().get("transcripts").asInt())
                .isEqualTo(1);
        assertThat(cli.ok("log", cli.study(), "--json").json().get("entries")).hasSize(1);
    }

    @Test
    void aNameThatIsTakenByAnotherTextIsRefusedWithARemedy() throws IOException {
        cli.ok("import", cli.study(), good());
        assertThat(cli.ok("import", cli.study(), good()).out()).contains("already there");
        Path other = Files.createDirectories(folder.resolve("other")).resolve("good.txt");
        Files.writeString(other, "INT: Hello?\nBen: Something else.\nINT: Yes?\nBen: No.\n");
        isRefused(cli.run("import", cli.study(), other.toString()), "good.txt", "--as NAME");
        cli.ok("import", cli.study(), other.toString(), "--as", "good-2.txt");
        assertThat(cli.ok("transcript", cli.study(), "good-2.txt").out())
                .isEqualTo(Files.readString(other));
    }

    @Test
    void codingsThatDoNotFitAreRefusedByRow() {
        cli.ok("import", cli.study(), good());
        cli.ok(
                "codebook",
                "import",
                cli.study(),
                cli.file("codes.csv", "code,parent\nWork,\nPay,Work\nHome,\nPay,Home\n")
                        .toString());
        String rows =
                """
                document,start,end,code,coder,quote
                good.txt,34,40,Work,Ada,
                good.txt,34,4000,Work,Ada,
                good.txt,34,40,Pay,Ada,
                other.txt,1,2,Work,Ada,
                good.txt,34,40,Travel,Ada,
                good.txt,34,40,Work,Ada,
                good.txt,34,40,Home,Ada,Hull
                good.txt,,,Home,Ada,by the docks
                good.txt,,,Home,Ada,In Hull
                good.txt,x,40,Home,Ada,
                good.txt,34,40,Home > Pay,Ada,
                """;
        Cli.Run run =
                cli.run("codings", "import", cli.study(), cli.file("codings.csv", rows).toString());
        isRefused(
                run,
                "3 codings",
                "Row 3: The offsets 34 to 4000 lie outside the text",
                "Row 4: “Pay” names several codes: Work > Pay; Home > Pay.",
                "Row 5: There is no document “other.txt”",
                "Row 6: There is no code “Travel”",
                "Row 7: This stretch is already coded “Work” by Ada",
                "Row 8: The text at 34 to 40",
                "Row 10: The quote “In Hull” occurs more than once",
                "Row 11: “x” is not an offset");
        assertThat(cli.ok("info", cli.study(), "--json").json().get("codings").asInt())
                .isEqualTo(3);
        cli.ok("check", cli.study());
    }

    @Test
    void participantsWithoutTheirDocumentOrSpeakerAreRefusedByRow() {
        cli.ok("import", cli.study(), good());
        String rows =
                """
                participant,document,speaker,date,gender
                P1,good.txt,Anna,2019-10-31,female
                P2,lost.txt,Ben,,male
                P3,good.txt,Clara,,female
                P4,,,,male
                P5,good.txt,Anna,,male
                P6,good.txt,,31/10/2019,male
                """;
        Cli.Run run =
                cli.run(
                        "participants",
                        "import",
                        cli.study(),
                        cli.file("people.csv", rows).toString());
        isRefused(
                run,
                "Row 3: There is no document “lost.txt”",
                "Row 4: Nobody speaks as “Clara”",
                "Row 6: “Anna” in good.txt is another participant",
                "Row 7:");
        assertThat(cli.ok("info", cli.study(), "--json").json().get("participants").asInt())
                .isEqualTo(2);
    }

    @Test
    void tablesWithoutTheirColumnsNameWhatIsMissing() {
        isRefused(
                cli.run(
                        "codings",
                        "import",
                        cli.study(),
                        cli.file("c.csv", "document,from,to\na,1,2\n").toString()),
                "c.csv",
                "start",
                "code");
        isRefused(
                cli.run("codings", "import", cli.study(), folder.resolve("no.csv").toString()),
                "no.csv");
    }

    @Test
    void aDatabaseWithATriggerIsRefusedAndItsCodeDoesNotRun() throws SQLException {
        Path marker = folder.resolve("ran");
        String url = "jdbc:h2:file:" + folder.resolve("evil.postil").toAbsolutePath();
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("create table t(id int)");
            statement.execute(
                    "create trigger boom before insert on t as $$org.h2.api.Trigger create() throws"
                        + " Exception { java.nio.file.Files.writeString(java.nio.file.Path.of(\""
                            + marker
                            + "\"), \"x\"); return null; }$$");
        } catch (SQLException e) {
            assertThat(e.getMessage()).contains("Error creating or initializing trigger");
        }
        marker.toFile().delete();
        isRefused(cli.run("info", folder.resolve("evil").toString()), "evil.postil.mv.db");
        assertThat(marker).doesNotExist();
    }

    @Test
    void whatIsNoStudyIsSaidSo() throws IOException {
        Files.writeString(folder.resolve("letter.postil.mv.db"), "Dear Sir or Madam");
        isRefused(cli.run("info", folder.resolve("letter").toString()), "letter.postil.mv.db");
        isRefused(cli.run("info", folder.resolve("nowhere").toString()), "nowhere");
        isRefused(cli.run("new", cli.study()), "study.postil.mv.db");
        assertThat(Files.readString(folder.resolve("letter.postil.mv.db")))
                .isEqualTo("Dear Sir or Madam");
    }

    @Test
    void wrongUsageEndsWithTwo() {
        List<List<String>> usages = new ArrayList<>();
        usages.add(List.of("frequences", cli.study()));
        usages.add(List.of("info"));
        usages.add(List.of("codebook"));
        usages.add(List.of("joint"));
        usages.add(List.of("log", cli.study(), "--limit", "many"));
        usages.add(List.of("log", cli.study(), "--limit", "-1"));
        usages.add(List.of("undo", cli.study(), "--steps", "0"));
        usages.add(List.of("search", cli.study(), "docks", "--limit", "-1"));
        usages.add(List.of("search", cli.study(), "docks", "--within", "town"));
        usages.add(List.of("quotes", cli.study(), "--best", "0"));
        usages.add(List.of("quotes", cli.study(), "--where", "gender"));
        usages.add(List.of("table", "frequencies", cli.study(), "--unit", "pages"));
        usages.add(List.of("table", "crosstab", cli.study(), "--by", "g", "--percent", "some"));
        usages.add(List.of("report", cli.study(), "--counts", "nowhere"));
        usages.add(List.of("erase", cli.study()));
        usages.add(List.of("bench", "--size", "XXL"));
        for (List<String> usage : usages) {
            Cli.Run run = cli.run(usage.toArray(String[]::new));
            assertThat(run.code()).as("%s: %s", usage, run.err()).isEqualTo(2);
            assertThat(run.err()).doesNotContain("\tat ", "made a mistake");
            assertThat(run.out()).isEmpty();
        }
    }
}
