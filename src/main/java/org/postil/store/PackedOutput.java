package org.postil.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes values as few bytes: small numbers short, a repeated reference once.
final class PackedOutput {
    /// Writes one thing.
    @FunctionalInterface
    interface Writing<T> {
        void write(PackedOutput out, T value) throws IOException;
    }

    private static final int BUFFER = 8192;
    private static final int SMALL_BUFFER = 256;
    private static final int LONGEST_ITEM = 16;
    private final OutputStream out;
    private final byte[] buffer;
    private final Map<UUID, Integer> references = new HashMap<>();
    private int used;

    /// @param out receives the bytes at [#flush] at the latest; it is not closed
    PackedOutput(OutputStream out) {
        this(out, BUFFER);
    }

    private PackedOutput(OutputStream out, int room) {
        this.out = out;
        this.buffer = new byte[room];
    }

    /// The bytes of an empty list or map.
    static byte[] nothing() {
        return new byte[1];
    }

    /// The bytes of one thing.
    static <T> byte[] bytes(T value, Writing<T> writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PackedOutput packed = new PackedOutput(bytes, SMALL_BUFFER);
        try {
            writing.write(packed, value);
            packed.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("An array refused to grow.", e);
        }
        return bytes.toByteArray();
    }

    void flush() throws IOException {
        out.write(buffer, 0, used);
        used = 0;
    }

    private void reserve() throws IOException {
        if (used > buffer.length - LONGEST_ITEM) {
            flush();
        }
    }

    /// A number that is never negative and mostly small.
    void count(long value) throws IOException {
        reserve();
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            buffer[used++] = (byte) (rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        buffer[used++] = (byte) rest;
    }

    /// A number of either sign, mostly near 0.
    void number(long value) throws IOException {
        count(value << 1 ^ value >> 63);
    }

    /// A number of eight bytes, mostly large.
    void fixed(long value) throws IOException {
        reserve();
        for (int shift = 56; shift >= 0; shift -= 8) {
            buffer[used++] = (byte) (value >> shift);
        }
    }

    void flag(boolean value) throws IOException {
        reserve();
        buffer[used++] = (byte) (value ? 1 : 0);
    }

    /// An id that does not occur again.
    void id(UUID id) throws IOException {
        fixed(id.getMostSignificantBits());
        fixed(id.getLeastSignificantBits());
    }

    /// An id that may occur often.
    void reference(UUID id) throws IOException {
        Integer known = references.putIfAbsent(id, references.size());
        if (known == null) {
            count(0);
            id(id);
        } else {
            count(known + 1L);
        }
    }

    /// A text, unit by unit: what is no proper Unicode survives too.
    void text(String text) throws IOException {
        count(text.length());
        for (int at = 0; at < text.length(); at++) {
            reserve();
            char c = text.charAt(at);
            if (c < 0x80) {
                buffer[used++] = (byte) c;
            } else if (c < 0x800) {
                buffer[used++] = (byte) (0xC0 | c >> 6);
                buffer[used++] = (byte) (0x80 | c & 0x3F);
            } else {
                buffer[used++] = (byte) (0xE0 | c >> 12);
                buffer[used++] = (byte) (0x80 | c >> 6 & 0x3F);
                buffer[used++] = (byte) (0x80 | c & 0x3F);
            }
        }
    }

    void time(Instant time) throws IOException {
        number(time.getEpochSecond());
        count(time.getNano());
    }

    <T> void optional(@Nullable T value, Writing<T> writing) throws IOException {
        flag(value != null);
        if (value != null) {
            writing.write(this, value);
        }
    }

    <T> void list(Collection<T> values, Writing<T> writing) throws IOException {
        count(values.size());
        for (T value : values) {
            writing.write(this, value);
        }
    }
}
