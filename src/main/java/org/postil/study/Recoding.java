package org.postil.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Gives codings another code; where one stands at that place already they become one.
final class Recoding {
    /// Where only one coding of a code may stand.
    private record Place(UUID transcript, UUID coder, Span span) {
        static Place of(Coding coding) {
            return new Place(coding.transcript(), coding.coder(), coding.span());
        }
    }

    private final UUID into;
    private final List<Delta> deltas = new ArrayList<>();
    private final Map<UUID, UUID> heirs = new HashMap<>();

    private Recoding(UUID into) {
        this.into = into;
    }

    /// The one that stands there stays, else the oldest; it keeps what was remarked on the others.
    static List<Delta> deltas(Study study, Collection<Coding> codings, UUID into) {
        Recoding recoding = new Recoding(into);
        Map<Place, List<Coding>> moving = new LinkedHashMap<>();
        Set<UUID> transcripts = new HashSet<>();
        for (Coding coding : codings) {
            if (!coding.code().equals(into)) {
                moving.computeIfAbsent(Place.of(coding), key -> new ArrayList<>()).add(coding);
                transcripts.add(coding.transcript());
            }
        }
        Map<Place, Coding> standing = new HashMap<>();
        for (UUID transcript : transcripts) {
            for (Coding coding : study.codings(transcript)) {
                if (coding.code().equals(into)) {
                    standing.put(Place.of(coding), coding);
                }
            }
        }
        moving.forEach((place, those) -> recoding.move(standing.get(place), those));
        recoding.deltas.addAll(Heirs.pass(study, recoding.heirs));
        return recoding.deltas;
    }

    private void move(@Nullable Coding standing, List<Coding> moving) {
        List<Coding> others = new ArrayList<>(Uniting.byAge(moving));
        Coding before = standing == null ? others.removeFirst() : standing;
        Coding after = Uniting.withRemarksOf(before, others).withCode(into);
        if (!after.equals(before)) {
            deltas.add(Delta.alter(before, after));
        }
        for (Coding other : others) {
            deltas.add(Delta.remove(other));
            heirs.put(other.id(), before.id());
        }
    }
}
