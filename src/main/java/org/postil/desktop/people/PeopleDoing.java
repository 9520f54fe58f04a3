package org.postil.desktop.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import org.postil.desktop.kit.Counts;
import org.postil.desktop.kit.Desk;
import org.postil.study.Attribute;
import org.postil.study.Change;
import org.postil.study.Net;
import org.postil.study.Participant;
import org.postil.study.ParticipantEdits;
import org.postil.study.Planned;
import org.postil.study.Problem;
import org.postil.study.Provenance;
import org.postil.study.Speaker;
import org.postil.study.Study;

/// What can be done to participants from their page.
final class PeopleDoing {
    /// The words in the speakers' table for those who are no participants.
    static final String INTERVIEWER = "interviewer";

    static final String NOBODY = "nobody";
    private final Desk desk;
    private final InPlaceQuestion question;

    PeopleDoing(Desk desk, InPlaceQuestion question) {
        this.desk = desk;
        this.question = question;
    }

    private Provenance provenance() {
        return desk.project().provenance();
    }

    /// The next free name after the pattern of the last one: P36 after P35.
    static String nextName(Study study) {
        List<Participant> all = study.participants();
        String last = all.isEmpty() ? "P00" : all.getLast().name();
        String digits = last.replaceFirst("^.*?(\\d*)$", "$1");
        String stem = last.substring(0, last.length() - digits.length());
        long number = digits.isEmpty() || digits.length() > 9 ? 0 : Long.parseLong(digits);
        String name;
        do {
            number++;
            name = stem + String.format("%0" + Math.max(1, digits.length()) + "d", number);
        } while (study.participantNamed(name).isPresent());
        return name;
    }

    void add(java.util.function.Consumer<UUID> then) {
        String name = nextName(desk.study());
        desk.apply(
                (study, texts) -> ParticipantEdits.add(study, name, provenance()),
                applied ->
                        applied.study()
                                .participantNamed(name)
                                .ifPresent(it -> then.accept(it.id())));
    }

    void rename(Participant participant, String name) {
        desk.apply(
                (study, texts) -> ParticipantEdits.rename(study, here(study, participant), name));
    }

    private static Participant here(Study study, Participant participant) {
        Participant now = study.participant(participant.id());
        if (now == null) {
            throw new Problem("The participant " + participant.name() + " is gone.", "");
        }
        return now;
    }

    /// Sets one value in all cells of a rectangle, as one change.
    void set(List<Participant> participants, List<Attribute> attributes, String value) {
        for (Attribute attribute : attributes) {
            String against = Values.against(attribute, value);
            if (against != null) {
                desk.notices()
                        .tell(
                                new Problem(
                                        against,
                                        "Write a number, or unknown, refused or not asked."));
                return;
            }
        }
        String tidy = Values.tidy(value);
        desk.apply((study, texts) -> {
            List<ParticipantEdits.Entry> entries = new ArrayList<>();
            for (Participant participant : participants) {
                Participant now = here(study, participant);
                for (Attribute attribute : attributes) {
                    Attribute known = study.attribute(attribute.id());
                    if (known != null && !tidy.equals(now.values().getOrDefault(known.id(), ""))) {
                        entries.add(new ParticipantEdits.Entry(now, known, tidy));
                    }
                }
            }
            return ParticipantEdits.set(study, entries);
        });
    }

    void paste(PastePlan plan) {
        if (plan.isEmpty()) {
            question.tell(plan.sentences());
        } else {
            question.ask(
                    plan.sentences(),
                    plan.verb(),
                    () -> desk.apply((study, texts) -> plan.planned(study, provenance())));
        }
    }

    void remove(List<Participant> participants) {
        if (participants.isEmpty()) {
            return;
        }
        String who =
                participants.size() == 1
                        ? participants.getFirst().name()
                        : Counts.of(participants.size(), "participant");
        question.ask(
                "Remove "
                        + who
                        + " from the study? All that is recorded of them goes. Undo brings it"
                        + " back.",
                "Remove",
                () -> desk.apply((study, texts) -> removed(study, participants)));
    }

    private static Planned removed(Study study, List<Participant> participants) {
        return chain(
                study,
                participants,
                "Remove " + Counts.of(participants.size(), "participant"),
                (now, it) -> ParticipantEdits.remove(now, here(now, it)));
    }

    private static <T> Planned chain(
            Study study, List<T> all, String label, BiFunction<Study, T, Planned> step) {
        if (all.size() == 1) {
            return step.apply(study, all.getFirst());
        }
        Net net = new Net();
        Study now = study;
        for (T one : all) {
            Planned planned = step.apply(now, one);
            now = now.with(planned.change());
            net.add(planned.change().deltas());
        }
        return Planned.of(new Change(label, net.deltas()));
    }

    /// Says who speaks under labels: a participant by name, made where there is none, an
    /// interviewer, or nobody.
    void bind(List<Speaker> speakers, String who) {
        String name = who.strip();
        desk.apply((study, texts) -> {
            List<Speaker> now =
                    speakers.stream()
                            .map(it -> study.voices().of(it.transcript(), it.label()))
                            .filter(Objects::nonNull)
                            .toList();
            if (name.equalsIgnoreCase(INTERVIEWER)) {
                return ParticipantEdits.interviewer(study, now);
            }
            if (name.isEmpty() || name.equalsIgnoreCase(NOBODY)) {
                return ParticipantEdits.nobody(study, now);
            }
            return boundTo(study, now, name);
        });
    }

    private Planned boundTo(Study study, List<Speaker> speakers, String name) {
        Participant there = study.participantNamed(name).orElse(null);
        if (there != null) {
            return ParticipantEdits.bind(study, speakers, there);
        }
        Planned added = ParticipantEdits.add(study, name, provenance());
        Study next = study.with(added.change());
        Planned bound =
                ParticipantEdits.bind(next, speakers, next.participantNamed(name).orElseThrow());
        Net net = new Net();
        net.add(added.change().deltas());
        net.add(bound.change().deltas());
        return Planned.of(new Change(bound.change().label(), net.deltas()));
    }
}
