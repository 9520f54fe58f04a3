package org.postil.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.postil.report.Table;
import org.postil.study.Code;
import org.postil.study.CodePoints;
import org.postil.study.Coder;
import org.postil.study.Coding;
import org.postil.study.Sentences;
import org.postil.study.Span;
import org.postil.study.Study;
import org.postil.study.Texts;
import org.postil.study.Transcript;
import org.postil.study.Turn;

/// Codings that somebody should look at again, because they may belong to the wrong person.
///
/// One that touches no participant's turn belongs to nobody. One that reaches into another
/// speaker's turn without holding a whole sentence of it most likely slipped there.
public final class Review {
    private final Study study;
    private final Sentences sentences;
    private final List<Table.Row> rows = new ArrayList<>();
    private final List<List<Table.Cell>> cells = new ArrayList<>();

    private Review(Study study, Sentences sentences) {
        this.study = study;
        this.sentences = sentences;
    }

    /// One row a coding, by transcript and place; offsets are code points.
    public static Table table(Study study, Texts texts, Sentences sentences) {
        Review review = new Review(study, sentences);
        for (Transcript transcript : study.transcripts()) {
            List<Coding> codings = study.codings(transcript.id());
            if (!codings.isEmpty()) {
                review.look(transcript, codings, texts.text(transcript));
            }
        }
        return review.table();
    }

    private void look(Transcript transcript, List<Coding> codings, String text) {
        CodePoints points = new CodePoints(text);
        for (Coding coding : codings) {
            String reason = reason(transcript, coding, text);
            if (reason != null) {
                add(transcript, coding, text, points, reason);
            }
        }
    }

    private @Nullable String reason(Transcript transcript, Coding coding, String text) {
        List<Turn> turns = transcript.turnsTouched(coding.span());
        if (study.voices().participants(transcript, coding.span()).isEmpty()) {
            return turns.stream()
                            .anyMatch(turn -> study.voices().isInterviewer(transcript.id(), turn))
                    ? "touches an interviewer's turns alone"
                    : "touches no participant's turn";
        }
        Turn own =
                turns.stream()
                        .max(Comparator.comparingInt(turn -> shared(turn, coding.span())))
                        .orElseThrow();
        for (Turn turn : turns) {
            boolean anothers = !Objects.equals(turn.speaker(), own.speaker());
            if (anothers
                    && sentences.in(text, turn.speech()).stream()
                            .noneMatch(coding.span()::contains)) {
                return "reaches into turn "
                        + turn.number()
                        + " of "
                        + turn.speaker()
                        + " by less than a sentence";
            }
        }
        return null;
    }

    /// How many UTF-16 units of a turn's speech lie in the span.
    private static int shared(Turn turn, Span span) {
        return turn.speech().stream()
                .filter(span::overlaps)
                .mapToInt(line -> line.intersection(span).length())
                .sum();
    }

    private void add(
            Transcript transcript, Coding coding, String text, CodePoints points, String reason) {
        Code code = Objects.requireNonNull(study.code(coding.code()), "A coding without its code");
        Coder coder =
                Objects.requireNonNull(study.coder(coding.coder()), "A coding without its coder");
        rows.add(new Table.Row(coding.id().toString(), transcript.name(), 0));
        int start = points.toCodePoints(coding.span().start());
        int end = points.toCodePoints(coding.span().end());
        cells.add(
                List.of(
                        Table.Cell.number(start, String.valueOf(start)),
                        Table.Cell.number(end, String.valueOf(end)),
                        Table.Cell.text(code.name()),
                        Table.Cell.text(coder.name()),
                        Table.Cell.text(reason),
                        Table.Cell.text(coding.span().of(text).replace('\n', ' '))));
    }

    private Table table() {
        List<Table.Column> columns =
                List.of(
                        new Table.Column("start", "Start", null, false),
                        new Table.Column("end", "End", null, false),
                        new Table.Column("code", "Code", null, true),
                        new Table.Column("coder", "Coder", null, true),
                        new Table.Column("reason", "Why", null, true),
                        new Table.Column("quote", "Quote", null, true));
        String found =
                rows.isEmpty()
                        ? "No coding needs another look."
                        : Wording.count(rows.size(), "coding") + " of " + study.codingCount() + ".";
        return new Table(
                "Codings to look at again",
                "codings",
                CodingOfRecord.ANY.words(),
                Scope.NOW,
                "",
                "Document",
                rows,
                columns,
                cells,
                List.of(),
                List.of(found),
                "");
    }
}
