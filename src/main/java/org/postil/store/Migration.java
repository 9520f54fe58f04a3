package org.postil.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.postil.study.Problem;

/// Brings the file of an older Postil to the newest schema.
///
/// The database commits each statement that alters a table, so that an interrupted script would
/// leave a file between two schemas. The scripts therefore run on a copy, which takes the file's
/// place when it was opened and found whole; until then the file stays as it was.
final class Migration {
    private Migration() {}

    /// @param open the study's file, open for writing
    /// @return the same file, open, with the newest schema
    /// @throws Problem if it is no study, or one of a newer Postil, or cannot be migrated; then it
    ///   is closed and as it was
    static Database upToDate(Database open, StudyFile file, Access access, Durability durability) {
        if (version(open, file) == Schema.NEWEST) {
            return open;
        }
        open.close();
        migrate(file, access);
        return Database.open(file, access, FileKey.of(access), durability);
    }

    private static int version(Database open, StudyFile file) {
        boolean known = false;
        try {
            int version = open.read(handle -> Schema.require(handle, file)).version();
            known = true;
            return version;
        } finally {
            if (!known) {
                open.close();
            }
        }
    }

    private static void migrate(StudyFile file, Access access) {
        try {
            // Where the name is a link, what it leads to is replaced and not the link.
            Path real = file.path().toRealPath();
            FileTime before = Files.getLastModifiedTime(real);
            Path copy = Copies.unfinished(real);
            Copies.copy(real, copy);
            alter(new StudyFile(copy), access);
            Copies.verify(copy, access);
            if (!Files.getLastModifiedTime(real).equals(before)) {
                Copies.delete(copy);
                throw new Problem(
                        file.name() + " was changed while it was brought to a newer form.",
                        "Open it again.");
            }
            Copies.move(copy, real);
        } catch (IOException e) {
            throw new Problem(
                    file.name() + " could not be brought to the form of this Postil.",
                    "Check that its folder can be written to; the study is as it was.",
                    e);
        }
    }

    private static void alter(StudyFile copy, Access access) {
        boolean done = false;
        try (Database database =
                Database.open(copy, access, FileKey.of(access), Durability.EACH_CHANGE)) {
            database.write(handle -> {
                int version = Schema.require(handle, copy).version();
                Schema.migrate(handle, version);
                return version;
            });
            done = true;
        } finally {
            if (!done) {
                Copies.delete(copy.path());
            }
        }
    }
}
