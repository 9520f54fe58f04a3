package org.postil.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postil.study.Study;
import org.postil.study.Transcript;

/// Tells how files that are to be imported stand to a study and to each other.
final class Standings {
    private final List<Incoming> files;
    private final Map<String, String> textByName = new HashMap<>();
    private final Map<String, String> nameByText = new HashMap<>();

    /// Names that a proposal must not be, the ones further down included.
    private final Set<String> spoken = new HashSet<>();

    Standings(List<Incoming> files, Study study) {
        this.files = files;
        for (Transcript there : study.transcripts()) {
            textByName.put(there.name(), there.textHash());
            nameByText.putIfAbsent(there.textHash(), there.name());
        }
        spoken.addAll(textByName.keySet());
        files.forEach(file -> spoken.add(file.name()));
    }

    List<Standing> all() {
        List<Standing> all = new ArrayList<>();
        for (Incoming file : files) {
            all.add(
                    switch (file) {
                        case Incoming.Refused refused ->
                                Standing.of(Standing.State.REFUSED, refused.reason());
                        case IncomingTranscript transcript -> of(transcript);
                    });
        }
        return all;
    }

    private Standing of(IncomingTranscript transcript) {
        String name = transcript.name();
        if (transcript.left()) {
            return Standing.of(Standing.State.LEFT_OUT, "");
        }
        if (name.isBlank()) {
            return Standing.of(Standing.State.NO_NAME, "A transcript has no name.");
        }
        String hash = transcript.textHash();
        String there = textByName.putIfAbsent(name, hash);
        if (hash.equals(there)) {
            return Standing.of(
                    Standing.State.ALREADY_THERE, name + " is already there with the same text.");
        }
        if (there != null) {
            return new Standing(
                    Standing.State.NAME_TAKEN,
                    name + " is in the study already, with another text.",
                    free(name));
        }
        String twin = nameByText.putIfAbsent(hash, name);
        return Standing.of(
                Standing.State.READY,
                twin == null ? "" : "The text is the same as " + twin + "'s.");
    }

    private String free(String name) {
        int dot = name.lastIndexOf('.');
        String stem = dot <= 0 ? name : name.substring(0, dot);
        String ending = dot <= 0 ? "" : name.substring(dot);
        int number = 2;
        while (spoken.contains(stem + "-" + number + ending)) {
            number++;
        }
        spoken.add(stem + "-" + number + ending);
        return stem + "-" + number + ending;
    }
}
