package org.postil.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.postil.study.Problem;

/// A file that somebody wants to have read: there, a file, not empty, and not too large.
final class InputFile {
    /// The largest file that is read, in bytes.
    static final long LIMIT = 100L << 20;

    private final Path path;
    private final String name;

    private InputFile(Path path, String name) {
        this.path = path;
        this.name = name;
    }

    /// @throws Problem if there is no such file, or it is a folder, unreadable, empty or too large
    static InputFile of(Path path) {
        if (Files.isDirectory(path)) {
            throw new Problem(path + " is a folder.", "Choose a file in it.");
        }
        if (!Files.exists(path)) {
            throw new Problem("There is no file " + path + ".", "Check the name and the folder.");
        }
        Path last = path.getFileName();
        InputFile file = new InputFile(path, last == null ? path.toString() : last.toString());
        if (!Files.isReadable(path) || !Files.isRegularFile(path)) {
            throw file.unreadable(null);
        }
        long size = file.size();
        if (size == 0) {
            throw file.problem("is empty.", "Check that it was saved or downloaded completely.");
        }
        if (size > LIMIT) {
            throw file.problem(
                    "is larger than " + (LIMIT >> 20) + " MB.", "Split it into smaller files.");
        }
        return file;
    }

    private long size() {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    Path path() {
        return path;
    }

    /// The file's name with its ending.
    String name() {
        return name;
    }

    /// What stands behind the last dot, in lower case; empty without a dot.
    String ending() {
        return ending(name);
    }

    /// What stands behind a file name's last dot, in lower case; empty without a dot.
    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /// The first bytes, fewer where the file is shorter.
    byte[] head(int length) {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(length);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /// A problem with this file.
    ///
    /// @param what the rest of a sentence that begins with the file's name
    Problem problem(String what, String remedy) {
        return new Problem(name + " " + what, remedy);
    }

    private Problem unreadable(@Nullable IOException cause) {
        return new Problem(
                name + " cannot be read.", "Check that you are allowed to read it.", cause);
    }
}
