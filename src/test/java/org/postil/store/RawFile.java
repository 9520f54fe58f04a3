package org.postil.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Everything that stands in a study's file, row by row, however it got there.
public final class RawFile {
    private RawFile() {}

    /// Every cell of every table as text, compressed records both as they are and inflated.
    public static List<String> cells(Path study, @Nullable String password) {
        Access access = new Access(password, true);
        StudyFile file = StudyFile.of(study);
        try (Database database =
                Database.open(file, access, FileKey.of(access), Durability.EACH_CHANGE)) {
            return database.read(handle -> {
                List<String> cells = new ArrayList<>();
                for (String table : Schema.tables(handle)) {
                    handle.createQuery("select * from \"" + table + "\"")
                            .mapToMap()
                            .forEach(row -> row.values().forEach(it -> cells.add(text(it))));
                }
                handle.createQuery("select sequence from journal where kind = 'DO'")
                        .mapTo(Long.class)
                        .forEach(it -> cells.add(inflated(handle, it)));
                return cells;
            });
        }
    }

    private static String inflated(Handle handle, long sequence) {
        List<ByteArrayInputStream> parts =
                handle.createQuery("select body from journal_part where sequence = ? order by part")
                        .bind(0, sequence)
                        .mapTo(byte[].class)
                        .map(ByteArrayInputStream::new)
                        .list();
        try (var in =
                new InflaterInputStream(new SequenceInputStream(Collections.enumeration(parts)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(@Nullable Object cell) {
        return cell instanceof byte[] bytes
                ? new String(bytes, StandardCharsets.UTF_8)
                : String.valueOf(cell);
    }
}
