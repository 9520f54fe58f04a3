package org.postil.index;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postil.study.Change;
import org.postil.study.Sentences;
import org.postil.study.Study;
import org.postil.study.Texts;
import org.postil.task.Progress;

/// The full-text index of one study: a cache that can be thrown away and built again.
///
/// One thread may write while any number search. Everything that fails is a
/// [org.postil.study.Problem]; after a failure the index is behind the study, never the study
/// behind the index, and [#bringUpToDate] mends it.
public final class TextIndex implements AutoCloseable {
    /// Opens the index in a folder; makes the folder if it is not there, and starts afresh if what
    /// lies in it cannot be read.
    ///
    /// @throws org.postil.study.Problem if another window or program has it open, or it cannot be
    ///   written
    public static TextIndex open(Path folder) {
        throw new UnsupportedOperationException();
    }

    /// An index that leaves nothing on the disk, for encrypted studies.
    public static TextIndex inMemory() {
        throw new UnsupportedOperationException();
    }

    /// Where the index stands; null if nothing was ever put into it.
    public @Nullable Mark mark() {
        throw new UnsupportedOperationException();
    }

    /// Takes in one change.
    ///
    /// @param next the study after the change
    public void update(Change change, Study next, Texts texts, Mark mark) {
        throw new UnsupportedOperationException();
    }

    /// Indexes what differs between the index and the study, and nothing else; the right thing to
    /// do whenever [#mark] is not the journal's newest entry.
    ///
    /// @return how many transcripts had to be indexed or removed
    public int bringUpToDate(Study study, Texts texts, Mark mark, Progress progress) {
        throw new UnsupportedOperationException();
    }

    /// Throws away what is there and indexes the whole study.
    public void rebuild(Study study, Texts texts, Mark mark, Progress progress) {
        throw new UnsupportedOperationException();
    }

    /// What is wrong with the index, compared with the study, each in a sentence; empty if all is
    /// well.
    public List<String> check(Study study) {
        throw new UnsupportedOperationException();
    }

    /// Finds every match.
    ///
    /// @param texts read only for searches within sentences
    /// @param sentences asked only for searches within sentences
    /// @throws org.postil.study.Problem if the query cannot be understood, or matches too many
    ///   different words
    public Found search(Query query, Study study, Texts texts, Sentences sentences) {
        throw new UnsupportedOperationException();
    }

    /// Writes the newest mark and lets go of the folder.
    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
