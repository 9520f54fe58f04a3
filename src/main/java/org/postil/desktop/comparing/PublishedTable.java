package org.postil.desktop.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postil.report.Table;
import org.postil.study.PublishedStatistic;
import org.postil.study.Study;

/// One table of published statistics as it was printed.
///
/// @param name for example `Table 7`
/// @param figures by row and column of the table; null where nothing was printed
record PublishedTable(
        String name, String title, Table table, List<List<@Nullable PublishedStatistic>> figures) {
    /// All published tables of a study, in the order in which they were brought in.
    static List<PublishedTable> of(Study study) {
        Map<String, List<PublishedStatistic>> byTable = new LinkedHashMap<>();
        for (PublishedStatistic figure : study.statistics()) {
            byTable.computeIfAbsent(figure.table(), key -> new ArrayList<>()).add(figure);
        }
        return byTable.values().stream().map(PublishedTable::table).toList();
    }

    /// A column: its own name, and the group where several groups share the name.
    private record Head(String column, String group) {
        String words(boolean shared) {
            if (column.isBlank()) {
                return group.isBlank() ? "Figure" : group;
            }
            return shared && !group.isBlank() ? column + ", " + group : column;
        }
    }

    private static PublishedTable table(List<PublishedStatistic> figures) {
        PublishedStatistic first = figures.getFirst();
        List<String> rows = figures.stream().map(PublishedStatistic::row).distinct().toList();
        List<Head> heads = figures.stream().map(PublishedTable::head).distinct().toList();
        List<List<@Nullable PublishedStatistic>> grid = new ArrayList<>();
        List<List<Table.Cell>> cells = new ArrayList<>();
        for (String row : rows) {
            List<@Nullable PublishedStatistic> line = new ArrayList<>();
            for (Head head : heads) {
                line.add(at(figures, row, head));
            }
            grid.add(line);
            cells.add(line.stream().map(PublishedTable::cell).toList());
        }
        Table made =
                new Table(
                        first.table() + ". " + first.title(),
                        "",
                        "",
                        "",
                        "",
                        "",
                        rows.stream().map(it -> new Table.Row(it, it, 0)).toList(),
                        heads.stream().map(it -> column(it, heads)).toList(),
                        cells,
                        List.of(),
                        notes(figures),
                        words(figures, PublishedStatistic::source));
        return new PublishedTable(first.table(), first.title(), made, grid);
    }

    private static Head head(PublishedStatistic figure) {
        return new Head(figure.column().strip(), figure.group().strip());
    }

    private static Table.Column column(Head head, List<Head> all) {
        boolean shared = all.stream().filter(it -> it.column().equals(head.column())).count() > 1;
        String words = head.words(shared);
        return new Table.Column(head.column() + "\u0000" + head.group(), words, null, false);
    }

    private static @Nullable PublishedStatistic at(
            List<PublishedStatistic> figures, String row, Head head) {
        return figures.stream()
                .filter(it -> it.row().equals(row) && head(it).equals(head))
                .findFirst()
                .orElse(null);
    }

    private static Table.Cell cell(@Nullable PublishedStatistic figure) {
        if (figure == null) {
            return new Table.Cell(null, null, "", "not printed", null);
        }
        BigDecimal value = figure.value();
        String printed = figure.printed().isBlank() ? "not printed" : printed(figure);
        String note = note(figure);
        return new Table.Cell(
                value == null ? null : value.doubleValue(),
                figure.base(),
                printed,
                note.isEmpty() ? null : note,
                null);
    }

    /// As printed, with the standard error where it stood apart.
    private static String printed(PublishedStatistic figure) {
        BigDecimal error = figure.standardError();
        String printed = figure.printed().strip();
        return error == null || printed.contains("(")
                ? printed
                : printed + " (" + error.toPlainString() + ")";
    }

    private static String note(PublishedStatistic figure) {
        List<String> parts = new ArrayList<>();
        if (figure.derived().strip().equalsIgnoreCase("yes")) {
            parts.add("computed or converted, not printed so");
        }
        if (!figure.hedge().isBlank()) {
            parts.add("hedged in print: “" + figure.hedge().strip() + "”");
        }
        if (!figure.note().isBlank()) {
            parts.add(figure.note().strip());
        }
        return String.join("; ", parts);
    }

    private static List<String> notes(List<PublishedStatistic> figures) {
        List<String> notes = new ArrayList<>();
        add(notes, "", words(figures, PublishedStatistic::notes));
        add(notes, "Stars: ", words(figures, PublishedStatistic::legend));
        add(notes, "Groups: ", words(figures, PublishedStatistic::definition));
        add(notes, "People: ", words(figures, PublishedStatistic::population));
        add(notes, "Place: ", words(figures, PublishedStatistic::geography));
        add(notes, "Period: ", words(figures, PublishedStatistic::period));
        add(notes, "Controls: ", words(figures, PublishedStatistic::controls));
        add(notes, "Compared with: ", words(figures, PublishedStatistic::reference));
        add(notes, "n: ", bases(figures));
        return notes;
    }

    private static void add(List<String> notes, String lead, String words) {
        if (!words.isBlank()) {
            notes.add(lead + words);
        }
    }

    private static String bases(List<PublishedStatistic> figures) {
        Set<Integer> bases =
                figures.stream()
                        .map(PublishedStatistic::base)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        if (bases.isEmpty()) {
            return "not printed";
        }
        return bases.size() == 1
                ? String.format(java.util.Locale.ROOT, "%,d", bases.iterator().next())
                : "differs; it stands beside each figure";
    }

    private static String words(
            List<PublishedStatistic> figures, Function<PublishedStatistic, String> part) {
        return figures.stream()
                .map(part)
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
