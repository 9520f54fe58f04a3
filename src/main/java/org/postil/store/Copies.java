package org.postil.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;
import org.postil.study.Problem;

/// Copies of a study's file. A copy gets its name only when it was found whole.
final class Copies {
    private Copies() {}

    /// @throws Problem if there is a file of that name already, or no folder for it
    static void requireFree(Path target) {
        if (Files.exists(target)) {
            throw new Problem(target + " is there already.", "Choose another name.");
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Problem("There is no folder " + folder + ".", "Create it first.");
        }
    }

    /// Where a copy stands until it is whole: beside its place, with the ending that the database
    /// wants.
    static Path unfinished(Path target) {
        return target.toAbsolutePath()
                .resolveSibling(target.getFileName() + ".part" + StudyFile.ENDING);
    }

    static void copy(Path from, Path to) {
        try {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            delete(to);
            throw new Problem(
                    from + " could not be copied to " + to + ".",
                    "Check that there is room on the disk and the folder can be written to.",
                    e);
        }
    }

    static void move(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            delete(from);
            throw new Problem(
                    to + " could not be written.", "Check that the folder can be written to.", e);
        }
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new Problem(file + " could not be deleted.", "Delete it by hand.", e);
        }
    }

    /// Opens a copy, and deletes it if it is not whole.
    ///
    /// @throws Problem if it is not
    static void verify(Path copy, Access access) {
        boolean whole = false;
        try (Store store = Store.open(copy, access.reading())) {
            List<String> problems = store.check(store.read());
            if (!problems.isEmpty()) {
                throw new Problem(
                        "The copy is not whole: " + problems.getFirst(),
                        "Check the study that it was made from.");
            }
            whole = true;
        } finally {
            if (!whole) {
                delete(copy);
            }
        }
    }

    /// Works on a backup: on a copy of it that takes its place when all went well.
    static void alter(Path backup, Access access, Consumer<Store> work) {
        Path copy = unfinished(backup);
        copy(backup, copy);
        boolean done = false;
        try (Store store = Store.open(copy, access)) {
            work.accept(store);
            done = true;
        } finally {
            if (!done) {
                delete(copy);
            }
        }
        verify(copy, access);
        move(copy, backup);
    }
}
