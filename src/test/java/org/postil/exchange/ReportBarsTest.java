package org.postil.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.postil.report.Table;

final class ReportBarsTest {
    @Test
    void theScaleEndsAtARoundNumber() {
        ReportBars bars = ReportBars.of(table(37.0, 3.0));
        assertThat(bars.least()).isZero();
        assertThat(bars.most()).isEqualTo(40);
        assertThat(bars.step()).isEqualTo(10);
    }

    @Test
    void countsAreNeverMarkedInHalves() {
        assertThat(ReportBars.of(table(2.0)).step()).isEqualTo(1);
        assertThat(ReportBars.of(table(0.4)).step()).isEqualTo(0.1);
    }

    @Test
    void valuesBelowZeroHaveRoom() {
        ReportBars bars = ReportBars.of(table(-0.15, 0.1));
        assertThat(bars.least()).isLessThanOrEqualTo(-0.15);
        assertThat(bars.most()).isGreaterThanOrEqualTo(0.1);
    }

    @Test
    void nothingButZerosStillHasAScale() {
        assertThat(ReportBars.of(table(0.0)).most()).isEqualTo(1);
    }

    @Test
    void aMissingNumberIsNamedNotDrawnAsZero() {
        ReportBars bars = ReportBars.of(table(3.0, null));
        assertThat(bars.missing()).containsExactly("Row 1, Movers: not asked");
    }

    private static Table table(@Nullable Double... values) {
        List<Table.Row> rows = new ArrayList<>();
        List<List<Table.Cell>> cells = new ArrayList<>();
        for (int at = 0; at < values.length; at++) {
            rows.add(new Table.Row("r" + at, "Row " + at, 0));
            @Nullable Double value = values[at];
            String printed = value == null ? "not asked" : DocxChart.plain(value);
            cells.add(List.of(new Table.Cell(value, null, printed, null, null)));
        }
        return new Table(
                "T",
                "codings",
                "",
                "",
                "",
                "Code",
                rows,
                List.of(new Table.Column("m", "Movers", null, false)),
                cells,
                List.of(),
                List.of(),
                "");
    }
}
