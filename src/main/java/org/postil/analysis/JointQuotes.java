package org.postil.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postil.report.Block;
import org.postil.study.Coding;
import org.postil.study.JointDisplay;
import org.postil.study.JointRow;
import org.postil.study.Participant;
import org.postil.study.QuotePlace;
import org.postil.study.Study;
import org.postil.study.Texts;
import org.postil.study.Transcript;

/// The quotes of a joint display: the author's, or one a group where the author chose none.
final class JointQuotes {
    private final Study study;
    private final Counted counted;
    private final QuoteReader reader;
    private final Printed printed;

    JointQuotes(Counted counted, Texts texts, Printed printed) {
        this.study = counted.study();
        this.counted = counted;
        this.reader = new QuoteReader(study, texts, counted.scope().record());
        this.printed = printed;
    }

    /// The quotes of one row and one group.
    ///
    /// A place belongs to the group of the first participant it touches.
    List<Block.Quote> of(JointRow row, JointFilling.Side side, List<JointFilling.Side> sides) {
        if (row.quotes().isEmpty()) {
            return best(row, side);
        }
        List<Block.Quote> quotes = new ArrayList<>();
        for (QuotePlace place : row.quotes()) {
            Transcript transcript = study.transcript(place.transcript());
            if (transcript != null && side.equals(sideOf(transcript, place, sides))) {
                quotes.add(quote(row, transcript, place));
            }
        }
        return quotes;
    }

    private JointFilling.@Nullable Side sideOf(
            Transcript transcript, QuotePlace place, List<JointFilling.Side> sides) {
        for (UUID id : study.voices().participants(transcript, place.span())) {
            Participant participant = study.participant(id);
            if (participant != null) {
                return sides.stream().filter(it -> it.holds(participant)).findFirst().orElse(null);
            }
        }
        return null;
    }

    private Block.Quote quote(JointRow row, Transcript transcript, QuotePlace place) {
        return printed.quote(
                id(row, place),
                reader.printed(transcript, place.span()),
                reader.attribution(transcript, place.span()),
                List.copyOf(study.voices().participants(transcript, place.span())));
    }

    /// The id of the coding that stands exactly there, one of the row's codes first.
    private UUID id(JointRow row, QuotePlace place) {
        List<Coding> there =
                study.codings(place.transcript()).stream()
                        .filter(it -> it.span().equals(place.span()))
                        .toList();
        Optional<Coding> best =
                there.stream().filter(it -> row.codes().contains(it.code())).findFirst();
        return best.or(() -> there.stream().findFirst())
                .map(Coding::id)
                .orElseGet(() -> Anchors.idOf(place));
    }

    private List<Block.Quote> best(JointRow row, JointFilling.Side side) {
        Set<UUID> interviewed = ids(side.interviewed());
        Set<UUID> focus = ids(side.focus());
        Set<UUID> members = new HashSet<>(interviewed);
        members.addAll(focus);
        List<Coded> codings =
                row.codes().stream()
                        .distinct()
                        .flatMap(code -> counted.codings(code).stream())
                        .distinct()
                        .filter(it -> !it.participants().isEmpty())
                        .filter(it -> members.contains(it.participants().getFirst().id()))
                        .toList();
        return new BestQuotes(study, List.of(interviewed, focus))
                .choose(reader.of(codings), 1).stream().map(printed::quote).toList();
    }

    private static Set<UUID> ids(Group group) {
        return group.participants().stream().map(Participant::id).collect(Collectors.toSet());
    }

    /// Who chose the quotes.
    String note(JointDisplay display) {
        boolean chosen = display.rows().stream().anyMatch(it -> !it.quotes().isEmpty());
        boolean left = display.rows().stream().anyMatch(it -> it.quotes().isEmpty());
        if (chosen && left) {
            return "The authors chose the quotes; where they chose none in a row, one a group was"
                    + " taken by rule: "
                    + RULE;
        }
        return chosen
                ? "The authors chose the quotes."
                : "One quote a group was taken by rule: " + RULE;
    }

    private static final String RULE =
            "a code’s exemplar first, then a quote of 8 to 60 words, then the first by transcript"
                    + " and place.";
}
