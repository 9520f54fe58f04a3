package org.postil.index;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.postil.study.Transcript;

/// Lucene's writer and readers of one directory, opened together and closed together.
final class OpenIndex {
    /// Counts up whenever the same text gives other words; an index of another version is thrown
    /// away.
    private static final String VERSION = "1";

    private static final double BUFFER_MEGABYTES = 48;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final SpeechAnalyzer analyzer;
    private final @Nullable Mark markAtOpening;
    private Map<String, String> committed;

    private OpenIndex(Directory directory, IndexWriter writer, SpeechAnalyzer analyzer)
            throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.analyzer = analyzer;
        this.committed = commitData(writer);
        this.markAtOpening = mark(committed);
        this.searchers = new SearcherManager(writer, new StudySearcher.Factory());
    }

    /// Opens a directory, which from then on belongs to the result; if that fails, it is closed.
    ///
    /// @throws IOException also if what is there is damaged or of another version
    static OpenIndex of(Directory directory) throws IOException {
        IndexWriter writer = null;
        boolean opened = false;
        try {
            SpeechAnalyzer analyzer = new SpeechAnalyzer();
            IndexWriterConfig config = new IndexWriterConfig(analyzer);
            writer = new IndexWriter(directory, config.setRAMBufferSizeMB(BUFFER_MEGABYTES));
            OpenIndex index = new OpenIndex(directory, writer, analyzer);
            index.checkFiles();
            opened = true;
            return index;
        } finally {
            if (!opened) {
                IOUtils.closeWhileHandlingException(
                        writer == null ? null : writer::rollback, directory);
            }
        }
    }

    private static Map<String, String> commitData(IndexWriter writer) throws IOException {
        Map<String, String> data = new TreeMap<>();
        Iterable<Map.Entry<String, String>> entries = writer.getLiveCommitData();
        if (entries != null) {
            entries.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        boolean isNew = data.isEmpty() && writer.getDocStats().maxDoc == 0;
        if (!isNew && !VERSION.equals(data.get("version"))) {
            throw new CorruptIndexException("An index of another version", "commit data");
        }
        return data;
    }

    private static @Nullable Mark mark(Map<String, String> data) {
        String study = data.get("study");
        String sequence = data.get("sequence");
        String entry = data.get("entry");
        if (study == null || sequence == null || entry == null) {
            return null;
        }
        return new Mark(UUID.fromString(study), Long.parseLong(sequence), UUID.fromString(entry));
    }

    private static Map<String, String> data(@Nullable Mark mark) {
        Map<String, String> data = new TreeMap<>(Map.of("version", VERSION));
        if (mark != null) {
            data.put("study", mark.study().toString());
            data.put("sequence", Long.toString(mark.sequence()));
            data.put("entry", mark.entry().toString());
        }
        return data;
    }

    SpeechAnalyzer analyzer() {
        return analyzer;
    }

    SearcherManager searchers() {
        return searchers;
    }

    /// What the directory said when it was opened; null if it was new.
    @Nullable Mark markAtOpening() {
        return markAtOpening;
    }

    void put(Transcript transcript, String text) throws IOException {
        writer.updateDocument(
                Documents.key(transcript.id()), Documents.of(transcript, text, analyzer));
    }

    void remove(UUID transcript) throws IOException {
        writer.deleteDocuments(Documents.key(transcript));
    }

    void empty() throws IOException {
        writer.deleteAll();
    }

    /// Lets searches see what was put and removed.
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /// Writes everything to the disk if anything is new.
    void commit(@Nullable Mark mark) throws IOException {
        Map<String, String> data = data(mark);
        if (writer.hasUncommittedChanges() || !data.equals(committed)) {
            writer.setLiveCommitData(data.entrySet());
            writer.commit();
            writer.deleteUnusedFiles();
            committed = data;
        }
    }

    /// What searches see, by transcript.
    Map<UUID, Documents.State> states() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return ((StudySearcher) searcher).states();
        } finally {
            searchers.release(searcher);
        }
    }

    /// Reads every file and compares its checksum.
    ///
    /// @throws IOException if one is damaged
    void checkFiles() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
                if (segment.reader() instanceof CodecReader reader) {
                    reader.checkIntegrity();
                }
            }
        } finally {
            searchers.release(searcher);
        }
    }

    /// Writes what is new and closes the directory; a second time it does nothing.
    void close(@Nullable Mark mark) throws IOException {
        if (!writer.isOpen()) {
            return;
        }
        try (directory;
                writer;
                searchers) {
            commit(mark);
        }
    }
}
