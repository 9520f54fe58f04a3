package org.postil.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.postil.study.Change;
import org.postil.study.JournalEntry;
import org.postil.study.Planned;
import org.postil.study.Problem;
import org.postil.study.Provenance;
import org.postil.study.Study;
import org.postil.study.Texts;

/// A study in its file.
///
/// One thread writes at a time, others may read texts meanwhile. What a method that writes has
/// returned from is on the disk.
public final class Store implements Texts, AutoCloseable {
    /// Below this size, in bytes, a file is not worth rewriting.
    private static final long SMALL = 1 << 20;

    /// How many entries of the journal are read at once.
    private static final int STRETCH = 200;

    private final StudyFile file;
    private final Access access;
    private final Database database;
    private final Schema.StudyRow row;
    private long sizeWhenCompacted;
    private boolean written;
    private boolean closed;

    private Store(StudyFile file, Access access, Database database) {
        this.file = file;
        this.access = access;
        this.database = database;
        this.row = database.read(handle -> Schema.require(handle, file));
        this.sizeWhenCompacted = row.compactedSize() > 0 ? row.compactedSize() : file.size();
    }

    /// Creates an empty study.
    ///
    /// @param study its path with or without the ending `.postil.mv.db`
    /// @throws Problem if there is a file already
    public static Store create(Path study, Access access, Provenance provenance) {
        StudyFile file = StudyFile.of(study);
        Copies.requireFree(file.path());
        UUID id = provenance.ids().next("study", file.name());
        Database database =
                Database.create(file, access, FileKey.of(access), Durability.EACH_CHANGE);
        return opened(file, access, database, handle -> Schema.create(handle, id));
    }

    /// Opens a study. One of an older schema is brought to the newest first, unless it is opened
    /// for reading alone: then it is read as it is.
    ///
    /// @param study its path with or without the ending `.postil.mv.db`
    /// @throws Problem if there is none, it is open elsewhere, or it is not one of ours
    public static Store open(Path study, Access access) {
        return open(study, access, Durability.EACH_CHANGE);
    }

    /// Whether a study opens with a password only; false where there is none.
    ///
    /// @param study its path with or without the ending `.postil.mv.db`
    /// @throws Problem if the file cannot be read
    public static boolean isEncrypted(Path study) {
        return StudyFile.of(study).isEncrypted();
    }

    static Store open(Path study, Access access, Durability durability) {
        StudyFile file = StudyFile.of(study);
        Database database = Database.open(file, access, FileKey.of(access), durability);
        if (!access.readOnly()) {
            database = Migration.upToDate(database, file, access, durability);
        }
        return opened(file, access, database, null);
    }

    private static Store opened(
            StudyFile file, Access access, Database database, @Nullable Consumer<Handle> first) {
        boolean open = false;
        try {
            if (first != null) {
                database.write(handle -> {
                    first.accept(handle);
                    return true;
                });
            }
            Store store = new Store(file, access, database);
            store.finishErasing();
            open = true;
            return store;
        } finally {
            if (!open) {
                database.close();
            }
        }
    }

    /// An erasure that was interrupted before the file was rewritten is brought to its end.
    private void finishErasing() {
        if (row.compactedSize() == Schema.ERASED && !access.readOnly()) {
            rewrite(() -> {});
        }
    }

    /// Rewrites the file without anything that was deleted.
    ///
    /// @param between what is done while nobody has the file open
    private void rewrite(Runnable between) {
        database.compact(between);
        sizeWhenCompacted = file.size();
        rememberSize(sizeWhenCompacted);
        written = false;
    }

    private void rememberSize(long bytes) {
        database.write(handle -> {
            Schema.rememberSize(handle, bytes);
            return bytes;
        });
    }

    /// The file itself, with its ending.
    public Path file() {
        return file.path();
    }

    public UUID studyId() {
        return row.id();
    }

    public int schemaVersion() {
        return row.version();
    }

    public boolean encrypted() {
        return access.encrypted();
    }

    public boolean readOnly() {
        return access.readOnly();
    }

    /// Reads the whole study.
    public Study read() {
        return database.read(handle -> Entities.read(handle, file, row.version()));
    }

    /// The journal, oldest entry first.
    public List<JournalEntry> journal() {
        return database.read(Journal::entries);
    }

    /// Writes a change and its journal entry in one transaction, down to the disk.
    ///
    /// What a [JournalEntry.Kind#DO] entry changed is recorded; the others name the one that
    /// recorded it.
    public JournalEntry write(Planned planned, NewEntry entry) {
        Change change = planned.change();
        JournalEntry numbered =
                database.write(handle -> {
                    TextBodies.add(handle, planned.texts());
                    Entities.write(handle, change);
                    JournalEntry appended = Journal.append(handle, entry);
                    if (entry.kind() == JournalEntry.Kind.DO) {
                        Journal.writePayload(handle, appended.sequence(), change.deltas());
                    }
                    return appended;
                });
        written = true;
        return numbered;
    }

