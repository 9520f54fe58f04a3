package org.postil.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.postil.project.Project;
import org.postil.project.Settings;
import org.postil.study.Problem;
import org.postil.study.Provenance;
import org.postil.task.Progress;

/// What one run of the command line works with: its streams, its surroundings, and how a study is
/// opened.
///
/// @param home the folder of the program with `transcripts/` and `codebooks/`
/// @param cache the folder for search indexes; null for the study's own folder
/// @param user the name that stands in the journal unless `--coder` says another
/// @param terminal whether progress is shown
public record Session(
        PrintStream out,
        PrintStream err,
        Provenance provenance,
        Path home,
        @Nullable Path cache,
        String user,
        boolean terminal) {

    /// Opens a study for reading and hands it to the work.
    <T> T reading(StudyOptions options, Function<Project, T> work) {
        try (Project project = Project.open(options.study(), settings(options).reading())) {
            return work.apply(project);
        }
    }

    /// Opens a study for writing and hands it to the work.
    <T> T writing(StudyOptions options, Function<Project, T> work) {
        try (Project project = Project.open(options.study(), settings(options))) {
            return work.apply(project);
        }
    }

    /// How the study is opened, as the options say.
    Settings settings(StudyOptions options) {
        String coder = options.coder() == null ? user : options.coder();
        return Settings.of(coder, provenance)
                .withPassword(password(options.passwordFile()))
                .withCache(cache);
    }

    private static @Nullable String password(@Nullable Path file) {
        if (file == null) {
            return null;
        }
        try {
            String password = Files.readString(file).stripTrailing();
            if (password.isEmpty()) {
                throw new Problem(file + " is empty.", "Write the password into it.");
            }
            return password;
        } catch (IOException e) {
            throw new Problem(
                    "The password file " + file + " cannot be read.", "Check its path.", e);
        }
    }

    /// Tells of the steps of the main job on standard error, a line each, on a terminal or not: it
    /// takes long enough that a silent program would seem to hang.
    Progress steps() {
        return terminal ? new Ticker(err) : new Lines(err);
    }

    /// Shows progress on standard error, on a terminal alone.
    Progress progress() {
        return terminal ? new Ticker(err) : Progress.NONE;
    }
}
