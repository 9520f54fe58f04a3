package org.postil.project;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postil.study.PublishedStatistic;

/// A published statistic as a row of its file.
final class StatisticRow {
    private StatisticRow() {}

    /// The fields in the order of [ImportStatistics#COLUMNS].
    static List<String> of(PublishedStatistic it) {
        return List.of(
                it.table(),
                it.title(),
                it.source(),
                it.notes(),
                it.row(),
                it.group(),
                it.column(),
                plain(it.value()),
                it.unit(),
                plain(it.standardError()),
                it.stars(),
                it.base() == null ? "" : String.valueOf(it.base()),
                it.printed(),
                it.definition(),
                it.kind(),
                it.join().stream().map(String::valueOf).collect(Collectors.joining("; ")),
                it.population(),
                it.geography(),
                it.period(),
                it.model(),
                it.controls(),
                it.reference(),
                it.legend(),
                it.hedge(),
                it.derived(),
                it.note());
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
