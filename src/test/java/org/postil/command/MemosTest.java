package org.postil.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Memos come in from a table, go out again, and what an author titled for the report is printed in
/// it.
final class MemosTest {
    private static final String HEADER = "kind,about,title,text,coder,created\n";
    private static final String TIME = "2020-02-03T10:00:00Z";

    @TempDir private Path folder;
    private Cli cli = new Cli(Path.of(""));

    @BeforeEach
    void aSmallStudy() {
        cli = new Cli(folder);
        cli.ok("new", cli.study());
        cli.file("talk.txt", "INT: What took you there?\nAnna: The work, and nothing else.\n");
        cli.ok("import", cli.study(), folder.resolve("talk.txt").toString());
        cli.file("codes.csv", "code,parent\nReasons,\nWork,Reasons\n");
        cli.ok("codebook", "import", cli.study(), folder.resolve("codes.csv").toString());
        cli.file(
                "people.csv",
                "participant,document,speaker,mover_status\nP1,talk.txt,Anna,mover\n");
        cli.ok("participants", "import", cli.study(), folder.resolve("people.csv").toString());
        cli.file(
                "codings.csv",
                "document,start,end,code,coder,quote\ntalk.txt,,,Work,Ngozi,\"The work\"\n");
        cli.ok("codings", "import", cli.study(), folder.resolve("codings.csv").toString());
    }

    private Cli.Run take(String rows) {
        Path file = cli.file("memos.csv", HEADER + rows);
        return cli.run("memos", "import", cli.study(), file.toString());
    }

    private JsonNode info() {
        return cli.ok("info", cli.study(), "--json").json();
    }

    private String export(String name) throws IOException {
        Path out = folder.resolve(name);
        cli.ok("memos", "export", cli.study(), "--out", out.toString());
        return Files.readString(out);
    }

    @Test
    void aMemoPointsAtOtherThingsALineEach() throws IOException {
        String rows =
                "kind,about,title,text,coder,created,links\n"
                        + "participant,P1,Pointing,See there,Tom,2020-02-03T10:00:05Z,"
                        + "\"code: Work\ntranscript: talk.txt\"\n";
        String file = cli.file("linked.csv", rows).toString();
        cli.ok("memos", "import", cli.study(), file);
        assertThat(export("out.csv")).isEqualTo(rows);
        String wrong = cli.file("wrong.csv", rows.replace("code: Work", "Work")).toString();
        assertThat(cli.run("memos", "import", cli.study(), wrong).out())
                .contains("nothing that a memo can point at");
    }

    @Test
    void aMemoOnEveryKindOfThingGoesInAndComesOutAsItWas() throws IOException {
        String rows =
                "study,,First thoughts,\"Two lines\nof text\",Ngozi,"
                        + TIME
                        + "\n"
                        + "code,Work,Too wide?,\"She said"
                        + " \"\"work\"\"\",Ngozi,2020-02-03T10:00:01Z\n"
                        + "participant,P1,Anna,Short answers,Tom,2020-02-03T10:00:02Z\n"
                        + "transcript,talk.txt,The recording,Noisy,Tom,2020-02-03T10:00:03Z\n"
                        + "attribute,mover_status,Mover,Who went,Tom,2020-02-03T10:00:04Z\n";
        assertThat(take(rows).code()).isZero();
        assertThat(info().get("memos").asInt()).isEqualTo(5);
        assertThat(export("out.csv")).isEqualTo(HEADER + rows);
        assertThat(take(rows).code()).as("the same again").isZero();
        assertThat(info().get("memos").asInt()).isEqualTo(5);
        assertThat(cli.ok("check", cli.study()).out()).contains("whole");
    }

    @Test
    void aMemoOfTheSameTitleTakesTheNewTextAndUndoGivesTheOldOneBack() throws IOException {
        take("code,Work,Note,Old,Ngozi," + TIME + "\n");
        take("code,Work,note,New,Ngozi,\n");
        assertThat(export("new.csv")).contains(",New,").doesNotContain("Old");
        cli.ok("undo", cli.study());
        assertThat(export("old.csv")).contains(",Old,").doesNotContain("New");
    }

    @Test
    void aRowAboutNothingIsRefusedWithItsNumberAndTheRestGoesIn() {
        Cli.Run run =
                take(
                        "code,Nowhere,A,B,Ngozi,\nstudy,,,No title,Ngozi,\nstudy,,No text,,Ngozi,\n"
                                + "banana,P1,A,B,Ngozi,\nparticipant,,A,B,Ngozi,\n"
                                + "study,,A,B,Ngozi,yesterday\nstudy,,Good,Kept,Ngozi,\n"
                                + "study,,good,Twice,Ngozi,\n");
        assertThat(run.code()).isEqualTo(1);
        String said = run.out() + run.err();
        for (String refused :
                List.of("Row 2:", "Row 3:", "Row 4:", "Row 5:", "Row 6:", "Row 7:", "Row 9:")) {
            assertThat(said).contains(refused);
        }
        assertThat(said).doesNotContain("Row 8:", "Exception");
        assertThat(info().get("memos").asInt()).isEqualTo(1);
        assertThat(info().get("coders").asInt()).isEqualTo(1);
    }

    @Test
    void onlyWhatIsTitledForTheReportIsPrintedInIt() throws IOException {
        take(
                "code,Work,Report: finding,\"Work came first.\n\nAnd last.\",Ngozi,\n"
                        + "code,Work,Private,Do not print this,Ngozi,\n"
                        + "study,,Report: summary,What we found in short,Ngozi,\n"
                        + "study,,Report: COREQ 14,In a kitchen,Ngozi,\n");
        Path out = folder.resolve("report.html");
        cli.ok("report", cli.study(), "--out", out.toString());
        assertThat(Files.readString(out))
                .contains("Work came first.", "And last.", "What we found in short")
                .contains("In a kitchen", "14. Setting of data collection")
                .contains(cli.ok("--version").out().strip())
                .doesNotContain("Do not print this");
    }

    @Test
    void theyAreWrittenAsADocumentForPeople() throws IOException {
        take("code,Work,Too wide?,Perhaps,Ngozi," + TIME + "\nstudy,,Start,A plan,Tom,\n");
        assertThat(export("memos.html"))
                .contains("Too wide?", "Perhaps", "Ngozi, 3 February 2020", "The study");
        String unknown = folder.resolve("memos.txt").toString();
        Cli.Run run = cli.run("memos", "export", cli.study(), "--out", unknown);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("memos.txt", ".csv, .docx, .xlsx or .html");
        assertThat(Path.of(unknown)).doesNotExist();
    }
}
