package org.postil.desktop.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.analysis.JointDisplays;
import org.postil.analysis.Scope;
import org.postil.desktop.kit.Clip;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Late;
import org.postil.desktop.kit.Place;
import org.postil.desktop.kit.SaveAs;
import org.postil.desktop.kit.Stage;
import org.postil.desktop.kit.Theme;
import org.postil.report.Block;
import org.postil.report.JointTable;
import org.postil.study.JointDisplay;
import org.postil.study.PublishedStatistic;
import org.postil.study.Study;

class JointPageTest {
    private final List<UUID> noted = new ArrayList<>();

    private JointPage open(Stage stage, SaveAs saveAs) {
        JointPage page =
                stage.call(() -> {
                    JointPage made =
                            new JointPage(stage.desk(), saveAs, (about, title) -> noted.add(about));
                    stage.desk().add(made);
                    return made;
                });
        stage.settle();
        return page;
    }

    @Test
    void theChosenDisplayIsFilledAsInPrintAndItsQuotesLeadToTheText(@TempDir Path folder) {
        try (Stage stage = Stage.withExample(folder)) {
            JointPage page = open(stage, (near, title, name, endings) -> null);
            Study study = stage.project().study();
            JointDisplay third = study.jointDisplays().get(2);
            stage.run(() -> page.list().choose(third.id()));
            stage.settle();
            JointTable expected =
                    JointDisplays.fill(study, stage.project().texts(), third, Scope.EVERYTHING);
            assertThat(stage.call(page::shown)).isEqualTo(expected);
            stage.paint(page.component(), 1360, 830, "joint");
            stage.paint(page.component(), 800, 700, "joint-narrow");
            stage.paint(page.component(), new Dimension(1360, 830), 2, "joint-200");
            stage.theme(Theme.DARK, page.component());
            stage.paint(page.component(), 1360, 830, "joint-dark");

            Block.Quote quote =
                    expected.rows().stream()
                            .flatMap(it -> it.groupCells().stream())
                            .flatMap(it -> it.quotes().stream())
                            .findFirst()
                            .orElseThrow();
            List<Place> read = new ArrayList<>();
            stage.run(() -> {
                stage.desk().guideWith(guide(read));
                new Bookmarks(stage.desk()).go(quote.bookmark());
            });
            stage.settle();
            assertThat(read).hasSize(1);

            Clip clip = Clip.table(JointCells.of(expected));
            assertThat(clip.html()).contains("<caption>").contains(Clip.escaped(quote.text()));
        }
    }

    private static Desk.Guide guide(List<Place> read) {
        return new Desk.Guide() {
            @Override
            public void read(Place place) {
                read.add(place);
            }

            @Override
            public void open(String page) {}
        };
    }

    @Test
    void everyPublishedFigureStandsInItsTableOnce(@TempDir Path folder) {
        try (Stage stage = Stage.withExample(folder)) {
            Study study = stage.project().study();
            List<PublishedStatistic> found = new ArrayList<>();
            for (PublishedTable table : PublishedTable.of(study)) {
                table.figures()
                        .forEach(row ->
                                row.forEach(figure -> {
                                    if (figure != null) {
                                        found.add(figure);
                                    }
                                }));
            }
            assertThat(found).containsExactlyInAnyOrderElementsOf(study.statistics());
        }
    }

    @Test
    void publishedTablesAreShownWithWhereAFigureIsFrom(@TempDir Path folder) {
        try (Stage stage = Stage.withExample(folder)) {
            JointPage page = open(stage, (near, title, name, endings) -> null);
            stage.run(() -> {
                JointPage.actions(Late.made(page)).stream()
                        .filter(it -> it.id().equals("joint.statistics"))
                        .forEach(it -> it.run().run());
                page.statistics().list().choose("Table 7");
            });
            stage.paint(page.component(), 1360, 830, "statistics");
            stage.run(() -> page.statistics().table().select(0, 0));
            stage.settle();
            stage.paint(page.component(), 1360, 830, "statistics-figure");
            stage.paint(page.component(), 900, 600, "statistics-narrow");
            stage.run(() -> page.statistics().memo().doClick(0));
            assertThat(noted).hasSize(1);
            assertThat(stage.project().study().statistics())
                    .anyMatch(it -> it.id().equals(noted.getFirst()));
            assertThat(stage.call(() -> page.statistics().table().table().title()))
                    .startsWith("Table 7. ");
        }
    }

    @Test
    void aJointDisplayIsWrittenToAFile(@TempDir Path folder) {
        try (Stage stage = Stage.withExample(folder)) {
            Path file = folder.resolve("joint.docx");
            JointPage page = open(stage, (near, title, name, endings) -> file);
            stage.run(() ->
                    JointPage.actions(Late.made(page)).stream()
                            .filter(it -> it.id().equals("joint.export"))
                            .forEach(it -> it.run().run()));
            stage.settle();
            assertThat(file).isNotEmptyFile();
        }
    }

    @Test
    void anEmptyStudySaysWhatWouldStandHere(@TempDir Path folder) {
        try (Stage stage = Stage.empty(folder)) {
            JointPage page = open(stage, (near, title, name, endings) -> null);
            stage.paint(page.component(), 1000, 600, "joint-empty");
            assertThat(stage.call(page::shown)).isNull();
        }
    }
}
