package org.postil.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The study a command works on, and as whom.
final class StudyOptions {
    @Parameters(
            index = "0",
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

    Path study() {
        if (study == null) {
            throw new IllegalStateException("The command line has taken the study already.");
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
