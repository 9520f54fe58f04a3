package org.postil.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.postil.project.ExportCaseSummaries;
import org.postil.project.ExportCodebook;
import org.postil.project.ExportCodings;
import org.postil.project.ExportMemos;
import org.postil.project.ExportStatistics;
import org.postil.project.Project;
import org.postil.study.Problem;
import org.postil.study.Transcript;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The commands that write what a study holds.
final class OutCommands {
    private OutCommands() {}

    /// Writes something of a study to a file and says what was written.
    @FunctionalInterface
    interface Export {
        /// @return what was written, for example `412 codings`
        String run(Project project, Path file);
    }

    /// An export to the file that `--out` names.
    static final class ToFile extends StudyCommand {
        private final Export export;

        @Option(
                names = "--out",
                paramLabel = "FILE",
                required = true,
                description = "The file; its ending is the format")
        private Path out = Path.of("");

        ToFile(Session session, Export export) {
            super(session);
            this.export = export;
        }

        @Override
        public Integer call() {
            return session()
                    .reading(
                            study(),
                            project -> {
                                String what = export.run(project, out);
                                say(
                                        Json.object("file", out.toString(), "written", what),
                                        out + " is written: " + what + ".");
                                return DONE;
                            });
        }
    }

    static String codebook(Project project, Path file) {
        return ExportCodebook.run(project, file) + " codes";
    }

    static String codings(Project project, Path file) {
        return ExportCodings.run(project.study(), project.texts(), file) + " codings";
    }

    static String memos(Project project, Path file) {
        return ExportMemos.run(project, file) + " memos";
    }

    static String summaries(Project project, Path file) {
        int written = ExportCaseSummaries.run(project, file);
        return written + (written == 1 ? " case summary" : " case summaries");
    }

    static String statistics(Project project, Path file) {
        return ExportStatistics.run(project.study(), file) + " cells";
    }

    @Command(
            name = "transcript",
            description = "Print the canonical text of a transcript, byte for byte")
    static final class Text extends StudyCommand {
        @Parameters(index = "1", paramLabel = "DOCUMENT", description = "The transcript's name")
        private String document = "";

        Text(Session session) {
            super(session);
        }

        @Override
        public Integer call() {
            return session()
                    .reading(
                            study(),
                            project -> {
                                Transcript transcript =
                                        project.study()
                                                .transcriptNamed(document)
                                                .orElseThrow(() -> missing(project));
                                print(transcript.name(), project.texts().text(transcript));
                                return DONE;
                            });
        }

        private void print(String name, String text) {
            if (json()) {
                say(Json.object("document", name, "text", text), text);
                return;
            }
            try {
                session().out().write(text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            session().out().flush();
        }

        private Problem missing(Project project) {
            String names =
                    String.join(
                            ", ",
                            project.study().transcripts().stream()
                                    .limit(20)
                                    .map(Transcript::name)
                                    .toList());
            return new Problem(
                    "There is no document “" + document + "” in the study.",
                    names.isEmpty() ? "" : "It holds " + names + ".");
        }
    }

    @Command(
            name = "erase",
            description = "Remove a participant or a transcript from everything Postil keeps")
    static final class Erase extends StudyCommand {
        @Option(
                names = "--participant",
                paramLabel = "P",
                description = "The participant, with what they said")
        private @Nullable String participant;

        @Option(names = "--transcript", paramLabel = "D", description = "The transcript")
        private @Nullable String transcript;

        @Option(names = "--yes", description = "Do not ask")
        private boolean yes;

        Erase(Session session) {
            super(session);
        }

        @Override
        public Integer call() {
            if ((participant == null) == (transcript == null)) {
                throw new WrongUsage(
                        "Name what to erase.",
                        "Give --participant or --transcript, one of the two.");
            }
            return session().writing(study(), this::erase);
        }

        private int erase(Project project) {
            Erasure erasure = new Erasure(project, this);
            return participant != null
                    ? erasure.participant(participant, yes)
                    : erasure.transcript(String.valueOf(transcript), yes);
        }
    }
}
