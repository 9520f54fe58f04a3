package org.postil.analysis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.postil.report.Block;
import org.postil.report.Report;
import org.postil.report.Table;

/// A list of quotes in print: as a table for spreadsheets, as a document for reading.
public final class QuoteList {
    private static final String AND = "; ";

    private QuoteList() {}

    /// One row a quote, by coding id; attributes of participants and of codings are columns.
    public static Table table(Quotes quotes) {
        List<QuoteView> hits = quotes.hits();
        List<String> ofPeople =
                names(hits.stream().flatMap(it -> it.attributes().stream()).toList());
        List<String> ofCodings = names(hits.stream().map(QuoteView::codingAttributes).toList());
        List<Table.Column> columns = new ArrayList<>();
        List.of("document", "start", "end", "turn", "speaker", "participant", "attribution")
                .forEach(it -> columns.add(column(it, it)));
        ofPeople.forEach(it -> columns.add(column("participant:" + it, it)));
        columns.add(column("coder", "coder"));
        ofCodings.forEach(it -> columns.add(column("coding:" + it, it)));
        columns.add(column("quote", "quote"));
        columns.add(column("coding", "coding"));
        return new Table(
                "Quotes",
                "quotes",
                quotes.record(),
                quotes.at(),
                "",
                "code",
                hits.stream()
                        .map(it -> new Table.Row(it.coding().toString(), it.path(), 0))
                        .toList(),
                columns,
                hits.stream().map(it -> cells(it, ofPeople, ofCodings)).toList(),
                List.of(),
                List.of(shown(quotes)),
                "");
    }

    private static Table.Column column(String key, String label) {
        boolean number = List.of("start", "end", "turn").contains(key);
        return new Table.Column(key, label, null, !number);
    }

    private static List<Table.Cell> cells(
            QuoteView quote, List<String> ofPeople, List<String> ofCodings) {
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(Table.Cell.text(quote.document()));
        cells.add(number(quote.start()));
        cells.add(number(quote.end()));
        cells.add(number(quote.turn()));
        cells.add(Table.Cell.text(String.join(AND, quote.speakers())));
        cells.add(Table.Cell.text(String.join(AND, quote.participants())));
        cells.add(Table.Cell.text(quote.attribution()));
        for (String name : ofPeople) {
            Set<String> values = new LinkedHashSet<>();
            quote.attributes().forEach(it -> values.add(it.getOrDefault(name, "")));
            values.remove("");
            cells.add(Table.Cell.text(String.join(AND, values)));
        }
        cells.add(Table.Cell.text(quote.coder()));
        ofCodings.forEach(
                it -> cells.add(Table.Cell.text(quote.codingAttributes().getOrDefault(it, ""))));
        cells.add(Table.Cell.text(quote.text()));
        cells.add(Table.Cell.text(quote.coding().toString()));
        return cells;
    }

    private static Table.Cell number(int value) {
        return Table.Cell.number(value, Integer.toString(value));
    }

    private static List<String> names(List<Map<String, String>> maps) {
        Set<String> names = new LinkedHashSet<>();
        maps.forEach(it -> names.addAll(it.keySet()));
        return List.copyOf(names);
    }

    /// The quotes below their codes' paths, in the order in which the codes come first.
    ///
    /// @param created printed and written into the file's properties
    public static Report report(Quotes quotes, Instant created) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(shown(quotes)));
        Anchors anchors = new Anchors();
        Map<String, List<QuoteView>> byCode =
                quotes.hits().stream()
                        .collect(
                                Collectors.groupingBy(
                                        QuoteView::path, LinkedHashMap::new, Collectors.toList()));
        byCode.forEach((path, hits) -> {
            blocks.add(new Block.Heading(2, path, anchors.named("code", path)));
            hits.forEach(it ->
                    blocks.add(
                            new Block.Quote(
                                    it.text(),
                                    it.attribution() + " – " + place(it),
                                    anchors.quote(it.coding()))));
        });
        return new Report("Quotes", "", "", created, "en-GB", blocks);
    }

    private static String place(QuoteView quote) {
        return quote.document() + (quote.turn() == 0 ? "" : ", turn " + quote.turn());
    }

    private static String shown(Quotes quotes) {
        String of =
                quotes.hits().size() == quotes.total()
                        ? Wording.count(quotes.total(), "quote")
                        : Wording.number(quotes.hits().size())
                                + " of "
                                + Wording.count(quotes.total(), "quote")
                                + ", chosen for range: exemplars first, then one a participant";
        return of + ". Coding of record: " + quotes.record() + "; as at " + quotes.at() + ".";
    }
}
