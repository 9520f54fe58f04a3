package org.postil.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.postil.study.Delta;
import org.postil.study.Entity;

/// What a journal entry recorded, as compressed bytes: a format number, then the deltas.
final class Payload {
    private static final int FORMAT = 1;
    private static final int BEFORE = 1;
    private static final int AFTER = 2;
    private static final int BUFFER = 16_384;

    private Payload() {}

    /// @param out receives the bytes, and is closed at the end
    static void write(List<Delta> deltas, OutputStream out) throws IOException {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (OutputStream deflated = new DeflaterOutputStream(out, deflater, BUFFER)) {
            PackedOutput packed = new PackedOutput(deflated);
            packed.count(FORMAT);
            packed.list(deltas, Payload::delta);
            packed.flush();
        } finally {
            deflater.end();
        }
    }

    private static void delta(PackedOutput out, Delta delta) throws IOException {
        Entity before = delta.before();
        Entity after = delta.after();
        out.count((before == null ? 0 : BEFORE) + (after == null ? 0 : AFTER));
        if (before != null) {
            EntityWriter.write(out, before);
        }
        if (after != null) {
            EntityWriter.write(out, after);
        }
    }

    /// @throws IOException if these are not the bytes of a payload, or of a newer format
    static List<Delta> read(InputStream in) throws IOException {
        PackedInput packed = new PackedInput(new InflaterInputStream(in));
        int format = packed.count();
        if (format != FORMAT) {
            throw new IOException("Its format " + format + " is unknown.");
        }
        try {
            List<Delta> deltas = packed.list(Payload::delta);
            if (!packed.atEnd()) {
                throw new IOException("Something follows its end.");
            }
            return deltas;
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new IOException("It holds what cannot be.", e);
        }
    }

    static List<Delta> read(byte[] bytes) throws IOException {
        return read(new ByteArrayInputStream(bytes));
    }

    private static Delta delta(PackedInput in) throws IOException {
        int sides = in.count();
        @Nullable Entity before = (sides & BEFORE) == 0 ? null : EntityReader.read(in);
        @Nullable Entity after = (sides & AFTER) == 0 ? null : EntityReader.read(in);
        return new Delta(before, after);
    }
}
