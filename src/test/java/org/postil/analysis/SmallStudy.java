package org.postil.analysis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.postil.study.Asked;
import org.postil.study.AskedState;
import org.postil.study.Attribute;
import org.postil.study.Change;
import org.postil.study.Code;
import org.postil.study.Coder;
import org.postil.study.Coding;
import org.postil.study.Delta;
import org.postil.study.Entity;
import org.postil.study.Hashes;
import org.postil.study.Participant;
import org.postil.study.Progress;
import org.postil.study.Question;
import org.postil.study.Span;
import org.postil.study.Speaker;
import org.postil.study.Study;
import org.postil.study.Texts;
import org.postil.study.Transcript;
import org.postil.study.Turn;
import org.postil.study.Turns;
import org.postil.study.Voices;
import org.postil.study.Words;

/// Builds studies by hand for tests: everything is named, and a coding is named by its quote.
final class SmallStudy {
    private final Map<String, Attribute> attributes = new LinkedHashMap<>();
    private final Map<String, Participant> participants = new LinkedHashMap<>();
    private final Map<String, Transcript> transcripts = new LinkedHashMap<>();
    private final Map<String, Code> codes = new LinkedHashMap<>();
    private final Map<String, Coder> coders = new LinkedHashMap<>();
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final List<Entity> others = new ArrayList<>();
    private long last;

    private static <V> V in(Map<String, V> kind, String name) {
        V found = kind.get(name);
        if (found == null) {
            throw new IllegalArgumentException("There is no " + name);
        }
        return found;
    }

    private UUID next() {
        return new UUID(0, ++last);
    }

    SmallStudy attribute(String name, String... values) {
        attributes.put(name, Attribute.of(next(), name, attributes.size(), Arrays.asList(values)));
        return this;
    }

    /// @param values `attribute=value`
    SmallStudy participant(String name, String... values) {
        Map<UUID, String> known = new HashMap<>();
        for (String pair : values) {
            int at = pair.indexOf('=');
            known.put(in(attributes, pair.substring(0, at)).id(), pair.substring(at + 1));
        }
        participants.put(name, new Participant(next(), name, known));
        return this;
    }

    /// Labels that are participants' names are bound to them.
    SmallStudy transcript(String name, String... lines) {
        String text = String.join("\n", lines);
        List<Turn> turns = Turns.find(text, participants.keySet());
        Transcript transcript =
                new Transcript(
                        next(),
                        name,
                        Hashes.ofText(text),
                        text.length(),
                        turns.stream()
                                .mapToInt(it -> Words.count(text, it.speech(), it.span()))
                                .sum(),
                        turns,
                        List.of(),
                        null);
        transcripts.put(name, transcript);
        texts.put(transcript.textHash(), text);
        turns.stream()
                .map(Turn::speaker)
                .filter(label -> label != null)
                .distinct()
                .forEach(label -> others.add(speaker(transcript.id(), label)));
        return this;
    }

    private Speaker speaker(UUID transcript, String label) {
        Participant participant = participants.get(label);
        return new Speaker(
                next(),
                transcript,
                label,
                participant == null ? null : participant.id(),
                participant == null && Voices.isInterviewerLabel(label));
    }

    SmallStudy codes(String... paths) {
        for (String path : paths) {
            int at = path.lastIndexOf(Code.PATH_SEPARATOR);
            UUID parent = at < 0 ? null : in(codes, path.substring(0, at)).id();
            String name = at < 0 ? path : path.substring(at + Code.PATH_SEPARATOR.length());
            int position = codes.size();
            codes.put(path, Code.of(next(), name, parent, position, "#333333"));
        }
        return this;
    }

    /// @param quote occurs once in the document
    /// @param attributes `attribute=value`
    SmallStudy coding(
            String coder, String document, String quote, String code, String... attributes) {
        String text = in(texts, in(transcripts, document).textHash());
        int start = text.indexOf(quote);
        if (start < 0 || text.indexOf(quote, start + 1) >= 0) {
            throw new IllegalArgumentException("Not once in " + document + ": " + quote);
        }
        return coding(coder, document, new Span(start, start + quote.length()), code, attributes);
    }

    SmallStudy coding(String coder, String document, Span span, String code, String... attributes) {
        Transcript transcript = in(transcripts, document);
        String text = in(texts, transcript.textHash());
        int words =
                transcript.turns().stream()
                        .mapToInt(it -> Words.count(text, it.speech(), span))
                        .sum();
        Map<String, String> pairs = new HashMap<>();
        for (String pair : attributes) {
            pairs.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        others.add(
                new Coding(
                        next(),
                        transcript.id(),
                        in(codes, code).id(),
                        coder(coder),
                        span,
                        Hashes.ofQuote(span.of(text)),
                        words,
                        Instant.EPOCH,
                        pairs,
                        ""));
        return this;
    }

    private UUID coder(String name) {
        return coders.computeIfAbsent(name, key -> new Coder(next(), key)).id();
    }

    SmallStudy finished(String coder, String document) {
        others.add(
                new Progress(next(), coder(coder), in(transcripts, document).id(), Instant.EPOCH));
        return this;
    }

    SmallStudy question(String name, String... about) {
        List<UUID> linked = Arrays.stream(about).map(it -> in(codes, it).id()).toList();
        questions.put(name, new Question(next(), name, questions.size(), name + "?", linked));
        return this;
    }

    SmallStudy asked(String participant, String question, AskedState state) {
        others.add(
                new Asked(
                        next(),
                        in(participants, participant).id(),
                        in(questions, question).id(),
                        state));
        return this;
    }

    Study study() {
        List<Delta> deltas = new ArrayList<>();
        List.of(attributes, participants, transcripts, codes, coders, questions)
                .forEach(kind -> kind.values().forEach(it -> deltas.add(Delta.add(it))));
        others.forEach(it -> deltas.add(Delta.add(it)));
        return Study.EMPTY.with(new Change("build", deltas));
    }

    Texts texts() {
        Map<String, String> known = Map.copyOf(texts);
        return hash -> {
            String text = known.get(hash);
            if (text == null) {
                throw new IllegalArgumentException("No text " + hash);
            }
            return text;
        };
    }

    Attribute attributeNamed(String name) {
        return in(attributes, name);
    }

    UUID code(String path) {
        return in(codes, path).id();
    }
}
