package org.postil.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.postil.project.BuildExample;
import org.postil.project.Project;
import org.postil.project.Settings;
import org.postil.study.Participant;
import org.postil.study.Span;
import org.postil.study.Study;
import org.postil.study.Texts;
import org.postil.study.Transcript;
import org.postil.study.Turn;
import org.postil.task.Progress;

/// The example as a study, for the tests of what it holds.
record Example(Study study, Texts texts) {
    static Example in(Path folder) {
        Settings settings = Settings.of("tester", BuildExample.provenance());
        try (Project project = Project.create(folder.resolve("example"), settings)) {
            BuildExample.fill(project, Path.of("."), Progress.NONE);
            Study study = project.study();
            Map<String, String> texts = new HashMap<>();
            study.transcripts().forEach(it -> texts.put(it.textHash(), project.texts().text(it)));
            return new Example(study, hash -> texts.getOrDefault(hash, ""));
        }
    }

    String text(Transcript transcript) {
        return texts.text(transcript);
    }

    /// What people say in a turn, without labels and times, lines joined by spaces.
    String speech(Transcript transcript, Turn turn) {
        String text = text(transcript);
        return String.join(" ", turn.speech().stream().map(it -> it.of(text)).toList());
    }

    /// The turns of a transcript that are not an interviewer's.
    List<Turn> answers(Transcript transcript) {
        return transcript.turns().stream()
                .filter(it -> !study.voices().isInterviewer(transcript.id(), it))
                .toList();
    }

    boolean isFocusGroup(Transcript transcript) {
        return transcript.name().startsWith("focus-group");
    }

    /// The participants who speak in a transcript.
    Set<UUID> people(Transcript transcript) {
        return study.voices().participants(transcript, new Span(0, transcript.length()));
    }

    /// A participant's value of an attribute; empty where there is none.
    String value(Participant participant, String attribute) {
        return study.attributeNamed(attribute)
                .map(it -> participant.values().getOrDefault(it.id(), ""))
                .orElse("");
    }

    /// The participants with a value, in a mode.
    List<Participant> who(String mode, String status) {
        return study.participants().stream()
                .filter(it -> value(it, "mode").equals(mode))
                .filter(it -> value(it, "mover_status").equals(status))
                .toList();
    }

    /// The words of all speech.
    List<String> vocabulary() {
        List<String> words = new ArrayList<>();
        for (Transcript transcript : study.transcripts()) {
            transcript.turns().forEach(it -> words.addAll(WordRuns.words(speech(transcript, it))));
        }
        return words.stream().map(it -> it.toLowerCase(Locale.ROOT)).distinct().toList();
    }
}
