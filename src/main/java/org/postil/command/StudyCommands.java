package org.postil.command;

import java.io.Console;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.postil.project.Applied;
import org.postil.project.CheckReport;
import org.postil.project.Project;
import org.postil.project.Settings;
import org.postil.study.Milestone;
import org.postil.study.Problem;
import org.postil.study.Study;
import org.postil.study.Transcript;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The commands about the study as a whole.
final class StudyCommands {
    private StudyCommands() {}

    @Command(name = "new", description = "Create an empty study")
    static final class New extends StudyCommand {
        @Option(
                names = "--encrypt",
                description = "Encrypt it with a password: --password-file, or typed in")
        private boolean encrypt;

        New(Session session) {
            super(session);
        }

        @Override
        public Integer call() {
            Settings settings = session().settings(study());
            if (encrypt && settings.password() == null) {
                settings = settings.withPassword(typed());
            }
            if (!encrypt && settings.password() != null) {
                throw new WrongUsage(
                        "A password is given, but not --encrypt.",
                        "Add --encrypt, or leave the password out.");
            }
            try (Project project = Project.create(study().study(), settings)) {
                say(
                        Json.object("study", project.file().toString()),
                        project.file() + " is created.");
            }
            return DONE;
        }

        private static String typed() {
            Console console = System.console();
            if (console == null) {
                throw new Problem(
                        "There is no terminal to type a password in.",
                        "Give it with --password-file.");
            }
            char[] password = console.readPassword("Password: ");
            if (password == null || password.length == 0) {
                throw new Problem("No password was typed.", "Type one, or leave --encrypt out.");
            }
            return new String(password);
        }
    }

    @Command(name = "info", description = "What the study holds, in numbers")
    static final class Numbers extends StudyCommand {
        @Mixin private final Output output = new Output();

        Numbers(Session session) {
            super(session);
        }

        @Override
        public Integer call() {
            return session()
                    .reading(
                            study(),
                            project -> {
                                Map<String, @Nullable Object> numbers = numbers(project);
                                List<String> lines = new ArrayList<>();
                                numbers.forEach((name, number) ->
                                        lines.add(name.replace('_', ' ') + ": " + number));
                                output.print(this, numbers, String.join("\n", lines));
                                return DONE;
                            });
        }

        private static Map<String, @Nullable Object> numbers(Project project) {
            Study study = project.study();
            int turns = 0;
            int words = 0;
            for (Transcript transcript : study.transcripts()) {
                turns +=
                        (int) transcript.turns().stream().filter(turn -> turn.number() > 0).count();
                words += transcript.words();
            }
            return Json.object(
                    "transcripts", study.transcripts().size(),
                    "turns", turns,
                    "words", words,
                    "participants", study.participants().size(),
                    "codes", study.codebook().entries().size(),
                    "codings", study.codingCount(),
                    "coders", study.coders().size(),
                    "memos", study.memos().size(),
                    "statistics", study.statistics().size(),
                    "journal_entries", project.log().size(),
                    "schema_version", project.schemaVersion());
        }
    }

    @Command(name = "check", description = "Prove the study whole")
    static final class Check extends StudyCommand {
        @Mixin private final Output output = new Output();

        Check(Session session) {
            super(session);
        }

        @Override
        public Integer call() {
            return session()
                    .reading(
                            study(),
                            project -> {
                                CheckReport report = project.check();
                                String words =
                                        report.ok()
                                                ? "The study is whole."
                                                : String.join("\n", report.problems());
                                output.print(
                                        this,
                                        Json.object(
                                                "ok", report.ok(), "problems", report.problems()),
                                        words);
                                return report.ok() ? DONE : REFUSED;
                            });
        }
    }

    @Command(name = "log", description = "What was done, newest first")
    static final class Log extends StudyCommand {
        @Mixin private final Output output = new Output();

        @Option(
                names = "--limit",
                paramLabel = "N",
                description = "The most entries (default: all)")
        private int limit = Integer.MAX_VALUE;

        Log(Session session) {
            super(session);
        }

        @Override
        public Integer call() {
            return session()
                    .reading(
                            study(),
                            project -> {
                                WrongUsage.atLeast(0, limit, "--limit");
                                List<Map<String, @Nullable Object>> entries = entries(project);
                                String words =
                                        String.join("\n", entries.stream().map(Log::line).toList());
                                output.print(this, Json.object("entries", entries), words);
                                return DONE;
                            });
        }

