package org.postil.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.postil.report.Block;
import org.postil.study.Attribute;
import org.postil.study.Code;
import org.postil.study.Coder;
import org.postil.study.Coding;
import org.postil.study.Cue;
import org.postil.study.Memo;
import org.postil.study.Participant;
import org.postil.study.Study;
import org.postil.study.Transcript;

/// The COREQ checklist as far as the study can answer it: what it holds is filled in, what the
/// author wrote (see [ReportTexts]) is printed, and the other items are named and left open.
///
/// Source: Tong, Sainsbury and Craig 2007, International Journal for Quality in Health Care 19(6),
/// 349–357, 32 items.
final class Checklist {
    /// The program that the report names.
    static final String SOFTWARE = "Postil 0.1.0";

    private static final List<String> ITEMS =
            List.of(
                    "Interviewer or facilitator",
                    "Credentials",
                    "Occupation",
                    "Gender",
                    "Experience and training",
                    "Relationship established",
                    "Participants’ knowledge of the interviewer",
                    "Interviewer characteristics",
                    "Methodological orientation",
                    "Sampling",
                    "Method of approach",
                    "Sample size",
                    "Non-participation",
                    "Setting of data collection",
                    "Presence of others",
                    "Description of the sample",
                    "Interview guide",
                    "Repeat interviews",
                    "Recording",
                    "Field notes",
                    "Duration",
                    "Data saturation",
                    "Transcripts returned",
                    "Number of coders",
                    "Coding tree",
                    "Derivation of themes",
                    "Software",
                    "Participant checking",
                    "Quotations presented",
                    "Data and findings consistent",
                    "Clarity of major themes",
                    "Clarity of minor themes");
    private static final int MINUTE = 60_000;

    private final Counted counted;
    private final Study study;
    private final ReportTexts authored;
    private final Printed printed;

    Checklist(Counted counted, ReportTexts authored, Printed printed) {
        this.counted = counted;
        this.study = counted.study();
        this.authored = authored;
        this.printed = printed;
    }

    /// The items with their answers, and the numbers of those that are left to the author.
    List<Block> blocks() {
        List<Block.Definition> answered = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (int at = 0; at < ITEMS.size(); at++) {
            int item = at + 1;
            String name = item + ". " + ITEMS.get(at);
            List<String> answers = new ArrayList<>();
            answers.add(held(item));
            answers.addAll(authored.of("COREQ " + item));
            String answer =
                    answers.stream().filter(it -> !it.isEmpty()).collect(Collectors.joining(" "));
            if (answer.isEmpty()) {
                open.add(name);
            } else {
                answered.add(new Block.Definition(name, answer));
            }
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Block.Paragraph(
                        "The items of the COREQ checklist (Tong, Sainsbury and Craig 2007) that"
                                + " this study can answer."));
        blocks.add(new Block.Definitions(answered));
        if (!open.isEmpty()) {
            blocks.add(
                    new Block.Note(
                            "Not recorded in the study, for the authors to answer: "
                                    + String.join("; ", open)
                                    + "."));
        }
        return blocks;
    }

    /// What the study itself says on an item; nothing where it holds nothing on it.
    private String held(int item) {
        return switch (item) {
            case 12 -> size();
            case 16 -> description();
            case 17 -> guide();
            case 18 -> repeats();
            case 20 -> fieldNotes();
            case 21 -> duration();
            case 24 -> coders();
            case 25 -> CodebookReport.size(study.codebook()) + " It is printed in an annex.";
            case 27 -> SOFTWARE + ".";
            case 29 -> quotations();
            case 31 -> themes();
            default -> "";
        };
    }

    private String size() {
        return Wording.count(counted.participants().size(), "participant")
                + " in "
                + Wording.count(counted.transcripts().size(), "transcript")
                + ".";
    }

    private String description() {
        List<String> names =
                study.attributes().stream()
                        .map(Attribute::name)
                        .map(it -> it.replace('_', ' '))
                        .toList();
        return counted.participants().isEmpty() || names.isEmpty()
                ? ""
                : "See the table of the sample; recorded are " + Wording.list(names) + ".";
    }

    private String guide() {
        int questions = study.questions().size();
        return questions == 0
                ? ""
                : Wording.count(questions, "question")
                        + ", printed in an annex with how many were asked each.";
    }

    private String repeats() {
        Set<UUID> inScope =
                counted.transcripts().stream().map(Transcript::id).collect(Collectors.toSet());
        long repeated =
                counted.participants().stream()
                        .filter(it -> transcriptsOf(it, inScope) > 1)
                        .count();
        return counted.participants().isEmpty()
                ? ""
                : repeated == 0
                        ? "Nobody speaks in more than one transcript."
                        : Wording.count(repeated, "participant")
                                + (repeated == 1 ? " speaks" : " speak")
                                + " in more than one transcript.";
    }

    private long transcriptsOf(Participant participant, Set<UUID> inScope) {
        return study.voices().transcriptsOf(participant.id()).stream()
                .filter(inScope::contains)
                .count();
    }

    private String fieldNotes() {
        Set<UUID> subjects =
                counted.participants().stream().map(Participant::id).collect(Collectors.toSet());
        counted.transcripts().forEach(it -> subjects.add(it.id()));
        long notes =
                study.memos().stream()
                        .map(Memo::about)
                        .filter(it -> it != null && subjects.contains(it))
                        .count();
        return notes == 0
                ? ""
                : Wording.count(notes, "memo") + " on participants and transcripts are kept.";
    }

    private String duration() {
        List<Long> minutes =
                counted.transcripts().stream()
                        .map(Transcript::cues)
                        .filter(it -> !it.isEmpty())
                        .map(cues -> cues.stream().mapToInt(Cue::endMillis).max().orElse(0))
                        .map(millis -> Math.round(millis / (double) MINUTE))
                        .sorted()
                        .toList();
        if (minutes.isEmpty()) {
            return "";
        }
        String span =
                minutes.getFirst().equals(minutes.getLast())
                        ? Wording.count(minutes.getFirst(), "minute")
                        : minutes.getFirst() + " to " + minutes.getLast() + " minutes";
        return "Recorded with times: "
                + Wording.count(minutes.size(), "transcript")
                + ", "
                + span
                + ".";
    }

    private String coders() {
        Set<UUID> who =
                counted.transcripts().stream()
                        .flatMap(it -> study.codings(it.id()).stream())
                        .map(Coding::coder)
                        .collect(Collectors.toSet());
        List<String> names =
                study.coders().stream()
                        .filter(it -> who.contains(it.id()) && !it.isConsensus())
                        .map(Coder::name)
                        .toList();
        return names.isEmpty()
                ? ""
                : Wording.sentence(Wording.inWords(names.size()))
                        + (names.size() == 1 ? " coder: " : " coders: ")
                        + Wording.list(names)
                        + ".";
    }

    private String quotations() {
        return printed.quotes() == 0
                ? ""
                : "The findings quote "
                        + Wording.count(printed.quotes(), "passage")
                        + "; every quote names the kind of participant who spoke.";
    }

    private String themes() {
        List<String> names = study.codebook().roots().stream().map(Code::name).toList();
        return names.isEmpty()
                ? ""
                : Wording.sentence(Wording.count(names.size(), "main theme"))
                        + ": "
                        + Wording.list(names)
                        + ".";
    }
}
