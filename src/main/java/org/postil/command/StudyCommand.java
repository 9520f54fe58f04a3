package org.postil.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.postil.project.Project;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// A command that works on one study.
abstract class StudyCommand implements Callable<Integer> {
    static final int DONE = 0;
    static final int REFUSED = 1;

    @Mixin private final StudyOptions study = new StudyOptions();

    @Option(names = "--json", description = "Print one JSON document and nothing else")
    private boolean json;

    private final Session session;

    StudyCommand(Session session) {
        this.session = session;
    }

    /// The study's name: that of its file without the ending.
    static String name(Project project) {
        return String.valueOf(project.file().getFileName())
                .replaceFirst("\\.postil\\.mv\\.db$", "");
    }

    /// A file beside the study that does not exist yet; numbered where there is one of its name.
    static Path freeBeside(Project project, String mark, String ending) {
        String start = name(project) + mark;
        Path file = project.file().resolveSibling(start + ending);
        for (int number = 2; Files.exists(file); number++) {
            file = project.file().resolveSibling(start + "-" + number + ending);
        }
        return file;
    }

    /// Prints a result in the form that was asked for.
    void say(Object document, String words) {
        session.out().println(json ? Json.text(document) : words);
    }

    boolean json() {
        return json;
    }

    StudyOptions study() {
        return study;
    }

    Session session() {
        return session;
    }
}
