package org.postil.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postil.index.Mark;
import org.postil.index.Query;
import org.postil.index.TextIndex;
import org.postil.index.Within;
import org.postil.language.EnglishSentences;
import org.postil.study.Problem;
import org.postil.study.Sentences;
import org.postil.study.Study;
import org.postil.study.Texts;
import org.postil.task.Progress;

/// The index of one open study: opened when it is first needed, and never in the way of a change.
final class SearchIndex implements AutoCloseable {
    /// The study and where in the journal it stands.
    record Moment(Study study, Mark mark) {}

    private final @Nullable Path folder;
    private final Texts texts;
    private final Supplier<Moment> now;
    private final EnglishSentences sentences = new EnglishSentences();
    private final ReentrantLock writing = new ReentrantLock();
    private volatile @Nullable TextIndex index;

    /// @param folder null for an index in memory
    /// @param now the state of the study at the moment of asking
    SearchIndex(@Nullable Path folder, Texts texts, Supplier<Moment> now) {
        this.folder = folder;
        this.texts = texts;
        this.now = now;
    }

    /// Where the index of a study lies: beside the study, or under its id in a folder for indexes.
    ///
    /// @param file the study's
    static Path folder(Path file, UUID study, @Nullable Path cache) {
        if (cache != null) {
            return cache.resolve(study + ".index");
        }
        String name = file.getName(file.getNameCount() - 1).toString();
        return file.resolveSibling(name.replaceAll("\\.mv\\.db$", "") + ".index");
    }

    /// Takes in a change, if there is an index and it stood where the study stood before.
    ///
    /// An index that cannot follow is behind from then on, which its mark tells; the change is not
    /// the worse for it.
    void follow(Applied applied, Mark before, Mark after) {
        boolean wanted = index != null || folder != null && Files.isDirectory(folder);
        if (!wanted || !writing.tryLock()) {
            return;
        }
        try {
            TextIndex open = opened();
            if (before.equals(open.mark())) {
                open.update(applied.change(), applied.study(), texts, after);
            }
        } catch (Problem e) {
            // The mark was not moved, so the next search brings the index up to date.
            return;
        } finally {
            writing.unlock();
        }
    }

    /// Whether the index stands where the study stands.
    boolean isCurrent() {
        TextIndex open = index;
        return open != null && now.get().mark().equals(open.mark());
    }

    /// Brings the index up to date, on this thread.
    void refresh(Progress progress) {
        writing.lock();
        try {
            TextIndex open = opened();
            Moment moment = now.get();
            while (!moment.mark().equals(open.mark())) {
                open.bringUpToDate(moment.study(), texts, moment.mark(), progress);
                moment = now.get();
            }
        } finally {
            writing.unlock();
        }
    }

    private TextIndex opened() {
        TextIndex open = index;
        if (open == null) {
            open = open();
            index = open;
        }
        return open;
    }

    private TextIndex open() {
        if (folder == null) {
            return TextIndex.inMemory();
        }
        try {
            return TextIndex.open(folder);
        } catch (Problem e) {
            // Somebody else reads the study too, or the folder cannot be written to: an index of
            // our own finds the same.
            return TextIndex.inMemory();
        }
    }

    Found search(Search search) {
        if (!isCurrent()) {
            refresh(Progress.NONE);
        }
        Within within =
                switch (search.within()) {
                    case TURN -> Within.TURN;
                    case TRANSCRIPT -> Within.TRANSCRIPT;
                    case SENTENCE -> Within.SENTENCE;
                };
        Query query = new Query(search.text(), search.exact(), within, search.limit());
        var found = opened().search(query, now.get().study(), texts, sentences);
        return new Found(found.total(), found.hits());
    }

    Sentences sentences() {
        return sentences;
    }

    /// What is wrong with the index, in sentences; an index that was never built has no problems.
    List<String> check() {
        if (index == null && (folder == null || !Files.isDirectory(folder))) {
            return List.of();
        }
        refresh(Progress.NONE);
        return opened().check(now.get().study());
    }

    /// Throws the index away, files and all; the next search builds it again.
    void discard() {
        writing.lock();
        try {
            close();
            if (folder != null && Files.isDirectory(folder)) {
                delete(folder);
            }
        } finally {
            writing.unlock();
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new Problem(
                    "The search index " + folder + " could not be deleted.",
                    "Delete the folder by hand: it holds words of the transcripts.",
                    e);
        }
    }

    @Override
    public void close() {
        TextIndex open = index;
        index = null;
        if (open != null) {
            open.close();
        }
    }
}
