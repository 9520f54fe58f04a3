package org.postil.project;

import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.postil.exchange.CsvTable;
import org.postil.study.Code;
import org.postil.study.CodePoints;
import org.postil.study.Coder;
import org.postil.study.Coding;
import org.postil.study.CodingDraft;
import org.postil.study.CodingEdits;
import org.postil.study.Delta;
import org.postil.study.Planned;
import org.postil.study.Problem;
import org.postil.study.Provenance;
import org.postil.study.Span;
import org.postil.study.Study;
import org.postil.study.Texts;
import org.postil.study.Transcript;

/// Brings codings into a study: `document,start,end,code[,coder][,comment][,quote]` and coding
/// attributes.
///
/// Imports never merge or extend codings; one that stands there already is refused.
public final class ImportCodings {
    private static final Set<String> OWN_COLUMNS =
            Set.of(
                    "document",
                    "start",
                    "end",
                    "code",
                    "coder",
                    "comment",
                    "quote",
                    "participant",
                    "speaker",
                    "created");

    /// A transcript with its text and what is coded in it.
    private record Document(
            Transcript transcript, String text, CodePoints points, Set<List<Object>> codings) {}

    private final Study study;
    private final Texts texts;
    private final CsvTable table;
    private final Provenance provenance;
    private final Coders coders;
    private final Lookups names;
    private final String defaultCoder;
    private final Map<String, Code> codes = new HashMap<>();
    private final List<String> attributes;

    /// Whose rows went in: a coder of refused rows alone is nobody in the study.
    private final Set<UUID> coded = new HashSet<>();

    private ImportCodings(Study study, Texts texts, CsvTable table, Project project) {
        this.study = study;
        this.texts = texts;
        this.table = table;
        this.provenance = project.provenance();
        this.coders = new Coders(study, provenance);
        this.names = new Lookups(study);
        this.defaultCoder = project.coder();
        this.attributes =
                table.header().stream()
                        .filter(it -> !OWN_COLUMNS.contains(it.toLowerCase(Locale.ROOT)))
                        .toList();
    }

    /// Imports codings; a row that does not fit is refused by its number, the rest goes in.
    public static ImportReport run(Project project, Path file) {
        CsvTable table = CsvTable.read(file, "document", "start", "end", "code");
        Import all = new Import(table.file());
        project.applyAndWait(
                (study, texts) -> new ImportCodings(study, texts, table, project).plan(all));
        return new ImportReport(List.of(all.reportOfCodings()));
    }

    /// Takes the rows document by document, so that one text is in memory and not all of them.
    private Planned plan(Import all) {
        Map<String, List<CsvTable.Row>> byDocument = new LinkedHashMap<>();
        for (CsvTable.Row row : table.rows()) {
            byDocument.computeIfAbsent(row.get("document"), name -> new ArrayList<>()).add(row);
        }
        byDocument.forEach((name, rows) -> take(name, rows, all));
        coders.fresh().stream()
                .filter(coder -> coded.contains(coder.id()))
                .forEach(coder -> all.add(Delta.add(coder)));
        return all.planned(
                "Import " + Import.count(all.rows(), "coding") + " from " + table.file());
    }

    private void take(String name, List<CsvTable.Row> rows, Import all) {
        Optional<Document> document =
                names.has(name) ? Optional.of(document(names.transcript(name))) : Optional.empty();
        for (CsvTable.Row row : rows) {
            all.row(
                    row,
                    () -> {
                        Coding coding =
                                coding(
                                        row,
                                        document.orElseGet(() -> document(names.transcript(name))));
                        all.add(Delta.add(coding));
                        coded.add(coding.coder());
                    });
        }
    }

    private Coding coding(CsvTable.Row row, Document document) {
        Code code = codes.computeIfAbsent(row.get("code"), study.codebook()::named);
        Span span = span(row, document);
        Coder coder = coders.named(row.get("coder").isEmpty() ? defaultCoder : row.get("coder"));
        CodingDraft draft =
                new CodingDraft(
                        document.transcript(),
                        span,
                        code,
                        coder,
                        attributes(row),
                        row.get("comment"));
        Coding coding = CodingEdits.make(draft, document.text(), provenanceOf(row));
        if (!document.codings().add(key(coding))) {
            throw new Problem(
                    "This stretch is already coded “" + code.name() + "” by " + coder.name() + ".",
                    "Leave the row out.");
        }
        return coding;
    }

    private Document document(Transcript transcript) {
        String text = texts.text(transcript);
        Set<List<Object>> codings = new HashSet<>();
        study.codings(transcript.id()).forEach(it -> codings.add(key(it)));
        return new Document(transcript, text, new CodePoints(text), codings);
    }

    private static List<Object> key(Coding coding) {
        UUID code = coding.code();
        return List.of(code, coding.coder(), coding.span());
    }

    private static Span span(CsvTable.Row row, Document document) {
        String quote = row.raw("quote").replace("\r\n", "\n");
        if (row.get("start").isEmpty() && row.get("end").isEmpty()) {
            return lookedUp(quote, document);
        }
        Span span = document.points().span(number(row, "start"), number(row, "end"));
        if (!quote.isEmpty() && !quote.equals(span.of(document.text()))) {
            throw new Problem(
                    "The text at "
                            + row.get("start")
                            + " to "
                            + row.get("end")
                            + " of "
                            + document.transcript().name()
                            + " is “"
                            + Import.shortened(span.of(document.text()))
                            + "”, not the quote.",
                    "Correct the offsets, or leave them empty and the quote is looked up.");
        }
        return span;
    }

    private static Span lookedUp(String quote, Document document) {
        String name = document.transcript().name();
        if (quote.isBlank()) {
            throw new Problem(
                    "There are neither offsets nor a quote.", "Give start and end, or the quote.");
        }
        int first = document.text().indexOf(quote);
        if (first < 0) {
            throw new Problem(
                    "The quote “" + Import.shortened(quote) + "” is not in " + name + ".",
                    "Copy it letter for letter.");
        }
        if (document.text().indexOf(quote, first + 1) >= 0) {
            throw new Problem(
                    "The quote “"
                            + Import.shortened(quote)
                            + "” occurs more than once in "
                            + name
                            + ".",
                    "Give start and end.");
        }
        return new Span(first, first + quote.length());
    }

    private static int number(CsvTable.Row row, String column) {
        try {
            return Integer.parseInt(row.get(column));
        } catch (NumberFormatException e) {
            throw new Problem(
                    "“" + row.get(column) + "” is not an offset.",
                    "Write " + column + " as a whole number.",
                    e);
        }
    }

    private Map<String, String> attributes(CsvTable.Row row) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String attribute : attributes) {
            String value = row.get(attribute);
            if (!value.isEmpty()) {
                found.put(attribute, value);
            }
        }
        return found;
    }

    /// A table that was exported names the time of each coding, which is kept.
    private Provenance provenanceOf(CsvTable.Row row) {
        String created = row.get("created");
        if (created.isEmpty()) {
            return provenance;
        }
        try {
            Instant time = Instant.parse(created);
            return new Provenance(provenance.ids(), () -> time);
        } catch (DateTimeParseException e) {
            throw new Problem(
                    "“" + created + "” is not an instant.",
                    "Write created as 2020-01-31T16:00:00Z, or leave it empty.",
                    e);
        }
    }
}
