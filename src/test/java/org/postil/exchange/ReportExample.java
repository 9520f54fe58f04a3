package org.postil.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.postil.report.Block;
import org.postil.report.JointTable;
import org.postil.report.Report;
import org.postil.report.Table;

/// A report with everything that can be printed, for the tests of the writers. People, words and
/// numbers in it are invented.
final class ReportExample {
    static final Instant CREATED = Instant.parse("2020-07-01T09:30:00Z");

    private static final List<String> CODES =
            List.of(
                    "Reasons for moving",
                    "Higher education",
                    "Work",
                    "A particular job",
                    "Social connections",
                    "Quality of life",
                    "What helped",
                    "Money",
                    "Parents",
                    "Savings and loans",
                    "People",
                    "Contacts who told of a vacancy",
                    "Challenges",
                    "Complex commitments",
                    "Fitting in",
                    "Deposits and rent",
                    "Work after the move",
                    "First job through a contact",
                    "Better prospects",
                    "Sideways",
                    "Flexible work after children",
                    "Quality of life where they live now",
                    "Healthcare",
                    "Public transport",
                    "Schools and childcare");
    private static final List<Integer> DEPTHS =
            List.of(0, 1, 1, 2, 1, 1, 0, 1, 2, 2, 1, 2, 0, 1, 1, 1, 0, 1, 1, 1, 1, 0, 1, 1, 1);

    private ReportExample() {}

    static Report everything() {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(opening());
        blocks.addAll(findings());
        blocks.addAll(beside());
        blocks.addAll(annex());
        return new Report(
                "Moving out, staying put",
                "What 16 people said about leaving and staying",
                "Coder A & Coder B",
                CREATED,
                "en-GB",
                blocks);
    }

    private static List<Block> opening() {
        return List.of(
                heading(1, "What was done"),
                new Block.Paragraph(
                        "Sixteen people were interviewed in the autumn of 2019: eight who had moved"
                                + " out of the area in which they grew up, six who had stayed, and"
                                + " two who had come back. Interviews took between 35 and 80"
                                + " minutes."),
                new Block.Bullets(
                        List.of(
                                "Transcripts: 12 interviews and 2 focus groups.",
                                "Codes: 25 in 5 groups; every transcript was coded twice, and"
                                        + " differences were talked through until both coders"
                                        + " agreed.",
                                "Published statistics: 16 tables & figures <as printed>.")),
                new Block.Note(
                        "Participants were chosen for range, not drawn at random. Counts describe"
                                + " these interviews and are not estimates for the population."),
                heading(2, "Words used"),
                new Block.Definitions(
                        List.of(
                                new Block.Definition(
                                        "Mover",
                                        "somebody who left the area of their youth as an adult and"
                                                + " now lives in another one, however far away."),
                                new Block.Definition(
                                        "Asked",
                                        "the question was put to this person, or they came to it"
                                                + " by themselves."))),
                heading(2, "Who took part"),
                new Block.Numbers(narrow(), "t_people"));
    }

    private static List<Block> findings() {
        return List.of(
                heading(1, "What people said"),
                heading(2, "Why people leave"),
                new Block.Paragraph(
                        "Work and study were named by most who had left. Few had a single reason."),
                quote(
                        1,
                        "I never sat down and decided it, it was just that the course was there"
                                + " and the course wasn’t here."),
                quote(2, "There’s the hospital or there’s the council, and I’d tried both.\nSo."),
                heading(3, "Counts"),
                new Block.Numbers(long25(), "t_codes"),
                new Block.Chart(
                        "Reasons for moving, by group",
                        chart(),
                        "f_reasons",
                        "Horizontal bars: work was named by 6 of 8 movers and 2 of 6 stayers."),
                new Block.Chart("Codings by code", oneSeries(), "f_codes", "One bar a code."));
    }

    private static List<Block> beside() {
        return List.of(
                heading(1, "Beside published statistics"),
                new Block.Paragraph("The two sides do not measure the same thing; see the notes."),
                new Block.Joint(joint(), "j_work"),
                heading(2, "Each participant"),
                new Block.Numbers(wide(9), "t_wide"),
                new Block.Paragraph("Numbers are codings."));
    }

    private static List<Block> annex() {
        return List.of(
                heading(1, "Codebook"),
                new Block.CodeEntry(
                        "Reasons for moving",
                        0,
                        "#0072B2",
                        "Why somebody left, in their own account.",
                        "the reason is given for a move that took place",
                        "the move is only imagined",
                        null),
                new Block.CodeEntry(
                        "Work",
                        1,
                        "#D55E00",
                        "A job, pay or prospects drew or pushed the speaker.",
                        "work is named as a reason",
                        "work is only told of as what came after",
                        "I went with two hundred quid and a list of agencies."),
                new Block.CodeEntry("Uncoded", 2, "red", "", "", "", null));
    }

    static Block.Heading heading(int level, String text) {
        return new Block.Heading(
                level, text, "h_" + text.toLowerCase(java.util.Locale.ROOT).replace(' ', '_'));
    }

    static Block.Quote quote(int number, String text) {
        return new Block.Quote(
                text,
                "Female, 30–49, affluent area (moved from disadvantaged area)",
                bookmark(number));
    }

    static String bookmark(int number) {
        return "q_%032x".formatted(number);
    }

    static Table.Column column(String label, int base) {
        return new Table.Column(label, label, base, false);
    }

    static Table.Cell of(int value, int base, String link) {
        return new Table.Cell((double) value, base, value + " of " + base, null, link);
    }

    static Table.Cell notAsked() {
        return new Table.Cell(
                null, null, "not asked", "Question Q02 was put to movers only.", null);
    }

