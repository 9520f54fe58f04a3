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
import org.postil.study.CodeOrigin;
import org.postil.study.Ids;
import org.postil.study.Provenance;
import org.postil.study.Study;
import org.postil.task.Progress;

/// Merges, splits, moves, deletes and reviews on the codebook's page.
final class CodebookPageTest {
    @TempDir Path folder;
    private final AtomicLong seconds = new AtomicLong();
    private Stage stage;
    private CodebookPage page;

    @BeforeEach
    void open() {
        Instant begin = Instant.parse("2020-07-02T10:00:00Z");
        Provenance provenance =
                new Provenance(Ids.derived(), () -> begin.plusSeconds(seconds.incrementAndGet()));
        Project project = Project.create(folder.resolve("page"), Settings.of("Ngozi", provenance));
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

    private Code code(String name) {
        return study().codebook().named(name);
    }

    private long codings(UUID code) {
        return study().codings().filter(it -> it.code().equals(code)).count();
    }

    private void choose(String... names) {
        List<UUID> ids = java.util.Arrays.stream(names).map(it -> code(it).id()).toList();
        stage.run(() -> stage.desk().select(stage.desk().selection().withCodes(ids)));
        stage.settle();
    }

    private void click(String button) {
        stage.run(() -> Pressing.button(page.component(), button).doClick(0));
        stage.settle();
    }

    private void undo() {
        stage.run(stage.desk()::undo);
        stage.settle();
    }

    @Test
    void mergingSaysItsNumbersAndIsTakenBackByUndo() {
        Study before = study();
        Code rare = code("Moving away as rare");
        Code norm = code("Moving away as the norm");
        long both = codings(rare.id()) + codings(norm.id());
        choose("Moving away as rare");
        click("Merge into…");
        stage.run(() -> page.middle().chooser().palette().field().setText("as the norm"));
        stage.run(() -> page.middle().chooser().palette().field().postActionEvent());
        stage.settle();
        assertThat(stage.call(() -> page.middle().preview().words()))
                .contains("Merge “Moving away as rare” into “Moving away as the norm”?")
                .contains(codings(rare.id()) + " codings get another code.");
        stage.paint(page.component(), 1280, 800, "codebook-merge");
        click("Merge");
        assertThat(study().code(rare.id())).isNull();
        assertThat(codings(norm.id())).isEqualTo(both);
        assertThat(stage.desk().selection().codes()).containsExactly(norm.id());
        undo();
        assertThat(study()).isEqualTo(before);
    }

    @Test
    void cancelChangesNothing() {
        Study before = study();
        choose("Moving away as rare");
        click("Delete…");
        assertThat(stage.call(() -> page.middle().preview().isOpen())).isTrue();
        stage.run(() -> page.middle().preview().cancel());
        stage.settle();
        assertThat(study()).isEqualTo(before);
        assertThat(stage.call(() -> page.middle().preview().isOpen())).isFalse();
    }

    @Test
    void splittingGivesTheChosenQuotesToANewCode() {
        Study before = study();
        Code other = code("Moves of other people");
        long all = codings(other.id());
        choose("Moves of other people");
        stage.run(() -> page.middle().quotes().table().setRowSelectionInterval(0, 4));
        click("Split…");
        stage.run(() -> {
            page.middle().splitting().field().setText("Moves of siblings");
            page.middle().splitting().field().postActionEvent();
        });
        stage.settle();
        assertThat(stage.call(() -> page.middle().preview().words()))
                .contains("1 code is added.")
                .contains("5 codings get another code.");
        stage.paint(page.component(), 1280, 800, "codebook-split");
        stage.run(() -> page.middle().preview().act());
        stage.settle();
        Code made = code("Moves of siblings");
        assertThat(made.parent()).isEqualTo(other.id());
        assertThat(codings(made.id())).isEqualTo(5);
        assertThat(codings(other.id())).isEqualTo(all - 5);
        undo();
        assertThat(study()).isEqualTo(before);
    }

    @Test
    void severalCodesMoveTogetherAfterAPreview() {
        choose("Student finance", "Moving for work");
        click("Move…");
        stage.run(() -> page.middle().chooser().palette().field().setText("Views on moving away"));
        stage.run(() -> page.middle().chooser().palette().take());
        stage.settle();
        assertThat(stage.call(() -> page.middle().preview().words()))
                .contains("2 codes move to another parent.");
        stage.run(() -> page.middle().preview().act());
        stage.settle();
        UUID views = code("Views on moving away").id();
        assertThat(code("Student finance").parent()).isEqualTo(views);
        assertThat(code("Moving for work").parent()).isEqualTo(views);
    }

    @Test
    void codingsOlderThanTheDefinitionAreKeptRecodedAndUncoded() {
        Code other = code("Moves of other people");
        choose("Moves of other people");
        assertThat(stage.call(() -> page.past().older().size())).isZero();
        stage.run(() -> {
            page.middle().meaning().begin();
            page.middle().meaning().passage(Part.EXCLUDE).setText("Moves within the town.");
            page.middle().meaning().save();
        });
        stage.settle();
        int all = stage.call(() -> page.past().older().size());
        assertThat(all).isEqualTo((int) codings(other.id())).isGreaterThan(5);
        stage.paint(page.component(), 1280, 800, "codebook-older");
        stage.run(() -> page.past().older().table().setRowSelectionInterval(0, 1));
        click("Keep");
        assertThat(stage.call(() -> page.past().older().size())).isEqualTo(all - 2);
        stage.run(() -> page.past().older().table().setRowSelectionInterval(0, 0));
        click("Uncode");
        assertThat(codings(other.id())).isEqualTo(all - 1);
        stage.run(() -> page.past().older().table().setRowSelectionInterval(0, 0));
        click("Recode…");
        stage.run(() -> page.past().chooser().palette().field().setText("Effects on the place"));
        stage.run(() -> page.past().chooser().palette().take());
        stage.settle();
        assertThat(codings(other.id())).isEqualTo(all - 2);
        assertThat(stage.call(() -> page.past().older().size())).isEqualTo(all - 4);
        undo();
        undo();
        undo();
        undo();
        assertThat(code("Moves of other people")).isEqualTo(other);
        assertThat(stage.call(() -> page.past().older().size())).isZero();
    }

    @Test
    void aGroupTakesUpTheChosenCodesAndFiltersTheTree() {
        choose("Student finance", "Moving for work");
        stage.run(() -> {
            page.groups().name(null);
            page.groups().field().setText("Money and work");
            page.groups().field().postActionEvent();
        });
        stage.settle();
        assertThat(study().codeGroups()).hasSize(1);
        assertThat(study().codeGroups().getFirst().codes())
                .containsExactly(code("Student finance").id(), code("Moving for work").id());
        int all = stage.call(() -> page.tree().tree().getRowCount());
        stage.run(() -> page.groups().list().setSelectedIndex(1));
        assertThat(stage.call(() -> page.tree().tree().getRowCount())).isLessThan(all).isEqualTo(5);
        stage.paint(page.component(), 1280, 800, "codebook-group");
        choose("Financial support");
        click("Add codes");
        assertThat(study().codeGroups().getFirst().codes()).hasSize(3);
        click("Take out");
        assertThat(study().codeGroups().getFirst().codes()).hasSize(2);
        stage.run(() -> page.groups().list().setSelectedIndex(0));
        assertThat(stage.call(() -> page.tree().tree().getRowCount())).isGreaterThanOrEqualTo(all);
    }

    @Test
    void whereACodeComesFromIsSaidAndTakenBack() {
        choose("Moving for work");
        stage.run(() -> {
            Origins origins = Pressing.find(page.middle().sheet(), "origins", Origins.class);
            origins.component().setSelectedItem(CodeOrigin.FROM_DATA);
        });
        stage.settle();
        assertThat(code("Moving for work").origin()).isEqualTo(CodeOrigin.FROM_DATA);
        undo();
        assertThat(code("Moving for work").origin()).isEqualTo(CodeOrigin.NOT_SAID);
    }

    @Test
    void itIsPaintedLightAndDarkLargeNarrowAndEmpty() {
        stage.paint(page.component(), 1280, 800, "codebook-page-empty");
        choose("Expected step after school");
        stage.run(() -> page.middle().meaning().begin());
        stage.run(() -> {
            page.middle().meaning().passage(Part.DEFINITION).setText("Leaving taken for granted.");
            page.middle().meaning().save();
        });
        stage.settle();
        stage.paint(page.component(), 1280, 800, "codebook-page");
        stage.paint(page.component(), new Dimension(1280, 800), 2, "codebook-page-200");
        stage.paint(page.component(), 900, 700, "codebook-page-narrow");
        choose("Student finance", "Moving for work");
        stage.paint(page.component(), 1280, 800, "codebook-page-several");
        choose("Expected step after school");
        stage.theme(Theme.DARK, page.component());
        stage.paint(page.component(), 1280, 800, "codebook-page-dark");
        assertThat(stage.call(() -> page.middle().quotes().size())).isPositive();
    }
}
