package org.postil.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.desktop.kit.Stage;
import org.postil.desktop.kit.UiAction;

/// Pages are made when they are first wanted, and what they do stands in the menus before.
final class PagesTest {
    @TempDir private Path folder;
    private Stage stage;
    private Workbench bench;

    @BeforeEach
    void open() {
        stage = Stage.withExample(folder);
        bench = stage.call(() -> new Workbench(stage.desk(), new NoWindow()));
        stage.run(bench::begin);
        stage.settle();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private List<String> made() {
        return stage.call(() ->
                bench.pages().stream().filter(it -> it.content().isMade()).map(Page::id).toList());
    }

    @Test
    void atFirstOnlyTheReadingPageIsMade() {
        assertThat(made()).containsExactly("read");
    }

    @Test
    void askingWhatCanBeDoneMakesNoPage() {
        stage.run(() -> {
            for (UiAction action : bench.actions().all()) {
                assertThat(action.whyNot().get()).isNotNull();
            }
            bench.menuBar();
        });
        stage.settle();
        assertThat(made()).containsExactly("read");
    }

    @Test
    void everyPageIsMadeWhenItIsOpenedAndOnlyOnce() {
        for (Page page : stage.call(bench::pages)) {
            stage.run(() -> bench.open(page.id()));
            Object content = stage.call(() -> page.content().get());
            assertThat(made()).contains(page.id());
            stage.run(() -> bench.open("read"));
            stage.run(() -> bench.open(page.id()));
            assertThat(stage.call(() -> page.content().get())).isSameAs(content);
        }
        stage.settle();
        assertThat(made()).hasSize(stage.call(bench::pages).size());
    }

    @Test
    void anActionMakesItsPage() {
        stage.run(() -> bench.actions().run("compare.transcripts"));
        stage.settle();
        assertThat(made()).containsExactly("read", "compare");
        String against =
                stage.call(() ->
                        bench.actions().all().stream()
                                .filter(it -> it.id().equals("compare.copy"))
                                .findFirst()
                                .orElseThrow()
                                .whyNot()
                                .get());
        assertThat(against).isEmpty();
    }
}
