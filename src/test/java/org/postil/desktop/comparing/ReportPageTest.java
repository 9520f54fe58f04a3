package org.postil.desktop.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.analysis.MixedMethodsReport;
import org.postil.analysis.ReportOptions;
import org.postil.desktop.kit.Late;
import org.postil.desktop.kit.SaveAs;
import org.postil.desktop.kit.Stage;
import org.postil.desktop.kit.Theme;
import org.postil.desktop.kit.UiAction;
import org.postil.report.Block;
import org.postil.report.Report;

class ReportPageTest {
    private static ReportPage open(Stage stage, SaveAs saveAs) {
        ReportPage page =
                stage.call(() -> {
                    ReportPage made = new ReportPage(stage.desk(), saveAs);
                    stage.desk().add(made);
                    return made;
                });
        stage.settle();
        return page;
    }

    @Test
    void thePartsOfAnOutlineAreTheWholeReport(@TempDir Path folder) {
        try (Stage stage = Stage.withExample(folder)) {
            Report report =
                    MixedMethodsReport.of(
                            stage.project().study(),
                            stage.project().texts(),
                            ReportOptions.of(
                                    "A title", stage.project().provenance().clock().instant()));
            List<Block> blocks = new ArrayList<>();
            Outline.of(report).parts().forEach(it -> blocks.addAll(it.blocks()));
            assertThat(blocks).isEqualTo(report.blocks());
        }
    }

    @Test
    void everyPartOfTheReportIsShown(@TempDir Path folder) {
        try (Stage stage = Stage.withExample(folder)) {
            ReportPage page = open(stage, (near, title, name, endings) -> null);
            int parts = stage.call(() -> page.outline().getModel().getSize());
            assertThat(parts).isGreaterThan(12);
            stage.paint(page.component(), 1360, 830, "report");
            for (int part = 0; part < parts; part++) {
                int at = part;
                String title =
                        stage.call(() -> {
                            page.outline().setSelectedIndex(at);
                            return page.outline().getSelectedValue().title();
                        });
                stage.settle();
                String name = "report-" + part + "-" + title.replaceAll("[^A-Za-z]+", "-");
                if (title.matches(
                        "(?s)(Method|Main|Reasons for m|Challenges|Annex: e|Annex: c|Defin).*")) {
                    stage.paint(page.component(), 1360, 830, name);
                }
            }
            stage.theme(Theme.DARK, page.component());
            stage.paint(page.component(), new Dimension(1000, 700), 2, "report-dark-200");
        }
    }

    @Test
    void everythingCanBeWrittenToAFile(@TempDir Path folder) {
        try (Stage stage = Stage.withExample(folder)) {
            List<Path> files = new ArrayList<>();
            ReportPage page =
                    open(
                            stage,
                            (near, title, name, endings) -> {
                                Path file =
                                        folder.resolve(name.replace(' ', '-') + endings.getLast());
                                files.add(file);
                                return file;
                            });
            for (UiAction action :
                    stage.call(() -> ReportPage.actions(stage.desk(), Late.made(page)))) {
                if (action.id().contains("export")) {
                    stage.run(() -> {
                        assertThat(action.whyNot().get()).isEmpty();
                        action.run().run();
                    });
                    stage.settle();
                    assertThat(stage.call(() -> page.exporting().words()))
                            .as(action.id())
                            .contains(" is written: ");
                }
            }
            assertThat(files).hasSize(6).allSatisfy(it -> assertThat(it).isNotEmptyFile());
        }
    }

    @Test
    void anEmptyStudyHasAReportTooAndNothingElseToWrite(@TempDir Path folder) {
        try (Stage stage = Stage.empty(folder)) {
            ReportPage page = open(stage, (near, title, name, endings) -> null);
            assertThat(stage.call(() -> page.outline().getModel().getSize())).isPositive();
            stage.paint(page.component(), 1000, 600, "report-empty");
            assertThat(stage.call(() -> ReportPage.actions(stage.desk(), Late.made(page))))
                    .filteredOn(it -> it.id().startsWith("export."))
                    .allSatisfy(it -> assertThat(it.whyNot().get()).isNotEmpty());
        }
    }
}
