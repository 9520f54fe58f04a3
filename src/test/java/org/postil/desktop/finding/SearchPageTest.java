package org.postil.desktop.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JRootPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.desktop.kit.Desk;
import org.postil.desktop.kit.Late;
import org.postil.desktop.kit.Place;
import org.postil.desktop.kit.Stage;
import org.postil.desktop.kit.Theme;
import org.postil.study.Coding;

class SearchPageTest {
    @TempDir private Path folder;
    private Stage stage;
    private SearchPage page;
    private JRootPane root;
    private final List<Place> read = new ArrayList<>();

    @BeforeEach
    void open() {
        stage = Stage.withExample(folder);
        page = stage.call(() -> SearchPage.page(stage.desk(), Leads.NONE));
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
                                public void open(String id) {}
                            });
        });
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private void find(String words) {
        stage.run(() -> page.find(words));
        stage.settle();
    }

    @Test
    void hitsStandInContextWithWhoSaidThemAndAreCounted() {
        find("rent*");

        List<HitRow> rows = stage.call(() -> page.list().items());
        assertThat(rows).hasSizeGreaterThan(5);
        assertThat(rows)
                .allMatch(it -> it.match().toLowerCase(java.util.Locale.ROOT).startsWith("rent"));
        assertThat(stage.call(page::statusWords))
                .startsWith(rows.size() + " hits in ")
                .endsWith(" transcripts.");
        int byTranscript =
                stage.call(() ->
                        page.counts().byTranscript().items().stream()
                                .mapToInt(HitCounts.Count::hits)
                                .sum());
        int byGroup =
                stage.call(() ->
                        page.counts().byGroup().items().stream()
                                .mapToInt(HitCounts.Count::hits)
                                .sum());
        assertThat(byTranscript).isEqualTo(rows.size());
        assertThat(byGroup).isEqualTo(rows.size());
        assertThat(stage.call(() -> page.form().history())).containsExactly("rent*");
    }

    @Test
    void chosenHitsAreCodedBySentenceAsOneChangeAfterAPreview() {
        find("\"council house\" OR rent");
        List<HitRow> chosen =
                stage.call(() -> {
                    page.list().setRowSelectionInterval(0, 3);
                    return page.list().chosen();
                });
        long before = stage.project().study().codingCount();
        stage.run(() -> {
            SearchPage.actions(Late.made(page)).getFirst().run().run();
            page.coding().extend(HitCoding.Extent.SENTENCE);
            page.coding().codes().palette().field().setText("Housing through contacts");
            page.coding().codes().palette().take();
        });
        stage.settle();
        assertThat(stage.call(page.coding()::previewed)).contains("new coding");
        assertThat(stage.project().study().codingCount()).isEqualTo((int) before);

        stage.run(page.coding()::apply);
        stage.settle();
        List<Coding> made =
                stage.project()
                        .study()
                        .codings()
                        .filter(it -> stage.project().study().coder(it.coder()) != null)
                        .filter(it ->
                                it.code()
                                        .equals(
                                                stage.project()
                                                        .study()
                                                        .codebook()
                                                        .named("Housing through contacts")
                                                        .id()))
                        .toList();
        assertThat(chosen)
                .allMatch(hit ->
                        made.stream()
                                .anyMatch(it ->
                                        it.transcript().equals(hit.hit().transcript())
                                                && it.span().contains(hit.hit().span())));
        stage.project().undo();
        stage.settle();
        assertThat(stage.project().study().codingCount()).isEqualTo((int) before);
    }

    @Test
    void aQueryThatCannotBeReadIsExplainedInPlace() {
        find("\"council house");

        assertThat(stage.call(page::statusWords)).contains("quotation mark");
        assertThat(stage.call(() -> stage.desk().notices().told())).isEmpty();
    }

    @Test
    void enterLeadsToThePlaceOfTheHit() {
        find("rent");
        HitRow first = stage.call(() -> page.list().items().getFirst());
        stage.run(() -> {
            page.list().setRowSelectionInterval(0, 0);
            page.list()
                    .getActionMap()
                    .get("postil ENTER")
                    .actionPerformed(new java.awt.event.ActionEvent(page.list(), 0, ""));
        });

        assertThat(read)
                .containsExactly(new Place(first.hit().transcript(), first.hit().span(), null));
    }

    @Test
    void itLooksRightLightAndDarkWideAndNarrow() {
        stage.paint(page.component(), 1280, 800, "find-nothing");
        find("rent* OR \"council house\"");
        stage.run(() -> page.list().setRowSelectionInterval(0, 2));
        stage.paint(page.component(), 1280, 800, "find");
        stage.paint(page.component(), 760, 600, "find-narrow");
        stage.run(() -> {
            SearchPage.actions(Late.made(page)).getFirst().run().run();
            page.coding().codes().palette().field().setText("Housing through contacts");
            page.coding().codes().palette().take();
        });
        stage.settle();
        stage.paint(page.component(), new Dimension(1100, 500), 2, "find-coding-200");
        stage.theme(Theme.DARK, root);
        stage.paint(page.component(), 1280, 800, "find-dark");
        find("\"council house");
        stage.paint(page.component(), 1000, 500, "find-problem");
        assertThat(stage.call(() -> page.list().items())).isEmpty();
    }
}
