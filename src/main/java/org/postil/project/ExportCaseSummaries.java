package org.postil.project;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.postil.analysis.CaseSummaryTable;
import org.postil.exchange.CsvFile;
import org.postil.study.CaseSummary;
import org.postil.study.Code;
import org.postil.study.Coder;
import org.postil.study.Participant;
import org.postil.study.Study;
import org.postil.study.Texts;

/// Writes case summaries: csv, one cell a row, to be imported again; docx, xlsx and html as the
/// Framework matrix, for people.
public final class ExportCaseSummaries {
    private static final List<String> COLUMNS =
            List.of("participant", "code", "text", "coder", "written", "quotes");

    private ExportCaseSummaries() {}

    /// Writes all of them.
    ///
    /// @return how many
    public static int run(Project project, Path file) {
        Study study = project.study();
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return rows(study, project.texts(), it -> true, file);
        }
        WriteTable.run(CaseSummaryTable.of(study), file);
        return study.caseSummaries().size();
    }

    /// Writes one row a summary, in the order of participants and codes.
    ///
    /// @param file a csv
    /// @return how many
    public static int rows(Study study, Texts texts, Predicate<CaseSummary> wanted, Path file) {
        Map<UUID, Integer> order = new HashMap<>();
        study.participants().forEach(it -> order.put(it.id(), order.size()));
        study.codebook().entries().forEach(it -> order.put(it.code().id(), order.size()));
        List<CaseSummary> summaries = new ArrayList<>(study.caseSummaries());
        summaries.removeIf(wanted.negate());
        summaries.sort(
                Comparator.comparing((CaseSummary it) -> order.getOrDefault(it.participant(), 0))
                        .thenComparing(it -> order.getOrDefault(it.code(), 0)));
        SummaryQuotes quotes = new SummaryQuotes(study, texts);
        CsvFile.write(file, COLUMNS, summaries.stream().map(it -> row(study, quotes, it)).toList());
        return summaries.size();
    }

    private static List<String> row(Study study, SummaryQuotes quotes, CaseSummary summary) {
        Participant participant =
                Objects.requireNonNull(
                        study.participant(summary.participant()), "A summary of nobody");
        Code code = Objects.requireNonNull(study.code(summary.code()), "A summary of no code");
        Coder coder =
                Objects.requireNonNull(study.coder(summary.coder()), "A summary without its coder");
        return List.of(
                participant.name(),
                study.codebook().shortName(code.id()),
                summary.text(),
                coder.name(),
                summary.edited().toString(),
                quotes.write(participant, code, summary.basis()));
    }
}
