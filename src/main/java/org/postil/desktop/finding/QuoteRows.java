package org.postil.desktop.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.postil.analysis.CodingOfRecord;
import org.postil.analysis.Counted;
import org.postil.analysis.QuoteSpread;
import org.postil.analysis.QuoteView;
import org.postil.analysis.Quotes;
import org.postil.analysis.Scope;
import org.postil.analysis.Uncounted;
import org.postil.study.Code;
import org.postil.study.Coding;
import org.postil.study.QuoteLink;
import org.postil.study.Seen;
import org.postil.study.Study;
import org.postil.study.Texts;
import org.postil.task.Progress;

/// What the list of quotes shows.
///
/// @param rows the first of them, by transcript and place
/// @param spread of all of them
/// @param beside how many quotes by single coders are not among them because a consensus stands in
///   their transcript
/// @param hidden how many codings in scope are not to be seen yet (see [Seen]), in words; empty
///   where none
record QuoteRows(List<QuoteRow> rows, QuoteSpread spread, Scope scope, int beside, String hidden) {
    QuoteRows {
        rows = List.copyOf(rows);
    }

    /// Reads them; not on the event thread.
    ///
    /// @param most how many are read
    static QuoteRows read(Seen seen, Texts texts, Scope scope, int most, Progress progress) {
        Study study = seen.study();
        Counted counted = Counted.of(study, scope);
        progress.checkCancelled();
        Quotes quotes =
                Quotes.first(
                        counted,
                        hash -> {
                            progress.checkCancelled();
                            return texts.text(hash);
                        },
                        most);
        Map<UUID, List<Coding>> byPlace = new HashMap<>();
        Map<UUID, List<String>> links = links(study);
        List<QuoteRow> rows = new ArrayList<>();
        for (QuoteView quote : quotes.hits()) {
            List<Coding> there = byPlace.computeIfAbsent(quote.transcript(), study::codings);
            rows.add(row(study, quote, there, links.getOrDefault(quote.coding(), List.of())));
        }
        return new QuoteRows(
                rows,
                QuoteSpread.of(counted),
                scope,
                Uncounted.besideConsensus(counted),
                seen.words(hidden(seen, scope)));
    }

    private static List<Coding> hidden(Seen seen, Scope scope) {
        return scope.among(seen.study(), seen.hidden()).stream()
                .filter(it ->
                        !(scope.record() instanceof CodingOfRecord.By by)
                                || by.coder().id().equals(it.coder()))
                .toList();
    }

    /// For each linked coding what it has to do with which other quote.
    private static Map<UUID, List<String>> links(Study study) {
        Map<UUID, List<String>> words = new HashMap<>();
        for (QuoteLink link : study.quoteLinks()) {
            String note = link.note().isEmpty() ? "" : " (" + link.note() + ")";
            for (boolean outwards : new boolean[] {true, false}) {
                UUID end = outwards ? link.from() : link.to();
                UUID other = outwards ? link.to() : link.from();
                String kind = outwards ? link.kind() + " → " : "← " + link.kind() + " ";
                study.coding(other)
                        .ifPresent(it ->
                                words.computeIfAbsent(end, key -> new ArrayList<>())
                                        .add(kind + Thing.of(study, it).name() + note));
            }
        }
        return words;
    }

    private static QuoteRow row(
            Study study, QuoteView quote, List<Coding> there, List<String> links) {
        Set<Code> codes = new LinkedHashSet<>();
        codes.add(code(study, quote.code()));
        boolean coded = false;
        boolean exemplar = false;
        for (Coding coding : there) {
            if (coding.span().overlaps(quote.span())) {
                codes.add(code(study, coding.code()));
            }
            if (coding.id().equals(quote.coding())) {
                coded = true;
                exemplar = coding.isExemplar();
            }
        }
        return new QuoteRow(quote, List.copyOf(codes), coded, exemplar, links);
    }

    private static Code code(Study study, UUID id) {
        return Objects.requireNonNull(study.code(id), "A coding without its code");
    }

    int total() {
        return spread.quotes();
    }

    /// The codings behind some of the rows, as the study has them now; those that are gone are left
    /// out.
    static List<Coding> codings(Study study, List<QuoteRow> rows) {
        List<Coding> found = new ArrayList<>();
        for (QuoteRow row : rows) {
            study.codings(row.quote().transcript()).stream()
                    .filter(it -> it.id().equals(row.quote().coding()))
                    .forEach(found::add);
        }
        return found;
    }
}
