package org.postil.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.postil.study.Attribute;
import org.postil.study.AttributeName;
import org.postil.study.Codebook;
import org.postil.study.Participant;
import org.postil.study.Transcript;

/// What is printed below a table of codes by groups, and what its readers are warned of.
public final class Remarks {
    /// Stands below every count of codes.
    public static final String SAMPLE =
            "Participants were chosen for range, not drawn at random. Counts describe these"
                    + " interviews and are not estimates for the population.";

    private static final String SILENCE =
            "Counts show who raised the topic unprompted or when asked; silence is not a “no”.";

    private static final String ASKED =
            "“3 of 4 asked” are participants: 4 were asked a question about the code or prompted,"
                + " and 3 of these raised it. Who is not listed as not asked counts as asked."
                + " Somebody who raised it without being asked is named beside the count and is not"
                + " in it. “not asked” is no zero: nobody in the group was asked. Where no question"
                + " of the guide asks about a code, the base is everybody in the group.";

    private static final int SMALL = 5;
    private static final int MOST_NAMED = 5;
    private final Participation participation;
    private final Counted counted;
    private final Groups groups;
    private final int[] heardIn;

    Remarks(Participation participation, Groups groups) {
        this.participation = participation;
        this.counted = participation.counted();
        this.groups = groups;
        this.heardIn = new int[counted.participants().size()];
        for (Floor floor : counted.floors()) {
            for (int who : floor.people()) {
                heardIn[who]++;
            }
        }
    }

    /// The end of a title, for example ` by gender and age`; empty without attributes.
    static String by(List<Attribute> by) {
        return by.isEmpty()
                ? ""
                : " by "
                        + String.join(
                                " and ",
                                by.stream()
                                        .map(Attribute::name)
                                        .map(AttributeName::inSentence)
                                        .toList());
    }

    List<String> notes(Unit unit) {
        List<String> notes = new ArrayList<>();
        Scope scope = counted.scope();
        notes.add("Coding of record: " + scope.record().words() + "." + consensus(scope));
        notes.add(
                scope.withChildren()
                        ? "A code is counted with its children, and what stands under several of"
                                + " them once."
                        : "Each code is counted by itself, without its children.");
        String filters = scope.words(counted.study());
        if (!filters.isEmpty()) {
            notes.add("Only " + filters + ".");
        }
        if (participation.base().hasGuide() && unit == Unit.PARTICIPANTS) {
            notes.add(ASKED);
        }
        notes.add(unitWords(unit));
        addModes(notes);
        notes.add(SILENCE);
        notes.add(SAMPLE);
        return notes;
    }

    private String consensus(Scope scope) {
        if (!(scope.record() instanceof CodingOfRecord.ConsensusElseAny)
                || !counted.layer().hasConsensusCoder()) {
            return "";
        }
        long agreed =
                counted.transcripts().stream()
                        .filter(it -> counted.layer().hasConsensus(it.id()))
                        .count();
        return " There is a consensus on "
                + agreed
                + " of "
                + number(counted.transcripts().size(), "transcript")
                + "."
                + beside();
    }

    private String beside() {
        int beside = Uncounted.besideConsensus(counted);
        return beside == 0
                ? ""
                : " "
                        + number(beside, "coding")
                        + " by single coders there "
                        + (beside == 1 ? "is" : "are")
                        + " not counted.";
    }

    private static String unitWords(Unit unit) {
        return switch (unit) {
            case PARTICIPANTS ->
                    "A participant counts once, wherever they spoke; a coding belongs to everybody"
                            + " whose turns it touches.";
            case CODINGS ->
                    "The same code on exactly the same stretch is one coding, whoever made it; a"
                            + " coding that touches several groups stands in each of them.";
            case TRANSCRIPTS ->
                    "A transcript counts for a group where a coding touches a turn of the group.";
            case WORDS ->
                    "Each word of coded speech counts once, and only in the turns of participants.";
        };
    }

    private void addModes(List<String> notes) {
        BitSet alone = new BitSet();
        BitSet together = new BitSet();
        for (Floor floor : counted.floors()) {
            BitSet mode = floor.voicesHeard() > 1 ? together : alone;
            for (int who : floor.people()) {
                mode.set(who);
            }
        }
        if (!together.isEmpty() && !alone.isEmpty()) {
            BitSet both = (BitSet) alone.clone();
            both.and(together);
            notes.add(
                    "By mode: "
                            + number(alone.cardinality(), "participant")
                            + " in interviews of their own, "
                            + together.cardinality()
                            + " in interviews or focus groups with several speakers"
                            + (both.isEmpty() ? "." : ", " + both.cardinality() + " in both."));
        }
    }

