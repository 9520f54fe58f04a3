package org.postil.store;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.study.JointDisplay;
import org.postil.study.PublishedStatistic;

/// The tables of published statistics and what is set beside them.
final class PublishedTables {
    static final Table<PublishedStatistic> STATISTICS =
            new Table<>(
                    PublishedStatistic.class,
                    "published_statistic",
                    "place table_name title source notes row_name group_name column_name figure"
                            + " unit standard_error stars base printed definition kind joins"
                            + " population geography period model controls reference legend hedge"
                            + " derived note",
                    PublishedTables::fill,
                    PublishedTables::statistic);

    static final Table<JointDisplay> DISPLAYS =
            new Table<>(
                    JointDisplay.class,
                    "joint_display",
                    "name title type by_attribute group_names coding_of_record display_rows",
                    (row, it) ->
                            row.text(it.name())
                                    .text(it.title())
                                    .text(it.type())
                                    .text(it.by())
                                    .packed(it.groups(), Packing::texts)
                                    .text(it.record())
                                    .packed(it.rows(), Packing::rows),
                    (id, cells) ->
                            new JointDisplay(
                                    id,
                                    cells.text(),
                                    cells.text(),
                                    cells.text(),
                                    cells.text(),
                                    cells.packed(Packing::texts),
                                    cells.text(),
                                    cells.packed(Packing::rows)));

    private PublishedTables() {}

    private static void fill(Row row, PublishedStatistic it) throws SQLException {
        row.number(it.position())
                .text(it.table())
                .text(it.title())
                .text(it.source())
                .text(it.notes())
                .text(it.row())
                .text(it.group())
                .text(it.column())
                .text(it.value() == null ? null : it.value().toString())
                .text(it.unit())
                .text(it.standardError() == null ? null : it.standardError().toString())
                .text(it.stars())
                .numberOrNone(it.base())
                .text(it.printed())
                .text(it.definition())
                .text(it.kind())
                .packed(it.join(), Packing::joins)
                .text(it.population())
                .text(it.geography())
                .text(it.period())
                .text(it.model())
                .text(it.controls())
                .text(it.reference())
                .text(it.legend())
                .text(it.hedge())
                .text(it.derived())
                .text(it.note());
    }

    private static PublishedStatistic statistic(UUID id, Cells cells)
            throws SQLException, IOException {
        return new PublishedStatistic(
                id,
                cells.number(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                figure(cells.textOrNone()),
                cells.text(),
                figure(cells.textOrNone()),
                cells.text(),
                cells.numberOrNone(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.packed(Packing::joins),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text(),
                cells.text());
    }

    private static @Nullable BigDecimal figure(@Nullable String figure) {
        return figure == null ? null : new BigDecimal(figure);
    }
}
