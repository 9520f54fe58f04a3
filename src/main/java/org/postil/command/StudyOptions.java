package org.postil.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The study a command works on, and as whom.
final class StudyOptions {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    // Not required for picocli's sake: `joint import STUDY` would else miss the STUDY of `joint`.
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "STUDY",
            description = "The study's file, with or without .postil.mv.db")
    private @Nullable Path study;

    @Option(
            names = "--coder",
            paramLabel = "NAME",
            description = "Who makes the change (default: your user name)")
    private @Nullable String coder;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "A file with the password of an encrypted study")
    private @Nullable Path passwordFile;

    /// @throws ParameterException if it is missing
    Path study() {
        if (study == null) {
            if (command == null) {
                throw new IllegalStateException("These options belong to no command.");
            }
            throw new ParameterException(
                    command.commandLine(), "Missing required parameter: 'STUDY'");
        }
        return study;
    }

    @Nullable String coder() {
        return coder;
    }

    @Nullable Path passwordFile() {
        return passwordFile;
    }
}
