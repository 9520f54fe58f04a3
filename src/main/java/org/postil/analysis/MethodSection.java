package org.postil.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.postil.report.Block;
import org.postil.study.Coder;
import org.postil.study.Participant;
import org.postil.study.Speaker;
import org.postil.study.Study;
import org.postil.study.Transcript;

/// How to read a report, who took part, who coded, and what the numbers rest on.
final class MethodSection {
    private final Counted counted;
    private final Study study;
    private final WhoWasAsked asked;
    private final Attribution attribution;

    MethodSection(Counted counted) {
        this.counted = counted;
        this.study = counted.study();
        this.asked = WhoWasAsked.of(counted);
        this.attribution = Attribution.of(study);
    }

    List<Block> howToRead(ReportOptions options) {
        List<String> items = new ArrayList<>();
        if (!counted.participants().isEmpty()) {
            items.add(
                    asked.hasGuide()
                            ? "“2 of 3 asked” means: three participants of the group were asked"
                                    + " about it, and two of them raised it. “2 of 3” alone means"
                                    + " that no question of the guide asks about it."
                            : "“2 of 3” means: the group has three participants, and two of them"
                                    + " raised it.");
            if (asked.hasGuide()) {
                items.add(
                        "“not asked” means that nobody of the group was asked; it is not a zero.");
            }
            items.add(
                    "Silence is not a “no”: who did not raise a topic may still have a view on"
                            + " it.");
        }
        items.add(
                switch (options.counts()) {
                    case TEXT ->
                            "Where a number has quotes in this report, it links to the first of"
                                    + " them.";
                    case ANNEX ->
                            "The findings are written in words; the counts stand in the annex.";
                });
        if (study.jointDisplays().stream()
                .flatMap(it -> it.rows().stream())
                .anyMatch(it -> !it.statistics().isEmpty())) {
            items.add(
                    "Inside the joint displays, “Table 7” or “Figure 9” are those of the published"
                            + " source; the tables and figures of this report have captions.");
        }
        items.add(
                "Quotes are printed as they were transcribed, from where a coding begins to where"
                        + " it ends. […] marks an interviewer’s brief"
                        + " remark that was left out; labels and time stamps are left out without"
                        + " a mark.");
        return List.of(new Block.Bullets(items));
    }

    List<Block> method() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(material()));
        blocks.add(new Block.Paragraph(Remarks.SAMPLE));
        blocks.add(new Block.Paragraph(guide()));
        blocks.add(new Block.Paragraph(coders()));
        blocks.add(new Block.Paragraph(record()));
        return blocks;
    }

    private String material() {
        List<Transcript> transcripts = counted.transcripts();
        if (transcripts.isEmpty()) {
            return "No transcript lies within the scope of this report.";
        }
        long words = transcripts.stream().mapToLong(Transcript::words).sum();
        boolean dated = transcripts.stream().anyMatch(it -> it.date() != null);
        String dates = new InterviewSide(study, List.of(), transcripts).period();
        return "The report rests on "
                + Wording.count(transcripts.size(), "transcript")
                + kinds(transcripts)
                + " of "
                + Wording.count(words, "word")
                + (dated ? ", recorded " + dates + ". " : ". ")
                + people();
    }

    /// How many transcripts are interviews; empty where none is a focus group.
    private String kinds(List<Transcript> transcripts) {
        long focus = transcripts.stream().filter(this::isFocusGroup).count();
        long interviews = transcripts.size() - focus;
        if (focus == 0) {
            return "";
        }
        String others = interviews == 0 ? "" : Wording.count(interviews, "interview") + " and ";
        return " (" + others + Wording.count(focus, "focus group") + ")";
    }

    private String people() {
        int size = counted.participants().size();
        if (size == 0) {
            return "No participants are recorded, so the counts are of transcripts.";
        }
        return Wording.count(size, "participant")
                + (size == 1 ? " is" : " are")
                + " in the sample"
                + modes()
                + ".";
    }

    private boolean isFocusGroup(Transcript transcript) {
        return study.voices().of(transcript.id()).stream()
                .map(Speaker::participant)
                .filter(Objects::nonNull)
                .map(study::participant)
                .filter(Objects::nonNull)
                .anyMatch(attribution::isFocusGroup);
    }

    private String modes() {
        List<Participant> people = counted.participants();
        long focus = people.stream().filter(attribution::isFocusGroup).count();
        long interviewed = people.size() - focus;
        return focus == 0 || interviewed == 0
                ? ""
                : ": " + interviewed + " interviewed and " + focus + " in focus groups";
    }

    private String guide() {
        int questions = study.questions().size();
        if (questions == 0) {
            return "No topic guide is recorded: the base of a count is everybody in the group,"
                    + " whether or not they were asked.";
        }
        return "The topic guide has "
                + Wording.count(questions, "question")
                + ". The base of a count is those who were asked, or prompted with, at least one"
                + " question about the code; where no question asks about a code, it is everybody"
                + " in the group.";
    }

    private String coders() {
        List<String> work = new ArrayList<>();
        String agreed = "";
        for (Coder coder : study.coders()) {
            int made = 0;
            int in = 0;
            for (Transcript transcript : counted.transcripts()) {
                long here =
                        study.codings(transcript.id()).stream()
                                .filter(it -> it.coder().equals(coder.id()))
                                .count();
                made += (int) here;
                in += here > 0 ? 1 : 0;
            }
            String where = Wording.count(in, "transcript");
            if (made > 0 && coder.isConsensus()) {
                agreed = " For " + where + " they agreed on " + Wording.count(made, "coding") + ".";
            } else if (made > 0) {
                work.add(
                        coder.name() + " (" + Wording.count(made, "coding") + " in " + where + ")");
            }
        }
        if (work.isEmpty()) {
            return agreed.isEmpty() ? "Nobody has coded these transcripts yet." : agreed.strip();
        }
        String together = work.size() == 1 ? "" : codedTogether();
        return "Coded by " + Wording.list(work) + "." + together + agreed;
    }

    private String codedTogether() {
        long shared =
                counted.transcripts().stream()
                        .filter(it -> counted.layer().coders(it.id()) > 1)
                        .count();
        return " More than one of them coded "
                + shared
                + " of "
                + Wording.count(counted.transcripts().size(), "transcript")
                + ".";
    }

    private String record() {
        String filters = counted.scope().words(study);
        int made = counted.codings().size();
        return "The numbers rest on this coding of record: "
                + counted.scope().record().words()
                + agreed()
                + ". It holds "
                + Wording.count(made, "coding")
                + ", as at "
                + counted.scope().at()
                + (filters.isEmpty() ? "." : ", limited to " + filters + ".");
    }

    /// Where the default was taken, how often there was a consensus.
    private String agreed() {
        if (!counted.scope().record().equals(CodingOfRecord.DEFAULT)) {
            return "";
        }
        long agreed =
                counted.transcripts().stream()
                        .filter(it -> counted.layer().hasConsensus(it.id()))
                        .count();
        return " (a consensus for "
                + agreed
                + " of "
                + Wording.count(counted.transcripts().size(), "transcript")
                + ")";
    }
}
