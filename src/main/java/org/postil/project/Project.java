package org.postil.project;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.postil.study.JournalEntry;
import org.postil.study.Participant;
import org.postil.study.Plan;
import org.postil.study.Provenance;
import org.postil.study.Study;
import org.postil.study.Texts;
import org.postil.study.Transcript;
import org.postil.task.Progress;

/// An open study.
public final class Project implements AutoCloseable {
    private Project() {}

    /// Creates an empty study and opens it.
    ///
    /// @throws Problem if there is a file already
    public static Project create(Path study, Settings settings) {
        throw new UnsupportedOperationException();
    }

    /// Opens a study.
    ///
    /// @param study its path with or without the ending `.postil.mv.db`
    /// @throws Problem if there is none, it is open elsewhere, or it is not one of ours
    public static Project open(Path study, Settings settings) {
        throw new UnsupportedOperationException();
    }

    /// The study as it is now.
    public Study study() {
        throw new UnsupportedOperationException();
    }

    public Texts texts() {
        throw new UnsupportedOperationException();
    }

    /// Where ids and times of new entities come from.
    public Provenance provenance() {
        throw new UnsupportedOperationException();
    }

    /// The name under which changes stand in the journal.
    public String coder() {
        throw new UnsupportedOperationException();
    }

    public UUID studyId() {
        throw new UnsupportedOperationException();
    }

    /// The study's file.
    public Path file() {
        throw new UnsupportedOperationException();
    }

    public int schemaVersion() {
        throw new UnsupportedOperationException();
    }

    /// The journal, oldest entry first.
    public List<JournalEntry> log() {
        throw new UnsupportedOperationException();
    }

    /// Makes a change when its turn comes; the result fails with what the plan threw.
    public CompletableFuture<Applied> apply(Plan plan) {
        throw new UnsupportedOperationException();
    }

    /// Makes a change and waits for it.
    ///
    /// @throws Problem what the plan threw
    public Applied applyAndWait(Plan plan) {
        throw new UnsupportedOperationException();
    }

    /// Takes back this coder's newest change that is not taken back.
    ///
    /// @throws Problem if there is none, or a later change touched the same things
    public Applied undo() {
        throw new UnsupportedOperationException();
    }

    /// Does again what this coder took back last.
    ///
    /// @throws Problem if there is none, or a later change touched the same things
    public Applied redo() {
        throw new UnsupportedOperationException();
    }

    /// Tells of every change from now on, on the writer's thread.
    public void listen(Consumer<Applied> listener) {
        throw new UnsupportedOperationException();
    }

    /// Names this point of the journal.
    ///
    /// @throws Problem if the name is taken
    public Applied milestone(String name) {
        throw new UnsupportedOperationException();
    }

    /// The study as it was at a milestone.
    ///
    /// @throws Problem if there is no such milestone
    public Study studyAt(String milestone) {
        throw new UnsupportedOperationException();
    }

    /// Looks for words in the transcripts.
    ///
    /// @throws Problem if the query cannot be read
    public Found search(Search search) {
        throw new UnsupportedOperationException();
    }

    /// Brings the search index up to date, on this thread.
    public void refreshIndex(Progress progress) {
        throw new UnsupportedOperationException();
    }

    /// Proves the study whole.
    public CheckReport check() {
        throw new UnsupportedOperationException();
    }

    /// Erases a participant and what they said from everything Postil keeps; cannot be undone.
    public Erased erase(Participant participant) {
        throw new UnsupportedOperationException();
    }

    /// Erases a transcript from everything Postil keeps; cannot be undone.
    public Erased erase(Transcript transcript) {
        throw new UnsupportedOperationException();
    }

    /// Makes a verified copy in a file that does not exist yet.
    public void backup(Path target) {
        throw new UnsupportedOperationException();
    }

    /// Makes a study of a backup.
    ///
    /// @throws Problem if there is a study already, or the backup is not whole
    public static void restore(Path backup, Path study, Settings settings) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
