import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Whole folders.
final class Disk {
    private static final double MEGABYTE = 1e6;

    private Disk() {}

    /// Everything in a folder and the folder itself, parents first, in the order of their names.
    static List<Path> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }

    static void copy(Path from, Path to) throws IOException {
        for (Path file : all(from)) {
            Path copy = to.resolve(from.relativize(file));
            if (Files.isDirectory(file)) {
                Files.createDirectories(copy);
            } else {
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    static void setTimes(Path folder, FileTime time) throws IOException {
        for (Path file : all(folder)) {
            Files.setLastModifiedTime(file, time);
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> all = all(folder);
            for (Path file : all.stream().sorted(Comparator.reverseOrder()).toList()) {
                // The runtime's legal texts are read-only, which Windows takes literally.
                file.toFile().setWritable(true);
                Files.delete(file);
            }
        }
    }

    static void printSizes(Path folder) throws IOException {
        try (Stream<Path> made = Files.list(folder)) {
            for (Path path : made.sorted().toList()) {
                long bytes = 0;
                for (Path file : all(path)) {
                    bytes += Files.isRegularFile(file) ? Files.size(file) : 0;
                }
                System.out.printf(Locale.ROOT, "%8.1f MB  %s%n", bytes / MEGABYTE, path);
            }
        }
    }
}
