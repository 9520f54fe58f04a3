package org.postil.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.postil.exchange.CsvFile;
import org.postil.study.CodePoints;
import org.postil.study.Coder;
import org.postil.study.Coding;
import org.postil.study.Participant;
import org.postil.study.Study;
import org.postil.study.Texts;
import org.postil.study.Transcript;
import org.postil.study.Turn;

/// Writes all codings as a table that can be imported again.
public final class ExportCodings {
    private static final List<String> COLUMNS =
            List.of(
                    "document",
                    "start",
                    "end",
                    "code",
                    "coder",
                    "participant",
                    "speaker",
                    "created",
                    "quote");

    private final Study study;
    private final List<String> attributes;

    private ExportCodings(Study study) {
        this.study = study;
        Set<String> names = new TreeSet<>();
        study.codings().forEach(coding -> names.addAll(coding.attributes().keySet()));
        this.attributes = List.copyOf(names);
    }

    /// Writes the codings by document and place; offsets are code points of the canonical text.
    ///
    /// @return how many
    public static int run(Study study, Texts texts, Path file) {
        ExportCodings all = new ExportCodings(study);
        List<List<String>> rows = new ArrayList<>();
        for (Transcript transcript : study.transcripts()) {
            List<Coding> codings = study.codings(transcript.id());
            if (!codings.isEmpty()) {
                String text = texts.text(transcript);
                CodePoints points = new CodePoints(text);
                codings.forEach(coding -> rows.add(all.row(transcript, coding, text, points)));
            }
        }
        List<String> header = new ArrayList<>(COLUMNS);
        header.addAll(all.attributes);
        header.add("comment");
        CsvFile.write(file, header, rows);
        return rows.size();
    }

    private List<String> row(Transcript transcript, Coding coding, String text, CodePoints points) {
        List<String> row = new ArrayList<>();
        row.add(transcript.name());
        row.add(String.valueOf(points.toCodePoints(coding.span().start())));
        row.add(String.valueOf(points.toCodePoints(coding.span().end())));
        row.add(study.codebook().shortName(coding.code()));
        row.add(coder(coding.coder()));
        row.add(participants(transcript, coding));
        row.add(speakers(transcript, coding));
        row.add(coding.created().toString());
        row.add(coding.span().of(text));
        attributes.forEach(attribute -> row.add(coding.attributes().getOrDefault(attribute, "")));
        row.add(coding.comment());
        return row;
    }

    private String coder(UUID id) {
        Coder coder = Objects.requireNonNull(study.coder(id), "A coding without its coder");
        return coder.name();
    }

    private String participants(Transcript transcript, Coding coding) {
        return study.voices().participants(transcript, coding.span()).stream()
                .map(study::participant)
                .filter(Objects::nonNull)
                .map(Participant::name)
                .collect(Collectors.joining("; "));
    }

    private static String speakers(Transcript transcript, Coding coding) {
        Set<String> labels = new LinkedHashSet<>();
        for (Turn turn : transcript.turnsTouched(coding.span())) {
            if (turn.speaker() != null) {
                labels.add(turn.speaker());
            }
        }
        return String.join("; ", labels);
    }
}
