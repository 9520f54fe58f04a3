package org.postil.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import org.postil.study.Annotation;
import org.postil.study.Asked;
import org.postil.study.Assignment;
import org.postil.study.Attribute;
import org.postil.study.CaseSummary;
import org.postil.study.Change;
import org.postil.study.Code;
import org.postil.study.CodeGroup;
import org.postil.study.Coder;
import org.postil.study.Coding;
import org.postil.study.Delta;
import org.postil.study.JointDisplay;
import org.postil.study.Memo;
import org.postil.study.Milestone;
import org.postil.study.Orphan;
import org.postil.study.Participant;
import org.postil.study.Problem;
import org.postil.study.PublishedStatistic;
import org.postil.study.Question;
import org.postil.study.QuoteLink;
import org.postil.study.Sentences;
import org.postil.study.Speaker;
import org.postil.study.Study;
import org.postil.study.Texts;
import org.postil.study.Transcript;
import org.postil.study.TranscriptSet;
import org.postil.task.Progress;
import org.postil.task.Waiting;

/// The full-text index of one study: a cache that can be thrown away and built again.
///
/// Changes come from one thread at a time, searches from any. Everything that fails is a [Problem];
/// after a failure the index is behind the study, says so in [Found#behind] and by its [#mark], and
/// [#bringUpToDate] mends it.
public final class TextIndex implements AutoCloseable {
    private static final String REOPEN =
            "Close the study and open it again: a damaged index is built anew.";

    private final Object writing = new Object();
    private final OpenIndex open;
    private final Standing standing;

    private TextIndex(OpenIndex open) {
        this.open = open;
        this.standing = new Standing(open.markAtOpening());
    }

    /// Opens the index in a folder; makes the folder if it is not there, and starts afresh, without
    /// a mark, if what lies in it is damaged or of another version.
    ///
    /// @throws Problem if another window or program has it open, or it cannot be written
    public static TextIndex open(Path folder) {
        return new TextIndex(IndexFolder.open(folder));
    }

    /// An index that leaves nothing on the disk, for encrypted studies.
    public static TextIndex inMemory() {
        try {
            return new TextIndex(OpenIndex.of(new ByteBuffersDirectory()));
        } catch (IOException e) {
            throw new Problem("There is no room for a search index.", "Close other programs.", e);
        }
    }

    /// The journal entry up to which the index has taken in all texts; null if it never caught up
    /// with any.
    ///
    /// On the disk it may be older than here: it is written when texts change and at closing, since
    /// a coding must not wait for the disk twice. After a crash [#bringUpToDate] then finds that
    /// nothing differs.
    public @Nullable Mark mark() {
        return standing.mark();
    }

    /// Takes in one change; only those of transcripts cost anything.
    ///
    /// An index without a mark keeps none until it was brought up to date.
    ///
    /// @param next the study after the change
    /// @param mark the change's journal entry
    public void update(Change change, Study next, Texts texts, Mark mark) {
        Set<UUID> changed = new TreeSet<>();
        change.deltas().forEach(delta -> collect(delta, changed));
        if (changed.isEmpty()) {
            standing.passed(mark);
            return;
        }
        synchronized (writing) {
            try {
                for (UUID id : changed) {
                    bring(id, next, texts);
                }
                open.refresh();
                standing.took(mark);
                open.commit(standing.mark());
            } catch (IOException | AlreadyClosedException e) {
                standing.failed(mark);
                throw unwritable(e);
            } catch (Problem e) {
                standing.failed(mark);
                throw e;
            }
        }
    }

    /// A transcript whose words and turns are as they were needs no new document.
    private static void collect(Delta delta, Set<UUID> changed) {
        switch (delta.entity()) {
            case Transcript it -> {
                boolean same =
                        delta.before() instanceof Transcript before
                                && delta.after() instanceof Transcript after
                                && before.textHash().equals(after.textHash())
                                && before.turns().equals(after.turns());
                if (!same) {
                    changed.add(it.id());
                }
            }
            case Asked _, Attribute _, Code _, Coder _, Coding _, JointDisplay _, Memo _ -> {}
            case Milestone _, Orphan _, Participant _, PublishedStatistic _, Question _ -> {}
            case org.postil.study.Progress _, Speaker _, Assignment _, CaseSummary _ -> {}
            case Annotation _, CodeGroup _, QuoteLink _, TranscriptSet _ -> {}
        }
    }

