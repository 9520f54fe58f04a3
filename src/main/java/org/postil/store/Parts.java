package org.postil.store;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/// Cuts a stream into parts that a column can hold; at least one, the last may be empty.
final class Parts extends OutputStream {
    /// Takes one part.
    @FunctionalInterface
    interface Taker {
        /// @param part its number, from 0
        void take(int part, byte[] body);
    }

    /// The longest part, in bytes.
    static final int LONGEST = 1_000_000;

    private final Taker taker;
    private final ByteArrayOutputStream gathered = new ByteArrayOutputStream();
    private int part;

    Parts(Taker taker) {
        this.taker = taker;
    }

    @Override
    public void write(int octet) {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        int done = 0;
        while (done < length) {
            int now = Math.min(length - done, LONGEST - gathered.size());
            gathered.write(bytes, from + done, now);
            done += now;
            if (gathered.size() == LONGEST) {
                giveAway();
            }
        }
    }

    private void giveAway() {
        taker.take(part++, gathered.toByteArray());
        gathered.reset();
    }

    @Override
    public void close() {
        if (gathered.size() > 0 || part == 0) {
            giveAway();
        }
    }
}
