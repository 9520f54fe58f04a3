package org.postil.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.postil.study.Hit;
import org.postil.study.Study;
import org.postil.study.Transcript;

/// One search: Lucene names the documents that have the words, their matches are read in order, and
/// [Hits] judges them turn by turn.
final class Search {
    private final QueryReader.Reading reading;
    private final Hits.Searching asked;
    private final Study study;
    private final StudySearcher searcher;
    private final Map<UUID, Hits> found = new HashMap<>();

    Search(QueryReader.Reading reading, Hits.Searching asked, Study study, StudySearcher searcher) {
        this.reading = reading;
        this.asked = asked;
        this.study = study;
        this.searcher = searcher;
    }

    Found run() throws IOException {
        Candidates candidates = new Candidates(reading.leaves(), searcher);
        Weight weight =
                searcher.createWeight(
                        searcher.rewrite(candidates.query(asked.formula(), asked.positives())),
                        ScoreMode.COMPLETE_NO_SCORES,
                        1);
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(segment);
            if (scorer != null) {
                readSegment(segment, current(segment, scorer.iterator()), candidates);
            }
        }
        return inOrder();
    }

    private void readSegment(
            LeafReaderContext segment, FixedBitSet documents, Candidates candidates)
            throws IOException {
        List<LeafReading> leaves = new ArrayList<>();
        for (int leaf = 0; leaf < reading.leaves().size(); leaf++) {
            leaves.add(
                    new LeafReading(
                            reading.leaves().get(leaf),
                            candidates.terms(leaf),
                            segment.reader(),
                            documents));
        }
        List<Occurrences> matches = new ArrayList<>();
        for (int document = 0; document < documents.length(); document++) {
            Transcript transcript = transcript(segment, document);
            if (documents.get(document) && transcript != null) {
                matches.clear();
                for (LeafReading leaf : leaves) {
                    matches.add(leaf.in(document));
                }
                found.put(transcript.id(), new Hits(asked, transcript, matches));
            }
        }
    }

    /// The documents that are still what the study holds: the offsets of others would be wrong.
    private FixedBitSet current(LeafReaderContext segment, DocIdSetIterator documents)
            throws IOException {
        FixedBitSet current = new FixedBitSet(segment.reader().maxDoc());
        for (int document = documents.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = documents.nextDoc()) {
            if (transcript(segment, document) != null) {
                current.set(document);
            }
        }
        return current;
    }

    private @Nullable Transcript transcript(LeafReaderContext segment, int document) {
        UUID id = searcher.transcript(segment, document);
        Transcript transcript = id == null ? null : study.transcript(id);
        return transcript != null && searcher.hasNow(transcript) ? transcript : null;
    }

    private Found inOrder() {
        long total = 0;
        int behind = 0;
        List<Hit> hits = new ArrayList<>();
        for (Transcript transcript : study.transcripts()) {
            behind += searcher.hasNow(transcript) ? 0 : 1;
            Hits here = found.get(transcript.id());
            if (here != null) {
                total += here.total();
                int room = Math.min(asked.query().limit() - hits.size(), here.first().size());
                hits.addAll(here.first().subList(0, room));
            }
        }
        return new Found(total, hits, behind);
    }
}
