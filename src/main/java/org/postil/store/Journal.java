package org.postil.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.postil.study.Delta;
import org.postil.study.JournalEntry;
import org.postil.study.Problem;

/// The audit trail in its two tables.
final class Journal {
    /// What stands where something was erased.
    static final String ERASED = "(erased)";

    private static final String COLUMNS =
            "sequence, id, made_at, coder, label, kind, target, erased";

    private Journal() {}

    static List<JournalEntry> entries(Handle handle) {
        return handle.createQuery("select " + COLUMNS + " from journal order by sequence")
                .map((rows, context) ->
                        new JournalEntry(
                                rows.getLong(1),
                                rows.getObject(2, UUID.class),
                                rows.getObject(3, OffsetDateTime.class).toInstant(),
                                rows.getString(4),
                                rows.getString(5),
                                JournalEntry.Kind.valueOf(rows.getString(6)),
                                rows.getLong(7),
                                rows.getBoolean(8)))
                .list();
    }

    /// Appends an entry and numbers it.
    static JournalEntry append(Handle handle, NewEntry entry) {
        long newest =
                handle.createQuery("select coalesce(max(sequence), 0) from journal")
                        .mapTo(Long.class)
                        .one();
        JournalEntry numbered =
                new JournalEntry(
                        newest + 1,
                        entry.id(),
                        entry.time(),
                        entry.coder(),
                        entry.label(),
                        entry.kind(),
                        entry.target(),
                        false);
        handle.execute(
                "insert into journal (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?)",
                numbered.sequence(),
                numbered.id(),
                numbered.time().atOffset(ZoneOffset.UTC),
                numbered.coder(),
                numbered.label(),
                numbered.kind().name(),
                numbered.target(),
                false);
        return numbered;
    }

    static void writePayload(Handle handle, long sequence, List<Delta> deltas) {
        Parts parts =
                new Parts((part, body) ->
                        handle.execute(
                                "insert into journal_part (sequence, part, body) values (?, ?, ?)",
                                sequence,
                                part,
                                body));
        try {
            Payload.write(deltas, parts);
        } catch (IOException e) {
            throw new UncheckedIOException("A part was not taken.", e);
        }
    }

    /// @throws Problem if there is no payload, or it cannot be read
    static List<Delta> payload(Handle handle, long sequence) {
        List<byte[]> bodies =
                handle.createQuery("select body from journal_part where sequence = ? order by part")
                        .bind(0, sequence)
                        .mapTo(byte[].class)
                        .list();
        return deltas(sequence, bodies);
    }

    /// The compressed records of a stretch of entries, both ends included; entries without one are
    /// missing.
    static SortedMap<Long, List<byte[]>> bodies(Handle handle, long first, long last) {
        SortedMap<Long, List<byte[]>> bodies = new TreeMap<>();
        handle.createQuery(
                        "select sequence, body from journal_part"
                                + " where sequence between ? and ? order by sequence, part")
                .bind(0, first)
                .bind(1, last)
                .map((rows, context) ->
                        bodies.computeIfAbsent(rows.getLong(1), key -> new ArrayList<>())
                                .add(rows.getBytes(2)))
                .list();
        return bodies;
    }

    /// @param bodies the compressed parts of an entry's record
    /// @throws Problem if there are none, or they cannot be read
    static List<Delta> deltas(long sequence, List<byte[]> bodies) {
        if (bodies.isEmpty()) {
            throw new Problem(
                    "Entry " + sequence + " of the journal has no record of what it changed.",
                    "Restore a backup.");
        }
        List<InputStream> streams =
                bodies.stream().<InputStream>map(ByteArrayInputStream::new).toList();
        try {
            return Payload.read(new SequenceInputStream(Collections.enumeration(streams)));
        } catch (IOException e) {
            throw new Problem(
                    "Entry " + sequence + " of the journal cannot be read.",
                    "Restore a backup.",
                    e);
        }
    }

    static void deletePayload(Handle handle, long sequence) {
        handle.execute("delete from journal_part where sequence = ?", sequence);
    }

    /// Marks entries as ones of which something was erased.
    static void markErased(Handle handle, List<Long> sequences) {
        if (sequences.isEmpty()) {
            return;
        }
        PreparedBatch batch =
                handle.prepareBatch(
                        "update journal set erased = true, label = ? where sequence = ?");
        sequences.forEach(it -> batch.add(ERASED, it));
        batch.execute();
    }
}
