package org.postil.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.postil.study.Transcript;

/// A view of the index at one moment that knows which transcripts it holds.
final class StudySearcher extends IndexSearcher {
    private final Map<UUID, Documents.State> states = new HashMap<>();
    private final Map<Integer, UUID> byDocument = new HashMap<>();

    private StudySearcher(IndexReader reader) throws IOException {
        super(reader);
        // Searches are seldom repeated, and the cache would outlive the documents in it.
        setQueryCache(null);
        for (LeafReaderContext segment : reader.leaves()) {
            readStates(segment);
        }
    }

    static final class Factory extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous)
                throws IOException {
            return new StudySearcher(reader);
        }
    }

    private void readStates(LeafReaderContext segment) throws IOException {
        BinaryDocValues values = segment.reader().getBinaryDocValues(Documents.STATE);
        Bits live = segment.reader().getLiveDocs();
        for (int document = 0; values != null && document < segment.reader().maxDoc(); document++) {
            if ((live == null || live.get(document)) && values.advanceExact(document)) {
                Documents.State state = Documents.State.read(values.binaryValue());
                states.put(state.transcript(), state);
                byDocument.put(segment.docBase + document, state.transcript());
            }
        }
    }

    /// What the index holds, by transcript.
    Map<UUID, Documents.State> states() {
        return states;
    }

    /// Whether the index holds the text that the transcript has now.
    boolean hasNow(Transcript transcript) {
        Documents.State state = states.get(transcript.id());
        return state != null && state.textHash().equals(transcript.textHash());
    }

    /// Which transcript a document is of; null for one that was deleted.
    @Nullable UUID transcript(LeafReaderContext segment, int document) {
        return byDocument.get(segment.docBase + document);
    }
}
