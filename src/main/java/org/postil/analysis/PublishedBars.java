package org.postil.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postil.report.Block;
import org.postil.report.Table;
import org.postil.study.Attribute;
import org.postil.study.PublishedStatistic;
import org.postil.study.Study;

/// Bars of the published shares that a report's joint displays use: one chart for each definition
/// of the groups, because shares of groups that are defined otherwise do not compare.
///
/// Only shares printed as numbers, for at least two groups each; what was put into numbers from
/// words, and what stands alone, has no bar.
final class PublishedBars {
    private static final int FEWEST_ROWS = 2;
    private final Study study;
    private final Printed printed;

    PublishedBars(Study study, Printed printed) {
        this.study = study;
        this.printed = printed;
    }

    /// The charts with the sentence before them; empty where there is nothing to compare.
    List<Block> of(List<PublishedStatistic> used) {
        Map<String, List<PublishedStatistic>> byDefinition = new LinkedHashMap<>();
        used.stream()
                .filter(PublishedBars::isShare)
                .forEach(it ->
                        byDefinition
                                .computeIfAbsent(it.definition().strip(), key -> new ArrayList<>())
                                .add(it));
        List<Block> charts = new ArrayList<>();
        byDefinition.forEach((definition, shares) -> {
            Table table = table(definition, shares);
            if (table.rows().size() >= FEWEST_ROWS) {
                charts.add(
                        new Block.Chart(
                                table.title(),
                                table,
                                printed.anchors().named("chart", "published"),
                                CountTable.alternative(table)));
            }
        });
        if (charts.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Paragraph(
                        "The bars show shares that the displays below set beside the interviews,"
                                + " as they were published: plain shares, without any adjustment"
                                + " for what else differs between the groups."));
        blocks.addAll(charts);
        return blocks;
    }

    private static boolean isShare(PublishedStatistic it) {
        return it.kind().equals("share")
                && it.unit().equals("percent")
                && it.value() != null
                && it.derived().isEmpty()
                && !it.group().isEmpty();
    }

    private Table table(String definition, List<PublishedStatistic> shares) {
        Map<String, Map<String, PublishedStatistic>> rows = new LinkedHashMap<>();
        shares.forEach(it ->
                rows.computeIfAbsent(it.table() + "\u0000" + it.row(), key -> new LinkedHashMap<>())
                        .putIfAbsent(it.group(), it));
        rows.values().removeIf(row -> row.size() < 2);
        List<String> groups =
                groups(
                        rows.values().stream()
                                .flatMap(it -> it.keySet().stream())
                                .collect(Collectors.toCollection(TreeSet::new)));
        List<PublishedStatistic> shown =
                rows.values().stream().flatMap(it -> it.values().stream()).toList();
        return new Table(
                "Published shares, by group",
                "per cent",
                "",
                "as published",
                "",
                "Figure",
                rows.values().stream()
                        .map(it -> it.values().iterator().next())
                        .map(it -> new Table.Row(it.table() + ": " + it.row(), label(it), 0))
                        .toList(),
                groups.stream().map(it -> new Table.Column(it, heading(it), null, false)).toList(),
                rows.values().stream()
                        .map(row -> groups.stream().map(it -> cell(row.get(it))).toList())
                        .toList(),
                List.of(),
                definition.isEmpty() ? List.of() : List.of(Wording.stopped(definition)),
                shown.stream()
                        .map(PublishedSide::source)
                        .distinct()
                        .collect(Collectors.joining(" ")));
    }

    /// In the declared order of the attribute, others behind.
    private List<String> groups(TreeSet<String> found) {
        List<String> groups = new ArrayList<>();
        study.attributeNamed(SampleGroups.STATUS).map(Attribute::values).orElse(List.of()).stream()
                .filter(found::remove)
                .forEach(groups::add);
        groups.addAll(found);
        return groups;
    }

    private static String heading(String group) {
        return Wording.sentence(SampleGroups.noun(group).many());
    }

    private static String label(PublishedStatistic it) {
        String row = it.row().replaceAll("\\s*\\(%\\)$", "").replaceFirst("^.*: ", "");
        return row + " (" + it.table() + ")";
    }

    private static Table.Cell cell(@Nullable PublishedStatistic it) {
        if (it == null || it.value() == null) {
            return new Table.Cell(null, null, "not published", null, null);
        }
        return Table.Cell.number(it.value().doubleValue(), it.printed());
    }
}
