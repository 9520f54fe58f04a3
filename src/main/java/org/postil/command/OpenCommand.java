package org.postil.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.postil.study.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Opens the window with a study.
@Command(name = "open", description = "Open the window with this study, or the last one")
final class OpenCommand implements Callable<Integer> {
    private final Window window;

    @Parameters(
            paramLabel = "STUDY",
            arity = "0..1",
            description = "The study (default: the one that was open last)")
    private @Nullable Path study;

    OpenCommand(Window window) {
        this.window = window;
    }

    @Override
    public Integer call() {
        if (!window.isPossible()) {
            throw new Problem(
                    "There is no display to open a window on.",
                    "Use the commands, see postil --help, or start Postil where there is one.");
        }
        window.run(study);
        return StudyCommand.DONE;
    }
}
