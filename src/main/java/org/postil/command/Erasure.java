package org.postil.command;

import java.io.Console;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.postil.project.Erased;
import org.postil.project.Project;
import org.postil.study.Participant;
import org.postil.study.Problem;
import org.postil.study.Transcript;

/// Asks whether it is really meant, erases, and says what went.
final class Erasure {
    private final Project project;
    private final StudyCommand command;

    Erasure(Project project, StudyCommand command) {
        this.project = project;
        this.command = command;
    }

    int participant(String name, boolean yes) {
        Participant participant =
                project.study()
                        .participantNamed(name)
                        .orElseThrow(() ->
                                new Problem(
                                        "There is no participant “" + name + "”.",
                                        "Write the name as participants.csv does."));
        confirm("the participant " + participant.name(), yes);
        return say("Participant " + participant.name(), project.erase(participant));
    }

    int transcript(String name, boolean yes) {
        Transcript transcript =
                project.study()
                        .transcriptNamed(name)
                        .orElseThrow(() ->
                                new Problem(
                                        "There is no document “" + name + "”.",
                                        "Write its name with the ending."));
        confirm("the transcript " + transcript.name(), yes);
        return say("Transcript " + transcript.name(), project.erase(transcript));
    }

    private static void confirm(String what, boolean yes) {
        if (yes) {
            return;
        }
        Console console = System.console();
        String answer =
                console == null
                        ? null
                        : console.readLine(
                                "Erase %s for good? It cannot be undone. Type yes: ", what);
        if (!"yes".equals(answer)) {
            throw new Problem("Nothing was erased.", "Type yes when asked, or give --yes.");
        }
    }

    private int say(String what, Erased erased) {
        List<String> lines = new ArrayList<>();
        lines.add(what + " is erased, with " + erased.codings() + " codings.");
        erased.transcripts().forEach(name -> lines.add("  " + name + " went wholly."));
        erased.shortened().forEach(name -> lines.add("  " + name + " keeps what the others said."));
        erased.backups().forEach(backup -> lines.add("  Erased in the backup " + backup + " too."));
        erased.missing()
                .forEach(backup ->
                        lines.add(
                                "  The backup "
                                        + backup
                                        + " is not where it was: erase there yourself."));
        command.say(document(erased), String.join("\n", lines));
        return StudyCommand.DONE;
    }

    private static Object document(Erased erased) {
        return Json.object(
                "codings", erased.codings(),
                "transcripts", erased.transcripts(),
                "shortened", erased.shortened(),
                "backups", erased.backups().stream().map(Path::toString).toList(),
                "missing_backups", erased.missing().stream().map(Path::toString).toList());
    }
}
