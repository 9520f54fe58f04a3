package org.postil.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.postil.report.Block;
import org.postil.report.JointTable;
import org.postil.report.Report;
import org.postil.report.Table;
import org.postil.study.Study;

final class MixedMethodsReportTest {
    @Test
    void theSectionsStandInTheOrderOfReading() {
        assertThat(headings(report(ReportingStudy.whole())))
                .containsExactly(
                        "1 How to read this report",
                        "1 Method and sample",
                        "1 Themes by group",
                        "1 Findings by theme",
                        "2 Moving",
                        "3 Work",
                        "3 Cost of moving",
                        "2 Staying",
                        "3 Family",
                        "2 Transport",
                        "1 Interviews beside published figures",
                        "2 Work and pay",
                        "1 Codings to review",
                        "1 Definitions",
                        "1 Sources",
                        "1 Notes",
                        "1 Annex: evidence",
                        "1 Annex: topic guide",
                        "1 Annex: codebook",
                        "1 Annex: reporting checklist");
    }

    @Test
    void themesAreCountedByGroupWithFocusGroupsApart() {
        Table table = table(report(ReportingStudy.whole()), "Main themes by group");

        assertThat(table.columns())
                .extracting(Table.Column::label)
                .containsExactly(
                        "Total", "Interviews: mover", "Interviews: stayer", "Focus groups: stayer");
        assertThat(printed(table))
                .containsEntry(
                        "Moving", List.of("2 of 2 asked", "2 of 2 asked", "not asked", "not asked"))
                .containsEntry("Staying", List.of("2 of 6", "0 of 2", "1 of 2", "1 of 2"))
                .containsEntry(
                        "Transport",
                        List.of("2 of 6 asked", "1 of 2 asked", "1 of 2 asked", "0 of 2 asked"))
                .doesNotContainKey("Policy");
        assertThat(table.notes()).contains("Not coded: Policy.");
        assertThat(table.cells().getFirst().get(2).note())
                .isEqualTo("1 raised it without being asked");
        assertThat(table.cells().getFirst().get(2).value()).isNull();
    }

    @Test
    void aSectionSaysWhatTheCountsSayAndNothingMore() {
        List<Block> section = section(report(ReportingStudy.whole()), "Moving");

        assertThat(section)
                .startsWith(
                        new Block.Heading(2, "Moving", "theme_Moving"),
                        new Block.Paragraph("Why people went."),
                        new Block.Paragraph(
                                "Asked about it, 2 of 2 movers raised “Moving”. Stayers and stayers"
                                        + " in focus groups were not asked. One stayer raised it"
                                        + " without being asked."),
                        new Block.Bullets(
                                List.of(
                                        "Asked about it, 2 of 2 movers raised “Work”.",
                                        "Asked about it, 1 of 2 movers raised “Cost of moving”."
                                                + " One stayer raised it without being asked.")));
        assertThat(section.get(4)).isInstanceOf(Block.Numbers.class);
        assertThat(section.get(5)).isEqualTo(new Block.Heading(3, "Work", "code_Work"));
        assertThat(section.subList(6, 8))
                .extracting(it -> ((Block.Quote) it).attribution())
                .containsExactly(
                        "Female, 30–49, affluent area (moved from disadvantaged area)",
                        "Male, 30–49, affluent area (moved from disadvantaged area)");
    }

    @Test
    void countsLinkToTheQuotesOfTheirGroup() {
        Report report = report(ReportingStudy.whole());
        Table moving = table(report, "Moving, by group");
        List<Block.Quote> quotes = quotes(report);

        Table.Cell unasked = moving.cells().get(2).get(2);
        assertThat(quotes)
                .filteredOn(it -> it.bookmark().equals(unasked.link()))
                .extracting(Block.Quote::attribution)
                .containsExactly("Male, 30–49, disadvantaged area");
        assertThat(moving.cells().get(1).get(3).link()).isNull();
        List<String> bookmarks = quotes.stream().map(Block.Quote::bookmark).toList();
        links(report).forEach(it -> assertThat(bookmarks).contains(it));
    }

    @Test
    void findingsInWordsHaveTheirCountsInTheAnnexAlone() {
        ReportingStudy made = ReportingStudy.whole();
        Report report = report(made, options().withCounts(ReportOptions.Counts.ANNEX));

        assertThat(section(report, "Staying").get(2))
                .isEqualTo(
                        new Block.Paragraph(
                                "“Staying” came up among stayers and stayers in focus groups, and"
                                        + " not among movers."));
        assertThat(section(report, "Findings by theme"))
                .noneMatch(it -> it instanceof Block.Numbers);
        assertThat(section(report, "Annex: evidence"))
                .filteredOn(it -> it instanceof Block.Numbers)
                .extracting(it -> ((Block.Numbers) it).table().title())
                .containsExactly("Main themes by group", "All codes by group");
        String sentences = String.join(" ", PrintedWords.of(section(report, "Findings by theme")));
        assertThat(sentences).doesNotContainPattern("\\d+ of \\d+");
    }