    private void bring(UUID id, Study study, Texts texts) throws IOException {
        Transcript transcript = study.transcript(id);
        if (transcript == null) {
            open.remove(id);
        } else {
            open.put(transcript, texts.text(transcript));
        }
    }

    /// Indexes what differs between the index and the study, and nothing else: the thing to do
    /// whenever [#mark] is not the journal's newest entry. Cancelled, it leaves the mark alone.
    ///
    /// @param mark the journal entry at which the study is as given
    /// @return how many transcripts had to be indexed or removed
    public int bringUpToDate(Study study, Texts texts, Mark mark, Progress progress) {
        assert Waiting.isAllowed() : "The event thread would wait for the index";
        synchronized (writing) {
            try {
                open.refresh();
                List<UUID> different = different(study);
                int done = 0;
                for (UUID id : different) {
                    progress.checkCancelled();
                    progress.step(done++, different.size(), name(study, id));
                    bring(id, study, texts);
                }
                open.refresh();
                standing.caughtUp(mark);
                open.commit(standing.mark());
                return different.size();
            } catch (IOException | AlreadyClosedException e) {
                throw unwritable(e);
            }
        }
    }

    private static String name(Study study, UUID id) {
        Transcript transcript = study.transcript(id);
        return transcript == null ? "" : transcript.name();
    }

    private List<UUID> different(Study study) throws IOException {
        Map<UUID, Documents.State> states = open.states();
        List<UUID> different = new ArrayList<>();
        for (Transcript transcript : study.transcripts()) {
            if (!Documents.State.of(transcript).equals(states.get(transcript.id()))) {
                different.add(transcript.id());
            }
        }
        states.keySet().stream()
                .filter(id -> study.transcript(id) == null)
                .sorted()
                .forEach(different::add);
        return different;
    }

    /// Throws away what is there, on the disk too, and indexes the whole study; after erasing a
    /// participant or a transcript nothing of their words is left.
    public void rebuild(Study study, Texts texts, Mark mark, Progress progress) {
        synchronized (writing) {
            standing.emptied();
            try {
                open.empty();
            } catch (IOException | AlreadyClosedException e) {
                throw unwritable(e);
            }
            bringUpToDate(study, texts, mark, progress);
        }
    }

    /// What is wrong with the index as compared with the study, each in a sentence; empty if all is
    /// well.
    public List<String> check(Study study) {
        List<String> problems = new ArrayList<>();
        try {
            open.checkFiles();
            for (UUID id : different(study)) {
                String name = name(study, id);
                problems.add(
                        name.isEmpty()
                                ? "The search index has a transcript that the study has not."
                                : "The search index does not have " + name + " as it is now.");
            }
        } catch (IOException | AlreadyClosedException e) {
            problems.add("The search index is damaged. " + REOPEN);
        }
        return List.copyOf(problems);
    }

    /// Finds every match.
    ///
    /// @param texts read only for searches within sentences
    /// @param sentences asked only for searches within sentences
    /// @throws Problem if the query is not well formed, says only what not to find, or has a
    ///   pattern that stands for too many words
    public Found search(Query query, Study study, Texts texts, Sentences sentences) {
        assert Waiting.isAllowed() : "The event thread would wait for the index";
        QueryReader.Reading reading =
                QueryReader.read(query.text(), query.exact(), open.analyzer());
        Hits.Searching asked =
                new Hits.Searching(query, reading.formula(), reading.positives(), texts, sentences);
        try {
            SearcherManager searchers = open.searchers();
            StudySearcher searcher = (StudySearcher) searchers.acquire();
            try {
                return new Search(reading, asked, study, searcher).run();
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new Problem("The search index cannot be read.", REOPEN, e);
        } catch (AlreadyClosedException e) {
            throw new Problem("The study was closed before the search ended.", "", e);
        }
    }

    /// Writes the newest mark and lets go of the folder; a second time it does nothing.
    @Override
    public void close() {
        synchronized (writing) {
            try {
                open.close(standing.mark());
            } catch (IOException e) {
                throw unwritable(e);
            }
        }
    }

    private static Problem unwritable(Exception cause) {
        return new Problem(
                "The search index cannot be written.",
                "Make room on the disk; the study itself is saved. " + REOPEN,
                cause);
    }
}
