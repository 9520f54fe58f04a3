package org.postil.desktop.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postil.desktop.kit.Stage;
import org.postil.desktop.kit.Theme;
import org.postil.project.Activity;
import org.postil.project.Project;
import org.postil.study.JournalEntry;
import org.postil.study.ParticipantEdits;
import org.postil.study.Study;

/// The activity as a team sees it.
final class ActivityPageTest {
    @TempDir private Path folder;

    private static ActivityPage shown(Stage stage) {
        ActivityPage page =
                stage.call(() -> {
                    ActivityPage made = new ActivityPage(stage.desk());
                    stage.desk().add(made);
                    return made;
                });
        stage.settle();
        return page;
    }

    private static void add(Project project, String name) {
        project.applyAndWait(
                (study, texts) -> ParticipantEdits.add(study, name, project.provenance()));
    }

    @Test
    void whatWasTakenBackSaysSoAndUndoGoesBackToAChosenChange() {
        try (Stage stage = Stage.empty(folder)) {
            Project project = stage.project();
            add(project, "Ada");
            Study after = project.study();
            add(project, "Ben");
            add(project, "Carys");
            add(project, "Dom");
            project.undo();
            ActivityPage page = shown(stage);
            assertThat(stage.call(() -> page.undoButton().getText()))
                    .isEqualTo("Undo: New participant Carys");
            assertThat(stage.call(() -> page.table().getValueAt(0, 2)))
                    .isEqualTo("Undo: New participant Dom");
            assertThat(stage.call(() -> page.table().getValueAt(1, 3))).isEqualTo("taken back");
            stage.run(() -> page.table().setRowSelectionInterval(3, 3));
            stage.settle();
            assertThat(stage.call(() -> page.side().text()))
                    .contains("New participant Ben")
                    .contains("1 participant added.");
            assertThat(stage.call(() -> page.side().backButton().getText()))
                    .isEqualTo("Undo to here: 2 changes");
            stage.paint(page.component(), 1000, 500, "activity-undo");
            stage.run(() -> page.side().backButton().doClick(0));
            stage.settle();
            assertThat(project.study()).isEqualTo(after);
            stage.run(() -> stage.desk().redo());
            stage.settle();
            assertThat(project.study().participantNamed("Ben")).isPresent();
        }
    }

    @Test
    void aMilestoneIsNamedAndItsNumbersStandBesideThoseOfNow() {
        try (Stage stage = Stage.withExample(folder)) {
            ActivityPage page = shown(stage);
            stage.run(() -> {
                page.side().nameField().setText("First round");
                page.side().nameField().postActionEvent();
            });
            stage.settle();
            add(stage.project(), "Ada");
            stage.settle();
            int row =
                    stage.call(() -> {
                        for (int at = 0; at < page.table().getRowCount(); at++) {
                            if (page.table().getValueAt(at, 2).equals("Milestone: First round")) {
                                return at;
                            }
                        }
                        return -1;
                    });
            stage.run(() -> page.table().setRowSelectionInterval(row, row));
            stage.settle();
            int people = stage.project().study().participants().size();
            assertThat(stage.call(() -> page.side().compared().getValueAt(1, 0)))
                    .isEqualTo("Participants");
            assertThat(stage.call(() -> page.side().compared().getValueAt(1, 2)))
                    .isEqualTo(String.valueOf(people));
            assertThat(stage.call(() -> page.side().compared().getValueAt(1, 3))).isEqualTo("+1");
            stage.paint(page.component(), 1280, 800, "activity-light");
            stage.paint(page.component(), new Dimension(1000, 600), 2, "activity-200");
            stage.paint(page.component(), 700, 500, "activity-narrow");
            stage.theme(Theme.DARK, page.component());
            stage.paint(page.component(), 1280, 800, "activity-dark");
        }
    }

    @Test
    void filtersByCoderAndWordsLeaveExactlyWhatTheyName() {
        try (Stage stage = Stage.withExample(folder)) {
            ActivityPage page = shown(stage);
            int all = stage.call(() -> page.table().getRowCount());
            stage.run(() -> page.filterField().setText("participants.csv"));
            int some = stage.call(() -> page.table().getRowCount());
            assertThat(some).isPositive().isLessThan(all);
            stage.run(() -> page.filterField().setText("no such thing"));
            assertThat(stage.call(() -> page.table().getRowCount())).isZero();
            stage.run(() -> page.filterField().setText(""));
            assertThat(stage.call(() -> page.table().getRowCount())).isEqualTo(all);
            assertThat(stage.call(() -> page.coders().getItemCount())).isGreaterThan(1);
        }
    }

    private static JournalEntry entry(long at, String coder, JournalEntry.Kind kind, long target) {
        return new JournalEntry(
                at, new UUID(0, at), Instant.EPOCH, coder, "Change " + at, kind, target, false);
    }

    @Test
    void theStepsToAChangeAreAsManyAsUndoWouldTake() {
        try (Stage stage = Stage.empty(folder)) {
            Project project = stage.project();
            Random random = new Random(9);
            for (int step = 0; step < 60; step++) {
                int dice = random.nextInt(4);
                if (dice == 0 && project.undoable().isPresent()) {
                    project.undo();
                } else if (dice == 1 && project.redoable().isPresent()) {
                    project.redo();
                } else {
                    add(project, "P" + step);
                }
            }
            List<JournalEntry> done = new ArrayList<>();
            List<JournalEntry> before = project.log();
            while (project.undoable().isPresent()) {
                done.add(project.undoable().orElseThrow());
                project.undo();
                assertThat(UndoStack.steps(before, project.coder(), done.getLast()))
                        .isEqualTo(done.size());
            }
            before.stream()
                    .filter(it -> !done.contains(it))
                    .forEach(it ->
                            assertThat(UndoStack.steps(before, project.coder(), it)).isZero());
        }
    }

    @Test
    void tenThousandEntriesAreListedOnceEach() {
        List<Activity> many = new ArrayList<>();
        for (int at = 1; at <= 10_000; at++) {
            JournalEntry entry = entry(at, at % 2 == 0 ? "Tom" : "Ngozi", JournalEntry.Kind.DO, 0);
            List<String> milestones = at == 5_000 ? List.of("Half") : List.of();
            many.add(new Activity(entry, false, at == 10_000, false, milestones));
        }
        List<ActivityRows.Row> all = ActivityRows.of(many, null, "");
        assertThat(all).hasSize(10_001);
        assertThat(all.getFirst().what()).isEqualTo("Change 10000");
        assertThat(all.get(5_000).what()).isEqualTo("Milestone: Half");
        assertThat(ActivityRows.of(many, "tom", "")).hasSize(5_001);
        assertThat(ActivityRows.of(many, null, "change 77")).isNotEmpty().hasSizeLessThan(500);
        assertThat(ActivityRows.coders(many)).containsExactly("Ngozi", "Tom");
    }

    @Test
    void progressCountsWhatEachCoderFinishedAndBegan() {
        try (Stage stage = Stage.withExample(folder)) {
            Study study = stage.project().study();
            List<CoderProgress> progress = CoderProgress.of(study);
            assertThat(progress).hasSameSizeAs(study.coders());
            assertThat(progress.stream().mapToInt(CoderProgress::codings).sum())
                    .isEqualTo(study.codingCount());
            assertThat(progress.stream().mapToInt(CoderProgress::finished).sum())
                    .isEqualTo(study.progress().size());
            assertThat(Objects.requireNonNull(progress.getFirst()).transcripts())
                    .isEqualTo(study.transcripts().size());
        }
    }
}