    @Test
    void movingAParticipantToTheOtherGroupChangesTheirCellsAlone() {
        Table before = table(report(ReportingStudy.whole()), "All codes by group");
        ReportingStudy moved = ReportingStudy.whole().alter("P03", "mover_status", "mover");
        Table after = table(report(moved), "All codes by group");

        assertThat(after.columns()).extracting(Table.Column::base).containsExactly(6, 3, 1, 2);
        Map<String, List<String>> old = printed(before);
        Map<String, List<String>> now = printed(after);
        assertThat(now.get("Family")).containsExactly("2 of 6", "1 of 3", "0 of 1", "1 of 2");
        assertThat(now.get("Transport"))
                .containsExactly("2 of 6 asked", "2 of 3 asked", "0 of 1 asked", "0 of 2 asked");
        assertThat(now.get("Work")).isEqualTo(old.get("Work"));
        now.forEach((code, cells) -> {
            assertThat(cells.getFirst()).isEqualTo(old.getOrDefault(code, List.of()).getFirst());
            assertThat(cells.getLast()).isEqualTo(old.getOrDefault(code, List.of()).getLast());
        });
    }

    @Test
    void quotesStandInTheTranscriptsAsTheyArePrinted() {
        ReportingStudy made = ReportingStudy.whole();
        String speech = speech(made);

        assertThat(quotes(report(made)))
                .isNotEmpty()
                .allSatisfy(quote -> {
                    for (String part :
                            quote.text().split(" ?\\[…] ?| ?(?:Interviewer|Participant): ")) {
                        assertThat(speech).contains(part);
                    }
                });
    }

    @Test
    void anchorsAreUniqueAndFitForBookmarks() {
        List<String> anchors = PrintedWords.anchors(report(ReportingStudy.whole()).blocks());

        assertThat(anchors).doesNotHaveDuplicates();
        assertThat(anchors).allMatch(it -> it.matches("[A-Za-z][A-Za-z0-9_]{0,39}"));
        assertThat(anchors).anyMatch(it -> it.matches("q_[0-9a-f]{32}"));
        assertThat(anchors).anyMatch(it -> it.matches("q_[0-9a-f]{32}_2"));
    }

    @Test
    void noTextIsEmptyOrHoldsNull() {
        for (ReportOptions.Counts counts : ReportOptions.Counts.values()) {
            Report report = report(ReportingStudy.whole(), options().withCounts(counts));
            assertThat(PrintedWords.of(report.blocks()))
                    .allSatisfy(it -> assertThat(it).isNotBlank().doesNotContain("null", "  "));
        }
    }

    @Test
    void theSameStudyGivesTheSameReport() {
        assertThat(report(ReportingStudy.whole())).isEqualTo(report(ReportingStudy.whole()));
    }

    @Test
    void smallNumbersAreNeverPercentagesAndNothingIsSignificant() {
        String text = String.join("\n", PrintedWords.of(report(ReportingStudy.whole()).blocks()));

        assertThat(text).doesNotContain("significant", " most ", "majority");
        assertThat(text).doesNotContainPattern("\\d%");
    }

    @Test
    void namesAndExactAgesAreNotPrinted() {
        String text = String.join("\n", PrintedWords.of(report(ReportingStudy.whole()).blocks()));

        assertThat(text).doesNotContain("Kerry", "Gareth", "Shazia", "Dawn", "Age: ", "33");
    }

    @Test
    void interviewersWordsAreListedForReview() {
        assertThat(section(report(ReportingStudy.whole()), "Codings to review"))
                .contains(
                        new Block.Note(
                                "1 coding touches only an interviewer’s turn and counts for no"
                                        + " participant: P01.txt, turn 5 (Transport)."));
    }

    @Test
    void aStudyWithNothingInItSaysSo() {
        Report report = report(new ReportingStudy());

        assertThat(headings(report))
                .containsExactly(
                        "1 How to read this report",
                        "1 Method and sample",
                        "1 Findings by theme",
                        "1 Definitions",
                        "1 Sources",
                        "1 Notes",
                        "1 Annex: reporting checklist");
        assertThat(PrintedWords.of(report.blocks()))
                .contains(
                        "No transcript lies within the scope of this report.",
                        "Nobody has coded these transcripts yet.",
                        "The codebook holds no code yet, so there are no themes to report.",
                        "The study holds no published figures.")
                .allSatisfy(it -> assertThat(it).isNotBlank());
    }

