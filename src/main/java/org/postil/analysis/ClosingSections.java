package org.postil.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.postil.report.Block;
import org.postil.study.Participant;
import org.postil.study.PublishedStatistic;
import org.postil.study.Study;
import org.postil.study.Turn;

/// What stands at the end of a report: codings to review, definitions, sources and notes.
final class ClosingSections {
    private static final int MOST_LISTED = 20;
    private final Counted counted;
    private final Study study;

    ClosingSections(Counted counted) {
        this.counted = counted;
        this.study = counted.study();
    }

    /// Codings that count for nobody because they touch only interviewers, and codings whose text
    /// was deleted; empty where there are none.
    List<Block> review() {
        List<Block> blocks = new ArrayList<>();
        List<Coded> alone = counted.interviewerOnly();
        if (!alone.isEmpty()) {
            blocks.add(
                    new Block.Note(
                            Wording.count(alone.size(), "coding")
                                    + (alone.size() == 1 ? " touches" : " touch")
                                    + " only an interviewer’s turn and "
                                    + (alone.size() == 1 ? "counts" : "count")
                                    + " for no participant: "
                                    + places(alone)
                                    + "."));
        }
        int orphans = study.orphans().size();
        if (orphans > 0) {
            blocks.add(
                    new Block.Note(
                            Wording.count(orphans, "coding")
                                    + " lost "
                                    + (orphans == 1 ? "its" : "their")
                                    + " text when a transcript was edited and "
                                    + (orphans == 1 ? "is" : "are")
                                    + " not counted."));
        }
        return blocks;
    }

    private String places(List<Coded> codings) {
        List<String> places =
                codings.stream().limit(MOST_LISTED).map(this::place).distinct().toList();
        int more = codings.size() - MOST_LISTED;
        return String.join("; ", places) + (more > 0 ? "; and " + more + " more" : "");
    }

    private String place(Coded coded) {
        List<Turn> turns = coded.transcript().turnsTouched(coded.span());
        String turn = turns.isEmpty() ? "" : ", turn " + turns.getFirst().number();
        String code = study.codebook().shortName(coded.coding().code());
        return coded.transcript().name() + turn + " (" + code + ")";
    }

    Block definitions(List<PublishedStatistic> used) {
        List<Block.Definition> items = new ArrayList<>();
        groups(used, items);
        items.add(
                new Block.Definition(
                        "Participant",
                        "A person of the sample, counted once however often and in however many"
                                + " transcripts they spoke."));
        if (!study.questions().isEmpty()) {
            items.add(
                    new Block.Definition(
                            "Asked",
                            "Asked, or prompted with, at least one question of the guide about the"
                                    + " code; what was not recorded otherwise counts as asked."));
        }
        items.add(
                new Block.Definition(
                        "Theme and code",
                        "A theme is a code at the top of the codebook. In the tables of counts a"
                                + " code stands for the codes below it too; what a joint display"
                                + " counts stands below it."));
        judgements(items);
        items.add(
                new Block.Definition(
                        "Raised",
                        "At least one of the participant’s turns is coded with the code."));
        items.add(
                new Block.Definition(
                        "Coding of record",
                        "Whose coding a number rests on; here: "
                                + counted.scope().record().words()
                                + "."));
        return new Block.Definitions(items);
    }

    /// What the words of the joint displays mean.
    private void judgements(List<Block.Definition> items) {
        if (study.jointDisplays().isEmpty()) {
            return;
        }
        items.add(
                new Block.Definition(
                        "Fit",
                        "How what people said and what was published stand to each other, as"
                                + " the authors judge it: convergent, they say the same;"
                                + " complementary, they show different sides of it; divergent, they"
                                + " point different ways, for a reason that is given; silent in"
                                + " statistics or in interviews, one side has nothing on it."));
        items.add(
                new Block.Definition(
                        "Meta-inference",
                        "What the authors draw from both sides together, after their"
                                + " reasoning."));
    }

    /// Who is a mover in the interviews, and in each published source.
    private void groups(List<PublishedStatistic> used, List<Block.Definition> items) {
        boolean split =
                study.attributeNamed(SampleGroups.STATUS)
                        .filter(by ->
                                counted.participants().stream()
                                        .anyMatch(it -> SampleGroups.value(it, by) != null))
                        .isPresent();
        if (split) {
            InterviewSide own =
                    new InterviewSide(study, counted.participants(), counted.transcripts());
            String words = Wording.sentence(own.definition(SampleGroups.STATUS));
            items.add(new Block.Definition("Mover and stayer, interviews", Wording.stopped(words)));
        }
        Map<String, Set<String>> tables = new LinkedHashMap<>();
        used.stream()
                .filter(it -> !it.definition().isBlank())
                .forEach(it ->
                        tables.computeIfAbsent(
                                        it.definition().strip(), key -> new LinkedHashSet<>())
                                .add(it.table().strip()));
        tables.forEach((definition, names) ->
                items.add(
                        new Block.Definition(
                                "Mover and stayer, " + Wording.list(List.copyOf(names)),
                                Wording.stopped(definition))));
    }

    /// The sources of the figures that the report prints, or why there are none.
    Block sources(List<PublishedStatistic> used) {
        Set<String> sources = new LinkedHashSet<>();
        used.forEach(it -> sources.add(PublishedSide.source(it)));
        if (!sources.isEmpty()) {
            return new Block.Bullets(List.copyOf(sources));
        }
        int held = study.statistics().size();
        return new Block.Paragraph(
                held == 0
                        ? "The study holds no published figures."
                        : "The study holds "
                                + Wording.count(held, "published figure")
                                + "; this report prints none of them.");
    }

    /// What the reader must know of quotes and numbers.
    List<Block> notes(Set<UUID> quoted, int k) {
        List<Block> blocks = new ArrayList<>();
        List<UUID> sample = counted.participants().stream().map(Participant::id).toList();
        if (!quoted.isEmpty()) {
            blocks.add(new Block.Note(spread(quoted, sample)));
            blocks.add(new Block.Note(KRule.of(Attribution.of(study), sample, quoted, k).note()));
        }
        blocks.add(
                new Block.Note(
                        "No difference between groups was tested, and no share is given in per"
                                + " cent: the groups are small and were chosen."));
        return blocks;
    }

    private static String spread(Set<UUID> quoted, List<UUID> sample) {
        long inSample = quoted.stream().filter(sample::contains).count();
        return "Quotes of "
                + inSample
                + " of "
                + Wording.count(sample.size(), "participant")
                + " are printed.";
    }
}
