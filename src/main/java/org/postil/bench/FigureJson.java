package org.postil.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The figures of a run as a JSON document.
final class FigureJson {
    private FigureJson() {}

    /// Operations are named by this program alone and hold nothing that needs escaping.
    static String of(String size, List<Figure> figures) {
        String rows =
                figures.stream()
                        .map(it ->
                                String.format(
                                        Locale.ROOT,
                                        "    {\"operation\": \"%s\", \"rows\": %d, \"runs\": %d,"
                                                + " \"first_ms\": %.3f, \"median_ms\": %.3f,"
                                                + " \"p95_ms\": %.3f, \"peak_mb\": %d}",
                                        it.operation(),
                                        it.rows(),
                                        it.runs(),
                                        it.first(),
                                        it.median(),
                                        it.p95(),
                                        it.peakMegabytes()))
                        .collect(Collectors.joining(",\n"));
        return "{\n  \"size\": \"" + size + "\",\n  \"figures\": [\n" + rows + "\n  ]\n}\n";
    }
}