    @Test
    void aStudyWithoutCodingsSaysSo() {
        ReportingStudy made = ReportingStudy.people().code("Moving", "Why people went", "");

        assertThat(PrintedWords.of(report(made).blocks()))
                .contains(
                        "Nothing is coded within the scope of this report, so there are no themes"
                                + " to report.");
    }

    @Test
    void aStudyWithoutParticipantsCountsTranscripts() {
        ReportingStudy made = new ReportingStudy();
        made.undated("a.txt", "INT: So?", "Ann: We all went there.", "INT: Why?", "Ann: Work.")
                .undated("b.txt", "INT: So?", "Bo: I never went.", "INT: Why?", "Bo: No idea.");
        made.code("Place", "Where", "").coding("Tom", "a.txt", "Place", "We all went there.");

        Report report = report(made);

        assertThat(printed(table(report, "Main themes by group")))
                .containsEntry("Place", List.of("1 of 2"));
        assertThat(section(report, "Place"))
                .contains(new Block.Paragraph("“Place” is coded in 1 of 2 transcripts."));
        assertThat(quotes(report))
                .extracting(Block.Quote::text, Block.Quote::attribution)
                .containsExactly(tuple("We all went there.", Attribution.UNKNOWN));
    }

    @Test
    void aStudyWithoutAGuideSaysThatBasesAreWholeGroups() {
        ReportingStudy made = ReportingStudy.people();
        made.code("Family", "", "").coding("Tom", "P03.txt", "Family", "Mam is two streets away");

        Report report = report(made);

        assertThat(section(report, "Family").get(1))
                .isEqualTo(
                        new Block.Paragraph(
                                "“Family” was raised by 0 of 2 movers, 1 of 2 stayers and 0 of 2"
                                        + " stayers in focus groups."));
        assertThat(String.join(" ", PrintedWords.of(report.blocks())))
                .contains("No topic guide is recorded")
                .doesNotContain("of 2 asked");
    }

    @Test
    void theCodebookIsAReportOfItsOwn() {
        ReportingStudy made = ReportingStudy.whole();
        Report report = CodebookReport.of(made.study(), made.texts, ReportingStudy.TIME);

        assertThat(report.blocks().getFirst())
                .isEqualTo(
                        new Block.Paragraph(
                                "The codebook holds 7 codes, of which 4 stand at the top as main"
                                        + " themes."));
        assertThat(report.blocks())
                .element(2)
                .isEqualTo(new Block.CodeEntry("Work", 1, "#1e57ad", "For a job", "", "", null));
        assertThat(CodebookReport.of(Study.EMPTY, made.texts, ReportingStudy.TIME).blocks())
                .hasSize(1);
    }

    @Test
    void anExampleThatIsAQuoteIsPrintedAsOne() {
        ReportingStudy made = ReportingStudy.people();
        String quote = "Mam is two streets away";
        made.code("Family", "", quote).coding("Tom", "P03.txt", "Family", quote);
        made.code("Travel", "", "see the field notes");

        assertThat(CodebookReport.of(made.study(), made.texts, ReportingStudy.TIME).blocks())
                .filteredOn(it -> it instanceof Block.CodeEntry)
                .extracting(it -> ((Block.CodeEntry) it).example())
                .containsExactly(
                        "“Mam is two streets away” – Female, 18–29, disadvantaged area",
                        "see the field notes");
    }

    @Test
    void theSampleIsShownByStatusAndModeWithoutColumnsThatDescribeAPerson() {
        Table table = SampleTable.of(larger().study(), Scope.EVERYTHING);

        assertThat(table.columns())
                .extracting(Table.Column::label, Table.Column::base)
                .containsExactly(tuple("Total", 8), tuple("Interviews: mover", 4));
        assertThat(table.notes())
                .contains(
                        "Counted in the total alone, because they are one or two people:"
                                + " Interviews: stayer; Focus groups: stayer.");
        assertThat(printed(table))
                .containsEntry("Participants", List.of("8", "4"))
                .containsEntry("Age band: 30–49", List.of("7", "4"))
                .containsEntry("Origin area type: (not recorded)", List.of("2", "0"))
                .doesNotContainKeys("Age: 33", "Age: (not recorded)");
    }

