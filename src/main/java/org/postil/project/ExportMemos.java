package org.postil.project;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.postil.analysis.MemoReport;
import org.postil.exchange.CsvFile;
import org.postil.exchange.ReportFile;
import org.postil.study.Memo;
import org.postil.study.MemoSubjects;
import org.postil.study.Problem;
import org.postil.study.Study;

/// Writes all memos: csv for programs, docx, xlsx and html for people.
public final class ExportMemos {
    private static final List<String> COLUMNS =
            List.of("kind", "about", "title", "text", "coder", "created");

    /// Written only where some memo has any.
    private static final String LINKS = "links";

    private ExportMemos() {}

    /// @return how many memos
    public static int run(Project project, Path file) {
        return run(project.study(), project.provenance().clock().instant(), file);
    }

    /// The memos of a study that somebody sees in part.
    ///
    /// @param created when the file is said to be written
    /// @return how many memos
    public static int run(Study study, Instant created, Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            MemoSubjects subjects = new MemoSubjects(study);
            boolean linked = study.memos().stream().anyMatch(it -> !it.links().isEmpty());
            List<String> columns = new ArrayList<>(COLUMNS);
            if (linked) {
                columns.add(LINKS);
            }
            CsvFile.write(
                    file,
                    columns,
                    study.memos().stream()
                            .map(it -> row(study, subjects, it).subList(0, columns.size()))
                            .toList());
        } else if (name.matches(".*\\.(docx|xlsx|html)")) {
            ReportFile.write(MemoReport.of(study, created), file);
        } else {
            throw new Problem(
                    "“" + file.getFileName() + "” has no ending that says which format to write.",
                    "End the name with .csv, .docx, .xlsx or .html.");
        }
        return study.memos().size();
    }

    private static List<String> row(Study study, MemoSubjects subjects, Memo memo) {
        MemoSubjects.Subject subject = subjects.of(memo.about());
        String coder =
                Objects.requireNonNull(study.coder(memo.coder()), "A memo without its coder")
                        .name();
        return List.of(
                subject.kind(),
                subject.name(),
                memo.title(),
                memo.text(),
                coder,
                memo.created().toString(),
                subjects.lines(memo.links()));
    }
}
