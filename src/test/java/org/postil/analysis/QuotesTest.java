package org.postil.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.postil.report.Block;
import org.postil.report.Table;
import org.postil.study.AttributeValue;

final class QuotesTest {
    private static final ReportingStudy MADE = ReportingStudy.whole();

    @Test
    void aQuoteSaysWhoWhereAndUnderWhichCode() {
        QuoteView quote = quotes(MADE, "Cost of moving", Quotes.ALL).hits().getFirst();

        assertThat(quote.path()).isEqualTo("Moving > Cost of moving");
        assertThat(quote.document()).isEqualTo("P01.txt");
        assertThat(quote.turn()).isEqualTo(4);
        assertThat(quote.speakers()).containsExactly("Kerry");
        assertThat(quote.participants()).containsExactly("P01");
        assertThat(quote.attributes().getFirst()).containsEntry("mover_status", "mover");
        assertThat(quote.text()).isEqualTo(ReportingStudy.DEPOSIT);
        assertThat(quote.attribution())
                .isEqualTo("Female, 30–49, affluent area (moved from disadvantaged area)");
        assertThat(quote.coder()).isEqualTo("Tom");
        assertThat(quote.words()).isEqualTo(19);
    }

    @Test
    void offsetsAndContextCountCodePoints() {
        ReportingStudy made = new ReportingStudy();
        String smile = "😀".repeat(70);
        made.undated("a.txt", "Ann: " + smile + "right" + smile, "Ann: Yes.");
        made.code("Mood", "", "").coding("Tom", "a.txt", "Mood", "right");

        QuoteView quote = quotes(made, "Mood", Quotes.ALL).hits().getFirst();

        assertThat(quote.start()).isEqualTo(75);
        assertThat(quote.end()).isEqualTo(80);
        assertThat(quote.match()).isEqualTo("right");
        assertThat(quote.left()).isEqualTo("😀".repeat(60));
        assertThat(quote.right()).isEqualTo("😀".repeat(60));
    }

    @Test
    void theSameCodingByTwoCodersIsOneQuote() {
        assertThat(quotes(MADE, "Work", Quotes.ALL).total()).isEqualTo(2);
        assertThat(quotes(MADE, "Work", Quotes.ALL).hits())
                .extracting(QuoteView::document)
                .containsExactly("P01.txt", "P02.txt");
    }

    @Test
    void conditionsOnParticipantsLeaveOutTheInterviewersWords() {
        Scope transport = scope(MADE, "Transport");
        Scope movers =
                transport.where(MADE.study(), List.of(new AttributeValue("mover_status", "mover")));

        assertThat(Quotes.of(MADE.study(), MADE.texts, transport, Quotes.ALL).hits())
                .extracting(QuoteView::attribution)
                .contains(Attribution.INTERVIEWER);
        assertThat(Quotes.of(MADE.study(), MADE.texts, movers, Quotes.ALL).hits())
                .extracting(QuoteView::text)
                .containsExactly("The bus comes every ten minutes now.");
    }

    @Test
    void theBestTakeGroupsInTurnAndOneAParticipant() {
        Quotes best = Quotes.of(MADE.study(), MADE.texts, Scope.EVERYTHING, 10);

        assertThat(best.total()).isEqualTo(9);
        assertThat(best.hits())
                .extracting(it -> it.participants().getFirst())
                .containsExactly("P01", "P03", "P05", "P02", "P04");
    }

    @Test
    void aQuoteOfGoodLengthIsTakenBeforeAShortOne() {
        ReportingStudy made = ReportingStudy.people();
        made.code("Place", "", "")
                .coding("Tom", "P03.txt", "Place", "Mam is")
                .coding("Tom", "P03.txt", "Place", "Last bus is at six, so that is your evening");

        assertThat(quotes(made, "Place", 1).hits())
                .extracting(QuoteView::text)
                .containsExactly("Last bus is at six, so that is your evening");
    }

    @Test
    void anExemplarComesFirst() {
        ReportingStudy made = ReportingStudy.people();
        made.code("Place", "", "“You need a month up front”")
                .coding("Tom", "P01.txt", "Place", ReportingStudy.DEPOSIT)
                .coding("Tom", "P04.txt", "Place", "You need a month up front");

        assertThat(quotes(made, "Place", 2).hits())
                .extracting(QuoteView::document)
                .containsExactly("P04.txt", "P01.txt");
    }