    List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        addNotAsked(warnings);
        addNotCoded(warnings);
        addNobodys(warnings);
        addPeople(warnings);
        String small =
                String.join(
                        ", ",
                        groups.columns().stream()
                                .skip(1)
                                .filter(it -> it.size() < SMALL)
                                .map(it -> it.label() + " (" + it.size() + ")")
                                .toList());
        if (!small.isEmpty()) {
            warnings.add("Groups of fewer than " + SMALL + " participants: " + small + ".");
        }
        return warnings;
    }

    private void addNotAsked(List<String> warnings) {
        for (Group group : groups.columns().subList(1, groups.columns().size())) {
            List<String> codes =
                    counted.rows().stream()
                            .filter(it -> isNotAsked(it, group))
                            .map(it -> "“" + it.code().name() + "”")
                            .toList();
            if (!codes.isEmpty()) {
                warnings.add(
                        "Nobody in “"
                                + group.label()
                                + "” was asked about "
                                + some(codes)
                                + ": a difference from other groups there would measure the"
                                + " guide.");
            }
        }
    }

    private boolean isNotAsked(Codebook.Entry entry, Group group) {
        Raised raised = participation.raised(entry.code().id(), group);
        return raised.size() > 0 && raised.asked() == 0;
    }

    private void addNotCoded(List<String> warnings) {
        List<String> open =
                counted.transcripts().stream()
                        .filter(it -> !counted.layer().covers(it.id()))
                        .map(Transcript::name)
                        .toList();
        if (!open.isEmpty()) {
            warnings.add(
                    number(open.size(), "transcript")
                            + " neither coded nor finished in this coding of record, and"
                            + " participants there count as silent: "
                            + some(open)
                            + ".");
        }
        if (counted.scope().record() instanceof CodingOfRecord.All) {
            List<String> single =
                    counted.transcripts().stream()
                            .filter(it -> counted.layer().coders(it.id()) == 1)
                            .map(Transcript::name)
                            .toList();
            if (!single.isEmpty()) {
                warnings.add(
                        number(single.size(), "transcript")
                                + " with one coder alone, with whom nobody had to agree: "
                                + some(single)
                                + ".");
            }
        }
    }

    private void addNobodys(List<String> warnings) {
        int interviewers = counted.interviewerOnly().size();
        if (interviewers > 0) {
            warnings.add(
                    number(interviewers, "coding")
                            + " on an interviewer's turns alone: they belong to nobody and count"
                            + " only in the totals of codings and transcripts.");
        }
        int unbound = counted.ofNobody().size();
        if (unbound > 0) {
            warnings.add(
                    number(unbound, "coding")
                            + " on speech that is bound to no participant: such codings count only"
                            + " in the totals of codings and transcripts.");
        }
    }

    private void addPeople(List<String> warnings) {
        List<String> silent = named(0, 0);
        if (!silent.isEmpty()) {
            warnings.add(
                    number(silent.size(), "participant")
                            + " without a turn in any of these transcripts, in the bases all the"
                            + " same: "
                            + some(silent)
                            + ".");
        }
        List<String> several = named(2, Integer.MAX_VALUE);
        if (!several.isEmpty()) {
            warnings.add(
                    number(several.size(), "participant")
                            + " with several transcripts, counted once: "
                            + some(several)
                            + ".");
        }
    }

    private List<String> named(int least, int most) {
        List<Participant> all = counted.participants();
        return IntStream.range(0, heardIn.length)
                .filter(who -> heardIn[who] >= least && heardIn[who] <= most)
                .mapToObj(who -> all.get(who).name())
                .toList();
    }

    private static String number(int count, String noun) {
        return Wording.count(count, noun);
    }

    private static String some(Collection<String> names) {
        String listed = String.join(", ", names.stream().limit(MOST_NAMED).toList());
        int more = names.size() - MOST_NAMED;
        return more > 0 ? listed + " and " + more + " more" : listed;
    }
}
