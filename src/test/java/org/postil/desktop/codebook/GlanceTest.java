package org.postil.desktop.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.desktop.kit.Stage;
import org.postil.desktop.kit.Theme;
import org.postil.project.BuildExample;
import org.postil.project.Project;
import org.postil.project.Settings;
import org.postil.study.Code;
import org.postil.study.CodeMeaning;
import org.postil.study.Codebook;
import org.postil.study.CodebookEdits;
import org.postil.study.CodingEdits;
import org.postil.study.Ids;
import org.postil.study.Provenance;
import org.postil.study.Study;
import org.postil.task.Progress;

/// What the codebook's page says of the whole codebook, and where it leads.
final class GlanceTest {
    @TempDir Path folder = Path.of("set by JUnit");
    private final AtomicLong seconds = new AtomicLong();
    private Stage stage;
    private CodebookPage page;

    @BeforeEach
    void open() {
        Instant begin = Instant.parse("2020-07-02T10:00:00Z");
        Provenance provenance =
                new Provenance(Ids.derived(), () -> begin.plusSeconds(seconds.incrementAndGet()));
        Project project =
                Project.create(folder.resolve("glance"), Settings.of("Ngozi", provenance));
        BuildExample.fill(project, Path.of("."), Progress.NONE);
        stage = Stage.of(project);
        page = stage.call(() -> new CodebookPage(stage.desk(), id -> {}));
        stage.run(() -> stage.desk().add(page));
        stage.settle();
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private Study study() {
        return stage.desk().study();
    }

    private GlancePane pane() {
        return page.middle().glance();
    }

    private Glance glance() {
        return stage.call(() -> pane().glance());
    }

    private Glance.Line check(String title) {
        return glance().checks().stream()
                .filter(it -> it.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private Code make(String name) {
        stage.run(() ->
                stage.desk()
                        .apply((study, texts) ->
                                CodebookEdits.create(
                                        study, name, null, stage.project().provenance())));
        stage.settle();
        return study().codebook().named(name);
    }

    private void define(String name, String definition) {
        UUID id = study().codebook().named(name).id();
        stage.run(() ->
                stage.desk()
                        .apply((study, texts) -> {
                            Code code = CodeDeeds.code(study, id);
                            CodeMeaning was = code.meaning();
                            return CodebookEdits.define(
                                    code,
                                    new CodeMeaning(
                                            definition,
                                            was.include(),
                                            was.exclude(),
                                            was.example()));
                        }));
        stage.settle();
    }

    private void go(GlanceList list, int at) {
        stage.run(() -> {
            list.setSelectedIndex(at);
            Pressing.press(list, "ENTER");
        });
        stage.settle();
    }

    @Test
    void aWholeCodebookHasNothingMissing() {
        assertThat(glance().size())
                .startsWith("99 codes · 9 themes · 3 levels · ")
                .endsWith(" codings by all coders");
        for (String title : List.of("Never used", "Without a definition", "Without “Use when”")) {
            assertThat(check(title).codes()).isEmpty();
            assertThat(check(title).count()).isEqualTo("none");
        }
        assertThat(glance().changes()).isEmpty();
        assertThat(glance().review()).isEmpty();
        assertThat(glance().themes())
                .hasSize(9)
                .extracting(Glance.Line::title)
                .startsWith("Reasons for moving");
    }

    @Test
    void codesOfOneCoderAreThoseThatOnePersonAloneHasUsed() {
        List<UUID> alone = check("Used by one coder only").codes();
        for (Codebook.Entry entry : study().codebook().entries()) {
            Code code = entry.code();
            long people =
                    study().codings()
                            .filter(it -> it.code().equals(code.id()))
                            .map(it -> study().coder(it.coder()))
                            .filter(it -> it != null && !it.isConsensus())
                            .distinct()
                            .count();
            assertThat(alone.contains(code.id())).as(code.name()).isEqualTo(people == 1);
        }
        assertThat(alone).isNotEmpty();
    }

    @Test
    void whatIsMissingIsCountedAndLeadsToItsCodes() {
        Code fresh = make("Weather");
        Code other = make("Luck");
        assertThat(check("Never used").count()).isEqualTo("2 codes");
        assertThat(check("Without a definition").codes()).containsExactly(fresh.id(), other.id());
        assertThat(check("Without “Not when”").codes()).hasSize(2);
        stage.run(() -> page.tree().filter().setText("family"));
        go(pane().checks(), 0);
        assertThat(stage.desk().selection().codes()).containsExactly(fresh.id(), other.id());
        assertThat(stage.call(() -> page.tree().chosen())).hasSize(2);
        assertThat(stage.call(() -> page.tree().filter().getText())).isEmpty();
        stage.run(() -> page.glance());
        define("Luck", "What nobody brought about.");
        assertThat(check("Without a definition").count()).isEqualTo("1 code");
        assertThat(glance().changes().getFirst().title()).isEqualTo("Luck");
    }

    @Test
    void aChangedDefinitionLeavesItsCodingsToReviewUntilSomebodyHasLooked() {
        String name = "Moves of other people";
        UUID id = study().codebook().named(name).id();
        long codings = study().codings().filter(it -> it.code().equals(id)).count();
        define(name, "Other people who moved, whoever they are.");
        Glance.Line line = glance().review().getFirst();
        assertThat(line.title()).isEqualTo(name);
        assertThat(line.count()).isEqualTo(codings + " codings");
        assertThat(check("Older codings to review").codes()).containsExactly(id);
        assertThat(glance().changes().getFirst().count()).isEqualTo("Definition");
        stage.paint(page.component(), 1280, 800, "codebook-glance");
        stage.paint(page.component(), new Dimension(1280, 800), 2, "codebook-glance-200");
        stage.theme(Theme.DARK, page.component());
        stage.paint(page.component(), 1440, 900, "codebook-glance-dark");
        go(pane().review(), 0);
        assertThat(stage.desk().selection().codes()).containsExactly(id);
        assertThat(stage.call(() -> page.past().older().size())).isEqualTo((int) codings);
        stage.run(() -> {
            page.past().older().table().selectAll();
            page.past().keep();
        });
        stage.settle();
        stage.run(() -> page.glance());
        stage.settle();
        assertThat(glance().review()).isEmpty();
    }

    @Test
    void aCodeThatLosesItsLastCodingIsNeverUsed() {
        Code code = study().codebook().named("Moving away as rare");
        stage.run(() ->
                stage.desk()
                        .apply((study, texts) ->
                                CodingEdits.remove(
                                        study,
                                        study.codings()
                                                .filter(it -> it.code().equals(code.id()))
                                                .toList())));
        stage.settle();
        assertThat(check("Never used").codes()).containsExactly(code.id());
    }
}
