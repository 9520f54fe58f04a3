package org.postil.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.postil.study.Problem;

/// The numbered scripts that make the tables, and the row that says which of them a file has seen.
final class Schema {
    /// The number of the newest script.
    static final int NEWEST = 2;

    /// In place of a size: something was erased, and the file was not rewritten yet.
    static final long ERASED = -1;

    /// The one row of the table `study`.
    ///
    /// @param compactedSize the file's size in bytes when it was last rewritten; 0 for not measured
    ///   since, [#ERASED] for overdue
    record StudyRow(UUID id, int version, long compactedSize) {}

    private Schema() {}

    /// Makes the tables of an empty database.
    static void create(Handle handle, UUID study) {
        run(handle, 0);
        handle.execute(
                "insert into study (id, schema_version, compacted_size) values (?, ?, 0)",
                study,
                NEWEST);
    }

    /// Runs the scripts that a file has not seen. Each statement commits by itself: on a copy
    /// alone.
    ///
    /// @param version of the file; less than [#NEWEST]
    static void migrate(Handle handle, int version) {
        run(handle, version);
        handle.execute("update study set schema_version = ?", NEWEST);
    }

    private static void run(Handle handle, int after) {
        for (int version = after + 1; version <= NEWEST; version++) {
            for (String statement : script(version).split(";\\s*\\n")) {
                if (!statement.isBlank()) {
                    handle.execute(statement);
                }
            }
        }
    }

    private static String script(int version) {
        String name = String.format(Locale.ROOT, "schema-%03d.sql", version);
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceAll("(?m)^--.*$", "");
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read.", e);
        }
    }

    /// What the file says of itself.
    ///
    /// @throws Problem if it is no study, or one of a newer Postil
    static StudyRow require(Handle handle, StudyFile file) {
        if (tables(handle).stream().noneMatch("study"::equals)) {
            throw StudyFile.notAStudy(file.path(), null);
        }
        StudyRow row = row(handle);
        if (row == null) {
            throw StudyFile.notAStudy(file.path(), null);
        }
        if (row.version() > NEWEST) {
            throw new Problem(
                    file.name()
                            + " was written by a newer Postil: its schema is "
                            + row.version()
                            + ", this one knows "
                            + NEWEST
                            + ".",
                    "Install the newer Postil.");
        }
        return row;
    }

    /// The names of the tables there are.
    static List<String> tables(Handle handle) {
        return handle.createQuery(
                        "select table_name from information_schema.tables"
                                + " where table_schema = 'public'")
                .mapTo(String.class)
                .list();
    }

    static @Nullable StudyRow row(Handle handle) {
        return handle.createQuery("select id, schema_version, compacted_size from study")
                .map((rows, context) ->
                        new StudyRow(
                                rows.getObject(1, UUID.class), rows.getInt(2), rows.getLong(3)))
                .findOne()
                .orElse(null);
    }

    static void rememberSize(Handle handle, long bytes) {
        handle.execute("update study set compacted_size = ?", bytes);
    }
}
