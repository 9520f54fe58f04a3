package org.postil.desktop.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.postil.analysis.Counted;
import org.postil.analysis.QuoteSpread;
import org.postil.analysis.QuoteView;
import org.postil.analysis.Quotes;
import org.postil.analysis.Scope;
import org.postil.study.Code;
import org.postil.study.Coding;
import org.postil.study.Study;
import org.postil.study.Texts;
import org.postil.task.Progress;

/// What the list of quotes shows.
///
/// @param rows the first of them, by transcript and place
/// @param spread of all of them
record QuoteRows(List<QuoteRow> rows, QuoteSpread spread, Scope scope) {
    QuoteRows {
        rows = List.copyOf(rows);
    }

    /// Reads them; not on the event thread.
    ///
    /// @param most how many are read
    static QuoteRows read(Study study, Texts texts, Scope scope, int most, Progress progress) {
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
        List<QuoteRow> rows = new ArrayList<>();
        for (QuoteView quote : quotes.hits()) {
            List<Coding> there =
                    byPlace.computeIfAbsent(quote.transcript(), key -> study.codings(key));
            rows.add(row(study, quote, there));
        }
        return new QuoteRows(rows, QuoteSpread.of(counted), scope);
    }

    private static QuoteRow row(Study study, QuoteView quote, List<Coding> there) {
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
        return new QuoteRow(quote, List.copyOf(codes), coded, exemplar);
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
