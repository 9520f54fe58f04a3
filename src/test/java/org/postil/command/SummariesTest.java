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

/// Case summaries come in from a table and go out again.
final class SummariesTest {
    private static final String HEADER = "participant,code,text,coder,written,quotes\n";
    private static final String TIME = "2020-02-20T10:00:00Z";

    @TempDir private Path folder;
    private Cli cli = new Cli(Path.of(""));

    @BeforeEach
    void aSmallStudy() {
        cli = new Cli(folder);
        make("study");
    }

    private void make(String name) {
        String study = folder.resolve(name).toString();
        cli.ok("new", study);
        String talk =
                "INT: What took you there?\nAnna: 😀 The work, and nothing else.\nBen: Love.\n";
        cli.ok("import", study, cli.file("talk.txt", talk).toString());
        String codes = "code,parent\nReasons,\nWork,Reasons\nPay,Reasons\nHome,\n";
        cli.ok("codebook", "import", study, cli.file("codes.csv", codes).toString());
        String people = "participant,document,speaker\nP1,talk.txt,Anna\nP2,talk.txt,Ben\n";
        cli.ok("participants", "import", study, cli.file("people.csv", people).toString());
        String codings =
                "document,start,end,code,coder,quote\ntalk.txt,,,Work,Ngozi,\"The work\"\n"
                        + "talk.txt,,,Pay,Tom,\"The work\"\n"
                        + "talk.txt,,,Work,Tom,nothing else\ntalk.txt,,,Reasons,Tom,Love\n";
        cli.ok("codings", "import", study, cli.file("codings.csv", codings).toString());
    }

    private Cli.Run take(String rows) {
        Path file = cli.file("summaries.csv", HEADER + rows);
        return cli.run("summaries", "import", cli.study(), file.toString());
    }

    private String export(String name) throws IOException {
        Path out = folder.resolve(name);
        cli.ok("summaries", "export", cli.study(), "--out", out.toString());
        return Files.readString(out);
    }

    @Test
    void theyGoInAndComeOutAsTheyWere() throws IOException {
        String rows =
                "P1,Reasons,\"Went for the work,\nas she says.\",Ngozi,"
                        + TIME
                        + ",talk.txt:34-42; talk.txt:34-42; talk.txt:48-60\n"
                        + "P1,Work,\"= Work, “and nothing else”\",Tom,2020-02-20T10:00:01.000002Z,"
                        + "talk.txt:34-42\n"
                        + "P1,Home,Nothing of that,Tom,2020-02-20T10:00:02Z,none\n"
                        + "P2,Reasons,Love.,Ngozi,2020-02-20T10:00:03Z,talk.txt:67-71\n";
        assertThat(take(rows).out()).contains("4 rows", "1 of 4 to look at again");
        assertThat(export("out.csv")).isEqualTo(HEADER + rows);
        assertThat(take(rows).code()).as("the same again").isZero();
        assertThat(cli.ok("check", cli.study()).out()).contains("whole");
        JsonNode log = cli.ok("log", cli.study(), "--json").json().get("entries");
        assertThat(log.get(0).get("label").asText())
                .isEqualTo("Import 4 case summaries from summaries.csv");

        make("other");
        Path file = folder.resolve("out.csv");
        String other = folder.resolve("other").toString();
        cli.ok("summaries", "import", other, file.toString());
        Path again = folder.resolve("again.csv");
        cli.ok("summaries", "export", other, "--out", again.toString());
        assertThat(again).hasSameTextualContentAs(file);
        assertThat(cli.ok("undo", other).out()).contains("case summaries");
        cli.ok("summaries", "export", other, "--out", again.toString());
        assertThat(again).hasContent(HEADER);
    }

    @Test
    void withoutQuotesASummaryRestsOnThoseThereAreAndWithoutACoderItIsOnesOwn() throws IOException {
        Path file = cli.file("short.csv", "code;participant;text\nReasons;P1;For work\n");
        cli.ok("summaries", "import", cli.study(), file.toString(), "--coder", "Olu");
        assertThat(export("out.csv"))
                .contains("P1,Reasons,For work,Olu,2020-07-01T09:00:00Z,talk.txt:34-42; talk.txt");
    }

