package org.postil.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.postil.study.LabelRulings;
import org.postil.study.Provenance;
import org.postil.study.Speaker;
import org.postil.study.Transcript;
import org.postil.study.TranscriptEdits;

/// A transcript whose turns were read again with one more label that somebody vouches for.
///
/// @param fresh the speakers that were not known before
record Relabelled(Transcript transcript, List<Speaker> fresh) {
    static Relabelled of(
            Transcript before,
            String text,
            Collection<Speaker> known,
            String label,
            Provenance provenance) {
        Set<String> labels = new HashSet<>();
        known.forEach(speaker -> labels.add(speaker.label()));
        LabelRulings rulings = LabelRulings.of(before.turns(), text, labels).speaker(label);
        Transcript after = TranscriptEdits.relabel(before, text, rulings);
        List<Speaker> fresh = new ArrayList<>();
        for (String found : TranscriptEdits.labels(after.turns())) {
            if (!labels.contains(found)) {
                fresh.add(TranscriptEdits.speaker(after, found, provenance));
            }
        }
        return new Relabelled(after, fresh);
    }
}
