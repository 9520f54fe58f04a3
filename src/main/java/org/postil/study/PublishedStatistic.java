package org.postil.study;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One printed figure of a published table, and everything that was printed about it.
///
/// @param position the place among all published statistics, from 0
/// @param table for example `Table 7` or `Figure 9`
/// @param group a value of the attribute `mover_status`, or empty
/// @param value null where the cell holds no number
/// @param unit percent, percentage_points, gbp, coefficient, marginal_effect, count, ratio or
///   yes_no
/// @param base the unweighted n; null where it was not printed
/// @param printed the whole cell as printed
/// @param join which participants it joins to, overriding `group` where not empty: values of one
///   attribute are alternatives, different attributes must all fit
/// @param derived `yes` for a figure that was computed or converted and not printed as such
public record PublishedStatistic(
        UUID id,
        int position,
        String table,
        String title,
        String source,
        String notes,
        String row,
        String group,
        String column,
        @Nullable BigDecimal value,
        String unit,
        @Nullable BigDecimal standardError,
        String stars,
        @Nullable Integer base,
        String printed,
        String definition,
        String kind,
        List<AttributeValue> join,
        String population,
        String geography,
        String period,
        String model,
        String controls,
        String reference,
        String legend,
        String hedge,
        String derived,
        String note)
        implements Entity {
    public PublishedStatistic {
        join = List.copyOf(join);
    }

    /// Where it stands in print, for example `Table 7, Owner occupied, Movers`.
    public String place() {
        return Stream.of(table, row, column)
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// The same figure, joined to other participants.
    public PublishedStatistic withJoin(List<AttributeValue> others) {
        return new PublishedStatistic(
                id,
                position,
                table,
                title,
                source,
                notes,
                row,
                group,
                column,
                value,
                unit,
                standardError,
                stars,
                base,
                printed,
                definition,
                kind,
                others,
                population,
                geography,
                period,
                model,
                controls,
                reference,
                legend,
                hedge,
                derived,
                note);
    }

    /// What tells a cell from the others: table, row, group and column.
    public String naturalKey() {
        return String.join("\u0000", table, row, group, column);
    }
}