    @Test
    void aRowThatDoesNotFitIsRefusedWithItsNumberAndTheRestGoesIn() throws IOException {
        Cli.Run run =
                take(
                        "P9,Work,A,Ngozi,,\nP1,Nowhere,A,Ngozi,,\nP1,Work,,Ngozi,,\n"
                                + "P1,Work,A,Ngozi,yesterday,\nP1,Work,A,Ngozi,,other.txt:1-2\n"
                                + "P1,Work,A,Ngozi,,talk.txt:1-2\nP1,Home,A,Ngozi,,talk.txt:34-42\n"
                                + "P2,Work,A,Ngozi,,talk.txt:34-42\nP1,Work,A,Ngozi,,banana\n"
                                + "P1,Work,A,Ngozi,,talk.txt:99999-999999\n"
                                + "P1,Work,Good,Tom,,\nP1,work,Twice,Tom,,\n");
        assertThat(run.code()).isEqualTo(1);
        String said = run.out() + run.err();
        for (int row : List.of(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13)) {
            assertThat(said).contains("Row " + row + ":");
        }
        assertThat(said).doesNotContain("Row 12:", "Exception");
        assertThat(export("out.csv")).contains("P1,Work,Good,Tom").hasLineCount(2);
        assertThat(cli.ok("info", cli.study(), "--json").json().get("coders").asInt()).isEqualTo(2);
    }

    @Test
    void inACellThatIsWrittenTheLaterTextStands() throws IOException {
        take("P1,Work,First,Ngozi," + TIME + ",\n");
        take("P1,Work,Later,Tom,2020-02-21T10:00:00Z,\n");
        assertThat(export("later.csv")).contains("Later,Tom").doesNotContain("First");
        Cli.Run run = take("P1,Work,Earlier,Ngozi," + TIME + ",\n");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out() + run.err()).contains("Row 2:", "later summary");
        assertThat(export("still.csv")).contains("Later,Tom");
        take("P1,Work,Corrected,Tom,2020-02-21T10:00:00Z,\n");
        assertThat(export("corrected.csv")).contains("Corrected,Tom");
        cli.ok("undo", cli.study());
        assertThat(export("undone.csv")).contains("Later,Tom");
    }

    @Test
    void whatBecameOfItsQuotesOutlivesTheFile() throws IOException {
        String rows =
                "P1,Work,Work,Ngozi,"
                        + TIME
                        + ",\"talk.txt:34-42 (was 1f); gone (coding"
                        + " 00000000-0000-4000-8000-000000000001, was ffffffffffffffff)\"\n";
        assertThat(take(rows).out()).contains("1 of 1 to look at again");
        assertThat(export("out.csv")).isEqualTo(HEADER + rows);
        assertThat(export("out.html")).contains("since it was written: 1 new quote, 1 quote gone");
    }

    @Test
    void theyAreWrittenAsTheMatrixForPeople() throws IOException {
        take("P1,Work,Only for work,Ngozi," + TIME + ",\n");
        assertThat(export("matrix.html"))
                .contains("P1", "P2", "Reasons", "Home", ">Work<", "Only for work");
        for (String name : List.of("matrix.xlsx", "matrix.docx")) {
            Path out = folder.resolve(name);
            JsonNode said =
                    cli.ok("summaries", "export", cli.study(), "--out", out.toString(), "--json")
                            .json();
            assertThat(said.get("written").asText()).isEqualTo("1 case summary");
            assertThat(out).isNotEmptyFile();
        }
        String unknown = folder.resolve("summaries.txt").toString();
        assertThat(cli.run("summaries", "export", cli.study(), "--out", unknown).code())
                .isEqualTo(1);
        assertThat(cli.run("summaries", "import", cli.study()).code()).isEqualTo(2);
    }
}
