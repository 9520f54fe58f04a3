package org.postil.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is refused leaves nothing behind, and takes nothing with it.
final class HostileTablesTest {
    private static final String TEXT = "INT: Where?\nAnna: In Hull, by the docks.\n";

    @TempDir private Path folder;
    private Cli cli;

    @BeforeEach
    void studyWithATranscript() {
        cli = new Cli(folder);
        cli.ok("new", cli.study());
        cli.ok("import", cli.study(), cli.file("a.txt", TEXT).toString());
        imported("codebook", "code\nHome\n");
    }

    private Cli.Run imported(String what, String table) {
        return cli.run(
                what, "import", cli.study(), cli.file(what + ".csv", table).toString(), "--json");
    }

    private static JsonNode onlyFile(Cli.Run run) {
        assertThat(run.json().get("files")).hasSize(1);
        return run.json().get("files").get(0);
    }

    private int number(String name) {
        return cli.ok("info", cli.study(), "--json").json().get(name).asInt();
    }

    @Test
    void aRowWithTooFewOrTooManyFieldsIsRefusedAndTheRestGoesIn() {
        Cli.Run run =
                imported(
                        "codings",
                        "document,start,end,code,coder\n"
                                + "a.txt,18,22,Home,Ada\n"
                                + "a.txt,18\n"
                                + "a.txt,18,22,Home,Bea,,\n"
                                + "a.txt,18,22,Home,Cy,extra\n");
        assertThat(run.code()).isEqualTo(1);
        assertThat(onlyFile(run).get("codings").asInt()).isEqualTo(2);
        assertThat(onlyFile(run).get("refused"))
                .extracting(JsonNode::asText)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Row 3: The row has 2 fields"),
                        second -> assertThat(second).startsWith("Row 5: The row has 6 fields"));
    }

    @Test
    void aCoderOfRefusedRowsAloneIsNobodyInTheStudy() {
        Cli.Run run =
                imported(
                        "codings",
                        "document,start,end,code,coder\n"
                                + "a.txt,18,22,Home,Ada\n"
                                + "a.txt,5,5,Home,Zed\n");
        assertThat(run.code()).isEqualTo(1);
        assertThat(number("coders")).isEqualTo(1);
    }

    @Test
    void aValueOfARefusedRowIsNoGroup() {
        Cli.Run run =
                imported(
                        "participants",
                        "participant,document,speaker,area\n"
                                + "P1,a.txt,Anna,North\n"
                                + "P2,lost.txt,Ben,West\n");
        assertThat(run.code()).isEqualTo(1);
        JsonNode columns =
                cli.ok("table", "frequencies", cli.study(), "--by", "area", "--json")
                        .json()
                        .get("columns");
        assertThat(columns).extracting(it -> it.get("label").asText()).contains("North");
        assertThat(columns).extracting(it -> it.get("label").asText()).doesNotContain("West");
    }

    @Test
    void questionsWhoseNamesDifferInCaseAloneAreOne() {
        Cli.Run run = imported("guide", "question,text,codes\nQ1,Where?,Home\nq1,Again?,\n");
        assertThat(run.code()).isEqualTo(1);
        assertThat(onlyFile(run).get("refused").get(0).asText())
                .startsWith("Row 3: The question q1 stands here twice.");
    }

    @Test
    void filesOfOneNameAreReportedEachInTheirOrder() throws IOException {
        Path same = Files.createDirectories(folder.resolve("same")).resolve("b.txt");
        Path other = Files.createDirectories(folder.resolve("other")).resolve("b.txt");
        Files.writeString(same, TEXT);
        Files.writeString(other, "INT: Another?\nBen: Yes.\n");
        String first = cli.file("b.txt", TEXT).toString();
        Cli.Run run =
                cli.run(
                        "import",
                        cli.study(),
                        first,
                        same.toString(),
                        folder.resolve("none.txt").toString(),
                        other.toString(),
                        "--json");
        assertThat(run.code()).isEqualTo(1);
        JsonNode files = run.json().get("files");
        assertThat(files)
                .extracting(it -> it.get("file").asText())
                .containsExactly("b.txt", "b.txt", "none.txt", "b.txt");
        assertThat(files)
                .extracting(it -> it.get("imported").asBoolean())
                .containsExactly(true, true, false, false);
        assertThat(files)
                .extracting(it -> it.get("transcripts").asInt())
                .containsExactly(1, 0, 0, 0);
        assertThat(number("transcripts")).isEqualTo(2);
    }

    @Test
    void aBlankNameForATranscriptIsRefused() {
        Cli.Run run =
                cli.run("import", cli.study(), cli.file("b.txt", TEXT).toString(), "--as", " ");
        assertThat(run.code()).isEqualTo(1);
        assertThat(number("transcripts")).isEqualTo(1);
    }

    @Test
    void exactTablesAreWrittenAsCsvAlone() {
        Path workbook = folder.resolve("codings.xlsx");
        Cli.Run run = cli.run("codings", "export", cli.study(), "--out", workbook.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("codings.xlsx", ".csv");
        assertThat(workbook).doesNotExist();
    }

    @Test
    void whatIsWrongWithABackupIsSaidOfTheBackup() throws IOException {
        Path backup = Files.writeString(folder.resolve("old.bak"), "Dear Sir or Madam");
        Cli.Run run = cli.run("restore", backup.toString(), folder.resolve("again").toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("old.bak is not a Postil study").doesNotContain(".part");
    }

    @Test
    void twoBackupsOfOneDayAndTwoReportsStandBesideEachOther() {
        cli.ok("backup", cli.study());
        assertThat(cli.ok("backup", cli.study()).out()).contains("-2.postil-backup");
        assertThat(cli.ok("report", cli.study()).out()).contains("study.docx");
        assertThat(cli.ok("report", cli.study()).out()).contains("study-2.docx");
    }
}
