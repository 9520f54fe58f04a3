package org.postil.desktop.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.postil.report.Block;
import org.postil.study.AttributeName;
import org.postil.study.JointDisplay;
import org.postil.study.JointRow;
import org.postil.study.Memo;
import org.postil.study.PublishedStatistic;
import org.postil.study.Study;

/// Everything that is known of one published figure.
final class Provenance {
    private Provenance() {}

    static List<Block> of(Study study, PublishedStatistic figure) {
        List<Block> blocks = new ArrayList<>();
        String printed = figure.printed().isBlank() ? "not printed" : figure.printed().strip();
        blocks.add(new Block.Heading(2, printed, "figure"));
        blocks.add(
                new Block.Paragraph(
                        figure.table()
                                + ". "
                                + figure.row()
                                + (figure.column().isBlank() ? "" : ", " + figure.column())));
        blocks.add(new Block.Definitions(facts(figure)));
        List<String> used = used(study, figure);
        blocks.add(
                used.isEmpty()
                        ? new Block.Note("It stands in no joint display.")
                        : new Block.Bullets(used));
        for (Memo memo : study.memos()) {
            if (figure.id().equals(memo.about())) {
                blocks.add(new Block.Heading(3, "Memo: " + memo.title(), "memo"));
                blocks.add(new Block.Paragraph(memo.text()));
            }
        }
        return blocks;
    }

    private static List<Block.Definition> facts(PublishedStatistic figure) {
        List<Block.Definition> facts = new ArrayList<>();
        add(facts, "Value", figure.value() == null ? "" : figure.value().toPlainString());
        add(facts, "Unit", figure.unit().replace('_', ' '));
        add(facts, "Kind", figure.kind());
        add(
                facts,
                "Standard error",
                figure.standardError() == null ? "" : figure.standardError().toPlainString());
        add(facts, "Stars", stars(figure));
        add(
                facts,
                "n, unweighted",
                figure.base() == null
                        ? "not printed"
                        : String.format(Locale.ROOT, "%,d", figure.base()));
        add(facts, "Hedge in print", figure.hedge());
        add(facts, "Derived", figure.derived());
        add(facts, "Group", figure.definition());
        add(facts, "Population", figure.population());
        add(facts, "Place", figure.geography());
        add(facts, "Period", figure.period());
        add(facts, "Model", figure.model());
        add(facts, "Controls", figure.controls());
        add(facts, "Compared with", figure.reference());
        add(
                facts,
                "Participants it joins to",
                figure.join().stream()
                        .map(it -> AttributeName.shown(it.attribute()) + " = " + it.value())
                        .collect(Collectors.joining("; ")));
        add(facts, "Note", figure.note());
        add(facts, "Source", figure.source());
        return facts;
    }

    private static String stars(PublishedStatistic figure) {
        if (figure.stars().isBlank()) {
            return "";
        }
        return figure.stars() + (figure.legend().isBlank() ? "" : " (" + figure.legend() + ")");
    }

    private static void add(List<Block.Definition> facts, String name, String value) {
        if (!value.isBlank()) {
            facts.add(new Block.Definition(name, value.strip()));
        }
    }

    private static List<String> used(Study study, PublishedStatistic figure) {
        List<String> used = new ArrayList<>();
        for (JointDisplay display : study.jointDisplays()) {
            for (JointRow row : display.rows()) {
                if (row.statistics().contains(figure.id())) {
                    String title = display.title().isBlank() ? display.name() : display.title();
                    used.add("In the joint display “" + title + "”, row “" + row.topic() + "”");
                }
            }
        }
        return used;
    }
}
