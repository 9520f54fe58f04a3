package org.postil.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.postil.report.Block;
import org.postil.report.JointTable;
import org.postil.report.Table;

/// Everything that blocks print, as a reader sees it.
final class PrintedWords {
    private PrintedWords() {}

    /// What may be empty (a codebook entry's rules, an open judgement) is left out where it is.
    static List<String> of(List<Block> blocks) {
        return blocks.stream().flatMap(PrintedWords::words).toList();
    }

    private static Stream<String> words(Block block) {
        return switch (block) {
            case Block.Heading it -> Stream.of(it.text());
            case Block.Paragraph it -> Stream.of(it.text());
            case Block.Note it -> Stream.of(it.text());
            case Block.Bullets it -> it.items().stream();
            case Block.Definitions it ->
                    it.items().stream().flatMap(item -> Stream.of(item.term(), item.meaning()));
            case Block.Quote it -> Stream.of(it.text(), it.attribution());
            case Block.Numbers it -> table(it.table()).stream();
            case Block.Chart it ->
                    Stream.concat(
                            Stream.of(it.title(), it.alternative()), table(it.table()).stream());
            case Block.Joint it -> joint(it.display()).stream();
            case Block.CodeEntry it ->
                    Stream.concat(
                            Stream.of(it.name()),
                            Stream.of(it.definition(), it.include(), it.exclude())
                                    .filter(text -> !text.isEmpty()));
        };
    }

    private static List<String> table(Table table) {
        List<String> words = new ArrayList<>(List.of(table.title(), table.unit(), table.stub()));
        words.add(table.at());
        table.rows().forEach(it -> words.add(it.label()));
        table.columns().forEach(it -> words.add(it.label()));
        table.cells()
                .forEach(row ->
                        row.forEach(cell -> {
                            words.add(cell.printed());
                            if (cell.note() != null) {
                                words.add(cell.note());
                            }
                        }));
        words.addAll(table.notes());
        return words;
    }

    private static List<String> joint(JointTable table) {
        List<String> words = new ArrayList<>(table.groups());
        words.add(table.title());
        words.add(table.measureHead());
        words.addAll(table.notes());
        words.addAll(table.sources());
        for (JointTable.Row row : table.rows()) {
            words.add(row.topic());
            words.add(row.fit());
            words.addAll(row.statistics());
            Stream.of(row.measuresInterviews(), row.measuresStatistics(), row.reasoning())
                    .filter(it -> !it.isEmpty())
                    .forEach(words::add);
            for (JointTable.GroupCell cell : row.groupCells()) {
                words.addAll(cell.counts());
                cell.quotes().forEach(it -> words.addAll(List.of(it.text(), it.attribution())));
            }
        }
        return words;
    }

    /// The anchors and bookmarks of blocks, in their order.
    static List<String> anchors(List<Block> blocks) {
        return blocks.stream().flatMap(PrintedWords::anchors).toList();
    }

    private static Stream<String> anchors(Block block) {
        return switch (block) {
            case Block.Heading it -> Stream.of(it.anchor());
            case Block.Quote it -> Stream.of(it.bookmark());
            case Block.Numbers it -> Stream.of(it.anchor());
            case Block.Chart it -> Stream.of(it.anchor());
            case Block.Joint it ->
                    Stream.concat(
                            Stream.of(it.anchor()),
                            it.display().rows().stream()
                                    .flatMap(row -> row.groupCells().stream())
                                    .flatMap(cell -> cell.quotes().stream())
                                    .map(Block.Quote::bookmark));
            case Block.Paragraph it -> Stream.of();
            case Block.Note it -> Stream.of();
            case Block.Bullets it -> Stream.of();
            case Block.Definitions it -> Stream.of();
            case Block.CodeEntry it -> Stream.of();
        };
    }
}
