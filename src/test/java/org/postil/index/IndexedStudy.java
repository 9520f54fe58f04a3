package org.postil.index;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.postil.study.Change;
import org.postil.study.Delta;
import org.postil.study.Hit;
import org.postil.study.Ids;
import org.postil.study.Planned;
import org.postil.study.Problem;
import org.postil.study.Provenance;
import org.postil.study.Sentences;
import org.postil.study.Span;
import org.postil.study.Splice;
import org.postil.study.Study;
import org.postil.study.TextEdits;
import org.postil.study.Texts;
import org.postil.study.Transcript;
import org.postil.study.TranscriptDraft;
import org.postil.study.TranscriptEdits;
import org.postil.task.Progress;

/// A study with its texts, whose changes go to an index.
final class IndexedStudy {
    static final UUID ID = new UUID(7, 7);

    /// Cuts at full stops, so that the tests of the index need no model.
    static final Sentences AT_STOPS =
            (text, speech) -> {
                List<Span> sentences = new ArrayList<>();
                int start = -1;
                int end = 0;
                for (Span line : speech) {
                    for (int at = line.start(); at < line.end(); at++) {
                        start = start < 0 ? at : start;
                        end = at + 1;
                        if (text.charAt(at) == '.') {
                            sentences.add(new Span(start, end));
                            start = -1;
                        }
                    }
                }
                if (start >= 0) {
                    sentences.add(new Span(start, end));
                }
                return sentences;
            };

    private final Provenance provenance = new Provenance(Ids.derived(), () -> Instant.EPOCH);
    private final Map<String, String> texts = new HashMap<>();
    private final TextIndex index;
    private Study study = Study.EMPTY;
    private long sequence;

    IndexedStudy(TextIndex index) {
        this.index = index;
        index.bringUpToDate(study, texts(), mark(), Progress.NONE);
    }

    /// The same study with another index, which is left as it is.
    IndexedStudy(TextIndex index, IndexedStudy other) {
        this.index = index;
        this.study = other.study;
        this.sequence = other.sequence;
        this.texts.putAll(other.texts);
    }

    static Mark mark(long sequence) {
        return new Mark(ID, sequence, new UUID(0, sequence));
    }

    Mark mark() {
        return mark(sequence);
    }

    Study study() {
        return study;
    }

    Texts texts() {
        return hash -> {
            String text = texts.get(hash);
            if (text == null) {
                throw new Problem("There is no text " + hash, "");
            }
            return text;
        };
    }

    IndexedStudy add(String name, String text) {
        return apply(
                TranscriptEdits.planned(
                        new TranscriptDraft(name, text, List.of(), List.of()), provenance));
    }

    IndexedStudy edit(String name, String old, String replacement) {
        Transcript transcript = study.transcriptNamed(name).orElseThrow();
        int at = texts().text(transcript).indexOf(old);
        Splice splice = new Splice(new Span(at, at + old.length()), replacement);
        return apply(TextEdits.splice(study, texts(), transcript, List.of(splice), provenance));
    }

    IndexedStudy remove(String name) {
        Transcript transcript = study.transcriptNamed(name).orElseThrow();
        List<Delta> deltas = new ArrayList<>();
        study.voices().of(transcript.id()).forEach(it -> deltas.add(Delta.remove(it)));
        deltas.add(Delta.remove(transcript));
        return apply(Planned.of(new Change("Remove " + name, deltas)));
    }

    IndexedStudy apply(Planned planned) {
        applyUnindexed(planned);
        index.update(planned.change(), study, texts(), mark());
        return this;
    }

    IndexedStudy applyUnindexed(Planned planned) {
        study = study.with(planned.change());
        texts.putAll(planned.texts());
        sequence++;
        return this;
    }

    IndexedStudy addUnindexed(String name, String text) {
        return applyUnindexed(
                TranscriptEdits.planned(
                        new TranscriptDraft(name, text, List.of(), List.of()), provenance));
    }

    Found search(Query query) {
        return index.search(query, study, texts(), AT_STOPS);
    }

    /// The found words, in order.
    List<String> found(Query query) {
        return search(query).hits().stream().map(this::words).toList();
    }

    List<String> found(String query) {
        return found(Query.of(query));
    }

    String words(Hit hit) {
        Transcript transcript = study.transcript(hit.transcript());
        if (transcript == null) {
            throw new AssertionError("A hit in a transcript that is not there");
        }
        return hit.span().of(texts().text(transcript));
    }
}
