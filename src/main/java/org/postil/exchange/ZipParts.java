package org.postil.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.postil.study.Problem;

/// The parts of a file that is a ZIP archive; nothing is unpacked to disk.
///
/// The archive is not trusted: the number of its parts, their size and how much they grow are
/// bounded, and a part whose name points out of the archive makes it refused.
final class ZipParts implements AutoCloseable {
    private static final int MAX_PARTS = 10_000;
    private static final long MAX_PART_BYTES = 200L << 20;
    private static final long FREE_BYTES = 10L << 20;
    private static final int MAX_GROWTH = 200;
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final InputFile file;
    private final ZipFile zip;

    private ZipParts(InputFile file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    /// Opens a file.
    ///
    /// @param kind what the file should be, for example `Word document`
    /// @throws Problem if it is not a whole ZIP archive, or a hostile one
    static ZipParts open(InputFile file, String kind) {
        refuseOle(file, kind);
        try {
            ZipParts parts = new ZipParts(file, new ZipFile(file.path().toFile()));
            parts.refuseHostileNames();
            return parts;
        } catch (ZipException e) {
            throw new Problem(
                    file.name() + " is damaged, or it is no " + kind + ".",
                    "Open it in the program it is from and save it again.",
                    e);
        } catch (IOException e) {
            throw new Problem(file.name() + " cannot be read.", "Check the disk it is on.", e);
        }
    }

    /// Encrypted documents and those of old Office programs share one container.
    private static void refuseOle(InputFile file, String kind) {
        if (!Arrays.equals(file.head(OLE.length), OLE)) {
            return;
        }
        String latin = new String(file.bytes(), StandardCharsets.ISO_8859_1);
        String encrypted =
                new String(
                        "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE),
                        StandardCharsets.ISO_8859_1);
        if (latin.contains(encrypted)) {
            throw file.problem(
                    "is protected by a password.", "Save it without a password, then import it.");
        }
        throw file.problem(
                "is a file of an old Office program, not a " + kind + ".",
                "Open it and save it as ." + file.ending() + ".");
    }

    private void refuseHostileNames() throws IOException {
        @Nullable String reason = null;
        if (zip.size() > MAX_PARTS) {
            reason = "holds more than " + MAX_PARTS + " parts.";
        }
        for (String name : names()) {
            if (name.matches("[/\\\\].*|[A-Za-z]:.*")
                    || List.of(name.split("[/\\\\]")).contains("..")) {
                reason = "holds a part named “" + name + "”, which points out of the file.";
                break;
            }
        }
        if (reason != null) {
            zip.close();
            throw file.problem(reason, "Do not trust this file; ask for it again.");
        }
    }

    /// The names of the parts, folders left out.
    List<String> names() {
        return Collections.list(zip.entries()).stream()
                .filter(it -> !it.isDirectory())
                .map(ZipEntry::getName)
                .toList();
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /// A part's content.
    ///
    /// @throws Problem if there is no such part; later, while it is read, if it grows too much
    InputStream open(String name) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw file.problem(
                    "is incomplete: its part " + name + " is missing.",
                    "Open it in the program it is from and save it again.");
        }
        try {
            return new Bounded(zip.getInputStream(entry), name, compressed(entry));
        } catch (IOException e) {
            throw damaged(name, e);
        }
    }

    private Problem damaged(String name, IOException cause) {
        return new Problem(
                file.name() + " is damaged in its part " + name + ".",
                "Open it in the program it is from and save it again.",
                cause);
    }

    private long compressed(ZipEntry entry) {
        return Math.clamp(entry.getCompressedSize(), 1, InputFile.LIMIT);
    }

    /// Reads a part that is XML.
    ///
    /// @throws Problem if there is no such part, or it is not well-formed, or hostile
    void readXml(String name, SafeXml.Listener listener) {
        try (InputStream in = open(name)) {
            SafeXml.read(in, file.name() + " (" + name + ")", listener);
        } catch (IOException e) {
            throw damaged(name, e);
        }
    }

    InputFile file() {
        return file;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new Problem(file.name() + " cannot be closed.", "Check the disk it is on.", e);
        }
    }

    /// Counts what comes out and stops a part that grows beyond measure.
    private final class Bounded extends FilterInputStream {
        private final String name;
        private final long compressed;
        private long count;

        Bounded(InputStream in, String name, long compressed) {
            super(in);
            this.name = name;
            this.compressed = compressed;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            counted(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            counted(Math.max(0, read));
            return read;
        }

        private void counted(int read) {
            count += read;
            boolean bomb = count > FREE_BYTES && count / MAX_GROWTH > compressed;
            if (bomb || count > MAX_PART_BYTES) {
                throw file.problem(
                        "was refused: its part " + name + " grows beyond measure when unpacked.",
                        "Do not trust this file; ask for it again.");
            }
        }
    }
}