        private List<Map<String, @Nullable Object>> entries(Project project) {
            List<Map<String, @Nullable Object>> entries = new ArrayList<>();
            project.log().reversed().stream()
                    .limit(limit)
                    .forEach(it ->
                            entries.add(
                                    Json.object(
                                            "sequence", it.sequence(),
                                            "time",
                                                    it.time()
                                                            .truncatedTo(ChronoUnit.MILLIS)
                                                            .toString(),
                                            "coder", it.coder(),
                                            "label", it.label())));
            return entries;
        }

        private static String line(Map<String, @Nullable Object> entry) {
            return String.join("  ", entry.values().stream().map(String::valueOf).toList());
        }
    }

    /// Undo, or redo: the same command in two directions.
    @Command
    static final class Steps extends StudyCommand {
        private final Function<Project, Applied> step;
        private final String done;

        @Option(names = "--steps", paramLabel = "N", description = "How many steps (default: 1)")
        private int steps = 1;

        /// @param step takes one step
        /// @param done what has become of it, for example `undone`
        Steps(Session session, Function<Project, Applied> step, String done) {
            super(session);
            this.step = step;
            this.done = done;
        }

        @Override
        public Integer call() {
            int wanted = WrongUsage.atLeast(1, steps, "--steps");
            return session()
                    .writing(
                            study(),
                            project -> {
                                List<String> labels = new ArrayList<>();
                                for (int taken = 0; taken < wanted; taken++) {
                                    labels.add(step.apply(project).change().label());
                                }
                                say(
                                        Json.object(done, labels),
                                        done + ": " + String.join("\n" + done + ": ", labels));
                                return DONE;
                            });
        }
    }

    @Command(name = "milestone", description = "Name this point of the journal")
    static final class NameMilestone extends StudyCommand {
        @Parameters(index = "1", paramLabel = "NAME", description = "The milestone's name")
        private String name = "";

        NameMilestone(Session session) {
            super(session);
        }

        @Override
        public Integer call() {
            return session()
                    .writing(
                            study(),
                            project -> {
                                project.milestone(name);
                                say(
                                        Json.object("milestone", name),
                                        "This point is named “" + name + "”.");
                                return DONE;
                            });
        }
    }

    @Command(name = "milestones", description = "The named points of the journal")
    static final class Milestones extends StudyCommand {
        @Mixin private final Output output = new Output();

        Milestones(Session session) {
            super(session);
        }

        @Override
        public Integer call() {
            return session()
                    .reading(
                            study(),
                            project -> {
                                List<Milestone> milestones = project.study().milestones();
                                List<Object> all = new ArrayList<>();
                                milestones.forEach(it ->
                                        all.add(
                                                Json.object(
                                                        "name",
                                                        it.name(),
                                                        "sequence",
                                                        it.sequence(),
                                                        "time",
                                                        it.time().toString())));
                                String words =
                                        milestones.isEmpty()
                                                ? "No milestones yet."
                                                : String.join(
                                                        "\n",
                                                        milestones.stream()
                                                                .map(it ->
                                                                        it.sequence()
                                                                                + "  "
                                                                                + it.time()
                                                                                + "  "
                                                                                + it.name())
                                                                .toList());
                                output.print(this, Json.object("milestones", all), words);
                                return DONE;
                            });
        }
    }

    @Command(name = "backup", description = "Write a verified copy")
    static final class Backup extends StudyCommand {
        @Option(
                names = "--out",
                paramLabel = "FILE",
                description = "The copy (default: beside the study, with the date)")
        private @Nullable Path out;

        Backup(Session session) {
            super(session);
        }

        @Override
        public Integer call() {
            return session()
                    .writing(
                            study(),
                            project -> {
                                Path target = out == null ? besideStudy(project) : out;
                                project.backup(target);
                                say(
                                        Json.object("backup", target.toString()),
                                        target + " is written and verified.");
                                return DONE;
                            });
        }

        private Path besideStudy(Project project) {
            String day = session().provenance().clock().instant().toString().substring(0, 10);
            return freeBeside(project, "-" + day, ".postil-backup");
        }
    }

    @Command(name = "restore", description = "Make a study of a backup")
    static final class Restore extends StudyCommand {
        @Parameters(
                index = "1",
                paramLabel = "STUDY",
                description = "The study to make; must not exist")
        private @Nullable Path target;

        Restore(Session session) {
            super(session);
        }

        @Override
        public Integer call() {
            if (target == null) {
                throw new IllegalStateException("The command line has taken the target already.");
            }
            Project.restore(study().study(), target, session().settings(study()));
            say(Json.object("study", target.toString()), target + " is restored.");
            return DONE;
        }
    }
}
