package org.postil.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.study.Change;
import org.postil.study.Delta;
import org.postil.study.Names;
import org.postil.study.Participant;
import org.postil.study.Planned;
import org.postil.study.Problem;
import org.postil.study.Provenance;
import org.postil.study.Speaker;
import org.postil.study.Study;
import org.postil.study.Transcript;
import org.postil.study.TranscriptEdits;

/// Gathers the change that imports transcripts.
final class ImportPlan {
    private final Study study;
    private final Provenance provenance;
    private final List<Delta> people = new ArrayList<>();
    private final List<Delta> deltas = new ArrayList<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, UUID> made = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    ImportPlan(Study study, Provenance provenance) {
        this.study = study;
        this.provenance = provenance;
    }

    void add(IncomingTranscript incoming) {
        Transcript plain =
                TranscriptEdits.transcript(incoming.draft(), incoming.turns(), provenance);
        Transcript transcript = incoming.date() == null ? plain : plain.withDate(incoming.date());
        names.add(transcript.name());
        texts.put(transcript.textHash(), incoming.draft().text());
        deltas.add(Delta.add(transcript));
        for (String label : TranscriptEdits.labels(transcript.turns())) {
            IncomingSpeaker speaker = incoming.speakerNamed(label);
            SpeakerRole role = speaker == null ? new SpeakerRole.Unbound() : speaker.role();
            deltas.add(Delta.add(speaker(transcript, label, role)));
        }
    }

    private Speaker speaker(Transcript transcript, String label, SpeakerRole role) {
        Speaker plain = TranscriptEdits.speaker(transcript, label, provenance);
        @Nullable UUID participant =
                switch (role) {
                    case SpeakerRole.Interviewer() -> null;
                    case SpeakerRole.Unbound() -> null;
                    case SpeakerRole.Known(UUID id) -> known(id, transcript, label);
                    case SpeakerRole.Fresh(String name) -> fresh(name, transcript, label);
                };
        return new Speaker(
                plain.id(),
                transcript.id(),
                label,
                participant,
                role instanceof SpeakerRole.Interviewer);
    }

    private UUID known(UUID id, Transcript transcript, String label) {
        if (study.participant(id) == null) {
            throw new Problem(
                    "The participant whom “"
                            + label
                            + "” in "
                            + transcript.name()
                            + " was said to be is not in the study any more.",
                    "Choose another one.");
        }
        return id;
    }

    private UUID fresh(String name, Transcript transcript, String label) {
        if (name.isBlank()) {
            throw new Problem(
                    "The new participant for “"
                            + label
                            + "” in "
                            + transcript.name()
                            + " has no name.",
                    "Give every participant a name or number, such as P07.");
        }
        Participant there = study.participantNamed(name).orElse(null);
        return there != null
                ? there.id()
                : made.computeIfAbsent(Names.key(name), key -> make(name.strip()));
    }

    private UUID make(String name) {
        UUID id = provenance.ids().next("participant", name);
        people.add(Delta.add(new Participant(id, name, Map.of())));
        return id;
    }

    Planned planned() {
        String label =
                names.size() == 1
                        ? "Import " + names.getFirst()
                        : "Import " + names.size() + " transcripts";
        List<Delta> all = new ArrayList<>(people);
        all.addAll(deltas);
        return new Planned(new Change(label, all), texts);
    }
}
