package org.postil.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.analysis.QuoteView;
import org.postil.analysis.Quotes;
import org.postil.project.Found;
import org.postil.project.Project;
import org.postil.study.CodePoints;
import org.postil.study.Hit;
import org.postil.study.Participant;
import org.postil.study.Span;
import org.postil.study.Transcript;
import org.postil.study.Turn;

/// Quotes and search hits as JSON and in words.
final class HitJson {
    private static final int CONTEXT = 60;

    private HitJson() {}

    static Map<String, @Nullable Object> of(Quotes quotes) {
        List<Object> hits = new ArrayList<>();
        for (QuoteView hit : quotes.hits()) {
            hits.add(
                    Json.object(
                            "coding", hit.coding().toString(),
                            "code", hit.path(),
                            "document", hit.document(),
                            "turn", hit.turn(),
                            "speaker", String.join("; ", hit.speakers()),
                            "participant", String.join("; ", hit.participants()),
                            "start", hit.start(),
                            "end", hit.end(),
                            "left", hit.left(),
                            "match", hit.match(),
                            "right", hit.right(),
                            "attribution", hit.attribution(),
                            "quote", hit.text(),
                            "attributes", hit.attributes(),
                            "coder", hit.coder(),
                            "coding_attributes", hit.codingAttributes()));
        }
        return Json.object(
                "total",
                quotes.total(),
                "record",
                quotes.record(),
                "at",
                quotes.at(),
                "hits",
                hits);
    }

    /// A hit with its text and context.
    private record Shown(
            Transcript transcript,
            int turn,
            String speaker,
            String participant,
            int start,
            int end,
            String left,
            String match,
            String right) {}

    private static List<Shown> shown(Found found, Project project) {
        Map<UUID, String> texts = new HashMap<>();
        Map<UUID, CodePoints> points = new HashMap<>();
        List<Shown> shown = new ArrayList<>();
        for (Hit hit : found.hits()) {
            Transcript transcript =
                    Objects.requireNonNull(
                            project.study().transcript(hit.transcript()),
                            "A hit without its transcript");
            String text =
                    texts.computeIfAbsent(hit.transcript(), id -> project.texts().text(transcript));
            CodePoints units = points.computeIfAbsent(hit.transcript(), id -> new CodePoints(text));
            shown.add(shown(hit, transcript, text, units, project));
        }
        return shown;
    }

    private static Shown shown(
            Hit hit, Transcript transcript, String text, CodePoints units, Project project) {
        Span span = hit.span();
        Turn turn =
                transcript.turns().stream()
                        .filter(it -> it.number() == hit.turn())
                        .findFirst()
                        .orElse(null);
        UUID participant =
                turn == null ? null : project.study().voices().participant(transcript.id(), turn);
        Participant person = participant == null ? null : project.study().participant(participant);
        int leftFrom = back(text, span.start());
        int rightTo = forth(text, span.end());
        return new Shown(
                transcript,
                hit.turn(),
                turn == null || turn.speaker() == null ? "" : turn.speaker(),
                person == null ? "" : person.name(),
                units.toCodePoints(span.start()),
                units.toCodePoints(span.end()),
                text.substring(leftFrom, span.start()),
                span.of(text),
                text.substring(span.end(), rightTo));
    }

    private static int back(String text, int from) {
        int points = Math.min(CONTEXT, text.codePointCount(Math.max(0, from - 2 * CONTEXT), from));
        return text.offsetByCodePoints(from, -points);
    }

    private static int forth(String text, int from) {
        int points =
                Math.min(
                        CONTEXT,
                        text.codePointCount(from, Math.min(text.length(), from + 2 * CONTEXT)));
        return text.offsetByCodePoints(from, points);
    }

    static Map<String, @Nullable Object> of(Found found, Project project) {
        List<Object> hits = new ArrayList<>();
        for (Shown hit : shown(found, project)) {
            hits.add(
                    Json.object(
                            "document", hit.transcript().name(),
                            "turn", hit.turn(),
                            "speaker", hit.speaker(),
                            "participant", hit.participant(),
                            "start", hit.start(),
                            "end", hit.end(),
                            "left", hit.left(),
                            "match", hit.match(),
                            "right", hit.right()));
        }
        return Json.object("total", found.total(), "hits", hits);
    }

    static String words(Found found, Project project) {
        List<String> lines = new ArrayList<>();
        for (Shown hit : shown(found, project)) {
            String line = hit.left() + "«" + hit.match() + "»" + hit.right();
            lines.add(
                    hit.transcript().name()
                            + ", turn "
                            + hit.turn()
                            + " "
                            + hit.speaker()
                            + ": "
                            + line.replace('\n', ' '));
        }
        lines.add(found.total() + (found.total() == 1 ? " hit." : " hits."));
        return String.join("\n", lines);
    }
}