    @Test
    void anInterviewersWordsAreNeverAmongTheBest() {
        assertThat(quotes(MADE, "Transport", 10).hits())
                .extracting(QuoteView::attribution)
                .doesNotContain(Attribution.INTERVIEWER)
                .hasSize(2);
    }

    @Test
    void speakersBoundToNobodyComeLast() {
        ReportingStudy made = new ReportingStudy();
        made.undated("a.txt", "Ann: We all went there.", "Bo: So did I.", "Ann: Yes.", "Bo: Yes.");
        made.participant("P1", "a.txt", "Bo");
        made.code("Place", "", "")
                .coding("Tom", "a.txt", "Place", "We all went there.")
                .coding("Tom", "a.txt", "Place", "So did I.");

        assertThat(quotes(made, "Place", 5).hits())
                .extracting(QuoteView::attribution)
                .containsExactly("Participant P1", Attribution.UNKNOWN);
    }

    @Test
    void whatAllCodersShareIsAQuoteOfItsOwn() {
        ReportingStudy made = ReportingStudy.people();
        made.code("Place", "", "")
                .coding("Tom", "P03.txt", "Place", "Mam is two streets away")
                .coding("Ngozi", "P03.txt", "Place", "two streets away and has");
        Scope all = scope(made, "Place").withRecord(CodingOfRecord.ALL);

        QuoteView quote = Quotes.of(made.study(), made.texts, all, Quotes.ALL).hits().getFirst();

        assertThat(quote.match()).isEqualTo("two streets away");
        assertThat(quote.coder()).isEqualTo("all coders");
        assertThat(made.study().codings().map(it -> it.id())).doesNotContain(quote.coding());
    }

    @Test
    void aNegativeNumberOfQuotesIsRefused() {
        assertThatThrownBy(() -> quotes(MADE, "Work", -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aListForSpreadsheetsHoldsOneRowAQuote() {
        Table table = QuoteList.table(quotes(MADE, "Work", Quotes.ALL));

        assertThat(table.rows()).extracting(Table.Row::label).containsOnly("Moving > Work");
        Map<String, String> first = row(table, 0);
        assertThat(first)
                .containsEntry("document", "P01.txt")
                .containsEntry("participant:gender", "female")
                .containsEntry("coder", "Tom")
                .containsEntry("quote", "I went for a job in the lab, and my mum drove me")
                .containsEntry("start", "48");
        assertThat(table.notes().getFirst())
                .isEqualTo(
                        "2 quotes. Coding of record: consensus where there is one, else any"
                                + " coder; as at now.");
    }

    @Test
    void aListForReadingStandsBelowTheCodes() {
        List<Block> blocks =
                QuoteList.report(quotes(MADE, "Work", 1), ReportingStudy.TIME).blocks();

        assertThat(blocks.get(1))
                .isEqualTo(new Block.Heading(2, "Moving > Work", "code_Moving_Work"));
        assertThat(blocks.get(2))
                .isInstanceOfSatisfying(
                        Block.Quote.class,
                        it -> assertThat(it.attribution()).endsWith("– P01.txt, turn 2"));
        assertThat(blocks.getFirst())
                .isEqualTo(
                        new Block.Paragraph(
                                "1 of 2 quotes, chosen for range: exemplars first, then one a"
                                        + " participant. Coding of record: consensus where there"
                                        + " is one, else any coder; as at now."));
    }

    private static Map<String, String> row(Table table, int row) {
        Map<String, String> cells = new TreeMap<>();
        for (int at = 0; at < table.columns().size(); at++) {
            cells.put(table.columns().get(at).key(), table.cells().get(row).get(at).printed());
        }
        return cells;
    }

    private static Scope scope(ReportingStudy made, String code) {
        return Scope.EVERYTHING.withCodes(List.of(made.codeId(code)));
    }

    private static Quotes quotes(ReportingStudy made, String code, int best) {
        return Quotes.of(made.study(), made.texts, scope(made, code), best);
    }
}
