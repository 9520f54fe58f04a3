package org.postil.analysis;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.postil.study.Attribute;
import org.postil.study.AttributeName;
import org.postil.study.Memo;
import org.postil.study.Names;
import org.postil.study.NaturalOrder;
import org.postil.study.Participant;
import org.postil.study.Study;
import org.postil.study.Transcript;

/// What the interviews' side of a comparison is: whom its groups hold, where and when it was
/// recorded, and how old the people are; “not recorded in this study” where nobody wrote it down.
final class InterviewSide {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final List<String> PLACES = List.of("geography", "region", "country", "nation");
    private static final String NOT_RECORDED = "not recorded in this study";
    private final Study study;
    private final Collection<Participant> people;
    private final Collection<Transcript> transcripts;

    InterviewSide(Study study, Collection<Participant> people, Collection<Transcript> transcripts) {
        this.study = study;
        this.people = people;
        this.transcripts = transcripts;
    }

    /// How the groups of an attribute are defined: the memo on the attribute where there is one.
    String definition(String by) {
        Optional<Attribute> attribute = study.attributeNamed(by);
        if (attribute.isEmpty()) {
            return NOT_RECORDED;
        }
        List<String> memos =
                study.memos().stream()
                        .filter(it -> attribute.get().id().equals(it.about()))
                        .map(Memo::text)
                        .map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .toList();
        if (!memos.isEmpty()) {
            return String.join(" ", memos);
        }
        return "as the researchers recorded it for each participant in the attribute “"
                + AttributeName.inSentence(attribute.get().name())
                + "” ("
                + String.join(", ", occurring(attribute.get()))
                + ")"
                + moves();
    }

    /// What the area attributes say of the movers, where both are recorded.
    private String moves() {
        Optional<Attribute> from = study.attributeNamed("origin_area_type");
        Optional<Attribute> to = study.attributeNamed("area_type");
        Optional<Attribute> status = study.attributeNamed(SampleGroups.STATUS);
        if (from.isEmpty() || to.isEmpty() || status.isEmpty()) {
            return "";
        }
        List<Participant> movers =
                people.stream()
                        .filter(it -> SampleGroups.has(it, status.get(), "mover"))
                        .filter(it -> SampleGroups.value(it, from.get()) != null)
                        .filter(it -> SampleGroups.value(it, to.get()) != null)
                        .toList();
        long other =
                movers.stream()
                        .filter(it ->
                                !Names.valueKey(value(it, from.get()))
                                        .equals(Names.valueKey(value(it, to.get()))))
                        .count();
        return movers.isEmpty()
                ? ""
                : "; "
                        + other
                        + " of "
                        + Wording.count(movers.size(), "mover")
                        + " live in an area of another type than the one they grew up in";
    }

    private static String value(Participant participant, Attribute attribute) {
        return Objects.requireNonNullElse(SampleGroups.value(participant, attribute), "");
    }

    String geography() {
        List<String> places = new ArrayList<>();
        for (String name : PLACES) {
            study.attributeNamed(name).ifPresent(it -> places.addAll(occurring(it)));
        }
        return places.isEmpty() ? NOT_RECORDED : Wording.list(places);
    }

    private List<String> occurring(Attribute attribute) {
        return Groups.values(attribute, people).stream()
                .filter(value ->
                        people.stream().anyMatch(it -> SampleGroups.has(it, attribute, value)))
                .toList();
    }

    /// The first and the last day of recording.
    String period() {
        List<LocalDate> days =
                transcripts.stream()
                        .map(Transcript::date)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList();
        if (days.isEmpty()) {
            return NOT_RECORDED;
        }
        String first = DAY.format(days.getFirst());
        String last = DAY.format(days.getLast());
        return first.equals(last) ? first : first + " to " + last;
    }

    /// How many people, and their age bands.
    String population() {
        String size = Wording.count(people.size(), "participant") + " chosen for range";
        Optional<Attribute> ages = study.attributeNamed("age_band");
        List<String> bands =
                ages.isEmpty() || Attribution.isExactAge(ages.get(), people)
                        ? List.of()
                        : occurring(ages.get());
        return bands.isEmpty()
                ? size + ", ages " + NOT_RECORDED
                : size + ", aged " + Wording.list(sorted(bands));
    }

    private static List<String> sorted(List<String> bands) {
        return bands.stream().map(Attribution::dashed).sorted(NaturalOrder.INSTANCE).toList();
    }
}
