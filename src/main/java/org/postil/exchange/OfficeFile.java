package org.postil.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.postil.study.Problem;

/// Names and places of the files that are written.
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
                "End the name with " + String.join(" or ", endings) + ".");
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
            throw new Problem(
                    "The folder “" + folder + "” could not be made.",
                    "Choose a folder that may be written to.",
                    e);
        }
    }

    /// Puts finished content in its place, whole or not at all.
    ///
    /// @throws Problem where the file cannot be written
    static void put(byte[] content, Path file) {
        WholeFile.write(file, out -> out.write(content));
    }
}
