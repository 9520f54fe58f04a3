package org.postil.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.postil.project.BuildExample;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Builds the example and writes its report.
@Command(name = "demo", description = "Build the example and write its report, codebook and quotes")
final class DemoCommand implements Callable<Integer> {
    private final Session session;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "The folder to write to (default: exports of the program's folder where that"
                            + " is there, else of the current one)")
    private @Nullable Path out;

    DemoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path folder = out == null ? exports() : out;
        BuildExample.Result result = BuildExample.run(session.home(), folder, session.steps());
        session.out().println(Printed.of(result.frequencies()));
        session.out().println();
        if (result.imports().hasRefusals() || !result.check().ok()) {
            session.err().println(Printed.of(result.imports()));
            result.check()
                    .problems()
                    .forEach(problem -> session.err().println("postil: " + problem));
            return StudyCommand.REFUSED;
        }
        session.out().println("The study is whole. Written:");
        result.files().forEach(file -> session.out().println("  " + file));
        return StudyCommand.DONE;
    }

    /// An installed program has no folder for results, and must not be given one.
    private Path exports() {
        Path beside = session.home().resolve("exports");
        return Files.isDirectory(beside) ? beside : Path.of("exports");
    }
}
