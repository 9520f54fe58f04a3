package org.postil.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import org.postil.report.JointTable;
import org.postil.study.Attribute;
import org.postil.study.Codebook;
import org.postil.study.Fit;
import org.postil.study.JointDisplay;
import org.postil.study.JointRow;
import org.postil.study.Participant;
import org.postil.study.Problem;
import org.postil.study.Study;
import org.postil.study.Texts;

/// One joint display while it is filled.
final class JointFilling {
    private static final String UNMEASURED =
            "No published figure of this study’s sources measures this.";

    private final Study study;
    private final JointDisplay display;
    private final Counted counted;
    private final Participation participation;
    private final PublishedSide published;
    private final JointQuotes quotes;
    private final List<Side> sides = new ArrayList<>();

    /// A group of the display: those interviewed, and those who took part in focus groups.
    record Side(String value, Group interviewed, Group focus) {
        boolean holds(Participant participant) {
            return interviewed.participants().contains(participant)
                    || focus.participants().contains(participant);
        }
    }

    JointFilling(Study study, Texts texts, JointDisplay display, Scope scope, Printed printed) {
        this.study = study;
        this.display = display;
        Scope whole = scope.withCodes(List.of()).withRecord(record(study, display, scope));
        this.counted = Counted.of(study, whole);
        this.participation = Participation.of(counted);
        this.published = new PublishedSide(study, display);
        this.quotes = new JointQuotes(counted, texts, printed);
        addSides();
    }

    private static CodingOfRecord record(Study study, JointDisplay display, Scope scope) {
        boolean own = !display.record().isBlank() && scope.record().equals(CodingOfRecord.DEFAULT);
        return own ? CodingOfRecord.named(display.record(), study) : scope.record();
    }

    private void addSides() {
        Attribute by =
                study.attributeNamed(display.by())
                        .orElseThrow(() ->
                                new Problem(
                                        "The joint display “"
                                                + display.name()
                                                + "” compares by “"
                                                + display.by()
                                                + "”, which is no attribute of this study.",
                                        "Import participants with this attribute, or name another"
                                                + " one."));
        List<Participant> people = counted.participants();
        List<String> values =
                display.groups().isEmpty() ? Groups.values(by, people) : display.groups();
        Attribution attribution = Attribution.of(study);
        for (String value : values) {
            BitSet interviewed = new BitSet();
            BitSet focus = new BitSet();
            for (int at = 0; at < people.size(); at++) {
                boolean member = SampleGroups.has(people.get(at), by, value);
                boolean inFocus = attribution.isFocusGroup(people.get(at));
                interviewed.set(at, member && !inFocus);
                focus.set(at, member && inFocus);
            }
            sides.add(
                    new Side(
                            value,
                            new Group(value, value, counted, interviewed),
                            new Group(value, value, counted, focus)));
        }
    }

    JointTable table() {
        return new JointTable(
                display.title().isBlank() ? display.name() : display.title().strip(),
                sides.stream().map(JointFilling::head).toList(),
                "Published figures",
                display.rows().stream().map(this::row).toList(),
                notes(),
                published.sources());
    }

    private static String head(Side side) {
        int interviewed = side.interviewed().size();
        int focus = side.focus().size();
        String n =
                focus == 0
                        ? "n = " + interviewed + " interviewed"
                        : "n = " + interviewed + " interviewed; n = " + focus + " in focus groups";
        return Wording.sentence(SampleGroups.noun(side.value()).many()) + " (" + n + ")";
    }

    private JointTable.Row row(JointRow row) {
        List<String> figures = published.lines(row);
        String none =
                row.fit() == Fit.SILENT_IN_STATISTICS
                        ? UNMEASURED
                        : "No published figure was chosen.";
        return new JointTable.Row(
                row.topic().strip(),
                row.measuresInterviews().strip(),
                row.measuresStatistics().strip(),
                figures.isEmpty() ? List.of(none) : figures,
                sides.stream()
                        .map(it ->
                                new JointTable.GroupCell(lines(row, it), quotes.of(row, it, sides)))
                        .toList(),
                row.fit().words(),
                row.reasoning().strip(),
                row.metaInference().strip());
    }

    private List<String> lines(JointRow row, Side side) {
        List<String> lines = new ArrayList<>();
        for (Codebook.Entry entry : study.codebook().entries()) {
            if (row.codes().contains(entry.code().id())) {
                String name = study.codebook().shortName(entry.code().id());
                String counts = counts(entry.code().id(), side);
                if (!counts.isEmpty()) {
                    lines.add(name + ": " + counts);
                }
            }
        }
        if (lines.isEmpty()) {
            lines.add(row.codes().isEmpty() ? "No code was chosen." : "Nobody is in this group.");
        }
        return lines;
    }

    /// Those interviewed first, then those in focus groups; one word where neither were asked.
    private String counts(UUID code, Side side) {
        String interviewed = counts(participation.raised(code, side.interviewed()));
        String focus = counts(participation.raised(code, side.focus()));
        if (focus.isEmpty() || focus.equals(interviewed) && interviewed.equals(Raised.NOT_ASKED)) {
            return interviewed;
        }
        return interviewed.isEmpty()
                ? "focus groups " + focus
                : interviewed + "; focus groups " + focus;
    }

    private static String counts(Raised raised) {
        if (raised.size() == 0) {
            return "";
        }
        String unasked = raised.unasked() == 0 ? "" : " (and " + raised.unasked() + " unasked)";
        return raised.printed() + unasked;
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(counting());
        if (sides.stream().anyMatch(it -> it.focus().size() > 0)) {
            notes.add(
                    "Focus groups are counted apart, behind those interviewed: in a discussion"
                            + " people answer each other.");
        }
        notes.add(Remarks.SAMPLE);
        notes.add(quotes.note(display));
        notes.addAll(published.readingNotes());
        if (!published.isEmpty()) {
            notes.addAll(mismatch());
            notes.add(
                    "The published figures and the counts of the interviews were never tested"
                            + " against each other.");
        }
        return notes;
    }

    private String counting() {
        String filters = counted.scope().words(study);
        String children =
                counted.scope().withChildren()
                        ? " A code stands for the codes below it too."
                        : " Each code’s own codings are counted, without the codes below it.";
        String asked =
                participation.base().hasGuide()
                        ? "Counts are participants who raised a code, of those asked about it;"
                                + " “not asked” means that nobody of the group was, “unasked” are"
                                + " those who raised it all the same. Silence is not a “no”."
                        : "Counts are participants who raised a code, of all in the group; who was"
                                + " asked what is not recorded. Silence is not a “no”.";
        return asked
                + children
                + " Coding of record: "
                + counted.scope().record().words()
                + "; as at "
                + counted.scope().at()
                + (filters.isEmpty() ? "." : "; limited to " + filters + ".");
    }

    /// Whom, where and when each side measures: the reader must see that they are not the same.
    private List<String> mismatch() {
        List<Participant> people =
                counted.participants().stream()
                        .filter(it -> sides.stream().anyMatch(side -> side.holds(it)))
                        .toList();
        InterviewSide own = new InterviewSide(study, people, counted.transcripts());
        return List.of(
                "The two sides do not measure the same people, places and years.",
                both("Groups", published.definitions(), own.definition(display.by())),
                both("People", published.populations(), own.population()),
                both("Place", published.geographies(), own.geography()),
                both("Period", published.periods(), own.period()));
    }

    private static String both(String what, String theirs, String ours) {
        String published = theirs.isEmpty() ? "Published figures: not stated." : theirs;
        return what + " – " + published + " Interviews: " + Wording.stopped(ours);
    }
}
