package org.postil.desktop.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.desktop.kit.CodeColour;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.PaletteRow;
import org.postil.desktop.kit.Place;
import org.postil.desktop.kit.Selection;
import org.postil.desktop.kit.Swatch;
import org.postil.study.Annotation;
import org.postil.study.Attribute;
import org.postil.study.AttributeName;
import org.postil.study.Code;
import org.postil.study.Codebook;
import org.postil.study.Coding;
import org.postil.study.JointDisplay;
import org.postil.study.Participant;
import org.postil.study.PublishedStatistic;
import org.postil.study.Question;
import org.postil.study.Span;
import org.postil.study.Study;
import org.postil.study.Transcript;
import org.postil.study.Turn;

/// Something that a memo can be about.
///
/// @param kind in a word, as it stands in lists
/// @param name empty for the study
/// @param id null for the study
/// @param lead where it is seen
record Thing(String kind, String name, @Nullable UUID id, Lead lead) {
    static final Thing STUDY = new Thing("study", "", null, new Lead.Nowhere());

    /// Where something is seen.
    sealed interface Lead {
        /// In a transcript.
        record Text(Place place) implements Lead {}

        /// In the codebook.
        record InCodebook(UUID code) implements Lead {}

        /// Among the participants.
        record Person(UUID participant) implements Lead {}

        /// Somewhere on a page.
        record OnPage(String page) implements Lead {}

        /// Nowhere in particular.
        record Nowhere() implements Lead {}

        /// Leads there.
        default void follow(Desk desk) {
            switch (this) {
                case Text it -> desk.read(it.place());
                case InCodebook it -> {
                    desk.select(desk.selection().withCodes(List.of(it.code())));
                    desk.open("codebook");
                }
                case Person it -> {
                    desk.select(desk.selection().withParticipant(it.participant()));
                    desk.open("participants");
                }
                case OnPage it -> desk.open(it.page());
                case Nowhere it -> {}
            }
        }
    }

    boolean leads() {
        return !(lead instanceof Lead.Nowhere);
    }

    /// `Code: Cost of living`.
    String words() {
        String sentence = Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
        return name.isEmpty() ? "The " + kind : sentence + ": " + name;
    }

    PaletteRow row() {
        return new PaletteRow(null, name.isEmpty() ? "The study" : name, kind, "", true);
    }

    PaletteRow row(Study study) {
        Code code = id == null ? null : study.code(id);
        return code == null
                ? row()
                : new PaletteRow(new Swatch(CodeColour.swatch(code)), name, kind, "", true);
    }

    static Thing of(Transcript transcript) {
        Place start = new Place(transcript.id(), new Span(0, 0), null);
        return new Thing("transcript", transcript.name(), transcript.id(), new Lead.Text(start));
    }

    static Thing of(Study study, Code code) {
        return new Thing(
                "code",
                study.codebook().shortName(code.id()),
                code.id(),
                new Lead.InCodebook(code.id()));
    }

    static Thing of(Participant participant) {
        return new Thing(
                "participant",
                participant.name(),
                participant.id(),
                new Lead.Person(participant.id()));
    }

    /// A quote, by its code and its place.
    static Thing of(Study study, Coding coding) {
        Code code = study.code(coding.code());
        Transcript transcript = study.transcript(coding.transcript());
        StringBuilder name = new StringBuilder(code == null ? "no code" : code.name());
        if (transcript != null) {
            name.append(" – ").append(transcript.name());
            List<Turn> turns = transcript.turnsTouched(coding.span());
            if (!turns.isEmpty() && turns.getFirst().number() > 0) {
                name.append(", turn ").append(turns.getFirst().number());
            }
        }
        return new Thing("quote", name.toString(), coding.id(), new Lead.Text(Place.of(coding)));
    }

    /// An annotated stretch, by its place; it stands for its transcript.
    static Thing of(Study study, Annotation annotation) {
        Transcript transcript = study.transcript(annotation.transcript());
        StringBuilder name = new StringBuilder();
        if (transcript != null) {
            name.append(transcript.name());
            List<Turn> turns = transcript.turnsTouched(annotation.span());
            if (!turns.isEmpty() && turns.getFirst().number() > 0) {
                name.append(", turn ").append(turns.getFirst().number());
            }
        }
        name.append(": “").append(annotation.quote().replaceAll("\\s+", " ").strip()).append("”");
        Place place = new Place(annotation.transcript(), annotation.span(), null);
        return new Thing(
                "annotation", name.toString(), annotation.transcript(), new Lead.Text(place));
    }

    static Thing of(Question question) {
        return new Thing(
                "question", question.name(), question.id(), new Lead.OnPage("participants"));
    }

    static Thing of(Attribute attribute) {
        return new Thing(
                "attribute",
                AttributeName.shown(attribute.name()),
                attribute.id(),
                new Lead.OnPage("participants"));
    }

    static Thing of(JointDisplay display) {
        return new Thing("joint display", display.name(), display.id(), new Lead.OnPage("joint"));
    }

    static Thing of(PublishedStatistic figure) {
        return new Thing(
                "published statistic", figure.place(), figure.id(), new Lead.OnPage("joint"));
    }

    /// What has this id; the study where nothing has it that a memo can be about.
    static Thing named(Study study, UUID id, Selection selection) {
        return all(study, selection).stream()
                .filter(it -> id.equals(it.id()))
                .findFirst()
                .or(() -> study.coding(id).map(it -> of(study, it)))
                .or(() ->
                        study.statistics().stream()
                                .filter(it -> it.id().equals(id))
                                .map(Thing::of)
                                .findFirst())
                .orElse(STUDY);
    }

    /// What is in hand first, then the study, then everything with a name.
    static List<Thing> all(Study study, Selection selection) {
        List<Thing> all = new ArrayList<>(inHand(study, selection));
        all.add(STUDY);
        for (Codebook.Entry entry : study.codebook().entries()) {
            all.add(of(study, entry.code()));
        }
        study.participants().forEach(it -> all.add(of(it)));
        study.transcripts().forEach(it -> all.add(of(it)));
        study.questions().forEach(it -> all.add(of(it)));
        study.attributes().forEach(it -> all.add(of(it)));
        study.jointDisplays().forEach(it -> all.add(of(it)));
        return all.stream().distinct().toList();
    }

    /// The quote, the codes, the participant and the transcript at hand.
    static List<Thing> inHand(Study study, Selection selection) {
        List<Thing> found = new ArrayList<>();
        UUID open = selection.transcript();
        Transcript transcript = open == null ? null : study.transcript(open);
        if (transcript != null) {
            study.codings(transcript.id()).stream()
                    .filter(it -> it.id().equals(selection.coding()))
                    .forEach(it -> found.add(of(study, it)));
            found.add(of(transcript));
        }
        for (UUID id : selection.codes()) {
            Code code = study.code(id);
            if (code != null) {
                found.add(of(study, code));
            }
        }
        UUID person = selection.participant();
        Participant participant = person == null ? null : study.participant(person);
        if (participant != null) {
            found.add(of(participant));
        }
        return found;
    }
}
