package org.postil.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.postil.study.Code;

/// Sentences that say what the counts say and nothing more: no shares, no “most”, no comparison of
/// a group that was asked with one that was not.
final class Findings {
    private final Counted counted;
    private final Participation participation;
    private final SampleGroups groups;
    private final ReportOptions.Counts counts;

    Findings(Counted counted, ReportOptions.Counts counts) {
        this.counted = counted;
        this.participation = Participation.of(counted);
        this.groups = SampleGroups.of(counted, SampleGroups.STATUS);
        this.counts = counts;
    }

    /// How many participants raised a code, asked or not; transcripts where there are none.
    int weight(UUID code) {
        if (counted.participants().isEmpty()) {
            return (int) CountTable.transcriptsOf(counted, code);
        }
        return participation.who(code, groups.all()).size();
    }

    /// Who raised a code, group by group.
    String sentence(Code code) {
        return sentence(code, "");
    }

    /// Who raised a code below a theme: that a group was not asked is not said again where it was
    /// said of the theme.
    String sentence(Code code, Code theme) {
        return sentence(code, notAsked(theme));
    }

    private String sentence(Code code, String said) {
        String name = "“" + code.name() + "”";
        if (counted.participants().isEmpty()) {
            return transcripts(code, name);
        }
        if (weight(code.id()) == 0) {
            return "No participant’s turn is coded " + name + ".";
        }
        List<String> sentences = new ArrayList<>();
        switch (counts) {
            case TEXT -> sentences.add(counted(code, name));
            case ANNEX -> sentences.add(inWords(code, name));
        }
        String notAsked = notAsked(code);
        if (!notAsked.equals(said)) {
            sentences.add(notAsked);
        }
        if (counts == ReportOptions.Counts.TEXT) {
            sentences.addAll(unasked(code));
        }
        return String.join(" ", sentences).strip();
    }

    /// Which groups were not asked; empty where all were.
    private String notAsked(Code code) {
        List<String> people = new ArrayList<>();
        for (SampleGroups.Column column : groups.groups()) {
            Raised raised = participation.raised(code.id(), column.group());
            if (!raised.isComputable()) {
                people.add(column.noun().many());
            }
        }
        boolean nobody = people.isEmpty() || people.size() == groups.groups().size();
        return nobody ? "" : Wording.sentence(Wording.list(people)) + " were not asked.";
    }

    private List<String> unasked(Code code) {
        List<String> sentences = new ArrayList<>();
        for (SampleGroups.Column column : groups.groups()) {
            int number = participation.raised(code.id(), column.group()).unasked();
            if (number > 0) {
                String people = Wording.inWords(number) + " " + column.noun().of(number);
                sentences.add(Wording.sentence(people) + " raised it without being asked.");
            }
        }
        return sentences;
    }

    private String transcripts(Code code, String name) {
        int all = counted.transcripts().size();
        return switch (counts) {
            case TEXT ->
                    name
                            + " is coded in "
                            + weight(code.id())
                            + " of "
                            + Wording.count(all, "transcript")
                            + ".";
            case ANNEX -> name + " is coded in the transcripts.";
        };
    }

    private String counted(Code code, String name) {
        List<String> shares = new ArrayList<>();
        for (SampleGroups.Column column : groups.groups()) {
            Raised raised = participation.raised(code.id(), column.group());
            if (raised.isComputable()) {
                String people = column.noun().of(raised.asked());
                shares.add(raised.raised() + " of " + raised.asked() + " " + people);
            }
        }
        if (shares.isEmpty()) {
            return "Nobody was asked about " + name + ".";
        }
        return participation.base().isAskedAbout(code.id())
                ? "Asked about it, " + Wording.list(shares) + " raised " + name + "."
                : name + " was raised by " + Wording.list(shares) + ".";
    }

    private String inWords(Code code, String name) {
        List<String> raisedBy = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        for (SampleGroups.Column column : groups.groups()) {
            Raised raised = participation.raised(code.id(), column.group());
            if (raised.raised() + raised.unasked() > 0) {
                raisedBy.add(column.noun().many());
            } else if (raised.isComputable()) {
                silent.add(column.noun().many());
            }
        }
        String first = name + " came up among " + Wording.list(raisedBy);
        return silent.isEmpty()
                ? first + "."
                : first + ", and not among " + Wording.list(silent) + ".";
    }
}
