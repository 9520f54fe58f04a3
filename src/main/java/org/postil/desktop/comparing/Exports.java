package org.postil.desktop.comparing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postil.analysis.MixedMethodsReport;
import org.postil.analysis.QuoteList;
import org.postil.analysis.Quotes;
import org.postil.analysis.ReportOptions;
import org.postil.analysis.Scope;
import org.postil.desktop.kit.Counts;
import org.postil.desktop.kit.Desk;
import org.postil.project.ExportCodebook;
import org.postil.project.ExportCodings;
import org.postil.project.ExportMemos;
import org.postil.project.ExportStatistics;
import org.postil.project.Project;
import org.postil.project.WriteReport;
import org.postil.project.WriteTable;
import org.postil.report.Report;
import org.postil.study.Seen;
import org.postil.study.Study;
import org.postil.task.Progress;

/// Everything of a study that can be handed on as a file.
final class Exports {
    private final Desk desk;
    private final Project project;
    private final Exporting exporting;

    Exports(Desk desk, Exporting exporting) {
        this.desk = desk;
        this.project = desk.project();
        this.exporting = exporting;
    }

    /// What whoever works here may see: quotes and memos that are handed on are not more than the
    /// window lists.
    private Study seen(@Nullable UUID me) {
        return Seen.by(me, project.study()).study();
    }

    private Instant now() {
        return project.provenance().clock().instant();
    }

    /// The mixed-methods report.
    ///
    /// @param at a milestone's name; empty for now
    void report(ReportOptions options, String at) {
        exporting.start(
                "Export the report",
                options.title(),
                List.of(".docx", ".xlsx", ".html"),
                (file, progress) -> {
                    Report report = make(project, options, at, progress);
                    WriteReport.run(report, file);
                    return Counts.of(Outline.of(report).parts().size(), "section");
                });
    }

    /// Makes the report; not on the event thread.
    static Report make(Project project, ReportOptions options, String at, Progress progress) {
        progress.checkCancelled();
        Study study = at.isEmpty() ? project.study() : project.studyAt(at);
        Report report = MixedMethodsReport.of(study, project.texts(), options);
        progress.checkCancelled();
        return report;
    }

    void codebook() {
        exporting.start(
                "Export the codebook",
                "codebook",
                List.of(".docx", ".xlsx", ".csv", ".qdc"),
                (file, progress) -> Counts.of(ExportCodebook.run(project, file), "code"));
    }

    void codings() {
        exporting.start(
                "Export the codings",
                "codings",
                List.of(".csv"),
                (file, progress) ->
                        Counts.of(
                                ExportCodings.run(project.study(), project.texts(), file),
                                "coding"));
    }

    void statistics() {
        exporting.start(
                "Export the published statistics",
                "statistics",
                List.of(".csv"),
                (file, progress) ->
                        Counts.of(ExportStatistics.run(project.study(), file), "figure"));
    }

    void memos() {
        UUID me = desk.myId();
        exporting.start(
                "Export the memos",
                "memos",
                List.of(".docx", ".xlsx", ".csv", ".html"),
                (file, progress) -> Counts.of(ExportMemos.run(seen(me), now(), file), "memo"));
    }

    /// All quotes of a scope: as a table for spreadsheets, as a document for reading.
    void quotes(Scope scope) {
        UUID me = desk.myId();
        exporting.start(
                "Export the quotes",
                "quotes",
                List.of(".docx", ".xlsx", ".csv", ".html"),
                (file, progress) -> quotes(seen(me), scope, file, progress));
    }

    private String quotes(Study seen, Scope scope, Path file, Progress progress) {
        Quotes quotes = Quotes.of(seen, project.texts(), scope, Quotes.ALL);
        progress.checkCancelled();
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".docx") || name.endsWith(".html")) {
            WriteReport.run(QuoteList.report(quotes, now()), file);
        } else {
            WriteTable.run(QuoteList.table(quotes), file);
        }
        return Counts.of(quotes.total(), "quote");
    }
}
