package org.postil.desktop.comparing;

import java.awt.Component;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.postil.desktop.kit.Counts;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Notice;
import org.postil.desktop.kit.OpenFile;
import org.postil.project.ExportCaseSummaries;
import org.postil.project.FileReport;
import org.postil.project.ImportCaseSummaries;
import org.postil.project.Project;
import org.postil.project.WriteTable;
import org.postil.report.Table;
import org.postil.study.Code;
import org.postil.study.Participant;

/// Brings case summaries in from a table, and writes those that are shown to a file.
record SummaryFiles(Desk desk, Exporting exporting) {
    private static final int MOST_TOLD = 5;

    /// Asks for a table and imports it.
    void choose(Component near) {
        OpenFile.dialog(desk.preferences())
                .ask(near, OpenFile.Wanted.table("Import case summaries"))
                .forEach(this::bring);
    }

    /// Imports a table and tells what became of it.
    void bring(Path file) {
        desk.work(
                "Import case summaries",
                progress -> ImportCaseSummaries.run(desk.project(), file),
                report -> report.files().forEach(it -> desk.notices().tell(told(it))));
    }

    private static Notice told(FileReport file) {
        String what = file.file() + ": " + count(file.rows()) + " imported";
        int refused = file.refused().size();
        if (refused == 0 && file.lost().isEmpty()) {
            return Notice.news(what + ".");
        }
        List<String> sentences = new ArrayList<>(file.lost());
        sentences.addAll(file.refused().subList(0, Math.min(MOST_TOLD, refused)));
        if (refused > MOST_TOLD) {
            sentences.add("And " + (refused - MOST_TOLD) + " more.");
        }
        String rows = refused == 0 ? "." : ", " + Counts.of(refused, "row") + " refused.";
        return Notice.warning(what + rows, String.join(" ", sentences));
    }

    private static String count(int summaries) {
        return Counts.of(summaries, "case summary");
    }

    /// Asks where to and writes: csv a row a summary, to be imported again; the others as the
    /// matrix.
    void export(SummaryMatrix matrix) {
        Project project = desk.project();
        Table table = matrix.table();
        exporting.start(
                "Export the case summaries",
                "case summaries",
                List.of(".xlsx", ".docx", ".csv", ".html"),
                (file, progress) -> {
                    progress.checkCancelled();
                    if (String.valueOf(file).toLowerCase(Locale.ROOT).endsWith(".csv")) {
                        return count(rows(project, matrix, file));
                    }
                    WriteTable.run(table, file);
                    return Counts.of(table.rows().size(), "participant");
                });
    }

    private static int rows(Project project, SummaryMatrix matrix, Path file) {
        Set<UUID> shown = new HashSet<>();
        matrix.rows().stream().map(Participant::id).forEach(shown::add);
        matrix.columns().stream().map(Code::id).forEach(shown::add);
        return ExportCaseSummaries.rows(
                project.study(),
                project.texts(),
                it -> shown.contains(it.participant()) && shown.contains(it.code()),
                file);
    }
}
