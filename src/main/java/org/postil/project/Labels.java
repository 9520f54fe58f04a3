package org.postil.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.study.Delta;
import org.postil.study.LabelRulings;
import org.postil.study.Names;
import org.postil.study.Problem;
import org.postil.study.Provenance;
import org.postil.study.Speaker;
import org.postil.study.Study;
import org.postil.study.Texts;
import org.postil.study.Transcript;

/// Who speaks under which label, as the rows say it.
final class Labels {
    private final Study study;
    private final Texts texts;
    private final Provenance provenance;
    private final Map<UUID, Transcript> transcripts = new LinkedHashMap<>();
    private final Map<UUID, Map<String, Speaker>> speakers = new LinkedHashMap<>();

    Labels(Study study, Texts texts, Provenance provenance) {
        this.study = study;
        this.texts = texts;
        this.provenance = provenance;
    }

    /// Binds a label to a participant; a blank one where only one label is left unbound.
    void bind(Transcript transcript, String label, UUID participant) {
        Speaker speaker = label.isEmpty() ? onlyOther(transcript) : named(transcript, label);
        if (speaker.participant() != null && !speaker.participant().equals(participant)) {
            throw new Problem(
                    "“"
                            + speaker.label()
                            + "” in "
                            + transcript.name()
                            + " is another participant already.",
                    "Give every label of a document to one participant.");
        }
        of(transcript)
                .put(
                        speaker.label(),
                        new Speaker(
                                speaker.id(),
                                transcript.id(),
                                speaker.label(),
                                participant,
                                false));
    }

    void date(Transcript transcript, @Nullable LocalDate date) {
        if (date != null) {
            transcripts.put(
                    transcript.id(),
                    transcripts.getOrDefault(transcript.id(), transcript).withDate(date));
        }
    }

    private Map<String, Speaker> of(Transcript transcript) {
        return speakers.computeIfAbsent(
                transcript.id(),
                id -> {
                    Map<String, Speaker> all = new LinkedHashMap<>();
                    study.voices().of(id).forEach(it -> all.put(it.label(), it));
                    return all;
                });
    }

    private Speaker onlyOther(Transcript transcript) {
        List<Speaker> free =
                of(transcript).values().stream()
                        .filter(it -> !it.interviewer() && it.participant() == null)
                        .toList();
        if (free.size() != 1) {
            throw new Problem(
                    "The row does not say who of "
                            + transcript.name()
                            + " this is: "
                            + found(transcript),
                    "Fill the column speaker.");
        }
        return free.getFirst();
    }

    private Speaker named(Transcript transcript, String label) {
        Speaker speaker = find(transcript, label);
        speaker = speaker == null ? find(transcript, kept(transcript, label)) : speaker;
        if (speaker == null) {
            relabel(transcript, label);
            speaker = find(transcript, label);
        }
        if (speaker == null) {
            throw new Problem(
                    "Nobody speaks as “"
                            + label
                            + "” in "
                            + transcript.name()
                            + ": "
                            + found(transcript),
                    "Write the label as it stands in the transcript.");
        }
        return speaker;
    }

    private @Nullable Speaker find(Transcript transcript, String label) {
        return of(transcript).values().stream()
                .filter(it -> Names.same(it.label(), label))
                .findFirst()
                .orElse(null);
    }

    /// The label under which this one's speaker goes, if somebody said that two are the same.
    private String kept(Transcript transcript, String label) {
        Transcript known = transcripts.getOrDefault(transcript.id(), transcript);
        return LabelRulings.of(known.turns(), texts.text(transcript), of(transcript).keySet())
                .kept(label);
    }

    /// Reads the turns again, now that somebody vouches for the label.
    private void relabel(Transcript transcript, String label) {
        Transcript known = transcripts.getOrDefault(transcript.id(), transcript);
        Relabelled after =
                Relabelled.of(
                        known, texts.text(transcript), of(transcript).values(), label, provenance);
        transcripts.put(transcript.id(), after.transcript());
        after.fresh().forEach(speaker -> of(transcript).put(speaker.label(), speaker));
    }

    private String found(Transcript transcript) {
        List<String> labels =
                of(transcript).values().stream()
                        .filter(it -> !it.interviewer())
                        .map(Speaker::label)
                        .toList();
        return labels.isEmpty()
                ? "no speakers were found."
                : "the speakers are " + String.join(", ", labels) + ".";
    }

    List<Delta> deltas() {
        List<Delta> deltas = new ArrayList<>();
        for (Transcript after : transcripts.values()) {
            Transcript before = study.transcript(after.id());
            if (before != null && !before.equals(after)) {
                deltas.add(Delta.alter(before, after));
            }
        }
        speakers.forEach((id, all) -> all.values().forEach(after -> changed(id, after, deltas)));
        return deltas;
    }

    private void changed(UUID transcript, Speaker after, List<Delta> deltas) {
        Speaker before = study.voices().of(transcript, after.label());
        if (!after.equals(before)) {
            deltas.add(before == null ? Delta.add(after) : Delta.alter(before, after));
        }
    }
}
