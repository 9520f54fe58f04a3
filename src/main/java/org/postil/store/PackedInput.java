package org.postil.store;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads what [PackedOutput] wrote; trusts no number it reads.
final class PackedInput {
    /// Reads one thing.
    @FunctionalInterface
    interface Reading<T> {
        T read(PackedInput in) throws IOException;
    }

    private static final int LONGEST_NUMBER = 63;
    private static final int BUFFER = 8192;
    private final InputStream in;
    private final List<UUID> references = new ArrayList<>();
    private final byte[] buffer;
    private int at;
    private int limit;

    PackedInput(InputStream in) {
        this.in = in;
        this.buffer = new byte[BUFFER];
    }

    /// @param bytes all there is
    PackedInput(byte[] bytes) {
        this.in = InputStream.nullInputStream();
        this.buffer = bytes;
        this.limit = bytes.length;
    }

    private int octet() throws IOException {
        if (at == limit) {
            limit = Math.max(0, in.read(buffer));
            at = 0;
            if (limit == 0) {
                throw new EOFException("The record ends too early.");
            }
        }
        return buffer[at++] & 0xFF;
    }

    /// Whether nothing is left.
    boolean atEnd() throws IOException {
        if (at < limit) {
            return false;
        }
        limit = Math.max(0, in.read(buffer));
        at = 0;
        return limit == 0;
    }

    private long unsigned() throws IOException {
        long value = 0;
        for (int shift = 0; shift <= LONGEST_NUMBER; shift += 7) {
            int octet = octet();
            value |= (long) (octet & 0x7F) << shift;
            if (octet < 0x80) {
                return value;
            }
        }
        throw new IOException("A number is too long.");
    }

    int count() throws IOException {
        long value = longCount();
        if (value > Integer.MAX_VALUE) {
            throw new IOException("A number is out of its range.");
        }
        return (int) value;
    }

    long longCount() throws IOException {
        long value = unsigned();
        if (value < 0) {
            throw new IOException("A number is out of its range.");
        }
        return value;
    }

    long number() throws IOException {
        long value = unsigned();
        return value >>> 1 ^ -(value & 1);
    }

    int small() throws IOException {
        long value = number();
        if (value != (int) value) {
            throw new IOException("A number is out of its range.");
        }
        return (int) value;
    }

    long fixed() throws IOException {
        long value = 0;
        for (int octets = 0; octets < Long.BYTES; octets++) {
            value = value << 8 | octet();
        }
        return value;
    }

    boolean flag() throws IOException {
        return octet() != 0;
    }

    UUID id() throws IOException {
        return new UUID(fixed(), fixed());
    }

    UUID reference() throws IOException {
        int known = count();
        if (known == 0) {
            UUID id = id();
            references.add(id);
            return id;
        }
        if (known > references.size()) {
            throw new IOException("A reference leads nowhere.");
        }
        return references.get(known - 1);
    }

    String text() throws IOException {
        int length = count();
        StringBuilder text = new StringBuilder(Math.min(length, BUFFER));
        while (text.length() < length) {
            int first = octet();
            if (first < 0x80) {
                text.append((char) first);
            } else if (first < 0xE0) {
                text.append((char) ((first & 0x1F) << 6 | octet() & 0x3F));
            } else {
                int second = octet() & 0x3F;
                text.append((char) ((first & 0x0F) << 12 | second << 6 | octet() & 0x3F));
            }
        }
        return text.toString();
    }

    Instant time() throws IOException {
        try {
            return Instant.ofEpochSecond(number(), count());
        } catch (DateTimeException e) {
            throw new IOException("A time is out of its range.", e);
        }
    }

    <T> @Nullable T optional(Reading<T> reading) throws IOException {
        return flag() ? reading.read(this) : null;
    }

    <T> List<T> list(Reading<T> reading) throws IOException {
        int size = count();
        List<T> values = new ArrayList<>(Math.min(size, BUFFER));
        for (int read = 0; read < size; read++) {
            values.add(reading.read(this));
        }
        return values;
    }
}
