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
        String name = "“" + code.name() + "”";
        if (counted.participants().isEmpty()) {
            return transcripts(code, name);
        }
        if (weight(code.id()) == 0) {
            return "No participant’s turn is coded " + name + ".";
        }
        return switch (counts) {
            case TEXT -> counted(code, name);
            case ANNEX -> inWords(code, name);
        };
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
        List<String> rest = new ArrayList<>();
        boolean question = participation.base().isAskedAbout(code.id());
        for (SampleGroups.Column column : groups.groups()) {
            Raised raised = participation.raised(code.id(), column.group());
            if (raised.isComputable()) {
                String people = column.noun().of(raised.asked());
                shares.add(raised.raised() + " of " + raised.asked() + " " + people);
            } else {
                rest.add(Wording.sentence(column.noun().many()) + " were not asked.");
            }
            if (raised.unasked() > 0) {
                rest.add(unasked(raised.unasked(), column.noun()));
            }
        }
        String first = "Nobody was asked about " + name + ".";
        if (!shares.isEmpty()) {
            first =
                    question
                            ? "Asked about it, " + Wording.list(shares) + " raised " + name + "."
                            : name + " was raised by " + Wording.list(shares) + ".";
        }
        rest.addFirst(first);
        return String.join(" ", rest);
    }

    private static String unasked(int number, SampleGroups.Noun noun) {
        return Wording.sentence(Wording.inWords(number))
                + " "
                + noun.of(number)
                + " raised it without being asked.";
    }

    private String inWords(Code code, String name) {
        List<String> raisedBy = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        List<String> unasked = new ArrayList<>();
        for (SampleGroups.Column column : groups.groups()) {
            Raised raised = participation.raised(code.id(), column.group());
            if (raised.raised() + raised.unasked() > 0) {
                raisedBy.add(column.noun().many());
            } else {
                (raised.isComputable() ? silent : unasked).add(column.noun().many());
            }
        }
        String first = name + " came up among " + Wording.list(raisedBy);
        first += silent.isEmpty() ? "." : ", and not among " + Wording.list(silent) + ".";
        return unasked.isEmpty()
                ? first
                : first + " " + Wording.sentence(Wording.list(unasked)) + " were not asked.";
    }
}
