package org.postil.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Fills the parameters of a statement one after the other.
final class Row {
    private final PreparedStatement statement;
    private int at;

    Row(PreparedStatement statement) {
        this.statement = statement;
    }

    /// Begins the next row of the batch.
    Row begin() {
        at = 0;
        return this;
    }

    Row id(@Nullable UUID id) throws SQLException {
        statement.setObject(++at, id);
        return this;
    }

    Row text(@Nullable String text) throws SQLException {
        statement.setString(++at, text);
        return this;
    }

    Row number(int number) throws SQLException {
        statement.setInt(++at, number);
        return this;
    }

    Row numberOrNone(@Nullable Integer number) throws SQLException {
        statement.setObject(++at, number, Types.INTEGER);
        return this;
    }

    Row big(long number) throws SQLException {
        statement.setLong(++at, number);
        return this;
    }

    Row flag(boolean flag) throws SQLException {
        statement.setBoolean(++at, flag);
        return this;
    }

    Row time(Instant time) throws SQLException {
        statement.setObject(++at, time.atOffset(ZoneOffset.UTC));
        return this;
    }

    Row day(@Nullable LocalDate day) throws SQLException {
        statement.setObject(++at, day);
        return this;
    }

    Row bytes(byte[] bytes) throws SQLException {
        statement.setBytes(++at, bytes);
        return this;
    }

    <T> Row packedOrNone(@Nullable T value, PackedOutput.Writing<T> writing) throws SQLException {
        statement.setBytes(++at, value == null ? null : PackedOutput.bytes(value, writing));
        return this;
    }

    <T> Row packed(T value, PackedOutput.Writing<T> writing) throws SQLException {
        return bytes(PackedOutput.bytes(value, writing));
    }
}
