package org.postil.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.postil.analysis.JointDisplays;
import org.postil.analysis.MixedMethodsReport;
import org.postil.analysis.ReportOptions;
import org.postil.project.Project;
import org.postil.project.ShowJointDisplay;
import org.postil.project.WriteReport;
import org.postil.report.Block;
import org.postil.report.JointTable;
import org.postil.report.Report;
import org.postil.study.JointDisplay;
import org.postil.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The commands that write documents.
final class ReportCommands {
    private ReportCommands() {}

    @Command(name = "report", description = "Write the mixed-methods report: docx, xlsx or html")
    static final class WholeReport extends StudyCommand {
        @Mixin private final FilterOptions filters = new FilterOptions();

        @Option(
                names = "--counts",
                paramLabel = "text|annex",
                description = "Where the counts stand (default: annex)")
        private String counts = "annex";

        @Option(
                names = "--title",
                paramLabel = "TITLE",
                description = "The title (default: the study's name)")
        private @Nullable String title;

        @Option(
                names = "--out",
                paramLabel = "FILE",
                description =
                        "The file; its ending is the format (default: a new docx beside the"
                                + " study)")
        private @Nullable Path out;

        WholeReport(Session session) {
            super(session);
        }

        @Override
        public Integer call() {
            return session()
                    .reading(
                            study(),
                            project -> {
                                Study study = filters.study(project);
                                Path file = out == null ? freeBeside(project, "", ".docx") : out;
                                WriteReport.run(
                                        MixedMethodsReport.of(
                                                study, project.texts(), options(project, study)),
                                        file);
                                say(Json.object("file", file.toString()), file + " is written.");
                                return DONE;
                            });
        }

        private ReportOptions options(Project project, Study study) {
            return ReportOptions.of(
                            title == null ? name(project) : title,
                            session().provenance().clock().instant())
                    .withCounts(counts(counts))
                    .withScope(filters.scope(study));
        }

        private static ReportOptions.Counts counts(String word) {
            return switch (word.toLowerCase(Locale.ROOT)) {
                case "text" -> ReportOptions.Counts.TEXT;
                case "annex" -> ReportOptions.Counts.ANNEX;
                default ->
                        throw new WrongUsage(
                                "“" + word + "” is not a place for counts.",
                                "Write text or annex.");
            };
        }
    }

    @Command(
            name = "joint",
            description = "One joint display, stored or given; `joint import` brings them in")
    static final class Joint extends StudyCommand {
        @Mixin private final FilterOptions filters = new FilterOptions();
        @Mixin private final Output output = new Output();

        @Parameters(
                index = "1",
                arity = "0..1",
                paramLabel = "NAME",
                description = "A stored joint display")
        private @Nullable String name;

        @Option(
                names = "--definition",
                paramLabel = "FILE.json",
                description = "A joint display that is not stored")
        private @Nullable Path definition;

        Joint(Session session) {
            super(session);
        }

        @Override
        public Integer call() {
            return session()
                    .reading(
                            study(),
                            project -> {
                                Study study = filters.study(project);
                                JointDisplay display =
                                        definition != null
                                                ? ShowJointDisplay.defined(
                                                        study, project.texts(), definition)
                                                : ShowJointDisplay.named(
                                                        study, name == null ? "" : name);
                                show(
                                        JointDisplays.fill(
                                                study,
                                                project.texts(),
                                                display,
                                                filters.scope(study)));
                                return DONE;
                            });
        }

        private void show(JointTable table) {
            Path file = output.out();
            if (file != null && !output.outIsJson()) {
                Block block = new Block.Joint(table, "joint");
                WriteReport.run(
                        new Report(
                                table.title(),
                                "",
                                "",
                                session().provenance().clock().instant(),
                                "en-GB",
                                List.of(block)),
                        file);
            }
            output.print(this, JointJson.of(table), JointJson.words(table));
        }
    }
}
