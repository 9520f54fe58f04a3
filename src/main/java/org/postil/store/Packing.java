package org.postil.store;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.study.AttributeValue;
import org.postil.study.Bands;
import org.postil.study.CaseSummary;
import org.postil.study.Cue;
import org.postil.study.Fit;
import org.postil.study.JointRow;
import org.postil.study.QuotePlace;
import org.postil.study.Span;
import org.postil.study.Turn;

/// How the parts of entities are packed, in columns and in the journal alike; never changed, only
/// added to.
final class Packing {
    private Packing() {}

    static void span(PackedOutput out, Span span) throws IOException {
        out.count(span.start());
        out.count(span.length());
    }

    static Span span(PackedInput in) throws IOException {
        int start = in.count();
        return new Span(start, Math.addExact(start, in.count()));
    }

    /// Labels once, and every offset as the distance from the one before it.
    static void turns(PackedOutput out, List<Turn> turns) throws IOException {
        List<String> labels = new ArrayList<>();
        for (Turn turn : turns) {
            if (turn.speaker() != null && !labels.contains(turn.speaker())) {
                labels.add(turn.speaker());
            }
        }
        out.list(labels, PackedOutput::text);
        out.count(turns.size());
        int last = 0;
        for (Turn turn : turns) {
            out.number(turn.number());
            out.count(turn.speaker() == null ? 0 : labels.indexOf(turn.speaker()) + 1L);
            out.number(turn.span().start() - last);
            out.count(turn.span().length());
            last = turn.span().start();
            out.count(turn.speech().size());
            int lastLine = last;
            for (Span line : turn.speech()) {
                out.number(line.start() - lastLine);
                out.count(line.length());
                lastLine = line.end();
            }
            last = turn.span().end();
        }
    }

    static List<Turn> turns(PackedInput in) throws IOException {
        List<String> labels = in.list(PackedInput::text);
        int count = in.count();
        List<Turn> turns = new ArrayList<>();
        int last = 0;
        for (int read = 0; read < count; read++) {
            int number = in.small();
            String speaker = label(labels, in.count());
            int start = last + in.small();
            Span span = new Span(start, Math.addExact(start, in.count()));
            turns.add(new Turn(number, speaker, span, speech(in, start)));
            last = span.end();
        }
        return turns;
    }

    private static @Nullable String label(List<String> labels, int place) throws IOException {
        if (place > labels.size()) {
            throw new IOException("A label leads nowhere.");
        }
        return place == 0 ? null : labels.get(place - 1);
    }

    private static List<Span> speech(PackedInput in, int start) throws IOException {
        int count = in.count();
        List<Span> speech = new ArrayList<>(Math.min(count, 16));
        int last = start;
        for (int read = 0; read < count; read++) {
            int from = last + in.small();
            Span line = new Span(from, Math.addExact(from, in.count()));
            speech.add(line);
            last = line.end();
        }
        return speech;
    }

    static void cues(PackedOutput out, List<Cue> cues) throws IOException {
        out.list(
                cues,
                (to, cue) -> {
                    span(to, cue.span());
                    to.number(cue.beginMillis());
                    to.number(cue.endMillis());
                });
    }

    static List<Cue> cues(PackedInput in) throws IOException {
        return in.list(from -> new Cue(span(from), from.small(), from.small()));
    }

    static void texts(PackedOutput out, List<String> texts) throws IOException {
        out.list(texts, PackedOutput::text);
    }

    static List<String> texts(PackedInput in) throws IOException {
        return in.list(PackedInput::text);
    }

    static void references(PackedOutput out, List<UUID> ids) throws IOException {
        out.list(ids, PackedOutput::reference);
    }

    static List<UUID> references(PackedInput in) throws IOException {
        return in.list(PackedInput::reference);
    }

    /// By key, so that the same map gives the same bytes.
    static void named(PackedOutput out, Map<String, String> values) throws IOException {
        out.list(
                new TreeSet<>(values.keySet()),
                (to, key) -> {
                    to.text(key);
                    to.text(values.getOrDefault(key, ""));
                });
    }

    static Map<String, String> named(PackedInput in) throws IOException {
        int count = in.count();
        if (count == 0) {
            return Map.of();
        }
        Map<String, String> values = new HashMap<>();
        for (int read = 0; read < count; read++) {
            values.put(in.text(), in.text());
        }
        return values;
    }

    static void valuesById(PackedOutput out, Map<UUID, String> values) throws IOException {
        List<UUID> keys = values.keySet().stream().sorted(Comparator.naturalOrder()).toList();
        out.list(
                keys,
                (to, key) -> {
                    to.reference(key);
                    to.text(values.getOrDefault(key, ""));
                });
    }

    static Map<UUID, String> valuesById(PackedInput in) throws IOException {
        int count = in.count();
        Map<UUID, String> values = new HashMap<>();
        for (int read = 0; read < count; read++) {
            values.put(in.reference(), in.text());
        }
        return values;
    }

    static void joins(PackedOutput out, List<AttributeValue> joins) throws IOException {
        out.list(
                joins,
                (to, join) -> {
                    to.text(join.attribute());
                    to.text(join.value());
                });
    }

    static List<AttributeValue> joins(PackedInput in) throws IOException {
        return in.list(from -> new AttributeValue(from.text(), from.text()));
    }

    static void rows(PackedOutput out, List<JointRow> rows) throws IOException {
        out.list(
                rows,
                (to, row) -> {
                    to.text(row.topic());
                    to.text(row.measuresInterviews());
                    to.text(row.measuresStatistics());
                    references(to, row.codes());
                    references(to, row.statistics());
                    to.list(
                            row.quotes(),
                            (deeper, quote) -> {
                                deeper.reference(quote.transcript());
                                span(deeper, quote.span());
                            });
                    to.text(row.fit().name());
                    to.text(row.reasoning());
                    to.text(row.metaInference());
                });
    }

    static List<JointRow> rows(PackedInput in) throws IOException {
        return in.list(from ->
                new JointRow(
                        from.text(),
                        from.text(),
                        from.text(),
                        references(from),
                        references(from),
                        from.list(deeper -> new QuotePlace(deeper.reference(), span(deeper))),
                        Fit.valueOf(from.text()),
                        from.text(),
                        from.text()));
    }

    static void basis(PackedOutput out, List<CaseSummary.Basis> basis) throws IOException {
        out.list(
                basis,
                (to, it) -> {
                    to.id(it.coding());
                    to.fixed(it.quoteHash());
                });
    }

    static List<CaseSummary.Basis> basis(PackedInput in) throws IOException {
        return in.list(from -> new CaseSummary.Basis(from.id(), from.fixed()));
    }

    static void bands(PackedOutput out, Bands bands) throws IOException {
        out.reference(bands.source());
        out.list(
                bands.bands(),
                (to, band) -> {
                    to.text(band.label());
                    to.optional(band.from(), (deeper, it) -> deeper.text(it.toString()));
                    to.optional(band.to(), (deeper, it) -> deeper.text(it.toString()));
                });
    }

    static Bands bands(PackedInput in) throws IOException {
        return new Bands(
                in.reference(),
                in.list(from ->
                        new Bands.Band(
                                from.text(),
                                from.optional(it -> new BigDecimal(it.text())),
                                from.optional(it -> new BigDecimal(it.text())))));
    }
}
