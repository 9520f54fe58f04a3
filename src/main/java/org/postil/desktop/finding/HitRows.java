package org.postil.desktop.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.analysis.Scope;
import org.postil.project.Found;
import org.postil.project.Project;
import org.postil.project.Search;
import org.postil.study.Attribute;
import org.postil.study.Hit;
import org.postil.study.Participant;
import org.postil.study.Problem;
import org.postil.study.Span;
import org.postil.study.Study;
import org.postil.study.Texts;
import org.postil.study.Transcript;
import org.postil.study.Turn;
import org.postil.task.Progress;

/// What a search found, in context.
///
/// @param total all hits, also those beyond the limit
/// @param problem why the query could not be read; null where it could
record HitRows(Search search, long total, List<HitRow> rows, @Nullable Problem problem) {
    private static final int CONTEXT = 160;

    HitRows {
        rows = List.copyOf(rows);
    }

    /// Looks for words; builds the index first where it is behind. Not on the event thread.
    static HitRows find(Project project, Search search, Progress progress) {
        if (!project.indexIsCurrent()) {
            progress.step(0, 0, "Reading the transcripts for the first search");
            project.refreshIndex(progress);
        }
        progress.checkCancelled();
        try {
            Study study = project.study();
            Found found = project.search(search);
            return new HitRows(
                    search, found.total(), read(study, project.texts(), found, progress), null);
        } catch (Problem e) {
            return new HitRows(search, 0, List.of(), e);
        }
    }

    private static List<HitRow> read(Study study, Texts texts, Found found, Progress progress) {
        Map<UUID, String> byTranscript = new HashMap<>();
        List<HitRow> rows = new ArrayList<>();
        for (Hit hit : found.hits()) {
            Transcript transcript = study.transcript(hit.transcript());
            if (transcript != null) {
                String text =
                        byTranscript.computeIfAbsent(
                                transcript.id(),
                                key -> {
                                    progress.step(
                                            rows.size(), found.hits().size(), transcript.name());
                                    return texts.text(transcript);
                                });
                rows.add(row(study, transcript, text, hit));
            }
        }
        return rows;
    }

    private static HitRow row(Study study, Transcript transcript, String text, Hit hit) {
        Span span = hit.span();
        List<String> names = new ArrayList<>();
        Map<UUID, String> values = new HashMap<>();
        for (UUID id : study.voices().participants(transcript, span)) {
            Participant participant = study.participant(id);
            if (participant != null) {
                names.add(participant.name());
                participant
                        .values()
                        .forEach((key, value) -> values.merge(key, value, HitRows::both));
            }
        }
        String speaker = "";
        for (Turn turn : transcript.turnsTouched(span)) {
            speaker = speaker.isEmpty() && turn.speaker() != null ? turn.speaker() : speaker;
        }
        return new HitRow(
                hit,
                transcript.name(),
                speaker,
                names,
                values,
                flat(text.substring(whole(text, span.start() - CONTEXT), span.start())),
                flat(span.of(text)),
                flat(text.substring(span.end(), whole(text, span.end() + CONTEXT))));
    }

    private static String both(String one, String other) {
        return one.equals(other) ? one : one + "; " + other;
    }

    /// An offset inside the text that cuts no character in two.
    private static int whole(String text, int offset) {
        int at = Math.clamp(offset, 0, text.length());
        boolean cuts =
                at > 0
                        && at < text.length()
                        && Character.isLowSurrogate(text.charAt(at))
                        && Character.isHighSurrogate(text.charAt(at - 1));
        return cuts ? at - 1 : at;
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /// How many of the listed hits there are in each transcript, in the order of the list.
    Map<String, Integer> byTranscript() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        rows.forEach(it -> counts.merge(it.document(), 1, Integer::sum));
        return counts;
    }

    /// How many of the listed hits participants with each value of an attribute have, in the
    /// attribute's order; then those without a value, and those of no participant.
    Map<String, Integer> by(Attribute attribute) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        attribute.values().forEach(it -> counts.put(it, 0));
        int missing = 0;
        int nobodys = 0;
        for (HitRow row : rows) {
            String value = row.values().get(attribute.id());
            if (value != null && !value.isBlank()) {
                counts.merge(value, 1, Integer::sum);
            } else if (row.participants().isEmpty()) {
                nobodys++;
            } else {
                missing++;
            }
        }
        if (missing > 0) {
            counts.put(Scope.NOT_RECORDED, missing);
        }
        if (nobodys > 0) {
            counts.put("(no participant)", nobodys);
        }
        return counts;
    }

    /// What was found, in words.
    String words() {
        Problem refused = problem;
        if (refused != null) {
            return refused.what();
        }
        if (total == 0) {
            return "Nothing was found for “" + search.text() + "”.";
        }
        int transcripts = byTranscript().size();
        String all = QuotesHead.count(total, "hit");
        String where = " in " + QuotesHead.count(transcripts, "transcript");
        return total > rows.size()
                ? all
                        + ". The first "
                        + QuotesHead.number(rows.size())
                        + " are listed,"
                        + where
                        + "."
                : all + where + ".";
    }

    /// Whether texts that were searched have changed since.
    boolean isStale(Study study, Study searched) {
        return rows.stream()
                .map(it -> it.hit().transcript())
                .distinct()
                .anyMatch(it -> !Objects.equals(hash(study, it), hash(searched, it)));
    }

    private static @Nullable String hash(Study study, UUID id) {
        Transcript transcript = study.transcript(id);
        return transcript == null ? null : transcript.textHash();
    }
}
