package org.postil.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.jspecify.annotations.Nullable;
import org.postil.study.Sentences;
import org.postil.study.Span;

/// Cuts English speech into sentences.
///
/// What stands in brackets, abbreviations such as `Mr.` and `e.g.`, and an ellipsis before a small
/// letter or `I` never end a sentence. The model is read when the first sentence is wanted. The
/// same text always gives the same sentences; may be shared between threads.
public final class EnglishSentences implements Sentences {
    private static final String MODEL = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    private final Object reading = new Object();
    private volatile @Nullable SentenceModel model;

    @Override
    public List<Span> in(String text, List<Span> speech) {
        RunningText running = RunningText.of(text, speech);
        if (running.text().isBlank()) {
            return List.of();
        }
        String guarded = Guards.guard(running.text());
        List<Span> sentences = new ArrayList<>();
        // A detector keeps the state of one text; it costs nothing next to its model.
        for (opennlp.tools.util.Span found :
                new SentenceDetectorME(model()).sentPosDetect(guarded)) {
            Span sentence = new Span(found.getStart(), found.getEnd());
            if (!sentences.isEmpty() && goesOn(running.text(), sentences.getLast(), sentence)) {
                sentence = new Span(sentences.removeLast().start(), sentence.end());
            }
            sentences.add(sentence);
        }
        return sentences.stream().map(running::origin).toList();
    }

    /// Whether a sentence only seemed to end because somebody quoted a whole one in it.
    private static boolean goesOn(String text, Span before, Span after) {
        boolean quoted = "\"”’'".indexOf(text.charAt(before.end() - 1)) >= 0;
        return quoted && Character.isLowerCase(text.codePointAt(after.start()));
    }

    private SentenceModel model() {
        SentenceModel known = model;
        if (known != null) {
            return known;
        }
        synchronized (reading) {
            known = model;
            if (known == null) {
                known = read();
                model = known;
            }
            return known;
        }
    }

    private static SentenceModel read() {
        try (InputStream resource = EnglishSentences.class.getResourceAsStream(MODEL)) {
            if (resource == null) {
                throw new IllegalStateException("The sentence model is not on the class path.");
            }
            return new SentenceModel(resource);
        } catch (IOException e) {
            throw new IllegalStateException("The sentence model cannot be read.", e);
        }
    }
}
