package org.postil.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.postil.project.ImportJointDisplays;
import org.postil.project.ImportReport;
import org.postil.project.ImportStatistics;
import org.postil.project.ImportTranscripts;
import org.postil.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The commands that bring files into a study.
final class InCommands {
    private InCommands() {}

    /// A command that imports and prints what became of each file.
    abstract static class ImportCommand extends StudyCommand {
        @Mixin private final Output output = new Output();

        ImportCommand(Session session) {
            super(session);
        }

        abstract ImportReport run(Project project);

        @Override
        public Integer call() {
            ImportReport report = session().writing(study(), this::run);
            output.print(this, Json.of(report), Printed.of(report));
            return report.hasRefusals() ? REFUSED : DONE;
        }
    }

    /// An import of several files as one entry of the journal.
    abstract static class ManyFiles extends ImportCommand {
        @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "The files")
        private List<Path> files = new ArrayList<>();

        ManyFiles(Session session) {
            super(session);
        }

        List<Path> files() {
            return files;
        }
    }

    /// An import of one file as one entry of the journal.
    static final class OneFile extends ImportCommand {
        private final BiFunction<Project, Path, ImportReport> work;

        @Parameters(index = "1", paramLabel = "FILE", description = "The file")
        private Path file = Path.of("");

        OneFile(Session session, BiFunction<Project, Path, ImportReport> work) {
            super(session);
            this.work = work;
        }

        @Override
        ImportReport run(Project project) {
            return work.apply(project, file);
        }
    }

    @Command(name = "import", description = "Import transcripts: txt md docx odt vtt srt")
    static final class Transcripts extends ManyFiles {
        @Option(
                names = "--as",
                paramLabel = "NAME",
                description = "The transcript's name, for a single file")
        private @Nullable String name;

        Transcripts(Session session) {
            super(session);
        }

        @Override
        ImportReport run(Project project) {
            return ImportTranscripts.run(project, files(), name, session().progress());
        }
    }

    @Command(name = "import", description = "Import published statistics, one printed cell a row")
    static final class Statistics extends ManyFiles {
        Statistics(Session session) {
            super(session);
        }

        @Override
        ImportReport run(Project project) {
            return ImportStatistics.run(project, files());
        }
    }

    @Command(name = "import", description = "Import joint displays from JSON")
    static final class JointDisplays extends ManyFiles {
        JointDisplays(Session session) {
            super(session);
        }

        @Override
        ImportReport run(Project project) {
            return ImportJointDisplays.run(project, files());
        }
    }
}
