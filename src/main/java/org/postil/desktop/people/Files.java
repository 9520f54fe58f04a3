package org.postil.desktop.people;

import java.awt.Component;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.OpenFile;
import org.postil.project.ImportReport;

/// Brings tables from files into the study, and shows what became of them.
record Files(Desk desk, InPlaceQuestion question) {
    /// Asks for a file and imports it.
    void choose(Component beside, String title, Function<Path, ImportReport> work) {
        OpenFile.dialog(desk.preferences())
                .ask(beside, OpenFile.Wanted.table(title))
                .forEach(file -> run(file, title, work, report -> {}));
    }

    /// Imports a file.
    void run(
            Path file,
            String title,
            Function<Path, ImportReport> work,
            Consumer<ImportReport> then) {
        desk.work(
                title,
                progress -> work.apply(file),
                report -> {
                    question.tell(ReportWords.of(report));
                    then.accept(report);
                });
    }
}