    private static Table table(
            String title,
            List<Table.Row> rows,
            List<Table.Column> columns,
            List<List<Table.Cell>> cells) {
        return new Table(
                title,
                "participants",
                "consensus of Coder A and Coder B",
                "draft 1",
                "participants asked",
                "Code",
                rows,
                columns,
                cells,
                List.of("Three participants were interviewed twice; they count once."),
                List.of("Silence is not a “no”."),
                "");
    }

    private static List<Table.Row> rows(int count) {
        List<Table.Row> rows = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            String label = CODES.get(at % CODES.size());
            rows.add(new Table.Row(label + " " + at, label, DEPTHS.get(at % CODES.size())));
        }
        return rows;
    }

    private static Table narrow() {
        List<List<Table.Cell>> cells =
                List.of(
                        List.of(Table.Cell.number(9, "9"), Table.Cell.text("Leeds, Hull; London")),
                        List.of(Table.Cell.number(7, "7"), Table.Cell.text("Stirling")));
        return new Table(
                "Participants",
                "participants",
                "",
                "",
                "",
                "Gender",
                List.of(new Table.Row("f", "Female", 0), new Table.Row("m", "Male", 0)),
                List.of(
                        new Table.Column("n", "Interviewed", 16, false),
                        new Table.Column("w", "Where they grew up", null, true)),
                cells,
                List.of(),
                List.of(),
                "participants.csv");
    }

    static Table long25() {
        List<List<Table.Cell>> cells = new ArrayList<>();
        for (int at = 0; at < CODES.size(); at++) {
            cells.add(
                    List.of(
                            of(at % 15, 16, at == 1 ? bookmark(1) : "nowhere"),
                            of(at % 9, 8, "h_why_people_leave"),
                            at % 5 == 3 ? notAsked() : of(at % 7, 6, "nowhere"),
                            of(at % 3, 2, "nowhere")));
        }
        return table(
                "Codes by group",
                rows(CODES.size()),
                List.of(
                        column("Total", 16),
                        column("Movers", 8),
                        column("Stayers", 6),
                        column("Returners", 2)),
                cells);
    }

    private static Table chart() {
        List<List<Table.Cell>> cells = new ArrayList<>();
        for (int at = 0; at < 6; at++) {
            cells.add(List.of(of(8 - at, 8, ""), at == 2 ? notAsked() : of(at % 4, 6, "")));
        }
        return table(
                "Reasons by group",
                rows(6),
                List.of(column("Movers", 8), column("Stayers", 6)),
                cells);
    }

    /// More bars than one drawing holds.
    private static Table oneSeries() {
        List<Table.Row> rows = rows(2 * CODES.size());
        List<List<Table.Cell>> cells = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            int value = 3 * (CODES.size() - at % CODES.size());
            cells.add(List.of(Table.Cell.number(value, Integer.toString(value))));
        }
        Table.Column column = new Table.Column("total", "Codings", null, false);
        return table("Codings", rows, List.of(column), cells);
    }

    static Table wide(int columns) {
        List<Table.Column> heads = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            heads.add(new Table.Column("p" + column, "Participant P" + column, null, false));
        }
        List<List<Table.Cell>> cells = new ArrayList<>();
        for (int row = 0; row < 12; row++) {
            List<Table.Cell> line = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                int value = row * column % 13;
                line.add(Table.Cell.number(value, Integer.toString(value)));
            }
            cells.add(line);
        }
        return table("Codings by participant", rows(12), heads, cells);
    }

    /// A plain table of any length.
    static Table rows(int count, int columns) {
        List<Table.Column> heads = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            heads.add(column("Group " + column, 10));
        }
        List<List<Table.Cell>> cells = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            List<Table.Cell> line = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                line.add(of(row * column % 11, 10, ""));
            }
            cells.add(line);
        }
        return table("Rows", rows(count), heads, cells);
    }

    static JointTable joint() {
        JointTable.GroupCell movers =
                new JointTable.GroupCell(
                        List.of("Jobs in the field: 7 of 8 asked", "Only in the capital: 4 of 8"),
                        List.of(quote(11, "It was always going to be London or pack it in.")));
        JointTable.GroupCell stayers =
                new JointTable.GroupCell(
                        List.of("Jobs in the field: 2 of 6 asked"),
                        List.of(
                                quote(12, "For a graduate that’s your lot, round here."),
                                quote(13, "I’d have gone if there’d been anything to go to.")));
        JointTable.GroupCell silent = new JointTable.GroupCell(List.of("not asked"), List.of());
        return new JointTable(
                "Work: why people go, and what they gain",
                List.of("Movers (8 interviewed)", "Stayers (6 interviewed)"),
                "Published result",
                List.of(
                        new JointTable.Row(
                                "Professional work",
                                "a motive to go",
                                "the occupation held",
                                List.of(
                                        "Movers 59.1%, stayers 39.0%, raw [1]",
                                        "0.094*** (0.028), all controls, n 1,881 [2]"),
                                List.of(movers, stayers),
                                "complementary",
                                "A motive stands beside an outcome: who went for such work is now"
                                        + " seen to hold it.",
                                "The gap is partly chosen in advance."),
                        new JointTable.Row(
                                "Pay",
                                "pay as felt",
                                "gross pay before housing",
                                List.of("£2,327 and £1,739 a month, raw [1]"),
                                List.of(stayers, silent),
                                "divergent",
                                "A gain is printed, but not felt; rent is not in the figure.",
                                ""),
                        new JointTable.Row(
                                "Work through family",
                                "how the first job came",
                                "",
                                List.of("not measured"),
                                List.of(movers, movers),
                                "silent in statistics",
                                "",
                                "")),
                List.of("Counts: participants who raised it, of those asked."),
                List.of("Survey, Table 3, 2000–2019", "Survey, Table 8, 2000–2019"));
    }
}
