package org.postil.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.postil.study.Problem;

/// The file of a study, and what can be said of it before a database opens it.
///
/// @param path absolute
record StudyFile(Path path) {
    /// What the name of every study's file ends with.
    static final String ENDING = ".postil.mv.db";

    private static final String DATABASE_ENDING = ".mv.db";
    private static final String PLAIN = "H:2,";
    private static final String ENCRYPTED = "H2encrypt\n";

    /// @param study a path with or without the ending; `NAME.postil` will do too
    /// @throws Problem if the path cannot be given to the database
    static StudyFile of(Path study) {
        Path absolute = study.toAbsolutePath().normalize();
        Path last = absolute.getFileName();
        if (last == null || isFolder(study) || absolute.toString().contains(";")) {
            throw new Problem(
                    "“" + study + "” cannot be a study.",
                    "Choose a file name, without a semicolon in it or in its folders' names.");
        }
        String name = last.toString();
        if (name.endsWith(ENDING)) {
            return new StudyFile(absolute);
        }
        String ending = name.endsWith(".postil") ? DATABASE_ENDING : ENDING;
        return new StudyFile(absolute.resolveSibling(name + ending));
    }

    /// An empty path and the dots mean a folder; taken for a name they would put the study beside
    /// it.
    private static boolean isFolder(Path study) {
        String last = String.valueOf(study.getFileName());
        return last.isBlank() || last.equals(".") || last.equals("..");
    }

    /// The path as the database wants it.
    String databasePath() {
        String full = path.toString();
        return full.substring(0, full.length() - DATABASE_ENDING.length());
    }

    String name() {
        return path.getName(path.getNameCount() - 1).toString();
    }

    boolean exists() {
        return Files.exists(path);
    }

    long size() {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new UncheckedIOException("The size of " + path + " cannot be read.", e);
        }
    }

    /// @throws Problem if there is no such file, or its first bytes are not a study's, or the
    ///   password and the file do not go together
    void requireReadable(Access access) {
        if (!Files.isRegularFile(path)) {
            throw new Problem("There is no study " + path + ".", "Check the name.");
        }
        String head = head();
        if (head.startsWith(ENCRYPTED)) {
            if (!access.encrypted()) {
                throw new Problem(name() + " is encrypted.", "Give its password.");
            }
        } else if (!head.startsWith(PLAIN)) {
            throw notAStudy(path, null);
        } else if (access.encrypted()) {
            throw new Problem(name() + " is not encrypted.", "Open it without a password.");
        }
    }

    /// Whether the file opens with a password only; false where there is no such file.
    boolean isEncrypted() {
        return Files.isRegularFile(path) && head().startsWith(ENCRYPTED);
    }

    private String head() {
        try (InputStream in = Files.newInputStream(path)) {
            return new String(in.readNBytes(ENCRYPTED.length()), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new Problem(path + " cannot be read.", "Check its permissions.", e);
        }
    }

    static Problem notAStudy(Path file, @Nullable Throwable cause) {
        return new Problem(
                file.getFileName() + " is not a Postil study, or it is damaged.",
                "Choose another file, or restore a backup.",
                cause);
    }
}
