package org.postil.exchange;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.postil.study.Problem;

/// Puts a finished file in its place, whole or not at all.
final class OfficeFile {
    private OfficeFile() {}

    /// The ending of a file's name in small letters, with the dot; empty where there is none.
    static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }

    /// What to say of an ending that is none of ours.
    static Problem unknown(Path file, List<String> endings) {
        return new Problem(
                "“" + file.getFileName() + "” has no ending that says which format to write.",
                "End the name with " + String.join(", ", endings) + ".");
    }

    /// The folder in which the file will be, made where it is missing.
    ///
    /// @throws Problem where it cannot be made
    static Path folder(Path file) {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new Problem("“" + file + "” is a folder.", "Choose the name of a file.");
        }
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    /// Writes the file beside its place first, then moves it there.
    ///
    /// @throws Problem where the folder or the file cannot be written
    static void put(byte[] content, Path file) {
        Path unfinished = folder(file).resolve("." + file.getFileName() + ".part");
        try {
            try {
                Files.write(unfinished, content);
                move(unfinished, file);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    private static Problem failed(Path file, IOException cause) {
        return new Problem(
                "“" + file + "” could not be written.",
                "Close it where it is open, and check that its folder may be written to.",
                cause);
    }

    private static void move(Path unfinished, Path target) throws IOException {
        try {
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