    /// What a [JournalEntry.Kind#DO] entry changed, less what was erased since.
    ///
    /// @throws Problem if there is no such entry
    public Change payload(long sequence) {
        return new Change("", database.read(handle -> Journal.payload(handle, sequence)));
    }

    /// As [#payload] of many entries, in fewer steps: the file is read a stretch at a time, so that
    /// others who read it meanwhile wait for no more than one.
    ///
    /// @param sequences of [JournalEntry.Kind#DO] entries, in order
    /// @param taker gets each with what it changed, in order
    /// @throws Problem if there is no such entry
    public void payloads(List<Long> sequences, BiConsumer<Long, Change> taker) {
        for (int from = 0; from < sequences.size(); from += STRETCH) {
            List<Long> some = sequences.subList(from, Math.min(from + STRETCH, sequences.size()));
            Map<Long, List<byte[]>> bodies =
                    database.read(
                            handle -> Journal.bodies(handle, some.getFirst(), some.getLast()));
            for (long sequence : some) {
                List<byte[]> parts = bodies.getOrDefault(sequence, List.of());
                taker.accept(sequence, new Change("", Journal.deltas(sequence, parts)));
            }
        }
    }

    @Override
    public String text(String hash) {
        return database.read(handle -> TextBodies.find(handle, hash))
                .orElseThrow(() ->
                        new Problem(
                                "A text is missing from " + file.name() + ".",
                                "Run a check, and restore a backup."));
    }

    /// What is wrong with the file, in sentences; empty if nothing is.
    ///
    /// @param study what [#read] gave
    public List<String> check(Study study) {
        return database.read(handle -> StoreCheck.problems(handle, study));
    }

    /// Erases, and rewrites the file so that nothing of it is left between its pages.
    ///
    /// @return the tombstone
    public JournalEntry erase(Erasure erasure) {
        JournalEntry tombstone =
                database.write(handle -> {
                    JournalEntry entry = Eraser.erase(handle, erasure);
                    Schema.rememberSize(handle, Schema.ERASED);
                    return entry;
                });
        rewrite(() -> {});
        return tombstone;
    }

    /// The copies that were made, oldest first.
    public List<Backup> backups() {
        return database.read(handle ->
                handle.createQuery("select path, made_at from backup order by made_at, path")
                        .map((rows, context) ->
                                new Backup(
                                        Path.of(rows.getString(1)),
                                        rows.getObject(2, OffsetDateTime.class).toInstant()))
                        .list());
    }

    /// Copies the study to a file that does not exist yet, proves the copy whole, and remembers
    /// where it is.
    ///
    /// @throws Problem if the target is there already or the copy is not whole
    public void backup(Path target, Instant time) {
        Path absolute = target.toAbsolutePath().normalize();
        Copies.requireFree(absolute);
        remember(absolute, time);
        Path unfinished = Copies.unfinished(absolute);
        boolean done = false;
        try {
            rewrite(() -> Copies.copy(file.path(), unfinished));
            Copies.verify(unfinished, access);
            Copies.requireFree(absolute);
            Copies.move(unfinished, absolute);
            done = true;
        } finally {
            if (!done) {
                forget(absolute);
            }
        }
    }

    private void remember(Path backup, Instant time) {
        forget(backup);
        database.write(handle ->
                handle.execute(
                        "insert into backup (path, made_at) values (?, ?)",
                        backup.toString(),
                        time.atOffset(ZoneOffset.UTC)));
    }

    private void forget(Path backup) {
        database.write(
                handle -> handle.execute("delete from backup where path = ?", backup.toString()));
    }

    /// Makes a study of a backup.
    ///
    /// @throws Problem if there is a study already, or the backup is not whole
    public static void restore(Path backup, Path study, Access access) {
        Path source = backup.toAbsolutePath().normalize();
        StudyFile target = StudyFile.of(study);
        if (!Files.isRegularFile(source)) {
            throw new Problem("There is no backup " + backup + ".", "Check the name.");
        }
        Copies.requireFree(target.path());
        StudyFile copy = new StudyFile(source);
        copy.requireReadable(access);
        Catalogue.requireHarmless(copy, FileKey.of(access));
        Path unfinished = Copies.unfinished(target.path());
        Copies.copy(source, unfinished);
        Copies.verify(unfinished, access);
        Copies.requireFree(target.path());
        Copies.move(unfinished, target.path());
    }

    /// Works on a backup that [#backups] named: on a copy that takes its place when all went well.
    ///
    /// @throws Problem if it cannot be opened; then it is as it was
    public static void alterBackup(Path backup, Access access, Consumer<Store> work) {
        Copies.alter(backup, access, work);
    }

    /// Closes the file, and rewrites it first if it has doubled since that was done last.
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (access.readOnly() || !written) {
            database.close();
            return;
        }
        boolean compacting = file.size() > Math.max(SMALL, 2 * sizeWhenCompacted);
        rememberSize(compacting ? 0 : sizeWhenCompacted);
        database.close(compacting);
    }
}
