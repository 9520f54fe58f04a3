package org.postil.analysis;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.postil.study.Attribute;
import org.postil.study.CodePoints;
import org.postil.study.Coder;
import org.postil.study.Coding;
import org.postil.study.Participant;
import org.postil.study.Span;
import org.postil.study.Study;
import org.postil.study.Texts;
import org.postil.study.Transcript;
import org.postil.study.Turn;
import org.postil.study.Words;

/// Reads quotes out of transcripts, each transcript's text once.
final class QuoteReader {
    /// In code points.
    private static final int CONTEXT = 60;

    private final Study study;
    private final Texts texts;
    private final CodingOfRecord record;
    private final Attribution attribution;
    private final Map<UUID, Source> sources = new HashMap<>();

    private record Source(String text, CodePoints points) {}

    QuoteReader(Study study, Texts texts, CodingOfRecord record) {
        this.study = study;
        this.texts = texts;
        this.record = record;
        this.attribution = Attribution.of(study);
    }

    /// A quote of each coding, in the same order.
    List<QuoteView> of(List<Coded> codings) {
        return codings.stream().map(this::of).toList();
    }

    QuoteView of(Coded coded) {
        Coding coding = coded.coding();
        Transcript transcript = coded.transcript();
        Span span = coded.span();
        Source source = source(transcript);
        PrintForm form = PrintForm.of(study, transcript, source.text(), span);
        List<Participant> people = people(transcript, span);
        List<Turn> turns = transcript.turnsTouched(span);
        int start = source.points().toCodePoints(span.start());
        int end = source.points().toCodePoints(span.end());
        return new QuoteView(
                id(coded),
                coding.code(),
                study.codebook().path(coding.code()),
                transcript.id(),
                transcript.name(),
                turns.isEmpty() ? 0 : turns.getFirst().number(),
                speakers(turns),
                people.stream().map(Participant::name).toList(),
                people.stream().map(Participant::id).toList(),
                people.stream().map(this::attributes).toList(),
                span,
                start,
                end,
                span.of(source.text()),
                form.in(source.text()),
                before(source.text(), span.start()),
                after(source.text(), span.end()),
                attribution(transcript, turns, people),
                coder(coding),
                Collections.unmodifiableMap(new TreeMap<>(coding.attributes())),
                words(transcript, source.text(), span));
    }

    /// The print form of any stretch.
    String printed(Transcript transcript, Span span) {
        String text = source(transcript).text();
        return PrintForm.of(study, transcript, text, span).in(text);
    }

    /// The attribution of any stretch.
    String attribution(Transcript transcript, Span span) {
        return attribution(transcript, transcript.turnsTouched(span), people(transcript, span));
    }

    private Source source(Transcript transcript) {
        return sources.computeIfAbsent(
                transcript.id(),
                key -> {
                    String text = texts.text(transcript);
                    return new Source(text, new CodePoints(text));
                });
    }

    /// The coding's own, or one made of its code and place where all coders share only a part of
    /// it.
    private static UUID id(Coded coded) {
        Coding coding = coded.coding();
        if (coded.span().equals(coding.span())) {
            return coding.id();
        }
        String key = "shared\u0000" + coding.transcript() + coding.code() + coded.span();
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    private List<Participant> people(Transcript transcript, Span span) {
        List<Participant> people = new ArrayList<>();
        for (UUID id : study.voices().participants(transcript, span)) {
            Participant participant = study.participant(id);
            if (participant != null) {
                people.add(participant);
            }
        }
        return people;
    }

    private static List<String> speakers(List<Turn> turns) {
        Set<String> labels = new LinkedHashSet<>();
        for (Turn turn : turns) {
            if (turn.speaker() != null) {
                labels.add(turn.speaker());
            }
        }
        return List.copyOf(labels);
    }

    private Map<String, String> attributes(Participant participant) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Attribute attribute : study.attributes()) {
            String value = SampleGroups.value(participant, attribute);
            if (value != null) {
                values.put(attribute.name(), value);
            }
        }
        return Collections.unmodifiableMap(values);
    }

    private String attribution(Transcript transcript, List<Turn> turns, List<Participant> people) {
        boolean interviewers =
                !turns.isEmpty()
                        && turns.stream()
                                .allMatch(it -> study.voices().isInterviewer(transcript.id(), it));
        return interviewers
                ? Attribution.INTERVIEWER
                : attribution.of(people.stream().map(Participant::id).toList());
    }

    private String coder(Coding coding) {
        if (record instanceof CodingOfRecord.All) {
            return record.words();
        }
        Coder coder = study.coder(coding.coder());
        return coder == null ? "unknown coder" : coder.name();
    }

    private int words(Transcript transcript, String text, Span span) {
        return transcript.turnsTouched(span).stream()
                .filter(it -> !study.voices().isInterviewer(transcript.id(), it))
                .mapToInt(it -> Words.count(text, it.speech(), span))
                .sum();
    }

    private static String before(String text, int end) {
        int points = Math.min(CONTEXT, text.codePointCount(Math.max(0, end - 2 * CONTEXT), end));
        return text.substring(text.offsetByCodePoints(end, -points), end);
    }

    private static String after(String text, int start) {
        int limit = Math.min(text.length(), start + 2 * CONTEXT);
        int points = Math.min(CONTEXT, text.codePointCount(start, limit));
        return text.substring(start, text.offsetByCodePoints(start, points));
    }
}