    /// Two movers more, so that there is a group of which nobody stands out.
    private static ReportingStudy larger() {
        ReportingStudy made = ReportingStudy.whole();
        for (String name : List.of("P07", "P08")) {
            made.participant(
                    name,
                    "",
                    "",
                    "age_band=30-49",
                    "origin_area_type=disadvantaged",
                    "mover_status=mover",
                    "mode=interview");
        }
        return made;
    }

    @Test
    void smallGroupsHaveNoBars() {
        Block.Chart chart =
                (Block.Chart)
                        report(larger()).blocks().stream()
                                .filter(it -> it instanceof Block.Chart)
                                .findFirst()
                                .orElseThrow();

        assertThat(chart.table().columns())
                .extracting(Table.Column::label)
                .containsExactly("Interviews: mover");
        assertThat(chart.table().notes())
                .contains("Too few for bars: Interviews: stayer; Focus groups: stayer.");
    }

    @Test
    void numbersInTheSampleAreARangeAndRowsOfOnePersonAreNamed() {
        ReportingStudy made = larger().attribute("years_since_move");
        made.alter("P01", "years_since_move", "11")
                .alter("P02", "years_since_move", "6")
                .alter("P05", "years_since_move", "9");

        Table table = SampleTable.of(made.study(), Scope.EVERYTHING);

        assertThat(printed(table))
                .containsEntry("Years since move, range", List.of("6 to 11", "too few"));
        assertThat(table.warnings())
                .containsExactly("These rows fit one participant alone: Age band: 18–29.");
    }

    private static ReportOptions options() {
        return ReportOptions.of("Moving out", ReportingStudy.TIME)
                .withCounts(ReportOptions.Counts.TEXT);
    }

    private static Report report(ReportingStudy made) {
        return report(made, options());
    }

    private static Report report(ReportingStudy made, ReportOptions options) {
        return MixedMethodsReport.of(made.study(), made.texts, options);
    }

    private static List<String> headings(Report report) {
        List<String> headings = new ArrayList<>();
        for (Block block : report.blocks()) {
            if (block instanceof Block.Heading heading) {
                headings.add(heading.level() + " " + heading.text());
            }
        }
        return headings;
    }

    /// A heading and everything up to the next of its level.
    private static List<Block> section(Report report, String text) {
        List<Block> section = new ArrayList<>();
        int level = 0;
        for (Block block : report.blocks()) {
            if (block instanceof Block.Heading heading) {
                if (level > 0 && heading.level() <= level) {
                    return section;
                }
                level = level == 0 && heading.text().equals(text) ? heading.level() : level;
            }
            if (level > 0) {
                section.add(block);
            }
        }
        return section;
    }

    private static Table table(Report report, String title) {
        return report.blocks().stream()
                .filter(it -> it instanceof Block.Numbers)
                .map(it -> ((Block.Numbers) it).table())
                .filter(it -> it.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, List<String>> printed(Table table) {
        Map<String, List<String>> rows = new TreeMap<>();
        for (int row = 0; row < table.rows().size(); row++) {
            rows.put(
                    table.rows().get(row).label(),
                    table.cells().get(row).stream().map(Table.Cell::printed).toList());
        }
        return rows;
    }

    private static List<Block.Quote> quotes(Report report) {
        List<Block.Quote> quotes = new ArrayList<>();
        for (Block block : report.blocks()) {
            switch (block) {
                case Block.Quote quote -> quotes.add(quote);
                case Block.Joint joint ->
                        joint.display().rows().stream()
                                .flatMap(it -> it.groupCells().stream())
                                .map(JointTable.GroupCell::quotes)
                                .forEach(quotes::addAll);
                default -> {}
            }
        }
        return quotes;
    }

    private static List<String> links(Report report) {
        List<String> links = new ArrayList<>();
        for (Block block : report.blocks()) {
            if (block instanceof Block.Numbers numbers) {
                numbers.table()
                        .cells()
                        .forEach(row ->
                                row.forEach(cell -> {
                                    if (cell.link() != null) {
                                        links.add(cell.link());
                                    }
                                }));
            }
        }
        assertThat(links).isNotEmpty();
        return links;
    }

    /// All speech, turn by turn, lines joined.
    private static String speech(ReportingStudy made) {
        Map<String, String> lines = new HashMap<>();
        made.study()
                .transcripts()
                .forEach(transcript -> {
                    String text = made.texts.text(transcript);
                    transcript
                            .turns()
                            .forEach(turn ->
                                    lines.merge(
                                            transcript.name() + turn.number(),
                                            String.join(
                                                    " ",
                                                    turn.speech().stream()
                                                            .map(it -> it.of(text))
                                                            .toList()),
                                            String::concat));
                });
        return String.join("\n", lines.values());
    }
}
