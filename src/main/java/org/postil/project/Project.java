package org.postil.project;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.postil.index.Mark;
import org.postil.store.Store;
import org.postil.study.Change;
import org.postil.study.JournalEntry;
import org.postil.study.Milestone;
import org.postil.study.Names;
import org.postil.study.Net;
import org.postil.study.Participant;
import org.postil.study.Plan;
import org.postil.study.Problem;
import org.postil.study.Provenance;
import org.postil.study.Sentences;
import org.postil.study.Study;
import org.postil.study.Texts;
import org.postil.study.Transcript;
import org.postil.task.Lane;
import org.postil.task.Progress;
import org.postil.task.Tasks;

/// An open study.
///
/// Changes are made one after the other on a thread of their own; everything else may be called
/// from any thread. Methods that change something wait for it, but [#apply] does not; none of them
/// may be called by a listener, which would wait for itself.
public final class Project implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Project.class.getName());

    private final Settings settings;
    private final Store store;
    private final Writer writer;
    private final SearchIndex index;
    private final Ledger ledger;
    private final Lane lane;
    private final List<Consumer<Applied>> listeners = new CopyOnWriteArrayList<>();

    private Project(Store store, Settings settings) {
        this.settings = settings;
        this.store = store;
        this.writer = new Writer(store, settings);
        Path folder =
                store.encrypted()
                        ? null
                        : SearchIndex.folder(store.file(), store.studyId(), settings.cache());
        this.index = new SearchIndex(folder, store, writer::moment);
        this.ledger = new Ledger(store);
        this.lane = Tasks.lane("postil-writer");
    }

    /// Creates an empty study and opens it.
    ///
    /// @param study its path with or without the ending `.postil.mv.db`
    /// @throws Problem if there is a file already
    public static Project create(Path study, Settings settings) {
        Store store = Store.create(study, settings.access(), settings.provenance());
        return opened(store, settings);
    }

    /// Opens a study.
    ///
    /// @param study its path with or without the ending `.postil.mv.db`
    /// @throws Problem if there is none, it is open elsewhere, or it is not one of ours
    public static Project open(Path study, Settings settings) {
        return opened(Store.open(study, settings.access()), settings);
    }

    /// Whether a study opens with a password only; false where there is none.
    ///
    /// @param study its path with or without the ending `.postil.mv.db`
    /// @throws Problem if the file cannot be read
    public static boolean isEncrypted(Path study) {
        return Store.isEncrypted(study);
    }

    private static Project opened(Store store, Settings settings) {
        boolean open = false;
        try {
            Project project = new Project(store, settings);
            open = true;
            return project;
        } finally {
            if (!open) {
                store.close();
            }
        }
    }

    /// The study as it is now.
    public Study study() {
        return writer.state().study();
    }

    public Texts texts() {
        return store;
    }

    /// What cuts speech into sentences. Reads its model at the first sentence: not for the first
    /// time on a thread that must not wait.
    public Sentences sentences() {
        return index.sentences();
    }

    /// Where ids and times of new entities come from.
    public Provenance provenance() {
        return settings.provenance();
    }

    /// The name under which changes stand in the journal.
    public String coder() {
        return settings.coder();
    }

    public UUID studyId() {
        return store.studyId();
    }

    /// The study's file.
    public Path file() {
        return store.file();
    }

    public int schemaVersion() {
        return store.schemaVersion();
    }

    /// The journal, oldest entry first.
    public List<JournalEntry> log() {
        return writer.state().journal();
    }

    /// Makes a change when its turn comes; the result fails with what the plan threw.
    ///
    /// A plan that changes nothing leaves no entry.
    public CompletableFuture<Applied> apply(Plan plan) {
        return start(() -> writer.make(plan));
    }

    /// Makes a change and waits for it.
    ///
    /// @throws Problem what the plan threw
    public Applied applyAndWait(Plan plan) {
        return makeAndWait(() -> writer.make(plan));
    }

    /// Takes back this coder's newest change that is not taken back.
    ///
    /// @throws Problem if there is none, a later change touched the same things, or part of it was
    ///   erased
    public Applied undo() {
        return makeAndWait(writer::undo);
    }

    /// Does again what this coder took back last.
    ///
    /// @throws Problem if there is none, a later change touched the same things, or part of it was
    ///   erased
    public Applied redo() {
        return makeAndWait(writer::redo);
    }

    /// The change that [#undo] would take back.
    public Optional<JournalEntry> undoable() {
        return Optional.ofNullable(writer.state().undoable());
    }

    /// The change that [#redo] would do again.
    public Optional<JournalEntry> redoable() {
        return Optional.ofNullable(writer.state().redoable());
    }

    /// As [#undo], but does not wait; the result fails with what that throws.
    public CompletableFuture<Applied> startUndo() {
        return start(writer::undo);
    }

    /// As [#redo], but does not wait; the result fails with what that throws.
    public CompletableFuture<Applied> startRedo() {
        return start(writer::redo);
    }

    /// As [#milestone], but does not wait; the result fails with what that throws.
    public CompletableFuture<Applied> startMilestone(String name) {
        return start(() -> writer.milestone(name));
    }

    private CompletableFuture<Applied> start(Supplier<Applied> work) {
        return lane.start("Change", progress -> make(work)).result();
    }

    /// The journal as an activity view shows it, oldest entry first. Reads no file.
    public List<Activity> activity() {
        return Activity.of(writer.state());
    }

    /// What an entry of the journal touched, kind by kind. Reads the file where nobody asked for
    /// this entry before.
    public List<Activity.Touched> touched(JournalEntry entry) {
        return ledger.digest(entry).touched();
    }

    /// What became of each code. Reads what the journal recorded since it was asked for last, the
    /// first time all of it.
    public CodeHistory codeHistory() {
        return CodeHistory.of(log(), ledger);
    }

    private Applied makeAndWait(Supplier<Applied> work) {
        return Tasks.await(lane.start("Change", progress -> make(work)));
    }

    /// On the writer's thread.
    private Applied make(Supplier<Applied> work) {
        Mark before = writer.moment().mark();
        Applied applied = work.get();
        if (applied.entry() != null) {
            index.follow(applied, before, writer.moment().mark());
            tell(applied);
        }
        return applied;
    }

    private void tell(Applied applied) {
        // A listener that fails does not make the change fail: it has a task of its own, and is
        // told of.
        for (Consumer<Applied> listener : listeners) {
            lane.start(
                            "Tell",
                            progress -> {
                                listener.accept(applied);
                                return applied;
                            })
                    .result()
                    .whenComplete((told, failure) -> {
                        if (failure != null) {
                            LOG.log(System.Logger.Level.ERROR, "A listener failed", failure);
                        }
                    });
        }
    }

    /// Tells of every change from now on, in order, on the writer's thread.
    public void listen(Consumer<Applied> listener) {
        listeners.add(listener);
    }

    /// Names this point of the journal.
    ///
    /// @throws Problem if the name is blank or taken
    public Applied milestone(String name) {
        return makeAndWait(() -> writer.milestone(name));
    }

    /// The study as it was at a milestone; milestones are as they are now, and what was erased
    /// since is missing.
    ///
    /// @throws Problem if there is no such milestone
    public Study studyAt(String milestone) {
        Study now = study();
        Milestone found =
                now.milestones().stream()
                        .filter(it -> Names.same(it.name(), milestone))
                        .findFirst()
                        .orElseThrow(() ->
                                new Problem(
                                        "There is no milestone “" + milestone.strip() + "”.",
                                        now.milestones().isEmpty()
                                                ? "Name one first."
                                                : "There are: " + names(now) + "."));
        return writer.past().at(found.sequence(), now);
    }

    private static String names(Study study) {
        return String.join(", ", study.milestones().stream().map(Milestone::name).toList());
    }

    /// Looks for words in the transcripts; brings the index up to date first if it is behind.
    ///
    /// @throws Problem if the query cannot be read
    public Found search(Search search) {
        return index.search(search);
    }

    /// Whether a search would find the study as it is now without bringing the index up to date
    /// first.
    public boolean indexIsCurrent() {
        return index.isCurrent();
    }

    /// Brings the search index up to date, on this thread.
    public void refreshIndex(Progress progress) {
        index.refresh(progress);
    }

    /// Proves the study whole.
    public CheckReport check() {
        return Tasks.await(
                lane.start(
                        "Check",
                        progress -> {
                            Writer.State now = writer.state();
                            return Check.report(store, now.study(), now.journal(), index);
                        }));
    }

    /// Erases a participant and what they said from everything Postil keeps; cannot be undone.
    ///
    /// A transcript in which nobody else speaks but interviewers goes wholly.
    public Erased erase(Participant participant) {
        UUID id = participant.id();
        return erase(
                "Erase a participant",
                (study, texts, provenance) -> Erasing.participant(study, texts, id, provenance));
    }

    /// Erases a transcript from everything Postil keeps; cannot be undone.
    public Erased erase(Transcript transcript) {
        UUID id = transcript.id();
        return erase(
                "Erase a transcript",
                (study, texts, provenance) -> Erasing.transcript(study, texts, id, provenance));
    }

    private Erased erase(String label, EraseFromStudy.Planning planning) {
        return Tasks.await(
                lane.start(
                        label,
                        progress -> {
                            Study before = study();
                            EraseFromStudy work = new EraseFromStudy(store, settings, planning);
                            index.discard();
                            Erased erased =
                                    work.run(
                                            before,
                                            writer.newEntry(label, JournalEntry.Kind.ERASE, 0));
                            Writer.State after = writer.reload();
                            ledger.forget();
                            Change change = Net.between(before, after.study());
                            tell(new Applied(change, after.study(), after.journal().getLast()));
                            return erased;
                        }));
    }

    /// Makes a verified copy in a file that does not exist yet.
    ///
    /// @throws Problem if the file is there already, or the copy is not whole
    public void backup(Path target) {
        Instant time = settings.provenance().clock().instant();
        Tasks.await(
                lane.start(
                        "Back up",
                        progress -> {
                            store.backup(target, time);
                            return target;
                        }));
    }

    /// Makes a study of a backup.
    ///
    /// @throws Problem if there is a study already, or the backup is not whole
    public static void restore(Path backup, Path study, Settings settings) {
        Store.restore(backup, study, settings.access());
    }

    /// Finishes the changes that were given, and closes the file.
    @Override
    public void close() {
        lane.close();
        index.close();
        store.close();
    }
}
