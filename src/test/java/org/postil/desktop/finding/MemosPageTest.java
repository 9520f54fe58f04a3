package org.postil.desktop.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JRootPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Place;
import org.postil.desktop.kit.Stage;
import org.postil.desktop.kit.Theme;
import org.postil.study.AnnotationEdits;
import org.postil.study.Code;
import org.postil.study.Coder;
import org.postil.study.Coding;
import org.postil.study.Memo;
import org.postil.study.Span;
import org.postil.study.Study;
import org.postil.study.Transcript;

class MemosPageTest {
    @TempDir private Path folder;
    private Stage stage;
    private MemosPage page;
    private JRootPane root;
    private final List<Place> read = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();

    @BeforeEach
    void open() {
        stage = Stage.withExample(folder);
        page =
                stage.call(() ->
                        new MemosPage(
                                stage.desk(),
                                false,
                                (near, title, name, endings) -> folder.resolve(name)));
        root = stage.call(JRootPane::new);
        stage.run(() -> {
            root.setSize(1280, 800);
            root.getContentPane().add(page.component());
            stage.desk().add(page);
            stage.desk()
                    .guideWith(
                            new Desk.Guide() {
                                @Override
                                public void read(Place place) {
                                    read.add(place);
                                }

                                @Override
                                public void open(String id) {
                                    opened.add(id);
                                }
                            });
        });
        stage.settle();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private Optional<Memo> titled(String title) {
        return stage.project().study().memos().stream()
                .filter(it -> it.title().equals(title))
                .findFirst();
    }

    @Test
    void allMemosAreListedAndFiltered() {
        int all = stage.project().study().memos().size();
        assertThat(stage.call(() -> page.list().getRowCount())).isEqualTo(all).isPositive();

        stage.run(() -> page.filter().setText("Report: summary"));
        assertThat(stage.call(() -> page.list().items()))
                .isNotEmpty()
                .allMatch(it -> it.title().contains("summary"));
    }

    @Test
    void aMemoOnAQuoteIsWrittenChangedTakenBackAndDeleted() {
        Coding coding = stage.project().study().codings().findFirst().orElseThrow();
        stage.run(() -> {
            page.newMemo(coding.id());
            page.editor().title().setText("Surprise");
            page.editor().text().setText("She laughs here.");
            page.editor().save();
            page.editor().save();
        });
        stage.settle();
        Memo written = titled("Surprise").orElseThrow();
        assertThat(written.about()).isEqualTo(coding.id());
        assertThat(
                        stage.project().study().memos().stream()
                                .filter(it -> it.title().equals("Surprise")))
                .hasSize(1);
        assertThat(stage.call(() -> page.editor().about().getText())).startsWith("Quote: ");
        stage.run(() -> page.editor().about().doClick());
        assertThat(read).containsExactly(Place.of(coding));

        stage.run(() -> {
            page.editor().text().setText("She laughs here, and stops.");
            page.editor().save();
        });
        stage.settle();
        assertThat(titled("Surprise").orElseThrow().text()).endsWith("stops.");

        stage.run(() -> stage.desk().undo());
        stage.settle();
        assertThat(titled("Surprise").orElseThrow().text()).isEqualTo("She laughs here.");
        assertThat(stage.call(() -> page.editor().text().getText())).isEqualTo("She laughs here.");

        stage.run(() -> {
            page.editor().text().setText("no");
            page.editor().revert();
        });
        assertThat(stage.call(() -> page.editor().text().getText())).isEqualTo("She laughs here.");

        stage.run(() ->
                page.list()
                        .getActionMap()
                        .get("postil DELETE")
                        .actionPerformed(new java.awt.event.ActionEvent(page.list(), 0, "")));
        stage.settle();
        assertThat(titled("Surprise")).isEmpty();
    }

    @Test
    void aMemoPointsAtCodesAndPeopleAndLeadsThere() {
        stage.run(() -> {
            page.newMemo(null);
            page.editor().title().setText("On money");
            page.editor().save();
        });
        stage.settle();
        Study study = stage.project().study();
        Code code = study.codebook().named("Cost of living");
        stage.run(() -> {
            page.editor().links().link(Thing.of(study, code));
            page.editor().links().link(Thing.of(study.participants().getFirst()));
        });
        stage.settle();

        assertThat(titled("On money").orElseThrow().links())
                .containsExactly(code.id(), study.participants().getFirst().id());
        assertThat(stage.call(() -> page.editor().isDirty())).isFalse();
        stage.run(() -> Thing.of(study, code).lead().follow(stage.desk()));
        assertThat(opened).containsExactly("codebook");
        stage.paint(page.component(), 1280, 800, "memos-links");
    }

    @Test
    void annotationsStandAmongTheMemos() {
        Transcript transcript = stage.project().study().transcripts().getFirst();
        Coder me = stage.project().study().coderNamed("Ngozi").orElseThrow();
        stage.project()
                .applyAndWait((study, texts) ->
                        AnnotationEdits.add(
                                texts,
                                new AnnotationEdits.Draft(
                                        transcript, new Span(1383, 1418), "Who are they?", me),
                                stage.project().provenance()));
        stage.settle();
        stage.run(() -> {
            page.filter().setText("Who are they");
            page.list().setRowSelectionInterval(0, 0);
            page.editor().text().setText("Who are they? The young.");
            page.editor().save();
        });
        stage.settle();

        assertThat(stage.project().study().annotations())
                .singleElement()
                .satisfies(it -> assertThat(it.text()).endsWith("The young."));
        stage.run(() -> page.editor().about().doClick());
        assertThat(read).containsExactly(new Place(transcript.id(), new Span(1383, 1418), null));
    }

    @Test
    void whatIsBeingTypedSurvivesAChangeElsewhere() {
        stage.run(() -> {
            page.list().setRowSelectionInterval(0, 0);
            page.editor().text().setText("half a sent");
        });
        stage.project().milestone("meanwhile");
        stage.settle();

        assertThat(stage.call(() -> page.editor().text().getText())).isEqualTo("half a sent");
        stage.run(page.editor()::revert);
    }

    @Test
    void memosAreWrittenToFiles() {
        for (String name : List.of("m.docx", "m.csv")) {
            stage.run(() -> page.export(folder.resolve(name)));
            stage.settle();
            assertThat(Files.exists(folder.resolve(name))).isTrue();
        }
    }

    @Test
    void itLooksRightLightAndDarkWideAndNarrow() {
        stage.run(() -> page.list().setRowSelectionInterval(2, 2));
        stage.paint(page.component(), 1280, 800, "memos");
        stage.paint(page.component(), 800, 600, "memos-narrow");
        stage.paint(page.component(), new Dimension(1100, 500), 2, "memos-200");
        stage.theme(Theme.DARK, root);
        stage.paint(page.component(), 1280, 800, "memos-dark");
        MemosPage dock = stage.call(() -> MemosPage.dock(stage.desk()));
        stage.run(() -> {
            stage.desk().add(dock);
            stage.desk()
                    .select(
                            stage.desk()
                                    .selection()
                                    .withTranscript(
                                            stage.desk().study().transcripts().get(4).id()));
        });
        stage.settle();
        stage.paint(dock.component(), 1000, 260, "memos-dock");
        assertThat(stage.call(() -> dock.list().getRowCount()))
                .isLessThan(stage.call(() -> page.list().getRowCount()));
    }
}
