package org.postil.store;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the columns of a result one after the other.
final class Cells {
    private final ResultSet rows;
    private final Map<UUID, UUID> known = new HashMap<>();
    private int at;

    Cells(ResultSet rows) {
        this.rows = rows;
    }

    /// Goes to the next row.
    boolean next() throws SQLException {
        at = 0;
        return rows.next();
    }

    UUID id() throws SQLException {
        return there(rows.getObject(++at, UUID.class));
    }

    /// An id that occurs in many rows: the same object for all of them.
    UUID reference() throws SQLException {
        return shared(id());
    }

    @Nullable UUID referenceOrNone() throws SQLException {
        UUID id = rows.getObject(++at, UUID.class);
        return id == null ? null : shared(id);
    }

    private UUID shared(UUID id) {
        UUID before = known.putIfAbsent(id, id);
        return before == null ? id : before;
    }

    String text() throws SQLException {
        return there(rows.getString(++at));
    }

    @Nullable String textOrNone() throws SQLException {
        return rows.getString(++at);
    }

    int number() throws SQLException {
        return rows.getInt(++at);
    }

    @Nullable Integer numberOrNone() throws SQLException {
        int number = rows.getInt(++at);
        return rows.wasNull() ? null : number;
    }

    long big() throws SQLException {
        return rows.getLong(++at);
    }

    boolean flag() throws SQLException {
        return rows.getBoolean(++at);
    }

    Instant time() throws SQLException {
        return there(rows.getObject(++at, OffsetDateTime.class)).toInstant();
    }

    @Nullable LocalDate day() throws SQLException {
        return rows.getObject(++at, LocalDate.class);
    }

    <T> T packed(PackedInput.Reading<T> reading) throws SQLException, IOException {
        return reading.read(new PackedInput(there(rows.getBytes(++at))));
    }

    /// What is packed in a column that may be empty; null if it is.
    <T> @Nullable T packedOrNone(PackedInput.Reading<T> reading) throws SQLException, IOException {
        byte[] bytes = rows.getBytes(++at);
        return bytes == null ? null : reading.read(new PackedInput(bytes));
    }

    private static <T> T there(@Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("A column is empty that never is.");
        }
        return value;
    }
}
