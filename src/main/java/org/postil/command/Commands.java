package org.postil.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.postil.project.ImportAsked;
import org.postil.project.ImportCaseSummaries;
import org.postil.project.ImportCodebook;
import org.postil.project.ImportCodings;
import org.postil.project.ImportGuide;
import org.postil.project.ImportMemos;
import org.postil.project.ImportParticipants;
import org.postil.project.ImportProgress;
import org.postil.project.ImportReport;
import org.postil.project.Project;
import org.postil.study.Problem;
import org.postil.task.Cancelled;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// All commands, and what becomes of their failures.
public final class Commands {
    private final Session session;

    private Commands(Session session) {
        this.session = session;
    }

    /// Runs one command line.
    ///
    /// @return 0 = done, 1 = could not be done or some input was refused, 2 = wrong usage
    public static int run(Session session, Benchmark benchmark, Window window, String... args) {
        CommandLine line = new Commands(session).line(benchmark, window);
        line.setOut(new PrintWriter(session.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(session.err(), true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler((failure, command, parsed) -> report(session, failure));
        return line.execute(args);
    }

    /// The one place where a failure is told.
    private static int report(Session session, Exception failure) {
        switch (failure) {
            case Problem problem -> session.err().println("postil: " + problem.sentences());
            case WrongUsage usage -> {
                session.err().println("postil: " + usage.getMessage());
                return CommandLine.ExitCode.USAGE;
            }
            case Cancelled cancelled ->
                    session.err().println("postil: Cancelled; nothing was changed.");
            default ->
                    session.err()
                            .println(
                                    "postil: Postil made a mistake: "
                                            + failure
                                            + " at "
                                            + place(failure)
                                            + ". Please report it with what you did.");
        }
        return StudyCommand.REFUSED;
    }

    private static String place(Exception failure) {
        return failure.getStackTrace().length == 0
                ? "an unknown place"
                : String.valueOf(failure.getStackTrace()[0]);
    }

    private CommandLine line(Benchmark benchmark, Window window) {
        CommandLine root = new CommandLine(new Root(session, window));
        root.addSubcommand(new OpenCommand(window));
        root.addSubcommand(new DemoCommand(session));
        root.addSubcommand(new StudyCommands.New(session));
        root.addSubcommand(new StudyCommands.Numbers(session));
        root.addSubcommand(new StudyCommands.Check(session));
        root.addSubcommand(new StudyCommands.Log(session));
        root.addSubcommand(
                "undo",
                described(
                        new StudyCommands.Steps(session, Project::undo, "undone"),
                        "Take back what was done last"));
        root.addSubcommand(
                "redo",
                described(
                        new StudyCommands.Steps(session, Project::redo, "redone"),
                        "Do again what was taken back"));
        root.addSubcommand(new StudyCommands.NameMilestone(session));
        root.addSubcommand(new StudyCommands.Milestones(session));
        root.addSubcommand(new StudyCommands.Backup(session));
        root.addSubcommand(new StudyCommands.Restore(session));
        root.addSubcommand(new OutCommands.Erase(session));
        root.addSubcommand(new InCommands.Transcripts(session));
        addGroups(root);
        root.addSubcommand(new OutCommands.Text(session));
        root.addSubcommand(new FindCommands.QuoteCommand(session));
        root.addSubcommand(new FindCommands.SearchCommand(session));
        root.addSubcommand(new ReviewCommand(session));
        root.addSubcommand(new ReportCommands.WholeReport(session));
        root.addSubcommand(new BenchCommand(session, benchmark));
        root.getSubcommands().values().forEach(Commands::helped);
        return root;
    }

    private void addGroups(CommandLine root) {
        CommandLine codebook = group(root, "codebook", "Import or export the codebook");
        addImport(codebook, ImportCodebook::run, "Import a codebook: qdc qde qdpx xlsx csv");
        addExport(codebook, OutCommands::codebook, "Write it as qdc, csv, xlsx or docx");
        addImport(
                group(root, "participants", "Import participants"),
                ImportParticipants::run,
                "participant,document,speaker[,date] and attributes");
        addImport(
                group(root, "guide", "Import the topic guide"),
                ImportGuide::run,
                "question,text,codes");
        addImport(
                group(root, "asked", "Import who was asked what"),
                ImportAsked::run,
                "participant,question,state");
        CommandLine codings = group(root, "codings", "Import or export codings");
        addImport(
                codings,
                ImportCodings::run,
                "document,start,end,code[,coder][,comment][,quote] and coding attributes");
        addExport(codings, OutCommands::codings, "Write all codings as csv");
        addImport(
                group(root, "progress", "Import who has finished what"),
                ImportProgress::run,
                "coder,document,finished");
        addNotes(root);
        CommandLine statistics = group(root, "statistics", "Import or export published statistics");
        statistics.addSubcommand("import", new InCommands.Statistics(session));
        addExport(statistics, OutCommands::statistics, "Write all published statistics as csv");
        CommandLine joint = new CommandLine(new ReportCommands.Joint(session));
        joint.addSubcommand("import", new InCommands.JointDisplays(session));
        root.addSubcommand("joint", joint);
        CommandLine table = group(root, "table", "Count");
        table.addSubcommand(new FindCommands.FrequencyTable(session));
        table.addSubcommand(new FindCommands.CrosstabTable(session));
    }

    private void addNotes(CommandLine root) {
        CommandLine memos = group(root, "memos", "Import or export memos");
        addImport(memos, ImportMemos::run, "kind,about,title,text[,coder][,created]");
        addExport(memos, OutCommands::memos, "Write all memos as csv, docx, xlsx or html");
        CommandLine summaries = group(root, "summaries", "Import or export case summaries");
        addImport(
                summaries,
                ImportCaseSummaries::run,
                "participant,code,text[,coder][,written][,quotes]");
        addExport(
                summaries,
                OutCommands::summaries,
                "Write all case summaries: csv a row each, docx, xlsx or html as the matrix");
    }

    private void addImport(
            CommandLine group, BiFunction<Project, Path, ImportReport> work, String description) {
        group.addSubcommand(
                "import", described(new InCommands.OneFile(session, work), description));
    }

    private void addExport(CommandLine group, OutCommands.Export export, String description) {
        group.addSubcommand(
                "export", described(new OutCommands.ToFile(session, export), description));
    }

    private static CommandLine group(CommandLine root, String name, String description) {
        CommandLine group = described(new Group(), description);
        root.addSubcommand(name, group);
        return group;
    }

    private static CommandLine described(Object command, String description) {
        CommandLine line = new CommandLine(command);
        line.getCommandSpec().usageMessage().description(description);
        return line;
    }

    /// Gives a command and those below it `--help`.
    private static void helped(CommandLine line) {
        line.getCommandSpec().mixinStandardHelpOptions(true);
        line.getSubcommands().values().forEach(Commands::helped);
    }

    /// Postil without a command.
    @Command(
            name = "postil",
            version = "Postil 0.1.0",
            mixinStandardHelpOptions = true,
            description =
                    "Qualitative and mixed-methods research. Without a command it opens the window"
                            + " with the last study, or with a copy of the example.")
    static final class Root implements Callable<Integer> {
        private final Session session;
        private final Window window;

        Root(Session session, Window window) {
            this.session = session;
            this.window = window;
        }

        @Override
        public Integer call() {
            if (window.isPossible()) {
                window.run(null);
                return StudyCommand.DONE;
            }
            session.out()
                    .println(
                            "There is no display to open a window on, so the example is built:"
                                    + " `postil demo`.");
            return new DemoCommand(session).call();
        }
    }

    /// A word that needs another, such as `codebook`.
    @Command
    static final class Group implements Callable<Integer> {
        @Spec private @Nullable CommandSpec spec;

        @Override
        public Integer call() {
            if (spec != null) {
                spec.commandLine().usage(spec.commandLine().getErr());
            }
            return CommandLine.ExitCode.USAGE;
        }
    }
}
