package org.postil.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.postil.project.BuildExample;
import org.postil.project.Project;
import org.postil.project.Settings;
import org.postil.study.Problem;
import org.postil.task.Progress;

/// A copy of the example to work in.
final class ExampleCopy {
    private ExampleCopy() {}

    /// Makes the copy beside its place and puts it there when it is whole: a stop in between leaves
    /// nothing behind.
    ///
    /// @throws Problem if it cannot be made there
    static void make(Launch launch, Path copy, Progress progress) {
        Path ending = Path.of(copy.getFileName() + ".postil.mv.db");
        try {
            Files.createDirectories(copy.toAbsolutePath().getParent());
            Path folder = Files.createTempDirectory(copy.toAbsolutePath().getParent(), ".example");
            try {
                Path made = folder.resolve(copy.getFileName());
                // By the example's own hand, at its own time: the coder of this desk can undo
                // what they do themselves and nothing of the example.
                try (Project project =
                        Project.create(made, Settings.of("Postil", BuildExample.provenance()))) {
                    BuildExample.fill(project, launch.home(), progress);
                }
                progress.checkCancelled();
                Files.move(
                        folder.resolve(ending),
                        copy.resolveSibling(ending),
                        StandardCopyOption.ATOMIC_MOVE);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new Problem(
                    "The example cannot be copied to " + copy.getParent() + ".",
                    "Check that this folder can be written to: " + e.getMessage(),
                    e);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.delete(file);
        }
    }
}
