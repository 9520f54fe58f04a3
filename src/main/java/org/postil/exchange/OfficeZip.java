package org.postil.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Packs the parts of an Office file so that the same parts give the same bytes.
final class OfficeZip {
    /// At noon: midnight of this day is Java's sign for an older time, and makes it write the time
    /// a second time, counted in the zone of the machine.
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 12, 0);

    private static final String TYPES = "[Content_Types].xml";
    private static final Comparator<String> ORDER =
            Comparator.comparing((String name) -> !name.equals(TYPES))
                    .thenComparing(Comparator.naturalOrder());

    private OfficeZip() {}

    /// An empty set of parts, in the order they are packed: the content types first, then by name.
    static SortedMap<String, byte[]> parts() {
        return new TreeMap<>(ORDER);
    }

    static byte[] pack(SortedMap<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.DEFAULT_COMPRESSION);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(ENTRY_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory does not fail.", e);
        }
        return bytes.toByteArray();
    }

    /// An Office file that a library wrote, packed anew with properties that do not tell when.
    static byte[] repack(byte[] file, OfficeProperties properties) {
        SortedMap<String, byte[]> parts = parts();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory does not fail.", e);
        }
        parts.put("docProps/core.xml", properties.core());
        parts.put("docProps/app.xml", OfficeProperties.application());
        return pack(parts);
    }
}
