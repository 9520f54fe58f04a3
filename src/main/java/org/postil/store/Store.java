package org.postil.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.postil.study.Change;
import org.postil.study.JournalEntry;
import org.postil.study.Planned;
import org.postil.study.Provenance;
import org.postil.study.Study;
import org.postil.study.Texts;

/// A study in its file.
public final class Store implements Texts, AutoCloseable {
    private Store() {}

    /// Creates an empty study.
    ///
    /// @throws Problem if there is a file already
    public static Store create(Path study, Access access, Provenance provenance) {
        throw new UnsupportedOperationException();
    }

    /// Opens a study.
    ///
    /// @param study its path with or without the ending `.postil.mv.db`
    /// @throws Problem if there is none, it is open elsewhere, or it is not one of ours
    public static Store open(Path study, Access access) {
        throw new UnsupportedOperationException();
    }

    /// The file itself, with its ending.
    public Path file() {
        throw new UnsupportedOperationException();
    }

    public UUID studyId() {
        throw new UnsupportedOperationException();
    }

    public int schemaVersion() {
        throw new UnsupportedOperationException();
    }

    /// Reads the whole study.
    public Study read() {
        throw new UnsupportedOperationException();
    }

    /// The journal, oldest entry first.
    public List<JournalEntry> journal() {
        throw new UnsupportedOperationException();
    }

    /// Writes a change and its journal entry in one transaction, down to the disk.
    public JournalEntry write(Planned planned, NewEntry entry) {
        throw new UnsupportedOperationException();
    }

    /// What a [JournalEntry.Kind#DO] entry changed.
    ///
    /// @throws Problem if there is no such entry
    public Change payload(long sequence) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String text(String hash) {
        throw new UnsupportedOperationException();
    }

    /// What is wrong with the file, in sentences; empty if nothing is.
    ///
    /// @param study what [#read] gave
    public List<String> check(Study study) {
        throw new UnsupportedOperationException();
    }

    /// Copies the study to a file that does not exist yet, and remembers where.
    public void backup(Path target, Instant time) {
        throw new UnsupportedOperationException();
    }

    /// Makes a study of a backup.
    public static void restore(Path backup, Path study, Access access) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
